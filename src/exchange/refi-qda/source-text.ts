import type { CodedQuestionAnswers } from "../coded-answers/model.ts";

/** The answers to a question in one plain text, with where each of them stands. */
export interface SourceText {
  readonly text: string;
  /** Unicode code points from the start of the text, `to` not included; one for each answer. */
  readonly places: readonly { readonly from: number; readonly to: number }[];
}

/**
 * One text a question: what was asked, then an answer a paragraph. Line ends are one sign, and signs that programs drop
 * or refuse are replaced by one other, so that nothing moves when the file is read.
 */
export function sourceText({ wording, answers }: CodedQuestionAnswers): SourceText {
  const heading = `${plain(wording)}\n\n`;
  const places: { from: number; to: number }[] = [];
  const pieces = [heading];
  let at = pointsIn(heading);
  for (const { words } of answers) {
    const said = plain(words);
    const to = at + pointsIn(said);
    places.push({ from: at, to });
    pieces.push(said, "\n\n");
    at = to + 2;
  }
  return { text: pieces.join(""), places };
}

// Controls, noncharacters and a mark that some readers take off the start of a text.
const UNWANTED = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u0085\u2028\u2029\uFEFF\uFFFE\uFFFF]/g;

function plain(words: string): string {
  return words.replaceAll(/\r\n?/g, "\n").replaceAll(UNWANTED, "\uFFFD").toWellFormed();
}

function pointsIn(text: string): number {
  // A pair of surrogates is one code point.
  return text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);
}
