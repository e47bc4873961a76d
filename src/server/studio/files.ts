import { Hono } from "hono";
import type { Changed, FileHistory, PollFile, Refused } from "../../api/changes.ts";
import { areChanges } from "../../changes/shape.ts";
import type { Wave } from "../../fieldwork/wave.ts";
import { problem, type Problem } from "../../problem.ts";
import type { Questionnaire } from "../../questionnaire/model.ts";
import { changeFile, type ChangeOptions } from "../../workflow/change-file.ts";
import { readHistory } from "../../workflow/file-history.ts";
import { checkFile, pollFile } from "../../workflow/poll-files.ts";
import type { OneAtATime } from "../../workflow/one-at-a-time.ts";
import type { Folder } from "../../workflow/ports.ts";
import {
  checkNumberFixed,
  checkQuestionsFixed,
  checkWaveFixed,
  publishedNumbers,
  whatIsFixed,
} from "../../workflow/what-is-fixed.ts";
import { readBody } from "./body.ts";
import { about } from "./declared.ts";
import { isOpenedHere, type FieldworkDesk } from "./fieldwork/desk.ts";
import { anyRole, editors, mayEdit, only, type StudioEnv } from "./guard.ts";
import { languageOf, refusal, sayProblems } from "./refusal.ts";
import { waveNamed } from "./shelf.ts";
import { minuteOf } from "../../time.ts";

/** The files of a poll that people write in the studio: read whole, changed field by field. */
export function fileRoutes(
  shelf: Folder,
  inTurn: OneAtATime,
  desk?: FieldworkDesk,
  now: () => number = Date.now,
): Hono<StudioEnv> {
  const app = new Hono<StudioEnv>();
  app.get("/:series/:wave/files/:name", anyRole, about(ABOUT.read), async (context) => {
    const { series, wave, name } = context.req.param();
    const [folder, file] = [await waveNamed(shelf, series, wave), pollFile(name)];
    if (folder === undefined || file === undefined) return refusal(context, 404);
    // A second coder works blind; a reader sees what is published.
    if (file.restricted === true && !mayEdit(context)) return refusal(context, 403);
    const checked = await checkFile(folder, file);
    if (checked.value === undefined) return refusal(context, 422, checked.problems);
    const reply: PollFile = {
      file: checked.value,
      problems: sayProblems(checked.problems, languageOf(context)),
    };
    return context.json(reply);
  });
  app.get("/:series/:wave/files/:name/history", anyRole, about(ABOUT.history), async (context) => {
    const { series, wave, name } = context.req.param();
    const [folder, file] = [await waveNamed(shelf, series, wave), pollFile(name)];
    if (folder === undefined || file?.remembered !== true) return refusal(context, 404);
    const reply: FileHistory = { steps: await readHistory(folder, file.path) };
    return context.json(reply);
  });
  app.post("/:series/:wave/files/:name/changes", only(...editors), about(ABOUT.change), async (context) => {
    const { series, wave, name } = context.req.param();
    const [folder, file] = [await waveNamed(shelf, series, wave), pollFile(name)];
    if (folder === undefined || file === undefined) return refusal(context, 404);
    const changes = (await readBody(context))?.["changes"];
    if (!Array.isArray(changes)) return refusal(context, 415);
    if (!areChanges(changes)) return refusal(context, 422, [problem("request-not-understood", {})]);
    const changed = await inTurn(`${series}/${wave}/${name}`, async () =>
      changeFile(folder, file.path, file.format, changes, file.empty, {
        by:
          file.remembered === true ? { who: context.get("session").coder, when: minuteOf(now()) } : undefined,
        check: await whatWasPromised(name, folder, await isOpenedHere(desk, shelf, { series, wave })),
      }),
    );
    if ("problems" in changed) return refusal(context, statusOf(changed.problems), changed.problems);
    if ("conflict" in changed) {
      const reply: Refused = { ...changed.conflict, file: changed.value, sent: changes };
      return context.json(reply, 409);
    }
    const { problems } = await checkFile(folder, file);
    const reply: Changed = {
      file: changed.value,
      undo: changed.undo,
      problems: sayProblems(problems, languageOf(context)),
    };
    return context.json(reply);
  });
  return app;
}

/** What was put to participants, and promised them, is the same however it is asked to change. */
async function whatWasPromised(
  name: string,
  folder: Folder,
  isOpened: boolean,
): Promise<ChangeOptions["check"]> {
  const fixed = await whatIsFixed(folder, isOpened);
  if (name === "questionnaire")
    return (before, after) => checkQuestionsFixed(fixed, before as Questionnaire, after as Questionnaire);
  if (name !== "wave") return undefined;
  const published = await publishedNumbers(folder);
  return (before, after) => [
    ...checkWaveFixed(fixed, before as Wave, after as Wave),
    ...checkNumberFixed(published, before as Wave, after as Wave),
  ];
}

/** What somebody else decided before, whatever the file says. */
const HELD: ReadonlySet<string> = new Set(["wave-fixed", "wave-number-published"]);

function statusOf(problems: readonly Problem[]): number {
  return problems.some(({ code }) => HELD.has(code)) ? 409 : 422;
}

const ABOUT = {
  read: { does: "Gives a file of a poll with everything wrong with it.", gives: "PollFile" },
  history: {
    does: "Tells the steps a questionnaire went through, who made each and what undoes it.",
    gives: "FileHistory",
  },
  change: {
    does: "Changes fields of a file, each where it is as the sender found it.",
    takes: "SendChanges",
    gives: "Changed",
    also: { 409: "Refused" },
  },
} as const;
