import type { Language } from "../../../text.ts";
import type { IsoDate } from "../../../time.ts";
import type { CodebookEntry, LabelledNumber } from "../../model.ts";

/** `Tabellen peiling 2.json`: every published number of one publication, with what is needed to read it. */
export interface PublicData {
  readonly format: "public-data.v1";
  /** The language of all labels. */
  readonly language: Language;
  /** Who published. */
  readonly organisation: string;
  /** The series the poll belongs to. */
  readonly series: string;
  /** "Resultaten tweede peiling". */
  readonly title: string;
  /** What the poll is about. */
  readonly theme: string;
  /** The number of the wave in its series. */
  readonly wave: number;
  /** Date of publication. */
  readonly date: IsoDate;
  /** The days people could take part, in words. */
  readonly period: string;
  /** How many took part. */
  readonly participants: number;
  /** Version of the publication; null in a concept. */
  readonly version: number | null;
  /** "Concept", "Definitief, versie 1". */
  readonly edition: string;
  /** The answers are invented: an example. */
  readonly invented: boolean;
  /** How to read the data, in sentences. */
  readonly notes: readonly string[];
  /** One entry a published number. */
  readonly numbers: readonly LabelledNumber[];
  /** One entry a variable. */
  readonly codebook: readonly CodebookEntry[];
}
