import { DOCX_TYPE } from "../formats/docx/word-package.ts";
import type { WrittenFile } from "../formats/format.ts";
import { instrumentDocx } from "./docx.ts";
import { instrumentHtml } from "./html.ts";
import type { PrintedQuestionnaire } from "./model.ts";
import { instrumentWords } from "./words.ts";

const writers = {
  docx: (printed: PrintedQuestionnaire) => ({ mediaType: DOCX_TYPE, bytes: instrumentDocx(printed) }),
  html: (printed: PrintedQuestionnaire) => ({
    mediaType: "text/html; charset=utf-8",
    bytes: new TextEncoder().encode(instrumentHtml(printed)),
  }),
};

export type InstrumentFormat = keyof typeof writers;

export const instrumentFormats = Object.keys(writers) as readonly InstrumentFormat[];

/** The printed questionnaire in a format. Anybody may have it: it holds what was asked, and no answer. */
export function writeInstrument(printed: PrintedQuestionnaire, format: InstrumentFormat): WrittenFile {
  const name = `${instrumentWords[printed.voice.language].file(printed.wave)}.${format}`;
  return { name, ...writers[format](printed) };
}
