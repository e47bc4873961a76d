import { Hono } from "hono";
import { dayOf } from "../../fieldwork/wall-clock.ts";
import { beginWave } from "../../workflow/begin-wave.ts";
import { oneAtATime } from "../../workflow/one-at-a-time.ts";
import type { Folder } from "../../workflow/ports.ts";
import { questionnaireFacts } from "../../workflow/questionnaire-facts.ts";
import { minutesFor } from "../pages/duration.ts";
import { about } from "./declared.ts";
import { anyRole, only, type StudioEnv } from "./guard.ts";
import { refusal } from "./refusal.ts";
import { seriesNamed, waveNamed } from "./shelf.ts";

const ABOUT = {
  facts: { does: "Tells what a series says of a questionnaire in it.", gives: "QuestionnaireFacts" },
  begin: {
    does: "Begins the next wave of a series, with the questions of the last.",
    gives: "BegunWave",
    status: 201,
  },
} as const;

/** What writing questions needs beside the file itself, and beginning the next wave. */
export function questionnaireRoutes(shelf: Folder, now: () => number = Date.now): Hono<StudioEnv> {
  const app = new Hono<StudioEnv>();
  const inTurn = oneAtATime();
  app.get("/:series/:wave/questionnaire", anyRole, about(ABOUT.facts), async (context) => {
    const { series, wave } = context.req.param();
    const folder = await waveNamed(shelf, series, wave);
    if (folder === undefined) return refusal(context, 404);
    const facts = await questionnaireFacts(folder, minutesFor);
    return facts.value === undefined ? refusal(context, 422, facts.problems) : context.json(facts.value);
  });
  app.post("/:series/waves", only("beheerder", "onderzoeker"), about(ABOUT.begin), async (context) => {
    const { series } = context.req.param();
    const folder = await seriesNamed(shelf, series);
    if (folder === undefined) return refusal(context, 404);
    const begun = await inTurn(series, () => beginWave(folder, dayOf(now())));
    return begun.value === undefined ? refusal(context, 422, begun.problems) : context.json(begun.value, 201);
  });
  return app;
}
