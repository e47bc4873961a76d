import type { Code } from "../questionnaire/code.ts";
import type { Language, Register, Text } from "../text.ts";

/** `report.json`: the researcher's words and choices for one publication. All of it is optional. */
export interface ReportWords {
  readonly format: "report.v1";
  /** The language and form of address of this publication; the series' own where absent. */
  readonly voice?: {
    /** The language it is published in. */
    readonly language?: Language;
    /** How its Dutch addresses the reader. */
    readonly register?: Register;
  };
  /** The message above a question, by question code or text variable; its numbers must be the question's own. */
  readonly messages?: Readonly<Record<string, Text>>;
  /** A remark for who presents it, in the notes of the deck, by question code, text variable or block. */
  readonly remarks?: Readonly<Record<string, Text>>;
  /** Three to five findings; generated from the scales and most chosen answers where absent. */
  readonly glance?: readonly GlanceChoice[];
  /** Blocks left out, by question code or text variable. Their numbers are not published at all. */
  readonly hide?: readonly string[];
  /** Question codes in the order of the report; the questionnaire's where absent. */
  readonly order?: readonly Code[];
  /** Answers to quote. */
  readonly quotes?: readonly QuoteChoice[];
  /** Closed questions to split by a background question. */
  readonly breakdowns?: readonly { readonly question: Code; readonly by: Code; readonly message?: Text }[];
  /** Whether the table of participants is shown; a choice of somebody, recorded. */
  readonly participants?: {
    readonly show: boolean;
    readonly invited?: boolean;
    readonly chosenBy: string;
    readonly reason?: string;
  };
  /** Several-answers and nominal questions are sorted by size; name here those that keep the questionnaire's order. */
  readonly keepOrder?: readonly Code[];
}

/** An answer to quote, by text variable and row, with the theme it stands for. */
export interface QuoteChoice {
  readonly variable: string;
  readonly row: string;
  readonly theme?: Code;
  /** The part of the answer that is quoted, exactly as it stands there after review; all of it where absent. */
  readonly words?: string;
}

/** One finding: which answers or theme it counts, and the sentence that follows the figure. */
export interface GlanceChoice {
  readonly question: string;
  readonly answers?: readonly Code[];
  readonly theme?: Code;
  readonly text: Text;
}
