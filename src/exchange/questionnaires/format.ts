import type { Outcome } from "../../problem.ts";
import type { Code } from "../../questionnaire/code.ts";
import type { Questionnaire } from "../../questionnaire/model.ts";
import type { Language } from "../../text.ts";
import type { DialectName } from "../dialect.ts";
import type { IgnoreReason } from "../ignore-reason.ts";
import type { MapColumn, MapQuestion } from "../import-map.ts";
import type { JoinedTable } from "../source/parts.ts";
import type { GivenFile } from "./given-file.ts";

/** A format in which another program keeps questionnaires: read, written, or both. */
export interface QuestionnaireFormat {
  /** The program, whose exports of answers have these habits. */
  readonly dialect: DialectName;
  /** How a file of it is called, without the dot. */
  readonly extension: string;
  readonly reading?: QuestionnaireReading;
  readonly write?: WriteQuestionnaire;
}

export interface QuestionnaireReading {
  /** Whether a file is of this format, by its content and never by its name. */
  recognises(file: GivenFile): boolean;
  /**
   * Reads the files that were recognised. Everything that is not taken over as it stands is told: a warning of
   * `src/problems/questionnaires.ts` whose path is what the program calls the question.
   */
  read(files: readonly GivenFile[], language: Language): Outcome<ReadQuestionnaire>;
  /** What a column of an export of answers may be called, from the cells above it; those cells where absent. */
  readonly namesOf?: (cells: readonly string[]) => readonly string[];
}

/**
 * The file in this format. What it has no place for is told (`losses.ts`): each a warning whose path leads to what does
 * not come back when the file is read again.
 */
export type WriteQuestionnaire = (questionnaire: Questionnaire, language: Language) => Outcome<Uint8Array>;

/** A questionnaire of another program as one of ours. */
export interface ReadQuestionnaire {
  readonly questionnaire: Questionnaire;
  /** The language in which it was written. */
  readonly language: Language;
  /** Where the program puts the answers. */
  readonly fields: readonly AnswerField[];
  /** How it writes them, for questions where labels do not say so. */
  readonly readings: ReadonlyMap<Code, AnswerReading>;
  /** The answers, where the same files hold them. */
  readonly answers?: JoinedTable;
}

/** How the answers to a question are written in an export. */
export type AnswerReading = Omit<MapQuestion, "question">;

/** A column that an export of answers may have, and what it is for. */
export interface AnswerField extends Pick<MapColumn, "use" | "question" | "part" | "place"> {
  /** What may stand above it, whatever its capitals; the first is the surest. */
  readonly names: readonly string[];
  /** Why it is not imported. */
  readonly reason?: IgnoreReason;
}
