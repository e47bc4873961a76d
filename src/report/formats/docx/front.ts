import { xml, type Xml } from "../../../office/xml.ts";
import type { OpenBlock, Report } from "../../model.ts";
import { linkTo, paragraph, run, table } from "./elements.ts";
import { TEXT_WIDTH } from "./page.ts";
import type { DocumentWords } from "./words.ts";

/** Where the heading of the i-th open question stands. */
export function bookmarkName(i: number): string {
  return `question_${i + 1}`;
}

/** The first page: what this is, what is in it and how to read it. */
export function frontXml(report: Report, blocks: readonly OpenBlock[], words: DocumentWords): Xml {
  const contents = xml`${titleXml(report, words)}${paragraph("FrontHeading", run(words.contents))}`;
  if (blocks.length === 0) return xml`${contents}${paragraph("Normal", run(words.noQuestions))}`;
  return xml`${contents}${contentsXml(blocks, words)}${paragraph("FrontHeading", run(words.howToRead))}${readingXml(report, words)}`;
}

function titleXml({ meta }: Report, words: DocumentWords): Xml[] {
  const facts = [words.participants(meta.participants), words.fieldwork(meta.period)];
  const status = [meta.edition, meta.invented ? words.invented : ""].filter((part) => part !== "");
  return [
    paragraph("Organisation", run(meta.organisation)),
    paragraph("Title", run(words.title(meta.wave))),
    paragraph("Subtitle", run(`‘${meta.theme}’`)),
    paragraph("Meta", run(meta.date, "Strong"), ...facts.map((fact) => run(`${DOT}${fact}`))),
    paragraph("Status", run(status.join(DOT))),
  ];
}

/** Between two facts on one line. */
export const DOT = "\u00A0 ·  ";

function contentsXml(blocks: readonly OpenBlock[], words: DocumentWords): Xml {
  const total = blocks.reduce((sum, block) => sum + block.texts.length, 0);
  const columns = [
    { head: words.question, width: 6010 },
    { head: words.answersHead, width: 1760, right: true },
    { head: words.themesHead, width: TEXT_WIDTH - 6010 - 1760, right: true },
  ];
  const rows = blocks.map((block, i) => [
    linkTo(bookmarkName(i), block.label === null ? block.wording : `${block.label}. ${block.wording}`),
    run(words.number(block.texts.length)),
    run(words.number(block.themes.length)),
  ]);
  return xml`${paragraph("Normal", run(words.contentsIntro(total)))}${table(words.contents, columns, rows)}`;
}

function readingXml({ blocks }: Report, words: DocumentWords): Xml[] {
  const [before, after] = words.redaction;
  const standing = blocks.flatMap((block) => (block.kind === "account" ? [` ${block.standing}`] : []));
  return [
    paragraph("Normal", run(words.order)),
    paragraph("Normal", run(before), run(words.redacted, "Redacted"), run(after)),
    paragraph("Normal", run(words.severalThemes + standing.join(""))),
    ...blocks.flatMap((block) => (block.kind === "account" ? block.coding.map(codingXml) : [])),
  ];
}

/** Who coded, what was checked and what helped, beside the answers themselves. */
function codingXml([term, text]: readonly [term: string, text: string]): Xml {
  return paragraph("Normal", run(`${term}: `, "Strong"), run(`${text}.`));
}
