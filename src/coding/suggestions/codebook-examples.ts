import type { Code } from "../../questionnaire/code.ts";
import type { Text } from "../../text.ts";
import type { Subpoint, Theme } from "../codebook-model.ts";
import { positionsOf, type CodeSpace } from "./code-space.ts";
import type { Example } from "./examples.ts";

/** What somebody wrote to say what belongs to a code counts like an answer that was given it. */
const DESCRIPTION = 1;

/**
 * The words of a codebook as texts that carry its codes: titles and sub-points with what they include, and what they
 * exclude where that says to which other code it goes: "Afleiding door mensen: zie huisgenoten", "(huisgenoten)".
 */
export function describedExamples(themes: readonly Theme[], space: CodeSpace): Example[] {
  const describes = (text: string, codes: readonly Code[]): Example => ({
    text,
    codes: positionsOf(space, codes),
    weight: DESCRIPTION,
    describes: true,
    fold: -1,
    byChance: false,
    row: undefined,
  });
  const ofCode = (title: Text, { code, include, exclude }: Theme | Subpoint): Example[] => [
    ...[...textsOf(title), ...phrasesOf(include)].map((words) => describes(words, [code])),
    ...partsOf(exclude).flatMap((part) => {
      const named = codesNamedIn(part, space);
      return named.length === 0 ? [] : [describes(part, named)];
    }),
  ];
  return themes.flatMap((theme) => [
    ...ofCode(theme.title, theme),
    ...theme.subpoints.flatMap((point) => ofCode(point.text, point)),
  ]);
}

function textsOf({ nl, en }: Text): string[] {
  return [typeof nl === "string" ? nl : nl.je, ...(en === undefined ? [] : [en])];
}

/** "Balie, paspoort, klantcontact": an answer is like one of these, and rarely like all. */
function phrasesOf(include: string | undefined): string[] {
  return (include ?? "").split(/[,;.:\n]+/).filter((phrase) => phrase.trim() !== "");
}

function partsOf(exclude: string | undefined): string[] {
  return (exclude ?? "").split(/[;.\n]+/).filter((part) => part.trim() !== "");
}

/** Codes that stand in brackets or after "zie", "see", "naar". */
function codesNamedIn(part: string, { codes }: CodeSpace): Code[] {
  const places = [...part.matchAll(/\(([^)]*)\)|\b(?:zie|see|naar|hoort bij|belongs to)\s+(.*)$/gi)];
  const words = places.flatMap((match) => (match[1] ?? match[2] ?? "").split(/[^\p{L}\p{N}-]+/u));
  return codes.filter((code) => words.includes(code));
}
