import type { Grid, NumberQuestion, SeveralAnswers } from "../../../questionnaire/model.ts";
import type { Language, Text } from "../../../text.ts";
import type { AnswerField } from "../../questionnaires/format.ts";
import { joinedText } from "./beside.ts";
import { LimeCodes } from "./codes.ts";
import { fieldOf, joinMade, partMade } from "./open.ts";
import {
  askedBase,
  attribute,
  memoryOf,
  NOTHING_MADE,
  numberAttribute,
  type MadeQuestions,
  type Reading,
} from "./reading.ts";
import { answersOf, fixedAnswers, scaleOf, type LimeAnswer } from "./scales.ts";
import type { LimePart, LimeQuestion } from "./survey.ts";

/** The same answers for several rows. */
export function array(question: LimeQuestion, reading: Reading): MadeQuestions {
  const answers = question.answers.filter(({ axis }) => axis === 0);
  return gridOf(question, reading, answersOf(answers, question.code, reading));
}

export function fixedArray(question: LimeQuestion, reading: Reading): MadeQuestions {
  return gridOf(question, reading, fixedAnswers(question.type, reading));
}

interface Side {
  /** What LimeSurvey puts behind the code of a row, and behind it in a header. */
  readonly suffix: (row: string) => readonly string[];
  readonly title: Text;
}

function gridOf(
  question: LimeQuestion,
  reading: Reading,
  answers: readonly LimeAnswer[],
  side?: Side,
): MadeQuestions {
  const own = askedBase(question, reading);
  const base = side === undefined ? own : { ...own, text: joinedText(own.text, side.title) };
  const rows = rowsOf(question, reading);
  if (rows.length === 0 || answers.length < 2) {
    reading.leftOut(question, UNFIT[reading.language]);
    return NOTHING_MADE;
  }
  const { scale, codes } = scaleOf(answers, reading, side === undefined ? memoryOf(question) : {});
  const made: Grid = { ...base, type: "grid", rows: rows.map(({ code, label }) => ({ code, label })), scale };
  const namesOf = (name: string) =>
    (side?.suffix(name) ?? [name]).flatMap((part) => reading.names(question, part));
  const fields = rows.map(({ name, code, label }): AnswerField => {
    const words =
      side === undefined ? reading.headers(own.text, label) : reading.headers(own.text, label, side.title);
    return { names: [...namesOf(name), ...words], use: "row", question: base.code, part: code };
  });
  const reads = [...codes].map(([source, code]) => ({ source, code }));
  const variables = rows.flatMap(({ name, code }) => {
    const variable = { question: base.code, row: code, holds: "choice", answers: codes } as const;
    return namesOf(name).map((one) => [one, variable] as const);
  });
  return { questions: [made], fields, readings: [[base.code, { reads }]], variables };
}

const UNFIT: Readonly<Record<Language, string>> = {
  nl: "matrix zonder rijen of antwoorden",
  en: "array without rows or answers",
};

function rowsOf(question: LimeQuestion, { texts }: Reading) {
  const codes = new LimeCodes();
  const remembered = new Map(Object.entries(memoryOf(question).rows ?? {}));
  return question.parts
    .filter(({ axis }) => axis === 0)
    .map(({ code, text }) => ({
      name: code,
      code: codes.give(code, "rij", remembered.get(code)),
      label: texts.textOr(text, question.code, code),
    }));
}

/** Two scales beside each other: two grids. */
export function dualScale(question: LimeQuestion, reading: Reading): MadeQuestions {
  reading.changed(question, DUAL.type[reading.language], DUAL.as[reading.language]);
  return joinMade(
    [0, 1].map((axis) => {
      const answers = question.answers.filter((answer) => answer.axis === axis);
      const header = question.attributes.get(axis === 0 ? "dualscale_headerA" : "dualscale_headerB");
      const number = String(axis + 1);
      const title =
        (header === undefined ? undefined : reading.texts.text(header, question.code)) ??
        reading.texts.own(`schaal ${number}`, `scale ${number}`);
      return gridOf(question, reading, answersOf(answers, question.code, reading), {
        suffix: (row) => [`${row}][${number}`, `${row}#${axis}`, `${row}_${axis}`],
        title,
      });
    }),
  );
}

