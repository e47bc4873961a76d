import type { ProtectedPublication, ProtectedTable } from "../../analysis/disclosure/model.ts";
import type { QuestionTables } from "../../analysis/tabulation/table.ts";
import type { Break } from "../../analysis/trend/compare.ts";
import type { AgreementFile } from "../../coding/agreement/model.ts";
import type { Coding } from "../../coding/model.ts";
import type { PublishedAnswers } from "../../coding/published-answers.ts";
import type { Release } from "../../fieldwork/release.ts";
import type { Participation, Series, Wave } from "../../fieldwork/wave.ts";
import type { Code } from "../../questionnaire/code.ts";
import type { Questionnaire } from "../../questionnaire/model.ts";
import type { Voice } from "../../text.ts";
import type { ReportFiles } from "../model.ts";
import type { ReportWords } from "../words.ts";

/** Everything a report is made of. Numbers come protected, texts come released; nothing here ties to a person. */
export interface ReportInput {
  readonly voice: Voice;
  readonly series: Series;
  readonly wave: Wave;
  /** Null for a concept. */
  readonly version: number | null;
  readonly questionnaire: Questionnaire;
  readonly participation: Participation | null;
  readonly participants: number;
  readonly publication: ProtectedPublication;
  /** Per asked question how it is summarised, its classes and its locations. */
  readonly tables: ReadonlyMap<Code, QuestionTables>;
  /** By text variable. */
  readonly codings: ReadonlyMap<string, Coding>;
  /** What was coded a second time, by text variable. */
  readonly agreements: ReadonlyMap<string, AgreementFile>;
  readonly answers: ReadonlyMap<string, PublishedAnswers>;
  readonly backCoded: ReadonlyMap<string, readonly BackCoded[]>;
  readonly previous: PreviousWave | null;
  readonly words: ReportWords;
  /** When row-level data of this wave were made, and by whose leave. */
  readonly releases: readonly Release[];
  readonly files: ReportFiles;
  /** Short mark of the data and questionnaire this was made of. */
  readonly mark: string;
}

/** An option's count as chosen and after reading the words beside "Anders". */
export interface BackCoded {
  readonly option: Code;
  readonly raw: number;
  readonly coded: number;
}

export interface PreviousWave {
  readonly wave: Wave;
  readonly questionnaire: Questionnaire;
  readonly totals: readonly ProtectedTable[];
  /** Per question of this wave what keeps it from being compared; an empty list where nothing does. */
  readonly breaks: ReadonlyMap<Code, readonly Break[]>;
}
