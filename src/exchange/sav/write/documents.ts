import { utf8, type RecordBytes } from "./record-bytes.ts";

const LINE = 80;

/** Notes in lines of 80 bytes; a longer one goes on in the next, from a blank where there is one. */
export function writeDocuments(out: RecordBytes, documents: readonly string[]): void {
  const lines = documents.flatMap(wrapped);
  if (lines.length === 0) return;
  out.int32(6, lines.length);
  for (const line of lines) out.padded(utf8(line, LINE), LINE);
}

function wrapped(text: string): string[] {
  const lines: string[] = [];
  let rest = text;
  while (utf8(rest).length > LINE) {
    const fitting = new TextDecoder().decode(utf8(rest, LINE));
    const blank = fitting.lastIndexOf(" ");
    const cut = blank > LINE / 2 ? blank : fitting.length;
    lines.push(rest.slice(0, cut));
    rest = rest.slice(cut).trimStart();
  }
  return [...lines, rest];
}
