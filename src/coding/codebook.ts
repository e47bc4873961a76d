import type { Code } from "../questionnaire/code.ts";
import type { CodedAnswer, Coding, Theme } from "./model.ts";

/** The codes of an answer that a person accepted; a suggestion counts for nothing. */
export function acceptedCodes(answer: CodedAnswer): Code[] {
  return answer.codes.filter((given) => given.accepted).map((given) => given.code);
}

/** The theme a code belongs to: itself, or the one it is a sub-point of. */
export function themeOf(coding: Coding, code: Code): Theme | undefined {
  return coding.themes.find(
    (theme) => theme.code === code || theme.subpoints.some((point) => point.code === code),
  );
}

/** Which rows carry each code, by accepted codes alone; a sub-point counts for its theme too. */
export function rowsByCode(coding: Coding): Map<Code, Set<string>> {
  const rows = new Map<Code, Set<string>>();
  const add = (code: Code, row: string): void => {
    const known = rows.get(code);
    if (known === undefined) rows.set(code, new Set([row]));
    else known.add(row);
  };
  const themes = new Map(
    coding.themes.flatMap((theme) =>
      [theme.code, ...theme.subpoints.map((point) => point.code)].map((code) => [code, theme.code] as const),
    ),
  );
  for (const answer of coding.answers) {
    for (const code of acceptedCodes(answer)) {
      add(code, answer.row);
      const theme = themes.get(code);
      if (theme !== undefined && theme !== code) add(theme, answer.row);
    }
  }
  return rows;
}
