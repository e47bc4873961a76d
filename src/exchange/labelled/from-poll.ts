import { isBackground, questionsOf, type Question, type Questionnaire } from "../../questionnaire/model.ts";
import type { Level, Variable } from "../../questionnaire/variables.ts";
import { columnOf, type Column as Answers, type DataSet } from "../../responses/data-set.ts";
import { FIRST_CATEGORY } from "../../responses/status.ts";
import { say, type Voice } from "../../text.ts";
import type { IsoDate } from "../../time.ts";
import { CODE_ATTRIBUTE, embedded } from "./embedded.ts";
import {
  NO_MISSING,
  type DisplayFormat,
  type LabelledData,
  type LabelledVariable,
  type Measure,
  type Role,
  type RowReading,
  type ValueLabel,
} from "./model.ts";
import { noAnswerCodes, type NoAnswerCodes } from "./no-answer-codes.ts";
import { plainNames } from "./plain-names.ts";
import {
  cellValues,
  columnMaker,
  missingOf,
  statusLabels,
  withoutNul,
  type ColumnMaker,
} from "./poll-columns.ts";
import { pollSets } from "./poll-sets.ts";
import { utf8Length } from "./text-width.ts";
import { labelledWords, type LabelledWords } from "./words.ts";

/** A wave's answers, and what is said of them. */
export interface AnsweredPoll {
  readonly questionnaire: Questionnaire;
  readonly data: DataSet;
  readonly voice: Voice;
  readonly title: string;
  /** What has to be known before these data are used, a line each. */
  readonly notes: readonly string[];
  readonly date: IsoDate;
}

const BLOCK = 4096;

/** The first variable tells whoever has the data what they are, in every program. */
const ROW_NAME = "RESTRICTED_row";

/**
 * A poll as statistical programs keep it (docs/formats/sav.md): a variable a column, 0 and 1 an option with a set that
 * holds them together, no value where a question was not asked, and labelled codes where there is no answer otherwise.
 */
export function labelledPoll(poll: AnsweredPoll): LabelledData {
  const { data, voice } = poll;
  const words = labelledWords[voice.language];
  const codes = noAnswerCodes(data);
  const questions = new Map(questionsOf(poll.questionnaire).map((question) => [question.code, question]));
  const [row = "", ...names] = plainNames([ROW_NAME, ...data.variables.map(({ code }) => code)]);
  const nameOf = new Map(data.variables.map(({ code }, i) => [code, names[i] ?? ""]));
  const labelling: Labelling = { poll, questions, words, codes };
  const variables = data.variables.map((variable, i) => labelled(variable, names[i] ?? "", labelling));
  const makers = data.variables.map((one) => columnMaker(one, columnOf(data, one.code), codes));
  return {
    dictionary: {
      title: poll.title,
      documents: [...poll.notes, ...words.notes(codes)],
      attributes: embedded(poll.questionnaire, codes),
      variables: [rowVariable(row, data, words), ...variables],
      sets: pollSets(questions, data.variables, (code) => nameOf.get(code) ?? "", voice, words),
      made: { date: poll.date, time: "00:00:00" },
    },
    rows: data.size,
    blocks: () => blocksOf(data, makers),
  };
}

function* blocksOf(data: DataSet, makers: readonly ColumnMaker[]): RowReading {
  for (let from = 0; from < data.size; from += BLOCK) {
    const to = Math.min(from + BLOCK, data.size);
    const ids = data.rows.slice(from, to);
    yield { size: to - from, columns: [ids, ...makers.map((make) => make(from, to))] };
  }
  return [];
}

interface Labelling {
  readonly poll: AnsweredPoll;
  readonly questions: ReadonlyMap<string, Question>;
  readonly words: LabelledWords;
  readonly codes: NoAnswerCodes;
}

function labelled(
  variable: Variable,
  name: string,
  { poll, questions, words, codes }: Labelling,
): LabelledVariable {
  const { data, voice } = poll;
  const question = questions.get(variable.question);
  const answers = columnOf(data, variable.code);
  const isText = answers.kind === "texts";
  const format = formatOf(answers, codes);
  return {
    name,
    label: withoutNul(labelOf(variable, question, voice, words)),
    type: isText ? { kind: "text", bytes: format.width } : { kind: "number" },
    format,
    labels: [...answerLabels(variable, voice, codes), ...statusLabels(variable, codes, words)],
    missing: missingOf(variable, codes),
    measure: MEASURES[variable.level],
    role: roleOf(variable, question),
    columnWidth: isText ? 40 : 8,
    alignment: isText ? "left" : "right",
    attributes: new Map([[CODE_ATTRIBUTE, [variable.code]]]),
  };
}

const MEASURES: Readonly<Record<Level, Measure>> = {
  nominal: "nominal",
  dichotomous: "nominal",
  ordinal: "ordinal",
  rank: "ordinal",
  numeric: "scale",
  text: "nominal",
};

/** Who is asked explains; what they think is explained; words are read. */
function roleOf({ level }: Variable, question: Question | undefined): Role {
  if (level === "text") return "none";
  return question !== undefined && isBackground(question) ? "input" : "target";
}

function labelOf(
  variable: Variable,
  question: Question | undefined,
  voice: Voice,
  words: LabelledWords,
): string {
  const own = say(variable.label, voice);
  const asked = question === undefined ? own : say(question.text, voice);
  if (variable.text === "other") return words.written(own, asked);
  return variable.part === undefined ? asked : words.part(own, asked);
}

function answerLabels(variable: Variable, voice: Voice, codes: NoAnswerCodes): ValueLabel[] {
  const values = cellValues(variable, codes);
  return variable.categories.map(({ label }, i) => ({
    value: values[FIRST_CATEGORY + i] ?? 0,
    label: withoutNul(say(label, voice)),
  }));
}

function formatOf(answers: Answers, codes: NoAnswerCodes): DisplayFormat {
  if (answers.kind === "texts") {
    const longest = answers.values.reduce((most, words) => Math.max(most, utf8Length(words)), 0);
    return { name: "A", width: Math.max(longest, String(codes.skipped).length, 8), decimals: 0 };
  }
  if (answers.kind === "categories") return { name: "F", width: 8, decimals: 0 };
  return { name: "F", width: 12, decimals: decimalsIn(answers.values) };
}

const MOST_DECIMALS = 6;

function decimalsIn(values: Float64Array): number {
  let decimals = 0;
  for (const value of values) {
    while (decimals < MOST_DECIMALS && Number(value.toFixed(decimals)) !== value) decimals++;
  }
  return decimals;
}

function rowVariable(name: string, { rows }: DataSet, words: LabelledWords): LabelledVariable {
  const width = rows.reduce((most, id) => Math.max(most, utf8Length(id)), 1);
  return {
    name,
    label: words.row,
    type: { kind: "text", bytes: width },
    format: { name: "A", width, decimals: 0 },
    labels: [],
    missing: NO_MISSING,
    measure: "nominal",
    role: "none",
    columnWidth: 12,
    alignment: "left",
    attributes: new Map([[CODE_ATTRIBUTE, ["row"]]]),
  };
}
