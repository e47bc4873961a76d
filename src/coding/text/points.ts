import type { Language } from "../../text.ts";

/** One thing an answer says: its words and where they stand in the answer, in UTF-16 units, `to` not included. */
export interface Point {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/**
 * Parts an answer into the points it makes: lines, bullets, numbered and semicolon lists, sentences, "daarnaast …",
 * and a bare enumeration ("werkdruk, salaris en reistijd"). Every point is a piece of the answer as it was written;
 * what parts them (bullets, white space) belongs to none. Text that only looks like a list stays whole.
 */
export function pointsOf(answer: string, language: Language): Point[] {
  return piecesAt(answer, { from: 0, to: answer.length }, LIST_SIGNS)
    .flatMap((piece) => numbered(answer, piece))
    .flatMap((piece) => sentencesIn(answer, piece, language))
    .flatMap((piece) => piecesAt(answer, piece, FURTHERMORE))
    .flatMap((piece) => enumerated(answer, piece))
    .map((piece) => trimmed(answer, piece))
    .filter((piece) => /[\p{L}\p{N}]/u.test(answer.slice(piece.from, piece.to)))
    .map(({ from, to }) => ({ from, to, words: answer.slice(from, to) }));
}

interface Piece {
  readonly from: number;
  readonly to: number;
}

/** A new line, a bullet or number at the start of one, a semicolon, two slashes. */
const LIST_SIGNS =
  /[\r\n]+\s*(?:[-*•·–—]|\(?\d{1,2}[.)](?!\d)|[a-z]\))?\s*|;[ \t]+|\s*(?<!:)\/\/\s*|^\s*(?:[-*•·–—]|\(?\d{1,2}[.)](?!\d)|[a-z]\))\s+|\s[*•·]\s/g;
/** Words that open a further point inside a sentence. */
const FURTHERMORE =
  /,\s+(?=(?:daarnaast|verder|bovendien|ook|ten (?:eerste|tweede|derde)|also|furthermore|moreover|besides|secondly)\b)/gi;

function piecesAt(answer: string, { from, to }: Piece, border: RegExp): Piece[] {
  const pieces: Piece[] = [];
  let start = from;
  for (const match of answer.slice(from, to).matchAll(border)) {
    pieces.push({ from: start, to: from + match.index });
    start = from + match.index + match[0].length;
  }
  return [...pieces, { from: start, to }];
}

/** "1) uitleg 2) tijd": numbers inside a line are a list when they count on from one. */
const NUMBER = /(?:^|\s)\(?(\d)[.)]\s+/g;

function numbered(answer: string, piece: Piece): Piece[] {
  const numbers = [...answer.slice(piece.from, piece.to).matchAll(NUMBER)].map((match) => Number(match[1]));
  const inLine = numbers.length >= 1 && numbers.every((number, i) => number === (numbers[0] ?? 0) + i);
  const isList = inLine && (numbers[0] === 1 ? numbers.length > 1 : numbers[0] === 2);
  return isList ? piecesAt(answer, piece, NUMBER) : [piece];
}

/** Abbreviations after which no sentence ends. */
const ABBREVIATION =
  /(?:^|[\s(])(?:[a-z]|bijv|bv|o\.?a|d\.?w\.?z|m\.?b\.?t|i\.?p\.?v|i\.?v\.?m|t\.?o\.?v|n\.?a\.?v|a\.?d\.?h\.?v|z\.?s\.?m|incl|excl|evt|enz|etc|nr|art|ca|resp|max|min|mw|dhr|dr|drs|mr|ir|prof|e\.g|i\.e|vs|no|mrs|ms)\.\s*$/i;

const segmenters = new Map<Language, Intl.Segmenter>();

/** Sentences by the rules of Unicode (UAX 29), joined again after an abbreviation and before a small letter. */
function sentencesIn(answer: string, { from, to }: Piece, language: Language): Piece[] {
  const text = answer.slice(from, to);
  if (!/[.!?…]\s/.test(text)) return [{ from, to }];
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: "sentence" });
  segmenters.set(language, segmenter);
  const sentences: Piece[] = [];
  for (const { index, segment } of segmenter.segment(text)) {
    const last = sentences.at(-1);
    const piece = { from: from + index, to: from + index + segment.length };
    const goesOn =
      last !== undefined &&
      (ABBREVIATION.test(answer.slice(last.from, last.to)) || /^[\p{Ll}),]/u.test(segment));
    if (last !== undefined && goesOn) sentences[sentences.length - 1] = { from: last.from, to: piece.to };
    else sentences.push(piece);
  }
  return sentences;
}

/** The items of an enumeration are few words each; three commas in a sentence with verbs are no enumeration. */
const WORDS_PER_ITEM = 3;
const LEAST_ITEMS = 3;

function enumerated(answer: string, piece: Piece): Piece[] {
  const items = piecesAt(answer, piece, /,\s+(?:en\s+|of\s+|and\s+|or\s+)?|(?<!-)\s+(?:en|and|&)\s+/gi);
  const short = items.every(({ from, to }) => {
    const words = answer.slice(from, to).trim().split(/\s+/);
    return words.length <= WORDS_PER_ITEM && words[0] !== "";
  });
  return items.length >= LEAST_ITEMS && short ? items : [piece];
}

function trimmed(answer: string, { from, to }: Piece): Piece {
  let start = from;
  let end = to;
  while (start < end && /[\s,;]/.test(answer[start] ?? "")) start++;
  while (end > start && /[\s,;]/.test(answer[end - 1] ?? "")) end--;
  return { from: start, to: end };
}
