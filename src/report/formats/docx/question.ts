import type { PublishableText } from "../../../coding/publishable.ts";
import { inPieces } from "../../../office/pieces.ts";
import { xml, type Xml } from "../../../office/xml.ts";
import type { OpenBlock } from "../../model.ts";
import { bookmark, paragraph, run, wordsXml } from "./elements.ts";
import { bookmarkName, DOT } from "./front.ts";
import { themesXml } from "./themes.ts";
import type { DocumentWords } from "./words.ts";

/**
 * The pages of one open question, in pieces: its wording, themes, conclusion and every publishable answer, each told when it
 * is written.
 */
export function* questionPieces(
  block: OpenBlock,
  i: number,
  words: DocumentWords,
  written: () => void,
): Generator<string> {
  yield paragraph("Heading1", bookmark(i + 1, bookmarkName(i), run(block.wording))).text;
  yield metaXml(block, words).text;
  if (block.themes.length > 0) {
    yield paragraph("Heading2", run(words.themesHead)).text;
    yield themesXml(block.themes, words).text;
  }
  if (block.uncoded > 0 && block.themes.length > 0)
    yield paragraph("Note", run(words.uncoded(block.uncoded))).text;
  for (const { said } of block.backCoded) yield paragraph("Note", run(said)).text;
  if (block.conclusion !== null) yield conclusionXml(block.conclusion, words).text;
  yield paragraph("Heading2", run(words.answersHead)).text;
  yield* answerPieces(block, i + 1, words, written);
}

function metaXml(block: OpenBlock, words: DocumentWords): Xml {
  const facts = [words.answersOf(block.answers, block.participants)];
  if (block.redactedTexts > 0) facts.push(words.redactedAnswers(block.redactedTexts));
  if (block.withheldTexts > 0) facts.push(words.withheldAnswers(block.withheldTexts));
  if (block.label === null) return paragraph("Meta", run(facts.join(DOT)));
  return paragraph("Meta", run(block.label, "Strong"), ...facts.map((fact) => run(`${DOT}${fact}`)));
}

function conclusionXml(conclusion: NonNullable<OpenBlock["conclusion"]>, words: DocumentWords): Xml {
  const label = run(words.conclusion, "ConclusionLabel");
  return xml`${paragraph("Conclusion", label, run(`\u2002${conclusion.text}`))}${
    conclusion.restsOn !== "" && paragraph("Note", run(conclusion.restsOn))
  }`;
}

function* answerPieces(
  block: OpenBlock,
  list: number,
  words: DocumentWords,
  written: () => void,
): Generator<string> {
  if (block.texts.length === 0) {
    yield paragraph("Normal", run(block.answers === 0 ? words.noAnswers : words.nonePublishable)).text;
    return;
  }
  const head = `<w:p><w:pPr><w:pStyle w:val="Answer"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr></w:pPr>`;
  const mark = run(words.redacted, "Redacted").text;
  yield* inPieces(paragraphs(block.texts, head, mark, written));
}

function* paragraphs(
  texts: readonly PublishableText[],
  head: string,
  mark: string,
  written: () => void,
): Generator<string> {
  for (const text of texts) {
    yield `${head}${answerXml(text, mark)}</w:p>`;
    written();
  }
}

function answerXml({ parts }: PublishableText, mark: string): string {
  return parts.map((part) => ("words" in part ? wordsXml(part.words) : mark)).join("");
}
