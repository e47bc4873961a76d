import { Hono } from "hono";
import type { InvitedPerson, OneTimeLink } from "../../../api/people.ts";
import { isPlace, isRole, type RolesBySeries } from "../../../people/role.ts";
import { newLink } from "../../../workflow/people/links.ts";
import { oneAtATime } from "../../../workflow/one-at-a-time.ts";
import { changePerson, invite, type PersonChanges } from "../../../workflow/people/manage.ts";
import { readBody } from "../body.ts";
import { about } from "../declared.ts";
import { only, type StudioEnv } from "../guard.ts";
import { languageOf, refusal } from "../refusal.ts";
import { stale } from "../stale.ts";
import { rowOf, textIn, type PeopleDesk } from "./desk.ts";

/** Who works in the studio; for whom looks after the installation. */
export function peopleRoutes({ house }: PeopleDesk): Hono<StudioEnv> {
  const app = new Hono<StudioEnv>();
  const inTurn = oneAtATime();

  app.get("/", only("beheerder"), about(ABOUT.list), async (context) => {
    const people = await house.people.all();
    return context.json(await Promise.all(people.map((person) => rowOf(house, person))));
  });

  app.post("/", only("beheerder"), about(ABOUT.invite), async (context) => {
    const body = await readBody(context);
    if (body === undefined) return refusal(context, 415);
    const language = body["language"] === "en" || body["language"] === "nl" ? body["language"] : undefined;
    const invited = await invite(house, {
      name: textIn(body, "name"),
      language: language ?? languageOf(context),
      roles: rolesIn(body["roles"]) ?? {},
    });
    if (invited.value === undefined) return refusal(context, 422, invited.problems);
    const { person, link } = invited.value;
    const reply: InvitedPerson = { person: await rowOf(house, person), link };
    return context.json(reply, 201);
  });

  app.put("/:person", only("beheerder"), about(ABOUT.change), async (context) => {
    const body = await readBody(context);
    if (body === undefined) return refusal(context, 415);
    const { state, language } = body;
    const roles = "roles" in body ? (rolesIn(body["roles"]) ?? {}) : undefined;
    const id = context.req.param("person");
    const changes: PersonChanges = {
      ...("name" in body && { name: textIn(body, "name") }),
      ...((language === "nl" || language === "en") && { language }),
      ...(roles !== undefined && { roles }),
      ...((state === "active" || state === "disabled") && { state }),
    };
    const changed = await inTurn(id, async () => {
      const person = await house.people.at(id);
      const refused = person && (await stale(context, { ...person }));
      return refused ?? changePerson(house, id, changes);
    });
    if (changed instanceof Response) return changed;
    if (changed.value !== undefined) return context.json(await rowOf(house, changed.value));
    const isUnknown = changed.problems.some(({ code }) => code === "person-unknown");
    return refusal(context, isUnknown ? 404 : 422, changed.problems);
  });

  app.post("/:person/link", only("beheerder"), about(ABOUT.link), async (context) => {
    const person = await house.people.at(context.req.param("person"));
    if (person?.state !== "active") return refusal(context, 404);
    const reply: OneTimeLink = { link: await newLink(house, person.id) };
    return context.json(reply, 201);
  });

  return app;
}

/** Roles as they were sent; undefined where one of them is none. */
function rolesIn(value: unknown): RolesBySeries | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const entries = Object.entries(value);
  const isRight = entries.every(([series, role]) => isPlace(series) && isRole(role));
  return isRight ? Object.fromEntries(entries) : undefined;
}

const ABOUT = {
  list: { does: "Lists who works in the studio.", gives: "PersonRow[]" },
  invite: {
    does: "Adds somebody, with a one-time link to come in by.",
    takes: "InvitePerson",
    gives: "InvitedPerson",
    status: 201,
  },
  change: {
    does: "Changes somebody's name, roles or state; who is disabled is out at their next request.",
    takes: "ChangePerson",
    held: true,
    gives: "PersonRow",
    also: { 409: "Stale" },
  },
  link: {
    does: "Makes a one-time link for somebody; an earlier one stops working.",
    gives: "OneTimeLink",
    status: 201,
  },
} as const;
