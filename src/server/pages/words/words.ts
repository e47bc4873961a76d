import type { AnswerFault } from "../../../fieldwork/answer-check/fault.ts";
import type { Wave } from "../../../fieldwork/wave.ts";
import type { Language } from "../../../text.ts";

/** How people take part where pages are shown at all. */
export type AskingMode = Exclude<Wave["mode"], "import">;

/** A few lines under a heading. */
export interface Lines {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What the house itself says to a participant, in one language and one register. */
export interface PageWords {
  readonly language: Language;
  /** The other language, under its own name. */
  readonly other: { readonly language: Language; readonly label: string };
  readonly landing: LandingWords;
  readonly asking: AskingWords;
  readonly hints: HintWords;
  readonly review: ReviewWords;
  readonly thanks: ThanksWords;
  readonly notices: NoticeWords;
  readonly footer: FooterWords;
  /** What is wrong with an answer, and so what to do. */
  readonly fault: (fault: AnswerFault, about: FaultAbout) => string;
}

/** What a sentence about a fault has to know of the question. */
export interface FaultAbout {
  /** The option's own words where it is about one. */
  readonly option: string;
  /** Several answers may be chosen. */
  readonly several: boolean;
  /** It has parts that are answered one by one. */
  readonly parts: boolean;
}

export interface LandingWords {
  readonly invited: string;
  readonly facts: {
    readonly long: string;
    readonly until: string;
    readonly results: string;
  };
  readonly length: (questions: number, isLess: boolean, minutes: number) => string;
  readonly skip: (required: number) => string;
  readonly moment: (date: string, time: string) => string;
  readonly published: (date: string) => string;
  readonly promise: Readonly<Record<AskingMode, Lines>>;
  readonly code: string;
  readonly codeHint: string;
  readonly begin: string;
  readonly shared: string;
  readonly resume: { readonly said: string; readonly go: string; readonly forget: string };
  readonly refused: Lines;
}

export interface AskingWords {
  readonly progress: (first: number, last: number, total: number, isLess: boolean) => string;
  readonly next: string;
  readonly back: string;
  readonly toStart: string;
  readonly toReview: string;
  readonly clear: string;
  readonly or: string;
  readonly kept: string;
  readonly sharedKept: string;
  readonly offline: Lines;
  readonly wrong: (count: number) => string;
  readonly titleWrong: string;
}

export interface HintWords {
  readonly required: string;
  readonly ownWords: string;
  readonly several: (least: number | undefined, most: number | undefined) => string;
  readonly number: (least: number | undefined, most: number | undefined, decimals: number) => string;
  readonly ranking: (places: number) => string;
  readonly place: (place: number) => string;
  readonly noPlace: string;
  readonly placeOf: string;
  readonly up: string;
  readonly down: string;
  readonly otherWords: (option: string) => string;
}

export interface ReviewWords {
  readonly last: string;
  readonly title: string;
  readonly where: string;
  readonly skipped: string;
  readonly change: string;
  readonly changeWhat: (question: string) => string;
  readonly warning: Readonly<Record<AskingMode, string>>;
  readonly send: string;
  readonly back: (question: number) => string;
  readonly empty: string;
  readonly unavailable: Lines;
}

export interface ThanksWords {
  readonly title: string;
  readonly close: string;
  readonly code: { readonly name: string; readonly said: string };
  readonly device: { readonly name: string; readonly said: string };
  readonly results: { readonly name: string; readonly said: (date: string) => string };
  readonly reminder: Readonly<Record<AskingMode, string | undefined>>;
}

export interface NoticeWords {
  readonly closed: Lines;
  readonly before: (date: string, time: string) => Lines;
  readonly different: Lines;
  readonly failed: Lines;
  readonly tooLarge: Lines;
  readonly busy: Lines;
  readonly elsewhere: Lines;
  readonly unknown: Lines;
  readonly preview: string;
  readonly pilot: string;
  readonly invented: string;
}

export interface FooterWords {
  readonly about: Readonly<Record<AskingMode, Lines>>;
  readonly accessibility: Lines;
  readonly contact: string;
  readonly controller: string;
  readonly recipients: string;
  readonly questions: string;
  readonly kept: string;
}
