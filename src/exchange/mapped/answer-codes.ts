import type { Code } from "../../questionnaire/code.ts";
import type { AskedQuestion } from "../../questionnaire/model.ts";
import type { Text } from "../../text.ts";
import type { MapQuestion } from "../import-map.ts";
import { clean } from "../source/clean.ts";

/** The words by which each answer may stand in a cell, the map's own first. */
export function answerWords({ question, reads = [] }: MapQuestion): [words: string, code: Code][] {
  const own = reads.map(({ source, code }): [string, Code] => [clean(source).words, code]);
  const labels = labelsOf(question).flatMap(({ code, label }) =>
    saidIn(label).map((words): [string, Code] => [words, code]),
  );
  return [...own, ...labels];
}

/** Finds the answer that a cell stands for: as it is written, and otherwise whatever its capitals. */
export function answerReader(map: MapQuestion): (words: string) => Code | undefined {
  const exact = new Map<string, Code>();
  const folded = new Map<string, Code>();
  for (const [words, code] of answerWords(map)) {
    if (!exact.has(words)) exact.set(words, code);
    if (!folded.has(words.toLowerCase())) folded.set(words.toLowerCase(), code);
  }
  return (words) => exact.get(words) ?? folded.get(words.toLowerCase());
}

function labelsOf(question: AskedQuestion): readonly { readonly code: Code; readonly label: Text }[] {
  switch (question.type) {
    case "one-answer":
    case "several-answers":
    case "ranking":
      return question.options;
    case "scale":
    case "grid": {
      const { points, dontKnow } = question.scale;
      return dontKnow === undefined ? points : [...points, dontKnow];
    }
    default:
      return [];
  }
}

function saidIn({ nl, en }: Text): string[] {
  const dutch = typeof nl === "string" ? [nl] : [nl.je, nl.u];
  return en === undefined ? dutch : [...dutch, en];
}
