import type { Problem } from "../../../problem.ts";
import type { LabelledData } from "../../labelled/model.ts";
import { placesOf } from "../cells.ts";
import { planFields } from "../plan.ts";
import { profilesOf } from "../profile.ts";
import { csvData, fixedData, type Pieces } from "./data.ts";
import { writeDefinition, type LabelLanguage } from "./definition.ts";

export interface TripleSStyle {
  /** Version 1.2 has one language and fixed columns, and knows neither scores nor dates. */
  readonly version: "1.2" | "2.0";
  readonly format: "fixed" | "csv";
  /** The name of the file with the data, as the definition tells it. */
  readonly dataFile: string;
}

export interface TripleS {
  readonly definition: Uint8Array;
  /** The data, made while they are written; each time anew. */
  readonly data: () => Pieces;
  readonly problems: readonly Problem[];
}

/**
 * Writes labelled data as Triple-S: a definition that says where each variable stands, and the data. Ranges and widths
 * stand in the definition, so the data are read through once before.
 */
export function writeTripleS(
  data: LabelledData,
  style: TripleSStyle,
  languages: readonly LabelLanguage[] = [{ language: "nl", dictionary: data.dictionary }],
): TripleS {
  const { profiles, problems } = profilesOf(data);
  const fields = planFields(data.dictionary, profiles);
  const places = fields.flatMap(placesOf);
  const isCsv = style.version === "2.0" && style.format === "csv";
  const text = writeDefinition(fields, languages, {
    ...style,
    format: isCsv ? "csv" : "fixed",
    encoding: isCsv ? "UTF-8" : "windows-1252",
  });
  return {
    definition: new TextEncoder().encode(text),
    data: () => (isCsv ? csvData(data, places) : fixedData(data, places)),
    problems,
  };
}
