import { MAX_COLUMNS } from "../../office/xlsx/model.ts";
import { problem, type Problem } from "../../problem.ts";
import { placedTexts } from "../limesurvey/write/languages.ts";
import { loss, type Loss } from "../questionnaires/losses.ts";
import type { FullSet } from "./model.ts";
import type { FullSetFormat } from "./index.ts";

/** What stands in a questionnaire beside the labels that answers have in one voice. */
type Beside = Extract<Loss, "address" | "languages" | "routing">;

const WHOLE: readonly Beside[] = ["address", "languages", "routing"];

/** What a format holds of it: in some the whole questionnaire travels along, and coded answers have none. */
const HELD: Readonly<Record<FullSetFormat, readonly Beside[]>> = {
  csv: ["routing"],
  xlsx: ["routing"],
  json: ["routing"],
  sav: WHOLE,
  zsav: WHOLE,
  "triple-s": WHOLE,
  ddi: ["languages", "routing"],
  frictionless: ["routing"],
  parquet: [],
  r: [],
  python: [],
  qdpx: WHOLE,
  qdc: WHOLE,
  "codes-csv": WHOLE,
};

/** What of the questionnaire a format has no place for; known before anything is written. */
export function lossesOf(set: FullSet, format: FullSetFormat): Problem[] {
  return WHOLE.filter((what) => !HELD[format].includes(what) && has(set, what)).map((what) =>
    loss(what, "", set.voice.language),
  );
}

/** Formats that cannot hold the set at all. */
export function refusalsOf({ data }: FullSet, formats: readonly FullSetFormat[]): Problem[] {
  const count = data.variables.length + 1;
  const tooWide = formats.includes("xlsx") && count > MAX_COLUMNS;
  return tooWide ? [problem("full-set-too-wide", {}, { count, limit: MAX_COLUMNS })] : [];
}

function has({ questionnaire, voice }: FullSet, what: Beside): boolean {
  const { pages, languages } = questionnaire;
  switch (what) {
    case "address":
      return (
        voice.language === "nl" &&
        placedTexts(questionnaire).some(([, { nl }]) => typeof nl !== "string" && nl.je !== nl.u)
      );
    case "languages":
      return languages.length > 1;
    case "routing":
      return pages.some(
        ({ when, questions }) =>
          when !== undefined || questions.some((question) => question.when !== undefined),
      );
  }
}
