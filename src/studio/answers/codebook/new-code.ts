import { isCode, type Code } from "../../../questionnaire/code.ts";

/** A code for a new title, other than those there are: "Lokale balie" becomes "lokale-balie". */
export function newCode(title: string, known: readonly Code[], under?: Code): Code {
  const words = title
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
  const begun = cut(under === undefined ? words : `${under}-${words}`);
  const plain = isCode(begun) ? begun : "thema";
  for (let n = 1; ; n++) {
    const code = n === 1 ? plain : `${plain}-${n}`;
    if (!known.includes(code)) return code;
  }
}

/** Short enough to take a number as well. */
function cut(code: string): string {
  return code.slice(0, 34).replace(/-+$/, "");
}
