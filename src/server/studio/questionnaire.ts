import { Hono } from "hono";
import type { FoundQuestions } from "../../api/questionnaire.ts";
import { dayOf } from "../../fieldwork/wall-clock.ts";
import { beginWave } from "../../workflow/begin-wave.ts";
import { oneAtATime } from "../../workflow/one-at-a-time.ts";
import type { Folder } from "../../workflow/ports.ts";
import { questionnaireFacts } from "../../workflow/questionnaire-facts.ts";
import { readQuestionnaireFile, type QuestionnaireFile } from "../../workflow/read-questionnaire-file.ts";
import { minutesFor } from "../pages/duration.ts";
import { readBody } from "./body.ts";
import { about } from "./declared.ts";
import { isOpenedHere, type FieldworkDesk } from "./fieldwork/desk.ts";
import { anyRole, only, type StudioEnv } from "./guard.ts";
import { languageOf, refusal, sayProblems } from "./refusal.ts";
import { seriesNamed, waveNamed } from "./shelf.ts";

/** Larger than any questionnaire; with its answers it is imported on the command line. */
const MOST_BYTES = 16_000_000;

const ABOUT = {
  facts: { does: "Tells what a series says of a questionnaire in it.", gives: "QuestionnaireFacts" },
  found: {
    does: "Reads the questions in a file of another program; nothing is kept.",
    takes: "GivenQuestionnaire",
    mostBytes: MOST_BYTES,
    gives: "FoundQuestions",
  },
  begin: {
    does: "Begins the next wave of a series, with the questions of the last.",
    gives: "BegunWave",
    status: 201,
  },
} as const;

function givenFile(body: Readonly<Record<string, unknown>> | undefined): QuestionnaireFile | undefined {
  const { name, base64 } = body ?? {};
  if (typeof name !== "string" || typeof base64 !== "string") return undefined;
  return { name: name.slice(0, 200), bytes: Uint8Array.from(Buffer.from(base64, "base64")) };
}

/** What writing questions needs beside the file itself, and beginning the next wave. */
export function questionnaireRoutes(
  shelf: Folder,
  desk?: FieldworkDesk,
  now: () => number = Date.now,
): Hono<StudioEnv> {
  const app = new Hono<StudioEnv>();
  const inTurn = oneAtATime();
  app.get("/:series/:wave/questionnaire", anyRole, about(ABOUT.facts), async (context) => {
    const { series, wave } = context.req.param();
    const folder = await waveNamed(shelf, series, wave);
    if (folder === undefined) return refusal(context, 404);
    const facts = await questionnaireFacts(
      folder,
      await isOpenedHere(desk, shelf, { series, wave }),
      minutesFor,
    );
    return facts.value === undefined ? refusal(context, 422, facts.problems) : context.json(facts.value);
  });
  app.post(
    "/:series/:wave/questionnaire/found",
    only("beheerder", "onderzoeker"),
    about(ABOUT.found),
    async (context) => {
      const { series, wave } = context.req.param();
      if ((await waveNamed(shelf, series, wave)) === undefined) return refusal(context, 404);
      const file = givenFile(await readBody(context));
      if (file === undefined) return refusal(context, 415);
      const { value, problems } = readQuestionnaireFile(file, languageOf(context));
      if (value === undefined) return refusal(context, 422, problems);
      const found: FoundQuestions = {
        questionnaire: value,
        problems: sayProblems(problems, languageOf(context)),
      };
      return context.json(found);
    },
  );
  app.post("/:series/waves", only("beheerder", "onderzoeker"), about(ABOUT.begin), async (context) => {
    const { series } = context.req.param();
    const folder = await seriesNamed(shelf, series);
    if (folder === undefined) return refusal(context, 404);
    const begun = await inTurn(series, () => beginWave(folder, dayOf(now())));
    return begun.value === undefined ? refusal(context, 422, begun.problems) : context.json(begun.value, 201);
  });
  return app;
}
