import { flagsTold, type Flags } from "../../coding/language-model/flags.ts";
import type { CodingProposal, ProposedCode, ProposedConclusion } from "../../coding/language-model/model.ts";
import {
  inPortions,
  offerAnswers,
  type OfferedAnswer,
  type Portion,
} from "../../coding/language-model/offer.ts";
import { takeCodes, type SuggestedForRow } from "../../coding/language-model/take-codes.ts";
import { takeConclusion } from "../../coding/language-model/take-conclusion.ts";
import { takePoints, takeThemes, type Codebook } from "../../coding/language-model/take-themes.ts";
import type { ModelTask } from "../../coding/language-model/task.ts";
import { rowsByCode } from "../../coding/codebook.ts";
import type { Coder, Coding, ModelUse } from "../../coding/model.ts";
import type { PublishableText } from "../../coding/publishable.ts";
import { codesOf } from "../../coding/steps/places.ts";
import { isDealtWith } from "../../coding/suggestions/dealt-with.ts";
import { LEFT_OUT } from "../../exchange/coded-answers/of-poll.ts";
import { hasErrors, problem, warning, type Outcome, type Problem } from "../../problem.ts";
import { say, type Voice } from "../../text.ts";
import type { IsoDate } from "../../time.ts";
import { emptyCoding, readCodedQuestion, type CodedQuestion } from "../coded-question.ts";
import type { Folder } from "../ports.ts";
import { readOptional } from "../read-format.ts";
import { readSeries } from "../read-series.ts";
import type { Progress } from "../suggestion-ports.ts";
import { putBefore, type Errand, type Replied } from "./exchange.ts";
import { failuresTold, type AskFailure } from "./failures.ts";
import type { LanguageModelTools } from "./ports.ts";
import { readModelInUse } from "./setting.ts";

export interface AskRequest {
  readonly question: string;
  /** Codes where there is a codebook and themes where there is none, if nobody says. */
  readonly task?: ModelTask | undefined;
  readonly by: Coder;
  readonly on: IsoDate;
  /** How many answers are put before it at most. */
  readonly first?: number | undefined;
}

/** What a model suggested, checked, before it is kept anywhere. */
export interface Suggested {
  readonly variable: string;
  readonly use: ModelUse;
  readonly rows: readonly SuggestedForRow[];
  readonly codes: readonly ProposedCode[];
  readonly conclusion?: ProposedConclusion;
}

/** Answers in one request. A model reads many for an overview, and codes few at a time. */
const PORTIONS: Readonly<Record<ModelTask, Portion>> = {
  codes: { answers: 20, signs: 12_000 },
  themes: { answers: 150, signs: 24_000 },
  points: { answers: 150, signs: 24_000 },
  conclusion: { answers: 150, signs: 24_000 },
};

/**
 * Asks the language model of a poll for suggestions. It gets the question, the codebook and answers that were reviewed,
 * as they were released; what comes back and does not hold is left out and told. Nothing is written but the log.
 */
export async function askModel(
  folder: Folder,
  request: AskRequest,
  tools: LanguageModelTools,
  progress: Progress,
): Promise<Outcome<Suggested>> {
  const inUse = await readModelInUse(folder, tools.endpoint);
  if (inUse.value === undefined) return { problems: inUse.problems };
  const read = await readCodedQuestion(folder, request.question);
  const series = await readSeries(folder);
  const proposal = await readOptional(
    folder,
    `coding/${request.question}.proposal.json`,
    "coding-proposal.v1",
  );
  const problems = [...read.problems, ...series.problems, ...proposal.problems];
  if (read.value === undefined || series.value === undefined || hasErrors(problems)) return { problems };
  const question = read.value;
  const coding = question.coded.value ?? emptyCoding(question.variable);
  const task = request.task ?? (coding.themes.length === 0 ? "themes" : "codes");
  if (task !== "themes" && coding.themes.length === 0) return { problems: [problem("model-no-themes", {})] };
  const { language, register } = series.value.series;
  const voice: Voice = { language, register };
  const texts = textsFor(task, question, coding);
  const offered = offerAnswers(texts, LEFT_OUT[language], tools.random).slice(0, request.first);
  if (offered.length === 0) return { problems: [problem("model-nothing-to-ask", {})] };
  const { by, on } = request;
  const about = { wording: say(question.wording, voice), themes: coding.themes, voice };
  const errand = { task, variable: question.variable, by, on, inUse: inUse.value, about };
  const run = await askAll(errand, offered, tools, progress, { coding, proposal: proposal.value });
  return told(run, errand);
}

/** Codes are asked for answers that nobody dealt with; the rest looks at all that were released. */
function textsFor(
  task: ModelTask,
  { reviewed }: CodedQuestion,
  coding: Coding,
): ReadonlyMap<string, PublishableText> {
  if (task !== "codes") return reviewed.released;
  const done = new Set(coding.answers.filter(isDealtWith).map((answer) => answer.row));
  return new Map([...reviewed.released].filter(([row]) => !done.has(row)));
}

