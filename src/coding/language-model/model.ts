import type { IsoDate } from "../../time.ts";
import type { Code } from "../../questionnaire/code.ts";
import type { Coder } from "../codebook-model.ts";
import type { Quotation } from "../model.ts";

/** `language-model.json`: the language model that may see reviewed answers of this poll. Without the file there is none. */
export interface LanguageModelSetting {
  readonly format: "language-model.v1";
  /** Whether it may be asked. */
  readonly on: boolean;
  /** Where it listens: "https://model.voorbeeld.example/v1", or a whole address that ends in /chat/completions. */
  readonly address: string;
  /** Its name there. */
  readonly model: string;
  /** Who receives the answers; the privacy text of the poll has to name it. */
  readonly recipient: string;
  /** Hosts of this machine or of the own network that may be reached: "127.0.0.1", "model.intern:8000". */
  readonly allow?: readonly string[];
  /** How long an answer may take; 120 where absent. */
  readonly timeoutSeconds?: number;
  /** Every time it was switched on or off. */
  readonly switched: readonly ModelSwitch[];
}

/** That somebody switched a language model on or off. */
export interface ModelSwitch {
  readonly on: boolean;
  readonly by: Coder;
  readonly date: IsoDate;
  readonly why: string;
  readonly address: string;
  readonly model: string;
  readonly recipient: string;
}

/** `coding/<variable>.proposal.json`: what a language model proposed and nobody decided on. It counts for nothing. */
export interface CodingProposal {
  readonly format: "coding-proposal.v1";
  readonly variable: string;
  /** New themes, and new points below old and new ones. */
  readonly codes: readonly ProposedCode[];
  readonly conclusion?: ProposedConclusion;
  /** Words that codes suggested for answers rest on; the suggestions themselves wait in the coding. */
  readonly reasons: readonly ProposedReason[];
}

export interface ProposedCode {
  readonly code: Code;
  readonly title: string;
  /** The theme it would be a point of; a theme of its own where absent. */
  readonly under?: Code;
  readonly include?: string;
  readonly exclude?: string;
  /** What it rests on, found in the answers. */
  readonly quotes: readonly Quotation[];
  /** Which model proposed it. */
  readonly model: string;
}

export interface ProposedConclusion {
  readonly text: string;
  readonly restsOn: readonly Code[];
  readonly quotes: readonly Quotation[];
  /** Which model proposed it. */
  readonly model: string;
}

export interface ProposedReason extends Quotation {
  readonly code: Code;
}
