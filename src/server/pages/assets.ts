import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { participantCss } from "./style.ts";

/** A file that all pages share. Its address changes with its content, so that a browser may keep it. */
export interface Asset {
  readonly address: string;
  readonly mediaType: string;
  readonly plain: Uint8Array<ArrayBuffer>;
  readonly gzipped: Uint8Array<ArrayBuffer>;
}

const style = asset("css", "text/css; charset=utf-8", participantCss);
const script = asset("js", "text/javascript; charset=utf-8", withoutComments(readScript()));

/** Where pages are that a researcher looks at: they have their own copy of what all pages share. */
export const PREVIEW_AT = "/studio/preview";

export const styleAddress: string = style.address;
export const scriptAddress: string = script.address;

export const assets: readonly Asset[] = [style, script];

function asset(extension: string, mediaType: string, text: string): Asset {
  const plain = new TextEncoder().encode(text);
  const mark = createHash("sha256").update(plain).digest("hex").slice(0, 12);
  return {
    address: `/deelname-${mark}.${extension}`,
    mediaType,
    plain,
    gzipped: Uint8Array.from(gzipSync(plain, { level: 9 })),
  };
}

function readScript(): string {
  return readFileSync(new URL("browser/participant.js", import.meta.url), "utf8");
}

/** The script travels to every phone: its comments, which stand on lines of their own, and indentation stay here. */
export function withoutComments(source: string): string {
  return source
    .replaceAll(/^\s*\/\*\*[\s\S]*?\*\/\s*$/gm, "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("//"))
    .join("\n");
}
