import type { Option, Question, QuestionOf, QuestionType, Scale } from "../../../questionnaire/model.ts";
import type { Text } from "../../../text.ts";
import { marksOf } from "../../forms/own-marks.ts";
import { nameOf, rowName, wordsName } from "./names.ts";

/** A row of the survey, by column; texts are spread over the languages later. */
export interface SurveyRow {
  readonly type: string;
  readonly name?: string;
  readonly label?: Text;
  readonly hint?: Text;
  readonly required?: boolean;
  readonly relevant?: string;
  readonly constraint?: string;
  readonly appearance?: string;
  /** What we write for ourselves. */
  readonly own?: Readonly<Record<string, unknown>>;
}

export interface ChoiceRow {
  readonly list: string;
  readonly name: string;
  readonly label: Text;
  readonly own?: Readonly<Record<string, unknown>>;
}

export interface Rows {
  readonly survey: readonly SurveyRow[];
  readonly choices: readonly ChoiceRow[];
}

/** When a question is asked, in XLSForm's words and in ours. */
export interface Relevance {
  readonly relevant?: string;
  readonly own?: Readonly<Record<string, unknown>>;
}

/** A question as rows of a form: one, or a group for a grid, or two where an answer asks for words. */
export function rowsOf(question: Question, relevance: Relevance): Rows {
  const write = writers[question.type] as (question: Question, base: SurveyRow) => Rows;
  return write(question, baseOf(question, relevance));
}

function baseOf(question: Question, { relevant, own }: Relevance): SurveyRow {
  const marks = { ...marksOf(question), ...own };
  return {
    type: "",
    name: nameOf(question.code),
    label: question.text,
    ...("hint" in question ? { hint: question.hint } : {}),
    ...("required" in question && question.required ? { required: true } : {}),
    ...(relevant === undefined ? {} : { relevant }),
    ...(Object.keys(marks).length === 0 ? {} : { own: marks }),
  };
}

const writers: { readonly [T in QuestionType]: (question: QuestionOf<T>, base: SurveyRow) => Rows } = {
  "one-answer": ({ code, options }, base) => ({
    survey: [{ ...base, type: `select_one ${nameOf(code)}` }, ...wordsRows(code, options, false)],
    choices: optionRows(code, options),
  }),
  "several-answers": (question, base) => ({
    survey: [
      { ...base, type: `select_multiple ${nameOf(question.code)}`, ...severalConstraint(question) },
      ...wordsRows(question.code, question.options, true),
    ],
    choices: optionRows(question.code, question.options),
  }),
  scale: ({ code, scale }, base) => ({
    survey: [{ ...base, type: `select_one ${nameOf(code)}` }],
    choices: pointRows(code, scale),
  }),
  grid: ({ code, rows, scale, required }, { required: _, ...base }) => ({
    survey: [
      { ...base, type: "begin_group", appearance: "table-list" },
      ...rows.map((row) => ({
        type: `select_one ${nameOf(code)}`,
        name: rowName(code, row.code),
        label: row.label,
        ...(required === true ? { required } : {}),
      })),
      { type: "end_group" },
    ],
    choices: pointRows(code, scale),
  }),
  number: ({ min, max, decimals }, base) => {
    const bounds = [
      ...(min === undefined ? [] : [`. >= ${min}`]),
      ...(max === undefined ? [] : [`. <= ${max}`]),
    ];
    const whole = (decimals ?? 0) === 0;
    const row = {
      ...base,
      type: whole ? "integer" : "decimal",
      ...(bounds.length === 0 ? {} : { constraint: bounds.join(" and ") }),
    };
    return { survey: [whole ? row : { ...row, own: { ...base.own, decimals } }], choices: [] };
  },
  "short-text": ({ maxLength }, base) => ({
    survey: [{ ...base, type: "text", ...lengthConstraint(maxLength) }],
    choices: [],
  }),
  "open-text": ({ maxLength }, base) => ({
    survey: [{ ...base, type: "text", appearance: "multiline", ...lengthConstraint(maxLength) }],
    choices: [],
  }),
  ranking: ({ code, options, places }, base) => ({
    survey: [
      {
        ...base,
        type: `rank ${nameOf(code)}`,
        ...(places === undefined ? {} : { own: { ...base.own, places } }),
      },
    ],
    choices: optionRows(code, options),
  }),
  explanation: (_, base) => ({ survey: [{ ...base, type: "note" }], choices: [] }),
};

function lengthConstraint(maxLength: number | undefined): { constraint?: string } {
  return maxLength === undefined ? {} : { constraint: `string-length(.) <= ${maxLength}` };
}

function severalConstraint({ atLeast, atMost, options }: QuestionOf<"several-answers">): {
  constraint?: string;
} {
  const lone = options.filter(({ exclusive }) => exclusive === true);
  const parts = [
    ...(atLeast === undefined ? [] : [`count-selected(.) >= ${atLeast}`]),
    ...(atMost === undefined ? [] : [`count-selected(.) <= ${atMost}`]),
    ...lone.map(({ code }) => `not(selected(., '${code}') and count-selected(.) > 1)`),
  ];
  return parts.length === 0 ? {} : { constraint: parts.join(" and ") };
}

/** XLSForm has no field beside an answer: its words are a text that is asked next. */
function wordsRows(question: string, options: readonly Option[], several: boolean): SurveyRow[] {
  const other = options.find((option) => option.other === true);
  if (other === undefined) return [];
  const name = `\${${nameOf(question)}}`;
  return [
    {
      type: "text",
      name: wordsName(question, other.code),
      label: other.label,
      relevant: several ? `selected(${name}, '${other.code}')` : `${name} = '${other.code}'`,
      own: { wordsOf: other.code },
    },
  ];
}

function optionRows(question: string, options: readonly Option[]): ChoiceRow[] {
  return options.map(({ code, label, dontKnow, exclusive, other }) => {
    const own = {
      ...(dontKnow === true ? { dontKnow } : {}),
      ...(exclusive === true ? { exclusive } : {}),
      ...(other === true ? { other } : {}),
    };
    return {
      list: nameOf(question),
      name: code,
      label,
      ...(Object.keys(own).length === 0 ? {} : { own }),
    };
  });
}

function pointRows(question: string, { points, dontKnow }: Scale): ChoiceRow[] {
  const list = nameOf(question);
  return [
    ...points.map(({ code, label, value }) => ({ list, name: code, label, own: { value } })),
    ...(dontKnow === undefined
      ? []
      : [{ list, name: dontKnow.code, label: dontKnow.label, own: { dontKnow: true } }]),
  ];
}
