import type { Language } from "../text.ts";
import { html, type Html } from "./html.ts";
import { icon } from "./mark.ts";
import { hashSource } from "./sha256.ts";

/** One page: what stands in its head, its style sheet, and its body. */
export interface Page {
  readonly language: Language;
  readonly title: string;
  /** Our own style sheet; a value of somebody else's may be in it only through `cssString`. */
  readonly css: string;
  readonly body: Html;
}

/**
 * A page as text. It asks for nothing from anywhere: its policy allows its own style sheet, by hash, and nothing
 * else, so that words that would slip through as markup could still load and run nothing.
 */
export function renderPage({ language, title, css, body }: Page): string {
  const head = html`<meta charset="utf-8" /><meta
      http-equiv="Content-Security-Policy"
      content="${policy([css])}"
    /><meta name="viewport" content="width=device-width, initial-scale=1" /><meta
      name="color-scheme"
      content="light dark"
    /><meta name="referrer" content="no-referrer" /><title>${title}</title
    ><link rel="icon" href="${icon}" />`;
  return `<!doctype html>\n<html lang="${language}"><head>${head.text}<style>${css}</style></head>\n<body>${body.text}</body></html>\n`;
}

/** The Content Security Policy of a page with these style sheets. */
export function policy(styles: readonly string[]): string {
  const sources = styles.length === 0 ? "'none'" : styles.map(hashSource).join(" ");
  return `default-src 'none'; style-src ${sources}; img-src data:; base-uri 'none'; form-action 'none'`;
}

/** The style sheets in a page that `renderPage` wrote: a server names them in its own header too. */
export function stylesIn(page: string): string[] {
  return [...page.matchAll(/<style>(.*?)<\/style>/gs)].map((match) => match[1] ?? "");
}
