import { Hono } from "hono";
import type { ApiKeyMade, ApiKeyRow } from "../../../api/people.ts";
import { isPlace, isRole } from "../../../people/role.ts";
import { problem } from "../../../problem.ts";
import { isExpired, makeKey } from "../../../workflow/people/keys.ts";
import type { KeyRow } from "../../../workflow/people/ports.ts";
import { readBody } from "../body.ts";
import { about } from "../declared.ts";
import { anyRole, type StudioEnv } from "../guard.ts";
import { refusal } from "../refusal.ts";
import { textIn, type PeopleDesk } from "./desk.ts";

/** Keys for programs: everybody's own; those of all for whom looks after the installation. */
export function keyRoutes({ house }: PeopleDesk): Hono<StudioEnv> {
  const { people } = house;
  const app = new Hono<StudioEnv>();

  const rowOf = async (row: KeyRow): Promise<ApiKeyRow> => {
    const { id, label, role, series, made, expires } = row;
    const owner = (await people.at(row.person))?.name ?? "?";
    return { id, label, role, series, made, expires, owner, expired: isExpired(row, house.now()) };
  };
  const mine = async ({ id, role }: { readonly id: string; readonly role: string }): Promise<KeyRow[]> =>
    (await people.keys()).filter(({ person }) => person === id || role === "beheerder");

  app.get("/", anyRole, about(ABOUT.list), async (context) =>
    context.json(await Promise.all((await mine(context.get("session"))).map(rowOf))),
  );

  app.post("/", anyRole, about(ABOUT.make), async (context) => {
    const [person, body] = [await people.at(context.get("session").id), await readBody(context)];
    if (person === undefined || body === undefined) return refusal(context, 415);
    const [{ role }, series] = [body, textIn(body, "series")];
    if (!isRole(role) || !isPlace(series))
      return refusal(context, 422, [problem("request-not-understood", {})]);
    const made = await makeKey(house, person, {
      label: textIn(body, "label"),
      role,
      series,
      days: Number(body["days"]),
    });
    if (made.value === undefined) return refusal(context, 422, made.problems);
    const reply: ApiKeyMade = { key: made.value.key, row: await rowOf(made.value.row) };
    return context.json(reply, 201);
  });

  app.delete("/:key", anyRole, about(ABOUT.remove), async (context) => {
    const id = context.req.param("key");
    const own = (await mine(context.get("session"))).some((row) => row.id === id);
    if (!own) return refusal(context, 404);
    await people.removeKey(id);
    return context.body(null, 204);
  });

  return app;
}

const ABOUT = {
  list: {
    does: "Lists the reader's keys; those of all for whom looks after the installation.",
    gives: "ApiKeyRow[]",
  },
  make: {
    does: "Makes a key for a program, which may no more than who made it. It is shown this once.",
    takes: "MakeApiKey",
    gives: "ApiKeyMade",
    status: 201,
  },
  remove: { does: "Takes a key away; it does not work from then on." },
} as const;
