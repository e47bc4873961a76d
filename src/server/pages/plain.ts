import { html } from "../../look/html.ts";
import { styleAddress } from "./assets.ts";
import { pageWords } from "./words/index.ts";

/** What is said where it is not known whose poll it is, or whether there is one: in both languages, the same for all. */
export function plainPage(notice: "failed" | "unknown"): string {
  const nl = pageWords({ language: "nl", register: "u" }).notices[notice];
  const en = pageWords({ language: "en", register: "u" }).notices[notice];
  const { text } = html`<html lang="nl">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${nl.title}</title>
      <link rel="stylesheet" href="${styleAddress}" />
    </head>
    <body>
      <main class="column">
        <h1>${nl.title}</h1>
        ${nl.lines.map((line) => html`<p>${line}</p>`)}
        <div lang="en">
          <h2>${en.title}</h2>
          ${en.lines.map((line) => html`<p>${line}</p>`)}
        </div>
      </main>
    </body>
  </html>`;
  return `<!doctype html>\n${text}`;
}
