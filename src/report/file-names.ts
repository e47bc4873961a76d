import type { Language } from "../text.ts";
import type { ReportFiles } from "./model.ts";

/** The names of the files of one wave's publication. */
export function reportFiles(wave: number, language: Language): ReportFiles {
  const words = WORDS[language];
  return {
    deck: `${words.results} ${wave}.pptx`,
    answers: `${words.answers} ${wave}.docx`,
    web: `${words.results} ${wave}.html`,
    workbook: `${words.tables} ${wave}.xlsx`,
    table: `${words.tables} ${wave}.csv`,
    data: `${words.tables} ${wave}.json`,
  };
}

const WORDS = {
  nl: { results: "Resultaten peiling", answers: "Open antwoorden peiling", tables: "Tabellen peiling" },
  en: { results: "Results poll", answers: "Open answers poll", tables: "Tables poll" },
} as const satisfies Record<Language, object>;

/**
 * A file name made of somebody's title: one that every file system takes, that names no other folder or device,
 * and that stands in an RFC 6266 header without escapes. `extension` is our own, without the dot.
 */
export function safeFileName(title: string, extension: string): string {
  const ending = `.${extension}`;
  const stem = avoidDevice(trimmed(cut(cleaned(title), MAX_BYTES - ending.length)));
  return (stem === "" ? "peiling" : stem) + ending;
}

/** The `Content-Disposition` of a download (RFC 6266): a plain name for old programs, the real one beside it. */
export function contentDisposition(name: string): string {
  const plain = cleaned(name.normalize("NFD").replaceAll(/\p{M}/gu, "")).replaceAll(/[^\x20-\x7e]/g, "_");
  return `attachment; filename="${plain}"; filename*=UTF-8''${percentEncoded(name)}`;
}

// Most file systems stop at 255 bytes; mail programs and synchronised folders stop earlier.
const MAX_BYTES = 120;

// What Windows refuses, what a shell or a header reads as syntax, and `%`, which some browsers decode (RFC 6266 §D).
const UNSAFE = /[<>:"/\\|?*%;`'‘’“”]/gu;
// Control, direction and other unseen signs, halves of a sign, and what no font has.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;

function cleaned(title: string): string {
  const seen = title.normalize("NFC").replaceAll(UNSEEN, " ").replaceAll(UNSAFE, " ");
  return trimmed(seen.replaceAll(/\s+/gu, " ").replaceAll(/(?<=^| )\.+(?= |$)/g, ""));
}

/** Without dots, dashes and spaces at its ends: hidden files, options of a command, and what Windows drops. */
function trimmed(text: string): string {
  return text
    .replaceAll(/\s+/gu, " ")
    .replace(/^[\s.~-]+/u, "")
    .replace(/[\s.]+$/u, "");
}

function cut(text: string, bytes: number): string {
  let size = 0;
  let end = 0;
  for (const { segment } of new Intl.Segmenter("nl").segment(text)) {
    size += new TextEncoder().encode(segment).length;
    if (size > bytes) break;
    end += segment.length;
  }
  return text.slice(0, end);
}

// Devices of Windows keep their meaning with any extension and in any case.
const DEVICE = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])(?=$|\.)/iu;

function avoidDevice(stem: string): string {
  return stem.replace(DEVICE, "$1_");
}

function percentEncoded(name: string): string {
  return encodeURIComponent(name.toWellFormed()).replaceAll(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