interface Run {
  readonly suggested: Pick<Suggested, "rows" | "codes" | "conclusion">;
  readonly seen: number;
  readonly flags: readonly Flags[];
  readonly failures: readonly AskFailure[];
}

interface Known {
  readonly coding: Coding;
  readonly proposal: CodingProposal | undefined;
}

async function askAll(
  errand: Errand<ModelTask>,
  offered: readonly OfferedAnswer[],
  tools: LanguageModelTools,
  progress: Progress,
  known: Known,
): Promise<Run> {
  const portions = inPortions(offered, PORTIONS[errand.task]);
  // An overview is of as many answers as fit in one request.
  const waiting = errand.task === "codes" ? portions : portions.slice(0, 1);
  const all = waiting.length;
  const rows: SuggestedForRow[] = [];
  let rest: Pick<Suggested, "codes" | "conclusion"> = { codes: [] };
  const flags: Flags[] = [];
  const failures: AskFailure[] = [];
  let seen = 0;
  for (let portion = waiting.shift(); portion !== undefined; portion = waiting.shift()) {
    const answer = await putBefore(errand, portion, tools);
    if ("failure" in answer) {
      const isHalved = answer.failure === "cut-short" && portion.length > 1;
      if (isHalved) waiting.unshift(...halves(portion));
      else failures.push(answer);
      if (!isHalved && !UNSEEN.has(answer.failure)) seen += portion.length;
      if (STOPS.has(answer.failure)) break;
      continue;
    }
    seen += portion.length;
    const taken = taking(errand, answer, known);
    await answer.note(taken.flags);
    flags.push(taken.flags);
    rows.push(...taken.rows);
    rest = taken;
    progress(Math.max(0, 1 - waiting.length / all));
  }
  const { codes, conclusion } = rest;
  return {
    suggested: { rows, codes, ...(conclusion === undefined ? {} : { conclusion }) },
    seen,
    flags,
    failures,
  };
}

/** After these another request meets the same. */
const STOPS: ReadonlySet<AskFailure["failure"]> = new Set([
  "address-wrong",
  "address-blocked",
  "key-wrong",
  "not-reached",
  "timeout",
  "redirected",
  "refused",
]);

/** Where nothing was sent. */
const UNSEEN: ReadonlySet<AskFailure["failure"]> = new Set([
  "address-wrong",
  "address-blocked",
  "key-wrong",
  "not-reached",
]);

function halves(portion: readonly OfferedAnswer[]): OfferedAnswer[][] {
  const middle = Math.ceil(portion.length / 2);
  return [portion.slice(0, middle), portion.slice(middle)];
}

type TakenReply = Run["suggested"] & { readonly flags: Flags };

/** What of a reply holds. */
function taking(errand: Errand<ModelTask>, answer: Replied<ModelTask>, known: Known): TakenReply {
  const { task, about, inUse } = errand;
  const { offered } = answer;
  const { model } = inUse.setting;
  const waiting = known.proposal?.codes ?? [];
  const codebook: Codebook = { themes: about.themes, waiting, model, voice: about.voice };
  switch (task) {
    case "codes": {
      const { value, flags } = takeCodes(
        answer.reply as Replied<"codes">["reply"],
        offered,
        codesOf(about.themes),
      );
      return { rows: value, codes: [], flags };
    }
    case "themes": {
      const { value, flags } = takeThemes(answer.reply as Replied<"themes">["reply"], offered, codebook);
      return { rows: [], codes: value, flags };
    }
    case "points": {
      const { value, flags } = takePoints(answer.reply as Replied<"points">["reply"], offered, codebook);
      return { rows: [], codes: value, flags };
    }
    case "conclusion": {
      const carried = [...rowsByCode(known.coding).keys()];
      const { value, flags } = takeConclusion(
        answer.reply as Replied<"conclusion">["reply"],
        offered,
        carried,
        model,
      );
      return { rows: [], codes: [], ...(value === undefined ? {} : { conclusion: value }), flags };
    }
  }
}

/** A failure beside suggestions is a remark; where nothing came at all it is what went wrong. */
function told({ suggested, seen, flags, failures }: Run, errand: Errand<ModelTask>): Outcome<Suggested> {
  const { variable, inUse, task, by, on } = errand;
  const { model, recipient } = inUse.setting;
  const failed = failuresTold(failures, inUse.place);
  const came = flags.length > 0;
  const problems: Problem[] = [
    ...(came ? failed.map(({ code, values }) => warning(code, {}, values)) : failed),
    ...flagsTold(flags, {}),
  ];
  if (!came) return { problems };
  const { rows, codes, conclusion } = suggested;
  const nothing =
    conclusion === undefined && codes.length + rows.flatMap(({ reasons }) => reasons).length === 0;
  if (nothing) problems.push(warning("model-nothing-taken", {}));
  const use: ModelUse = { model, recipient, for: task, by, on, answers: seen };
  return { value: { variable, use, ...suggested }, problems };
}
