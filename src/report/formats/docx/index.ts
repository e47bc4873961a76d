import type { OpenBlock, Report } from "../../model.ts";
import type { ReportFormat, WriteOptions } from "../format.ts";
import { DOT, frontXml } from "./front.ts";
import { questionPieces } from "./question.ts";
import { DOCX_TYPE, wordDocument } from "./word-package.ts";
import { documentWords, type DocumentWords } from "./words.ts";

/** The document with all open answers that may be published. Answers are written one by one. */
export const docx: ReportFormat = {
  name: "docx",
  async write(report, { progress }) {
    const bytes = documentBytes(report, progress);
    return { value: { name: report.meta.files.answers, mediaType: DOCX_TYPE, bytes }, problems: [] };
  },
};

function documentBytes(report: Report, progress: WriteOptions["progress"]): Uint8Array {
  const { meta } = report;
  const words = documentWords(meta.voice);
  const blocks = report.blocks.filter((block) => block.kind === "open");
  const longest = blocks.reduce((most, block) => Math.max(most, block.texts.length), 0);
  return wordDocument({
    language: meta.voice.language,
    title: words.title(meta.wave).replaceAll("\u00A0", " "),
    subject: meta.theme,
    creator: meta.organisation,
    status: meta.status ?? meta.edition,
    lists: { count: blocks.length, longest },
    footer: {
      place: [meta.organisation, words.title(meta.wave), meta.date].join(DOT),
      page: words.page,
      below: meta.status,
    },
    body: bodyPieces(report, blocks, words, counter(blocks, progress)),
  });
}

function* bodyPieces(
  report: Report,
  blocks: readonly OpenBlock[],
  words: DocumentWords,
  written: () => void,
): Generator<string> {
  yield frontXml(report, blocks, words).text;
  for (const [i, block] of blocks.entries()) yield* questionPieces(block, i, words, written);
}

const STEPS = 100;

/** To be called for each answer; tells a hundred times at most. */
function counter(blocks: readonly OpenBlock[], progress: WriteOptions["progress"]): () => void {
  const total = blocks.reduce((sum, { texts }) => sum + texts.length, 0);
  const step = Math.ceil(total / STEPS);
  let done = 0;
  return () => {
    done += 1;
    if (done % step === 0 || done === total) progress?.(done, total);
  };
}
