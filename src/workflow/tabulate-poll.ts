import type { PublishedNumber } from "../analysis/disclosure/model.ts";
import type { CrossTable } from "../analysis/tabulation/table.ts";
import { problem, type Outcome, type Problem } from "../problem.ts";
import type { Code } from "../questionnaire/code.ts";
import { questionsOf, type Questionnaire } from "../questionnaire/model.ts";
import type { Report } from "../report/model.ts";
import { analysePoll } from "./analyse-poll.ts";
import { makeReport, reportOfFigures, type MadeReport, type ReportRequest } from "./make-report.ts";
import type { Folder } from "./ports.ts";
import { readFormat } from "./read-format.ts";
import { readPoll, type Poll } from "./read-poll.ts";
import { backgroundsIn, isSplittable, type Split } from "./splits.ts";

/**
 * Every closed question of a poll, protected as a publication would be; split by a background question if one is
 * named. What is printed is a part of one whole that is protected together: every question by every background
 * question, after what report.json asks for. So whatever is asked for, one time after another and in whatever order,
 * nothing more follows than from that whole, and nobody has to remember what was printed.
 */
export async function tabulatePoll(
  folder: Folder,
  by: Code | undefined,
  request: Pick<ReportRequest, "language">,
): Promise<Outcome<MadeReport>> {
  // Before anything is counted: whoever asks for what is not there has no part in anybody's time.
  const unknown = by === undefined ? undefined : await unknownIn(folder, by);
  if (unknown !== undefined) return { problems: [unknown] };
  const made = await tabulateWhole(folder, request, makeReport);
  if (made.value === undefined) return made;
  const remarks = made.problems.filter((one) => isAbout(one, by));
  return { value: { ...made.value, report: onlyBy(made.value.report, by) }, problems: remarks };
}

/**
 * The whole of which every split is a part. Who looks at it can look at the publication too, which was protected for its
 * own splits and without what it hides: where the whole does not hold all of that, it is protected as what comes after it.
 */
export async function tabulateWhole(
  folder: Folder,
  request: Pick<ReportRequest, "language" | "kept">,
  make: typeof makeReport,
): Promise<Outcome<MadeReport>> {
  const asked: Poll[] = [];
  const adapt = (poll: Poll): Poll => {
    asked.push(poll);
    return withEverySplit(poll);
  };
  const every = { ...request, version: null, adapt };
  const whole = await make(folder, every);
  if (whole.value === undefined || asked.every(isDecidedAlike)) return whole;
  const draft = await reportOfFigures(folder, { ...request, version: null });
  const beside = draft.value?.numbers ?? [];
  return holds(whole.value.numbers, beside) ? whole : make(folder, { ...every, beside });
}

/** With one way to part people, and nothing hidden, what the publication shows is decided first and in the same way. */
function isDecidedAlike({ questionnaire, words }: Poll): boolean {
  return (words.hide ?? []).length === 0 && backgroundsIn(questionnaire).length <= 1;
}

function holds(all: readonly PublishedNumber[], some: readonly PublishedNumber[]): boolean {
  const known = new Set(all.map((number) => JSON.stringify(number)));
  return some.every((number) => known.has(JSON.stringify(number)));
}

/** The unprotected counts by group, for who may see rows. */
export async function crossTables(folder: Folder, by: Code): Promise<Outcome<readonly CrossTable[]>> {
  const read = await readPoll(folder);
  if (read.value === undefined) return { problems: read.problems };
  const unknown = unknownBackground(read.value.questionnaire, by);
  if (unknown !== undefined) return { problems: [unknown] };
  const { crosses } = await analysePoll(nothingHidden(read.value), splitsBy(read.value.questionnaire, by));
  return { value: crosses, problems: read.problems };
}

/** A questionnaire that cannot be read is told of by whatever reads the whole poll. */
async function unknownIn(folder: Folder, by: Code): Promise<Problem | undefined> {
  const { value } = await readFormat(folder, "questionnaire.json", "questionnaire.v1");
  return value === undefined ? undefined : unknownBackground(value, by);
}

/** What is wrong with splitting by a question that makes no groups. */
export function unknownBackground(questionnaire: Questionnaire, by: Code): Problem | undefined {
  if (backgroundsIn(questionnaire).some(({ code }) => code === by)) return undefined;
  const known = questionsOf(questionnaire).some(({ code }) => code === by);
  return problem(
    known ? "background-unknown" : "question-unknown",
    { file: "questionnaire.json" },
    { code: by },
  );
}

function nothingHidden(poll: Poll): Poll {
  return { ...poll, words: { ...poll.words, hide: [] } };
}

function splitsBy(questionnaire: Questionnaire, by: Code): Split[] {
  return questionsOf(questionnaire)
    .filter(isSplittable)
    .map(({ code }) => ({ question: code, by }));
}

/** Nothing hidden, and every closed question by every background question: what is to be published goes first. */
function withEverySplit(poll: Poll): Poll {
  const asked = poll.words.breakdowns ?? [];
  const others = backgroundsIn(poll.questionnaire)
    .flatMap(({ code }) => splitsBy(poll.questionnaire, code))
    .filter((split) => !asked.some(({ question, by }) => question === split.question && by === split.by));
  const { words } = nothingHidden(poll);
  return { ...poll, words: { ...words, breakdowns: [...asked, ...others] } };
}

function onlyBy(report: Report, by: Code | undefined): Report {
  const blocks = report.blocks.map((block) =>
    block.kind === "closed"
      ? { ...block, breakdowns: block.breakdowns.filter((one) => one.by === by) }
      : block,
  );
  return { ...report, blocks };
}

/** Remarks on a split by another background question are not about what is printed. */
function isAbout({ values }: Problem, by: Code | undefined): boolean {
  return values["by"] === undefined || values["by"] === by;
}
