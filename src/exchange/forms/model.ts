import type { Condition } from "../../questionnaire/routing.ts";
import type { Language } from "../../text.ts";

/**
 * A questionnaire as another program has it: its own names, values, languages and conditions. Every reader of such a
 * file gives this, and `compose.ts` makes our questionnaire of it, so that what cannot be kept is decided in one place.
 */
export interface Form {
  readonly title: Words;
  readonly introduction?: Words;
  /** The language of words that do not say theirs, where the file tells. */
  readonly language?: string;
  /** The languages it is held in, where the file says so; else those in which every text stands. */
  readonly languages?: readonly Language[];
  readonly pages: readonly FormPage[];
}

/** Words by the program's name of their language; "" where it names none. */
export type Words = ReadonlyMap<string, string>;

/** Words that a program shows where nobody wrote others; they are in the languages that the form has. */
export class UsualWords extends Map<string, string> {
  constructor(nl: string, en: string) {
    super([
      ["nl", nl],
      ["en", en],
    ]);
  }
}

export interface FormPage {
  readonly name?: string;
  readonly title?: Words;
  readonly when?: Routing;
  readonly together?: boolean;
  readonly questions: readonly FormQuestion[];
}

export interface FormQuestion {
  readonly name: string;
  /** The program's own key of it, where that is not its name. */
  readonly id?: string;
  /** The words of the question; where there are none its name stands for them. */
  readonly words: Words;
  readonly short?: Words;
  readonly hint?: Words;
  readonly required?: boolean;
  readonly when?: Routing;
  readonly shape: Shape;
}

/** What may be answered. */
export type Shape =
  | ({
      readonly type: "one-answer";
      readonly background?: boolean;
      /** Known to be no scale, whatever its labels look like. */
      readonly list?: true;
    } & Choices)
  | ({ readonly type: "several-answers"; readonly atLeast?: number; readonly atMost?: number } & Choices)
  | ({ readonly type: "scale" } & ScaleChoices)
  | ({ readonly type: "grid"; readonly rows: readonly FormOption[] } & ScaleChoices)
  | {
      readonly type: "number";
      readonly min?: number;
      readonly max?: number;
      readonly decimals?: number;
      readonly unit?: Words;
    }
  | { readonly type: "short-text" | "open-text"; readonly maxLength?: number }
  | ({ readonly type: "ranking"; readonly places?: number } & Choices)
  | { readonly type: "explanation" };

export interface Choices {
  readonly options: readonly FormOption[];
  readonly ordered?: boolean;
}

/** Points of a scale; those with `dontKnow` stand beside it. */
export interface ScaleChoices extends Choices {
  readonly judgement?: "bad-to-good" | "good-to-bad" | "none";
  /** Name of the point between two sides. */
  readonly middle?: string;
}

/** One possible answer, or a row: what the program stores, and the words people read. */
export interface FormOption {
  readonly name: string;
  /** The code it had with us before. */
  readonly code?: string;
  readonly words: Words;
  readonly value?: number;
  readonly other?: boolean;
  /** What the program calls the words beside it. */
  readonly wordsIn?: string;
  /** What the program calls its column, where that is not made of its name. */
  readonly column?: string;
  readonly exclusive?: boolean;
  readonly dontKnow?: boolean;
}

/** When something is asked: as it was written, and what of it is understood. */
export interface Routing {
  readonly written: string;
  readonly condition?: FormCondition;
}

/** And, or and not over earlier answers, by the names of the program; `ours` is one that we wrote there, by our codes. */
export type FormCondition =
  | { readonly all: readonly FormCondition[] }
  | { readonly any: readonly FormCondition[] }
  | { readonly not: FormCondition }
  | { readonly ours: Condition }
  | FormTest;

export type FormTest = { readonly question: string; readonly row?: string } & TestKind;

export type TestKind =
  | {
      readonly is: readonly string[];
      /** One of these is the whole answer, and not only among what was chosen. */
      readonly alone?: true;
    }
  | { readonly answered: boolean }
  | { readonly sign: Sign; readonly number: number };

export type Sign = ">" | ">=" | "<" | "<=";

/** Words in the one language that a file has, or whose language it does not say. */
export function plainWords(text: string, language = ""): Words {
  return new Map(text.trim() === "" ? [] : [[language, text]]);
}
