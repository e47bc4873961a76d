import type { CrossTable } from "../analysis/tabulation/table.ts";
import { problem, type Outcome } from "../problem.ts";
import type { Code } from "../questionnaire/code.ts";
import { isAsked, isBackground, questionsOf, type Questionnaire } from "../questionnaire/model.ts";
import { definitionOf } from "../questionnaire/question-types/index.ts";
import { analysePoll } from "./analyse-poll.ts";
import { makeReport, type MadeReport, type ReportRequest } from "./make-report.ts";
import type { Folder } from "./ports.ts";
import { readPoll, type Poll } from "./read-poll.ts";

/** Every closed question of a poll, protected as a publication would be; split by a background question if one is named. */
export async function tabulatePoll(
  folder: Folder,
  by: Code | undefined,
  request: Pick<ReportRequest, "language">,
): Promise<Outcome<MadeReport>> {
  const made = await makeReport(folder, { ...request, version: null, adapt: (poll) => everything(poll, by) });
  if (made.value === undefined || by === undefined) return made;
  const unknown = unknownBackground(made.value.poll.questionnaire, by);
  return unknown === undefined ? made : { problems: [unknown] };
}

/** The unprotected counts by group, for who may see rows. */
export async function crossTables(folder: Folder, by: Code): Promise<Outcome<readonly CrossTable[]>> {
  const read = await readPoll(folder);
  if (read.value === undefined) return { problems: read.problems };
  const unknown = unknownBackground(read.value.questionnaire, by);
  if (unknown !== undefined) return { problems: [unknown] };
  const poll = everything(read.value, by);
  const { crosses } = await analysePoll(poll, poll.words.breakdowns ?? []);
  return { value: crosses, problems: read.problems };
}

function unknownBackground(questionnaire: Questionnaire, by: Code): ReturnType<typeof problem> | undefined {
  const question = questionsOf(questionnaire).find(({ code }) => code === by);
  if (question !== undefined && isBackground(question)) return undefined;
  const code = question === undefined ? "question-unknown" : "background-unknown";
  return problem(code, { file: "questionnaire.json" }, { code: by });
}

/** Nothing hidden, and every closed question split. */
function everything(poll: Poll, by: Code | undefined): Poll {
  const closed = questionsOf(poll.questionnaire).filter(
    (question) =>
      isAsked(question) &&
      !isBackground(question) &&
      ["distribution", "multiple", "grid"].includes(definitionOf(question).summary),
  );
  const breakdowns = by === undefined ? [] : closed.map((question) => ({ question: question.code, by }));
  return { ...poll, words: { ...poll.words, hide: [], breakdowns } };
}
