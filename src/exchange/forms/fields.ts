import { warning, type Problem } from "../../problem.ts";
import type { Code } from "../../questionnaire/code.ts";
import type { AskedQuestion } from "../../questionnaire/model.ts";
import type { AnswerField, AnswerReading, ReadQuestionnaire } from "../questionnaires/format.ts";
import type { ComposedForm, NamedQuestion } from "./compose.ts";
import type { FormOption, FormQuestion, Words } from "./model.ts";

/** How a program names the columns of its answers, and writes several of them in one cell. */
export interface Naming {
  readonly question: (question: FormQuestion) => readonly string[];
  /** A column of one option, or of one place in a ranking. */
  readonly option: (question: FormQuestion, option: FormOption) => readonly string[];
  readonly row: (question: FormQuestion, row: FormOption) => readonly string[];
  /** The words beside an option. */
  readonly words: (question: FormQuestion, option: FormOption) => readonly string[];
  /** What stands between several answers in one cell. */
  readonly splitBy: string;
  /** What a cell says for an answer, beside its labels; its name where absent. */
  readonly values?: (question: FormQuestion, option: FormOption) => readonly string[];
  /** What a column of one option says where it was not chosen; the usual words where absent. */
  readonly notChosen?: readonly string[];
}

/** What a column of one option says where it was not chosen. */
const NOT_CHOSEN = ["0", "false", "False", "FALSE", "no", "No"];

/** A form with the columns its answers stand in. */
export function withFields(
  { questionnaire, language, made }: ComposedForm,
  naming: Naming,
): ReadQuestionnaire {
  const asked = made.flatMap((one) =>
    one.question.type === "explanation" ? [] : [{ ...one, question: one.question }],
  );
  return {
    questionnaire,
    language,
    fields: asked.flatMap((one) => fieldsOf(one, naming)),
    readings: new Map(asked.map((one) => [one.question.code, readingOf(one, naming)])),
  };
}

interface Asked extends NamedQuestion {
  readonly question: AskedQuestion;
}

function fieldsOf({ form, question, options, rows }: Asked, naming: Naming): AnswerField[] {
  const { code } = question;
  const { shape } = form;
  const whole: AnswerField = { use: "answer", question: code, names: naming.question(form) };
  if (shape.type === "grid") {
    return shape.rows.map((row) => ({
      use: "row",
      question: code,
      part: rows.get(row.name) ?? "",
      names: naming.row(form, row),
    }));
  }
  if (!("options" in shape) || question.type === "scale") return [whole];
  const beside = shape.options.filter(
    ({ name, other }) => other === true && isOther(question, options.get(name)),
  );
  const words = beside.map((option): AnswerField => ({
    use: "other",
    question: code,
    part: options.get(option.name) ?? "",
    names: naming.words(form, option),
  }));
  if (question.type === "one-answer") return [whole, ...words];
  const use = question.type === "ranking" ? "place" : "choice";
  const each = shape.options.map((option): AnswerField => ({
    use,
    question: code,
    part: options.get(option.name) ?? "",
    names: naming.option(form, option),
  }));
  return [whole, ...each, ...words];
}

function isOther(question: AskedQuestion, code: Code | undefined): boolean {
  return (
    "options" in question && question.options.some((option) => option.code === code && option.other === true)
  );
}

function readingOf({ form, question, options }: Asked, naming: Naming): AnswerReading {
  const { shape } = form;
  if (!("options" in shape)) return {};
  const reads = new Map<string, Code>();
  for (const said of [naming.values ?? namesIn, labelsIn]) {
    for (const option of shape.options) {
      const code = options.get(option.name);
      if (code === undefined) continue;
      for (const source of said(form, option))
        if (source !== "" && !reads.has(source)) reads.set(source, code);
    }
  }
  const several = question.type === "several-answers" || question.type === "ranking";
  return {
    reads: [...reads].map(([source, code]) => ({ source, code })),
    ...(several ? { splitBy: naming.splitBy } : {}),
    ...(question.type === "several-answers" ? { notChosen: naming.notChosen ?? NOT_CHOSEN } : {}),
  };
}

const namesIn = (_: FormQuestion, { name }: FormOption): readonly string[] => [name];
const labelsIn = (_: FormQuestion, { words }: FormOption): readonly string[] => saidIn(words);

/** Answers that the data do not tell apart. */
export function sharedAnswers({ made }: ComposedForm, naming: Naming, file: string): Problem[] {
  return made.flatMap(({ form }) => {
    const { shape } = form;
    if (!("options" in shape)) return [];
    const first = new Map<string, FormOption>();
    const shared = new Map<string, FormOption>();
    for (const option of shape.options) {
      for (const source of (naming.values ?? namesIn)(form, option)) {
        const known = first.get(source);
        if (known === undefined) first.set(source, option);
        else shared.set(source, known);
      }
    }
    return [...shared].map(([answer, { words, name }]) =>
      warning(
        "form-answer-twice",
        { file, path: form.name },
        { answer, first: [...words.values()][0] ?? name },
      ),
    );
  });
}

/** Words as they stand in a cell or above a column: on one line. */
export function saidIn(words: Words): string[] {
  return [...words.values()].map((one) => one.replaceAll(/\s+/g, " ").trim());
}

/** Every pair of words in the same language, joined as a program joins them. */
export function saidTogether(first: Words, second: Words, by: string): string[] {
  return [...first].flatMap(([language, one]) => {
    const other = second.get(language) ?? [...second.values()][0];
    return other === undefined ? [] : [`${one}${by}${other}`.replaceAll(/\s+/g, " ").trim()];
  });
}
