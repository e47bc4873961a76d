import { baseCss } from "../../look/base.ts";
import { html, type Html } from "../../look/html.ts";
import { renderPage } from "../../look/page.ts";
import { compact } from "../../look/style-sheet.ts";
import { withTokens } from "../../look/tokens.ts";
import { inOneLine } from "./in-one-line.ts";
import type {
  PrintedAnswer,
  PrintedChoice,
  PrintedPage,
  PrintedQuestion,
  PrintedQuestionnaire,
} from "./model.ts";
import { instrumentWords, type InstrumentWords } from "./words.ts";

const css = withTokens(
  baseCss +
    compact(`
  main { max-width: 768px; margin: auto; padding: 40px 24px 96px; }
  main > header { padding-bottom: 24px; border-bottom: 1px solid var(--rule); }
  .introduction { margin-top: 16px; }
  .page { margin-top: 40px; }
  .page > h2 { margin-bottom: 4px; }
  .page > h2, .page > .only, .ask, .question > .only, .how { break-after: avoid; }
  .question { margin-top: 32px; break-inside: avoid; }
  .ask { font-size: var(--lg); line-height: 1.38; }
  .ask .label { display: block; color: var(--second); font-size: var(--sm); }
  .only { margin-top: 4px; font-weight: var(--bold); font-size: var(--sm); }
  .how { margin: 4px 0 8px; color: var(--second); font-size: var(--sm); }
  .marks { display: flex; flex-wrap: wrap; column-gap: 24px; }
  .choices li { display: flex; break-inside: avoid; gap: 12px; align-items: baseline; padding: 4px 0; }
  .box { flex: none; width: 14px; height: 14px; border: 1.5px solid var(--edge); border-radius: 2px; position: relative; top: 2px; }
  .one .box, .grid .box { border-radius: 50%; }
  .grid .box { display: inline-block; }
  .line { flex: 1; min-width: 6em; border-bottom: 1.5px solid var(--edge); height: 1em; }
  .lines .line { height: 32px; }
  .place { flex: none; width: 36px; border-bottom: 1.5px solid var(--edge); height: 1em; }
  .grid { width: 100%; min-width: 26em; table-layout: fixed; border-collapse: collapse; font-size: var(--sm); }
  .wide { min-width: 46em; font-size: var(--xs); }
  .grid tr { break-inside: avoid; }
  .grid th, .grid td { padding: 8px 4px; border-bottom: 1px solid var(--rule); text-align: center; hyphens: auto; overflow-wrap: anywhere; }
  .grid thead th { vertical-align: bottom; }
  .grid th:first-child { width: 34%; text-align: left; font-weight: inherit; }
  .wide th:first-child { width: 25%; }
  .scroll { overflow-x: auto; }
  @media print {
    main { max-width: none; padding: 0; }
    body { font-size: 11pt; }
    .box { print-color-adjust: exact; }
    .grid { min-width: 0; }
    .wide { font-size: 8pt; }
    .widest thead th { font-size: 7pt; }
    .scroll { overflow: visible; }
    @page { size: A4; margin: 2cm; }
  }
`),
);

/** The questionnaire as one page, to read on screen and to print; it asks for nothing and sends nothing. */
export function instrumentHtml(printed: PrintedQuestionnaire): string {
  const words = instrumentWords[printed.voice.language];
  const name = `${words.title} ${words.wave(printed.wave)}`;
  const body = html`<main>
    <header>
      <p class="second">${printed.organisation} · ${printed.series}, ${words.wave(printed.wave)}</p>
      <h1>${printed.title}</h1>
      <p>${words.title} · ${printed.period}</p>
      ${printed.invented !== null && html`<p><b>${printed.invented}</b></p>`}
      ${printed.introduction !== null && html`<p class="introduction">${printed.introduction}</p>`}
    </header>
    ${printed.pages.map((page) => pageHtml(page, words))}
  </main>`;
  const title = [name, printed.title, printed.organisation].join(" · ");
  return renderPage({ language: printed.voice.language, title, css, body });
}

function pageHtml({ title, universe, questions }: PrintedPage, words: InstrumentWords): Html {
  return html`<section class="page">
    ${title !== null && html`<h2>${title}</h2>`}${universe !== null && html`<p class="only">${universe}</p>`}
    ${questions.map((question) => questionHtml(question, title !== null, words))}
  </section>`;
}

function questionHtml(question: PrintedQuestion, below: boolean, words: InstrumentWords): Html {
  const { label, text, hint, universe, instructions, answer } = question;
  const only = universe !== null && html`<p class="only">${universe}</p>`;
  if (answer.kind === "none")
    return html`<div class="question">
      ${only}
      <p>${text}</p>
    </div>`;
  const head = html`${label !== null && html`<span class="label">${label}</span>`}${text}`;
  return html`<div class="question">
    ${below ? html`<h3 class="ask">${head}</h3>` : html`<h2 class="ask">${head}</h2>`}
    ${only}${hint !== null && html`<p>${hint}</p>`}
    <p class="how">${instructions.join(" ")}</p>
    ${answerHtml(answer, text, words)}
  </div>`;
}

function answerHtml(answer: PrintedAnswer, text: string, words: InstrumentWords): Html {
  switch (answer.kind) {
    case "choices":
      return choicesHtml(answer.choices, answer.several ? "choices" : "choices one");
    case "grid":
      return gridHtml(answer.columns, answer.rows, text, words);
    case "places":
      return html`<ul class="choices">
        ${answer.options.map((option) => html`<li><span class="place"></span><span>${option}</span></li>`)}
      </ul>`;
    case "number":
      return html`<ul class="choices">
        <li><span class="place"></span><span>${answer.unit}</span></li>
      </ul>`;
    case "words":
      return html`<div class="lines">
        ${Array.from({ length: answer.lines }, () => html`<div class="line"></div>`)}
      </div>`;
    default:
      return html``;
  }
}

/** Marks of a few signs stand on one line, as far as there is room. */
function choicesHtml(choices: readonly PrintedChoice[], kind: string): Html {
  const { marks, others } = inOneLine(choices);
  return html`${
    marks.length > 0 &&
    html`<ul class="${kind} marks">
      ${marks.map(choiceHtml)}
    </ul>`
  }${
    others.length > 0 &&
    html`<ul class="${kind}">
      ${others.map(choiceHtml)}
    </ul>`
  }`;
}

function choiceHtml({ label, line, note }: PrintedChoice): Html {
  return html`<li>
    <span class="box"></span
    ><span>${label}${note !== null && html` <span class="second small">(${note})</span>`}</span>${
      line && html`<span class="line"></span>`
    }
  </li>`;
}

const gridClass = (columns: number): string =>
  columns > MOST ? "grid wide widest" : columns > MANY ? "grid wide" : "grid";

/** More answers than this stand smaller, and still more in smaller heads. */
const [MANY, MOST] = [4, 7];

function gridHtml(
  columns: readonly string[],
  rows: readonly string[],
  text: string,
  words: InstrumentWords,
): Html {
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${text}">
    <table class="${gridClass(columns.length)}">
      <caption class="unseen">
        ${text}
      </caption>
      <thead>
        <tr>
          <th scope="col"><span class="unseen">${words.statement}</span></th>
          ${columns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              <th scope="row">${row}</th>
              ${columns.map(() => html`<td><span class="box"></span></td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
