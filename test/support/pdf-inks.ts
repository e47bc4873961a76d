import { inflateSync } from "node:zlib";
import type { Rgb } from "../../src/office/drawing/colour.ts";

/** The colours that text is drawn in on the pages of a PDF of LibreOffice. */
export function inksOf(pdf: Uint8Array): Rgb[] {
  const text = Buffer.from(pdf).toString("latin1");
  const inks = new Map<string, Rgb>();
  for (const found of text.matchAll(/stream\r?\n/g)) {
    const start = found.index + found[0].length;
    let ink: Rgb = [0, 0, 0];
    for (const [token, r, g, b] of inflated(pdf.subarray(start, text.indexOf("endstream", start))).matchAll(
      /([\d.]+) ([\d.]+) ([\d.]+) rg\b|\bBT\b/g,
    )) {
      if (token === "BT") inks.set(ink.join(), ink);
      else ink = [r, g, b].map((part) => Math.round(Number(part) * 255)) as unknown as Rgb;
    }
  }
  return [...inks.values()];
}

/** Content of a page; nothing for what is packed in another way. */
function inflated(stream: Uint8Array): string {
  try {
    return inflateSync(stream).toString("latin1");
  } catch {
    return "";
  }
}
