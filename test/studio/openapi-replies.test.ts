import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { everyRoute } from "../../scripts/api/routes.ts";
import type { DeclaredRoute } from "../../src/server/studio/declared.ts";
import { bodyOf, spoiled } from "../support/bodies.ts";
import { DURING, nextPoll, opened } from "../support/fieldwork.ts";
import { Contract, type OpenApi } from "../support/openapi.ts";
import { openStudio, sending, type Person, type Studio } from "../support/studio.ts";

/** Every route, so that one that is added is held to what the document says of it without anybody thinking of it. */
const routes = (await everyRoute()).filter((route) => !isSigningOut(route));
const failures: unknown[] = [];
let studio: Studio;
let head: Person;
let document: OpenApi;
let contract: Contract;
/** What the parts of an address name, where there is one of it. */
let values: Readonly<Record<string, string>>;

beforeAll(async () => {
  studio = await openStudio({ now: () => DURING, onFailure: (error) => failures.push(error) });
  head = await studio.signIn("beheerder");
  document = (await (await head.ask("/api/openapi.json")).json()) as OpenApi;
  contract = new Contract(document);
  await opened(studio.installation, nextPoll(join(studio.root, "reeksen/kwaliteit")));
  values = { wave: "peiling-2", ...(await oneOfEach()) };
});
afterAll(() => studio.remove());

/** Somebody in the panel, somebody else who works here, and a key. */
async function oneOfEach(): Promise<Readonly<Record<string, string>>> {
  const other = await studio.signIn("lezer");
  const list = Buffer.from("naam,mail,groep\nAn,an@voorbeeld.example,zbo\n").toString("base64");
  const panel = "/api/series/kwaliteit/peiling-3/panel";
  await head.ask(`${panel}/list`, sending("POST", { name: "lijst.csv", content: list }));
  const { members } = (await (await head.ask(panel)).json()) as {
    readonly members: readonly { id: string }[];
  };
  const made = await head.ask(
    "/api/keys",
    sending("POST", { label: "x", role: "lezer", series: "*", days: 1 }),
  );
  const { row } = (await made.json()) as { readonly row: { readonly id: string } };
  mkdirSync(join(studio.root, "reservekopieen"));
  return { member: members[0]?.id ?? "", person: other.session.id, key: row.id };
}

function isSigningOut({ method, path }: DeclaredRoute): boolean {
  return method === "DELETE" && path === "/api/session";
}

function addressOf({ path }: DeclaredRoute): string {
  const known: Readonly<Record<string, string>> = {
    series: "kwaliteit",
    name: "questionnaire",
    variable: "q4",
    entry: "q3",
    ...values,
    ...(/fieldwork|panel/.test(path) && { wave: "peiling-3" }),
  };
  return path.replaceAll(/:(\w+)/g, (_whole, name: string) => known[name] ?? "x");
}

/** A body as the document asks for it; undefined where none is sent. */
function asked({ method, path }: DeclaredRoute): unknown {
  const contents = contract.operation(method, path)?.requestBody?.content ?? {};
  const schema = contents["application/json"]?.schema;
  return schema === undefined ? undefined : bodyOf(schema, document.components.schemas);
}

function request({ method }: DeclaredRoute, body: unknown): RequestInit {
  return method === "GET" ? {} : sending(method, body ?? {});
}

const named = (route: DeclaredRoute): [string, DeclaredRoute] => [`${route.method} ${route.path}`, route];

async function faults(route: DeclaredRoute, reply: Response): Promise<string[]> {
  return contract.faults(route.method, route.path, reply);
}

describe.each(routes.map(named))("%s replies as the document says", (_name, route) => {
  test("to who is not signed in, to a form of elsewhere, to who may not and to another series", async () => {
    const [reader, elsewhere] = [await studio.signIn("lezer"), await studio.signIn({ elders: "beheerder" })];
    const [address, sent] = [addressOf(route), request(route, asked(route))];
    const replies = [
      await studio.app.request(address, sent),
      await reader.forge(address, sent),
      ...(route.access === "everybody" ? [] : [await elsewhere.ask(address, sent)]),
    ];
    for (const reply of replies) expect(await faults(route, reply)).toEqual([]);
  });

  test("to who may, whatever is in the body, and never with a failure", async () => {
    const body = asked(route);
    const bodies = body === undefined ? [undefined] : [...spoiled(body), body];
    // Changes of oneself may put one out, or make one nobody.
    const person = /^\/api\/(me|people)/.test(route.path) ? await studio.signIn("beheerder") : head;
    for (const one of bodies) {
      const reply = await person.ask(addressOf(route), request(route, one));
      const { status } = reply;
      expect([status, await faults(route, reply)], JSON.stringify(one)).toEqual([status, []]);
      expect(status, `${JSON.stringify(one)} ${String(failures.at(-1))}`).toBeLessThan(500);
    }
    if (route.method === "GET") return;
    const text = { method: route.method, body: "{}", headers: { "Content-Type": "text/plain" } };
    expect(await faults(route, await person.ask(addressOf(route), text))).toEqual([]);
  });
});

test.each(routes.filter(({ about }) => about?.takes !== undefined).map(named))(
  "%s says 413 of what is too large, before it is read",
  async (_name, route) => {
    const most = route.access === "everybody" ? 65_536 : (route.about?.mostBytes ?? 4_000_000);
    const init = sending(route.method, {});
    const headers = { ...(init.headers as Record<string, string>), "Content-Length": String(most + 1) };
    const reply = await head.ask(addressOf(route), { ...init, headers });
    expect(reply.status).toBe(413);
    expect(await faults(route, reply)).toEqual([]);
  },
);
