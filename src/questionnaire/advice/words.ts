import { warning, type Problem } from "../../problem.ts";
import type { Text } from "../../text.ts";
import { isAsked, type Question } from "../model.ts";
import { definitionOf } from "../question-types/index.ts";
import { plainerWords } from "./plainer-words.ts";

/** Words that many do not know, two questions in one, and sentences one has to read twice. */
export function adviseOnWords(question: Question, path: string): Problem[] {
  const texts: (readonly [part: string, text: Text])[] = [
    ["text", question.text],
    ...(isAsked(question) && question.hint !== undefined ? [["hint", question.hint] as const] : []),
    ...definitionOf(question).texts(question),
  ];
  const inWords = texts.flatMap(([part, text]) => jargonIn(dutch(text), `${path}.${part}`));
  if (!isAsked(question)) return inWords;
  const words = dutch(question.text);
  const asked: Problem[] = [];
  const two = twoInOne(words);
  if (two !== undefined) asked.push(warning("question-two-in-one", { path: `${path}.text` }, { text: two }));
  const longest = Math.max(
    ...words.split(/[.?!:;]+/u).map((sentence) => sentence.trim().split(/\s+/u).length),
  );
  if (longest > MOST_WORDS)
    asked.push(warning("question-sentence-long", { path: `${path}.text` }, { words: longest }));
  return [...inWords, ...asked];
}

/** Sentences of more are read twice by many (Rijksoverheid, Direct Duidelijk: at most 15 to 20 words on average). */
const MOST_WORDS = 25;

function jargonIn(words: string, path: string): Problem[] {
  const lower = ` ${words.toLowerCase().replaceAll(/[^\p{L}\p{N}-]+/gu, " ")} `;
  return plainerWords
    .filter(([hard]) => lower.includes(` ${hard} `))
    .map(([word, plainer]) => warning("text-hard-word", { path }, { word, plainer }));
}

/** Two things that are asked at once: whoever thinks differently of each has no answer. */
const TWO_IN_ONE: readonly RegExp[] = [
  /\ben\/of\b/iu,
  /\b(?:en|of) (?:hoe|waarom|wat|welke?|wie|waar|wanneer|waarover)\b/iu,
  /\b\p{L}+(?:heid|teit|ing|atie|schap) (?:en|of) (?:de |het )?\p{L}+(?:heid|teit|ing|atie|schap)\b/iu,
];

function twoInOne(words: string): string | undefined {
  const marks = words.split("?").length - 1;
  if (marks > 1) return words;
  return TWO_IN_ONE.map((pattern) => pattern.exec(words)?.[0]).find((found) => found !== undefined);
}

function dutch({ nl }: Text): string {
  return typeof nl === "string" ? nl : nl.je;
}
