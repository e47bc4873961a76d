import { warning, type Problem } from "../problem.ts";
import { say, type Text } from "../text.ts";

const MARK = /^\[(vul in|fill in): /;

/** A text that a person still has to write, with what it should say. */
export function toFillIn(nl: string, en: string): Text {
  return { nl: `[vul in: ${nl}]`, en: `[fill in: ${en}]` };
}

/** Whether words still stand where a person is to write. */
export function isToFillIn(words: string): boolean {
  return MARK.test(words);
}

/** Which of these texts are still to be written. */
export function checkFilledIn(
  texts: readonly (readonly [path: string, text: Text])[],
  file: string,
): Problem[] {
  return texts.flatMap(([path, text]) => {
    const words = say(text, { language: "nl", register: "u" });
    return isToFillIn(words) ? [warning("text-to-fill-in", { file, path }, { text: words })] : [];
  });
}
