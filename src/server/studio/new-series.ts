import { Hono } from "hono";
import type { NewSeries } from "../../api/series.ts";
import { dayOf } from "../../fieldwork/wall-clock.ts";
import { roleIn } from "../../people/role.ts";
import { problem } from "../../problem.ts";
import { newSeries } from "../../workflow/new-series.ts";
import { oneAtATime } from "../../workflow/one-at-a-time.ts";
import type { House } from "../../workflow/people/house.ts";
import { changePerson } from "../../workflow/people/manage.ts";
import type { Folder } from "../../workflow/ports.ts";
import { readBody } from "./body.ts";
import { about } from "./declared.ts";
import { editors, only, type StudioEnv } from "./guard.ts";
import { textIn } from "./people/desk.ts";
import { refusal } from "./refusal.ts";

/** Making a series; for whom looks after the installation. */
export function newSeriesRoutes(shelf: Folder, house?: House, now: () => number = Date.now): Hono<StudioEnv> {
  const app = new Hono<StudioEnv>();
  const inTurn = oneAtATime();
  app.post("/", only("beheerder"), about(ABOUT), async (context) => {
    const body = await readBody(context);
    if (body === undefined) return refusal(context, 415);
    const [wanted, researcher] = [wantedIn(body), textIn(body, "researcher")];
    // Else a series is made that nobody can work on.
    if (house !== undefined && researcher !== "" && (await house.people.at(researcher)) === undefined)
      return refusal(context, 422, [problem("person-unknown", {})]);
    const made = await inTurn("shelf", () => newSeries(shelf, wanted, dayOf(now())));
    if (made.value === undefined) return refusal(context, 422, made.problems);
    if (house !== undefined && researcher !== "") await appoint(house, researcher, made.value.id);
    return context.json(made.value, 201);
  });
  return app;
}

function wantedIn(body: Readonly<Record<string, unknown>>): NewSeries {
  return {
    title: textIn(body, "title"),
    organisation: textIn(body, "organisation"),
    language: body["language"] === "en" ? "en" : "nl",
    register: body["register"] === "u" ? "u" : "je",
    theme: textIn(body, "theme"),
  };
}

/** Who may work on every series has no need of a role in this one. */
async function appoint(house: House, id: string, series: string): Promise<void> {
  const person = await house.people.at(id);
  const role = person && roleIn(person.roles, series);
  if (person === undefined || (role !== undefined && editors.includes(role))) return;
  await changePerson(house, id, { roles: { ...person.roles, [series]: "onderzoeker" } });
}

const ABOUT = {
  does: "Makes a series with a first wave, and gives somebody the role of onderzoeker in it.",
  takes: "NewSeries",
  held: true,
  gives: "BegunSeries",
  status: 201,
} as const;
