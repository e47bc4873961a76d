import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { columnOf, csvOf, tableOf } from "../../../../test/support/imports.ts";
import { openStudio, sending, type Person, type Studio } from "../../../../test/support/studio.ts";
import type { ImportView } from "../../../api/importing.ts";
import type { BegunSeries } from "../../../api/series.ts";
import type { Refusal } from "../../../api/problem.ts";
import type { PersonRow } from "../../../api/people.ts";
import type { HeldImport } from "../../../workflow/importing/ports.ts";
import { trays } from "./tray.ts";

const EXPORT = csvOf(
  tableOf({
    "Waar werk je?": columnOf([
      ["Rijk", 12],
      ["Gemeente", 8],
    ]),
    "Wat wil je kwijt?": Array.from({ length: 20 }, (_, i) => `Een lang verzonnen antwoord, nummer ${i}.`),
  }),
);

let studio: Studio;
let head: Person;
let made: BegunSeries;
beforeAll(async () => {
  studio = await openStudio();
  head = await studio.signIn("beheerder");
});
afterAll(() => studio.remove());

const form = (...files: File[]): RequestInit => {
  const body = new FormData();
  for (const file of files) body.append("file", file);
  return { method: "POST", body };
};
const csv = (text = EXPORT, name = "export.csv"): File => new File([text], name);
const at = (path = ""): string => `/api/series/${made.id}/${made.wave}/import${path}`;

async function settled(): Promise<ImportView> {
  for (;;) {
    const view = (await (await head.ask(at())).json()) as ImportView;
    if (view.state !== "reading") return view;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe("a series is made in the browser", () => {
  test("by a beheerder, who names its onderzoeker", async () => {
    const wish = { title: "Nieuwe reeks", organisation: "Huis", language: "nl", register: "je", theme: "" };
    const other = await studio.signIn({ elders: "lezer" });
    const reply = await head.ask("/api/series", sending("POST", { ...wish, researcher: other.session.id }));
    expect(reply.status).toBe(201);
    made = (await reply.json()) as BegunSeries;
    const people = (await (await head.ask("/api/people")).json()) as PersonRow[];
    expect(people.find(({ id }) => id === other.session.id)?.roles).toEqual({
      elders: "lezer",
      [made.id]: "onderzoeker",
    });
    expect((await other.ask(`/api/series/${made.id}`)).status).toBe(200);
  });

  test("and without a name it is not", async () => {
    const reply = await head.ask("/api/series", sending("POST", { title: "", organisation: "Huis" }));
    expect(reply.status).toBe(422);
    expect(((await reply.json()) as Refusal).problems?.[0]?.code).toBe("series-without-name");
  });
});

describe("an export for a wave without answers", () => {
  test("is read beside the server, corrected, and written once somebody says so", async () => {
    const given = await head.ask(at(), form(csv()));
    expect(given.status).toBe(202);
    expect(((await given.json()) as ImportView).files).toEqual([{ name: "export.csv", size: EXPORT.length }]);
    const read = await settled();
    expect([read.state, read.preview?.participants]).toEqual(["read", 20]);
    const question = read.preview?.questions[0]?.code;
    const corrections = [{ kind: "groups", question, on: true }];
    await head.ask(at("/corrections"), sending("PUT", { corrections }));
    expect((await settled()).preview?.questions[0]?.groups).toBe(true);
    const bad = await head.ask(at("/corrections"), sending("PUT", { corrections: [{ kind: "anders" }] }));
    expect(bad.status).toBe(415);
    const written = await head.ask(at("/written"), sending("POST", {}));
    expect(((await written.json()) as ImportView).state).toBe("written");
    const responses = join(studio.root, "reeksen", made.id, made.wave, "responses.csv");
    expect(readFileSync(responses, "utf8").trim().split("\n")).toHaveLength(21);
    expect(await (await head.ask(at())).json(), "nothing of the file stays").toBeNull();
  });

  test("is refused where there are answers, and then nothing is held", async () => {
    const again = await head.ask(at(), form(csv()));
    expect(again.status).toBe(422);
    expect(((await again.json()) as Refusal).problems?.[0]?.code).toBe("import-wave-answered");
    for (const [method, path] of [
      ["POST", "/written"],
      ["PUT", "/corrections"],
    ] as const) {
      const gone = await head.ask(at(path), sending(method, { corrections: [] }));
      expect(((await gone.json()) as Refusal).problems?.[0]?.code).toBe("import-gone");
    }
  });

  test("that cannot be read is told why, stopped it is gone, and no form without files is one", async () => {
    made = { ...made, wave: await nextWave() };
    await head.ask(at(), form(new File(["PK\u0003\u0004 geen zip"], "../../kapot.xlsx")));
    const view = await settled();
    expect([view.state, view.preview, view.files[0]?.name]).toEqual(["refused", null, "kapot.xlsx"]);
    expect(view.problems.length).toBeGreaterThan(0);
    expect((await head.ask(at(), { method: "DELETE" })).status).toBe(204);
    expect(await (await head.ask(at())).json()).toBeNull();
    expect((await head.ask(at(), form())).status).toBe(415);
    const large = new File([new Uint8Array(65_000_000)], "groot.csv");
    expect((await head.ask(at(), form(large))).status).toBe(413);
  });
});

async function nextWave(): Promise<string> {
  const begun = await head.ask(`/api/series/${made.id}/waves`, sending("POST", {}));
  return ((await begun.json()) as { readonly id: string }).id;
}

test("few exports are held, none for long, and a process that fails is told", async () => {
  let now = 0;
  const ended: string[] = [];
  const failures: unknown[] = [];
  const importing = {
    begin: ({ place: { wave } }: { readonly place: { readonly wave: string } }): HeldImport => ({
      read: () => (wave === "w9" ? Promise.reject(new Error("op")) : new Promise(() => undefined)),
      files: async () => [],
      end: () => void ended.push(wave),
    }),
  };
  const held = trays(
    importing,
    () => now,
    (error) => failures.push(error),
  );
  const put = (wave: string) =>
    held.put({ place: { series: "s", wave }, files: [], language: "nl", today: "2026-06-01" });
  for (let i = 1; i <= 5; i++, now++) put(`w${i}`);
  expect(ended, "the oldest gives way").toEqual(["w1"]);
  now += 31 * 60_000;
  expect(held.at({ series: "s", wave: "w5" })).toBeUndefined();
  expect(ended.toSorted()).toEqual(["w1", "w2", "w3", "w4", "w5"]);
  const failing = put("w9");
  await new Promise((resolve) => setTimeout(resolve));
  expect([failing.state, failures.length]).toEqual(["failed", 1]);
});
