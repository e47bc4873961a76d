import { html } from "../../look/html.ts";
import { styleAddress } from "./assets.ts";
import { pageWords } from "./words/index.ts";

/** What is said when not even the poll can be found, in both languages, since whose poll it is is not known. */
export function renderOutage(): string {
  const [nl, en] = (["nl", "en"] as const).map(
    (language) => pageWords({ language, register: "u" }).notices.failed,
  );
  const { text } = html`<html lang="nl">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${nl?.title}</title>
      <link rel="stylesheet" href="${styleAddress}" />
    </head>
    <body>
      <main class="column">
        <h1>${nl?.title}</h1>
        ${nl?.lines.map((line) => html`<p>${line}</p>`)}
        <div lang="en">
          <h2>${en?.title}</h2>
          ${en?.lines.map((line) => html`<p>${line}</p>`)}
        </div>
      </main>
    </body>
  </html>`;
  return `<!doctype html>\n${text}`;
}
