import { warning, type Problem } from "../../../problem.ts";
import { ROW_CODE, type Code } from "../../../questionnaire/code.ts";
import type { AskedQuestion, Question } from "../../../questionnaire/model.ts";
import { say, type Language, type Text } from "../../../text.ts";
import { numberIn } from "../../forms/json.ts";
import { Limits } from "../../forms/limits.ts";
import { numberLeft, type TellNumber } from "../../forms/numbers.ts";
import type { RoutedVariable } from "../../questionnaires/comparison.ts";
import type { AnswerField, AnswerReading } from "../../questionnaires/format.ts";
import { MEMORY, memoryIn, type Memory } from "../memory.ts";
import { LimeCodes } from "./codes.ts";
import type { LimeQuestion, LimeSurvey } from "./survey.ts";
import type { LimeTexts } from "./words.ts";

/** What a question of LimeSurvey became. */
export interface MadeQuestions {
  readonly questions: readonly Question[];
  readonly fields: readonly AnswerField[];
  readonly readings: readonly (readonly [Code, AnswerReading])[];
  /** What expressions call its answers. */
  readonly variables: readonly (readonly [name: string, variable: RoutedVariable])[];
}

export const NOTHING_MADE: MadeQuestions = { questions: [], fields: [], readings: [], variables: [] };

/** What all questions of a survey are read with. */
export class Reading {
  readonly codes = new LimeCodes([ROW_CODE]);
  readonly problems: Problem[] = [];
  readonly survey: LimeSurvey;
  readonly texts: LimeTexts;
  /** For whom problems are told. */
  readonly language: Language;
  private readonly file: string;
  private readonly numbers = new Set<string>();

  constructor(survey: LimeSurvey, texts: LimeTexts, language: Language, file: string) {
    this.survey = survey;
    this.texts = texts;
    this.language = language;
    this.file = file;
  }

  changed(question: LimeQuestion, type: string, as: string): void {
    this.problems.push(warning("form-type-changed", this.placeOf(question), { type, as }));
  }

  leftOut(question: LimeQuestion, type: string): void {
    this.problems.push(warning("form-type-left-out", this.placeOf(question), { type }));
  }

  /** The limits that questions made of one can have. */
  limitsAt(question: LimeQuestion): Limits {
    return new Limits(this.numbersAt(question), this.language);
  }

  /** Tells, once, of a number that is not taken over as it stands. */
  numbersAt(question: LimeQuestion): TellNumber {
    return (...number) => {
      const { code, values } = numberLeft(...number);
      const said = JSON.stringify([question.id, values]);
      if (this.numbers.has(said)) return;
      this.numbers.add(said);
      this.problems.push(warning(code, this.placeOf(question), values));
    };
  }

  setting(at: string, setting: string): void {
    this.problems.push(warning("form-setting-left-out", { file: this.file, path: at }, { setting }));
  }

  conditionAsText(at: string, condition: string): void {
    this.problems.push(warning("form-condition-as-text", { file: this.file, path: at }, { condition }));
  }

  /** What stands above an answer's column: the question's code with a part, in each way LimeSurvey writes it. */
  names({ code, id, group }: LimeQuestion, part = "", words: readonly string[] = []): string[] {
    const sgqa = `${this.survey.id}X${group}X${id}`;
    const coded = part === "" ? [code] : [`${code}[${part}]`, `${code}_${part}`];
    return [...coded, `${sgqa}${part}`, ...words];
  }

  /** A text as it stands above a column that has the words of its question. */
  headers(text: Text, ...parts: readonly Text[]): string[] {
    const languages: readonly Language[] = text.en === undefined ? ["nl"] : ["nl", "en"];
    return languages.map((language) =>
      [text, ...parts]
        .map((one) => say(one, { language, register: "u" }).replaceAll("\n", " "))
        .reduce((whole, part) => `${whole} [${part}]`),
    );
  }

  private placeOf({ code }: LimeQuestion): { readonly file: string; readonly path: string } {
    return { file: this.file, path: code };
  }
}

/** What every question has: its code, text, hint, and whether an answer is needed. */
export function askedBase(
  question: LimeQuestion,
  reading: Reading,
): Pick<AskedQuestion, "code" | "text" | "short" | "hint" | "required"> {
  const { texts, codes } = reading;
  const hint = texts.text(question.help, question.code);
  const { code, short } = memoryOf(question);
  return {
    code: codes.give(question.code, "vraag", code),
    text: texts.textOr(question.text, question.code, question.code),
    ...(short === undefined ? {} : { short }),
    ...(hint === undefined ? {} : { hint }),
    ...(question.mandatory ? { required: true } : {}),
  };
}

/** What we remembered of a question that we wrote. */
export function memoryOf(question: LimeQuestion): Memory {
  return memoryIn(attribute(question, MEMORY));
}

/** The value of an attribute in whatever language it stands. */
export function attribute({ attributes }: LimeQuestion, name: string): string {
  return [...(attributes.get(name)?.values() ?? [])][0]?.trim() ?? "";
}

/** The number of an attribute; an expression, and a number that no questionnaire can hold, is told. */
export function numberAttribute(question: LimeQuestion, name: string, reading: Reading): number | undefined {
  const value = attribute(question, name);
  if (value === "") return undefined;
  const number = /^-?\d*([.,]\d+)?$/.test(value) ? numberIn(value.replace(",", ".")) : undefined;
  if (number === undefined) reading.numbersAt(question)(name, value);
  return number;
}
