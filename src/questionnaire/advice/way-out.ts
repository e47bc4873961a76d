import { warning, type Problem } from "../../problem.ts";
import { isAsked, type Question } from "../model.ts";
import { definitionOf } from "../question-types/index.ts";

/** Answers that fit whoever none of the others fits. */
const FITS_ANYBODY =
  /^(anders|ander|overig|geen|niet|niets|weet|nee|n\.?v\.?t|zeg ik liever|wil ik niet|other|none|no |don[’']t|prefer not|not applicable)/iu;

/** A question that has to be answered by whom no answer fits gets an answer that is not true. */
export function adviseOnWayOut(question: Question, path: string): Problem[] {
  if (!isAsked(question) || question.required !== true || hasWayOut(question)) return [];
  return [warning("question-without-way-out", { path })];
}

function hasWayOut(question: Question): boolean {
  if ("scale" in question) return question.scale.dontKnow !== undefined;
  const isFitting =
    "options" in question &&
    question.options.some(
      ({ label, other, exclusive, dontKnow }) =>
        other === true ||
        exclusive === true ||
        dontKnow === true ||
        FITS_ANYBODY.test(typeof label.nl === "string" ? label.nl : label.nl.je),
    );
  return isFitting || definitionOf(question).summary === "none";
}