const DUAL = {
  type: { nl: "matrix met twee schalen", en: "array dual scale" },
  as: { nl: "twee schalen per rij", en: "two grids of scales" },
} as const;

/** Cells of rows and columns: a question a cell, or a question a row where cells are ticked. */
export function cells(question: LimeQuestion, reading: Reading): MadeQuestions {
  const base = askedBase(question, reading);
  const across = question.parts.filter(({ axis }) => axis === 1);
  const down = question.parts.filter(({ axis }) => axis === 0);
  if (across.length === 0 || down.length === 0) {
    reading.leftOut(question, UNFIT[reading.language]);
    return NOTHING_MADE;
  }
  const numeric = question.type === ":";
  const ticked = numeric && attribute(question, "multiflexible_checkbox") === "1";
  const as = ticked ? "ticks" : numeric ? "numbers" : "texts";
  reading.changed(
    question,
    CELLS[numeric ? "numeric" : "textual"][reading.language],
    CELLS[as][reading.language],
  );
  if (ticked) return joinMade(down.map((row) => tickedRow(question, reading, base, row, across)));
  const label = (part: LimePart) => reading.texts.textOr(part.text, question.code, part.code);
  return joinMade(
    down.flatMap((row) =>
      across.map((column) => {
        const part = `${row.code}_${column.code}`;
        const made = fieldOf(
          base,
          `${row.code}-${column.code}`,
          joinedText(label(row), label(column)),
          numeric,
          reading,
        );
        const place = { question, reading, part, words: [base.text, label(row), label(column)] } as const;
        return partMade(made.type === "number" ? { ...made, ...cellLimits(question, reading) } : made, place);
      }),
    ),
  );
}

const CELLS = {
  numeric: { nl: "matrix met getallen", en: "array of numbers" },
  textual: { nl: "matrix met teksten", en: "array of texts" },
  ticks: { nl: "meerdere antwoorden per rij", en: "several answers a row" },
  numbers: { nl: "een getal per cel", en: "a number a cell" },
  texts: { nl: "een korte tekst per cel", en: "a short text a cell" },
} as const;

/** Numbers to choose from run from 1 to 10 where nothing else is said. */
function cellLimits(
  question: LimeQuestion,
  reading: Reading,
): Pick<NumberQuestion, "min" | "max" | "decimals"> {
  const typed = attribute(question, "input_boxes") === "1";
  const min = numberAttribute(question, "multiflexible_min", reading) ?? (typed ? undefined : 1);
  const max = numberAttribute(question, "multiflexible_max", reading) ?? (typed ? undefined : 10);
  const bounds = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
  const fitting = reading.limitsAt(question).ofNumber(bounds);
  return typed ? { ...fitting, decimals: 10 } : fitting;
}

function tickedRow(
  question: LimeQuestion,
  reading: Reading,
  base: ReturnType<typeof askedBase>,
  row: LimePart,
  across: readonly LimePart[],
): MadeQuestions {
  const codes = new LimeCodes();
  const code = reading.codes.give(`${base.code}-${row.code}`, "rij");
  const rowLabel = reading.texts.textOr(row.text, question.code, row.code);
  const options = across.map((column) => ({
    name: `${row.code}_${column.code}`,
    code: codes.give(column.code, "antwoord"),
    label: reading.texts.textOr(column.text, question.code, column.code),
  }));
  const made: SeveralAnswers = {
    ...base,
    code,
    text: joinedText(base.text, rowLabel),
    type: "several-answers",
    options: options.map((option) => ({ code: option.code, label: option.label })),
  };
  const fields = options.map(({ name, code: part, label }): AnswerField => ({
    names: reading.names(question, name, reading.headers(base.text, rowLabel, label)),
    use: "choice",
    question: code,
    part,
  }));
  return {
    questions: options.length === 0 ? [] : [made],
    fields,
    readings: [[code, { notChosen: ["0"] }]],
    variables: [],
  };
}
