/** A word of an answer as the rules for names look at it. */
export interface Word {
  /** As written, without a genitive s: "Sanne" of "Sanne's". */
  readonly text: string;
  readonly lower: string;
  readonly from: number;
  readonly to: number;
  readonly case: "lower" | "capital" | "upper" | "initials";
  /** Whether a sentence begins with it, so that a capital says nothing. */
  readonly starts: boolean;
  /** What stands between it and the word before it. */
  readonly gap: string;
}

// Bounded, so that no answer, however long or odd, takes more than time in proportion to its length.
const WORD =
  /(?<![\p{L}\p{M}])(?:(?:\p{Lu}\.\s?){1,5}(?=[\s\p{L}]|$)|\p{L}[\p{L}\p{M}]{0,60}(?:['’-]\p{L}[\p{L}\p{M}]{0,60}){0,3})/gu;
const GENITIVE = /['’]s$/u;
const ENDS_SENTENCE = /[.!?:;•"“”‘«»([\n–—]|\d[.)]|^\s*[-*]/u;
const ABBREVIATIONS =
  /(?:^|[^\p{L}])(?:dhr|mw|mevr|drs?|prof|ir|ing|mr|bijv|bv|o\.a|t\.a\.v|m\.n|i\.o\.m|nl|incl|resp|ds|mrs|ms|st|jr|sr|b\.v)\.\s*$/iu;

/** The words of an answer from left to right. */
export function wordsIn(answer: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const match of answer.matchAll(WORD)) {
    const written = match[0].trimEnd();
    const text = written.replace(GENITIVE, "");
    const gap = answer.slice(end, match.index);
    const before = answer.slice(Math.max(0, match.index - 12), match.index);
    words.push({
      text,
      lower: text.toLowerCase(),
      from: match.index,
      to: match.index + written.length,
      case: caseOf(text),
      starts: words.length === 0 || (ENDS_SENTENCE.test(gap) && !ABBREVIATIONS.test(before)),
      gap,
    });
    end = match.index + written.length;
  }
  return words;
}

function caseOf(text: string): Word["case"] {
  if (/^(?:\p{Lu}\.\s?)+$/u.test(text)) return "initials";
  if (!/^\p{Lu}/u.test(text)) return "lower";
  return text.length > 1 && !/\p{Ll}/u.test(text) ? "upper" : "capital";
}
