/** How programs mark the lines of a list: bullets, dashes, boxes, numbers and letters. */
const MARK = /^\s*(?:[-–—•*▪◦‣○●☐□✓]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s+/iu;
const MOST_ANSWERS = 200;

/**
 * The answers in what somebody pasted: a line each, without its bullet or number. From a row of a sheet each cell is
 * one; what stands there twice comes once.
 */
export function answersIn(pasted: string): string[] {
  const lines = pasted.normalize("NFC").split(/\r\n|[\n\r\u2028\u2029]/u);
  const filled = lines.filter((line) => line.trim() !== "");
  const [only] = filled;
  const parts = filled.length === 1 && only?.includes("\t") === true ? only.split("\t") : filled;
  const answers = parts
    .map((part) =>
      part
        .replace(MARK, "")
        .replaceAll(/[\p{Cc}\s]+/gu, " ")
        .trim(),
    )
    .filter((answer) => answer !== "");
  return [...new Set(answers)].slice(0, MOST_ANSWERS);
}

const OTHER =
  /^(anders|iets anders|overig(e)?|other|something else)\b.*(…|\.\.\.|:|namelijk|namely|specify)/iu;
const EXCLUSIVE = /^(geen van (deze|bovenstaande|de)|niets van|geen enkele|none of)/iu;
const DONT_KNOW = /^(dat )?(weet (ik )?niet|geen (idee|mening)|don[’']t know|no opinion)\b/iu;

/** What an answer is, by its words: people write these always alike. */
export function kindOfAnswer(words: string): "other" | "exclusive" | "dont-know" | "plain" {
  if (OTHER.test(words)) return "other";
  if (EXCLUSIVE.test(words)) return "exclusive";
  return DONT_KNOW.test(words) ? "dont-know" : "plain";
}
