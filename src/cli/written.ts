import { join } from "node:path";
import type { Language } from "../text.ts";
import { styled, type Terminal } from "./terminal.ts";

/** Tells which files were made and how large they are. */
export function sayWritten(
  terminal: Terminal,
  folder: string,
  files: readonly { readonly name: string; readonly bytes: { readonly length: number } }[],
  language: Language,
): void {
  const width = Math.max(...files.map(({ name }) => join(folder, name).length));
  for (const { name, bytes } of files) {
    terminal.out(
      `${join(folder, name).padEnd(width)}  ${styled(terminal, "dim", saySize(bytes.length, language))}\n`,
    );
  }
}

/** "1,1 MB", "84 kB". */
export function saySize(bytes: number, language: Language): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  const size = (bytes / 1_000_000).toFixed(1);
  return `${language === "nl" ? size.replace(".", ",") : size} MB`;
}
