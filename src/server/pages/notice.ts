import { html, type Html } from "../../look/html.ts";
import { sayDate } from "../../time.ts";
import type { PageContext } from "./context.ts";
import { renderFrame } from "./frame.ts";
import { doneIcon } from "./icons.ts";
import { sayMoment } from "./moment.ts";
import { skeleton } from "./skeleton.ts";
import type { Lines, NoticeWords } from "./words/words.ts";

/** What there is to say when there is no form: the same page for everybody. */
export type Notice = Exclude<keyof NoticeWords, "preview" | "pilot" | "invented" | "unknown">;

export function noticePage(notice: Notice, context: PageContext): string {
  const { title, lines } = linesOf(notice, context);
  const { contact } = context.wave.privacy;
  // What lies on the device can never be sent any more: there the script takes it away.
  const isOver = notice === "closed" || notice === "different";
  const main = html`<h1${isOver && html` id="over"`}>${title}</h1>
    ${lines.map((line) => html`<p>${line}</p>`)}
    <p class="second">${context.words.footer.questions}: ${contact}</p>`;
  return whole(html`${title}`, main, context);
}

function linesOf(notice: Notice, { words, wave, voice }: PageContext): Lines {
  if (notice !== "before") return words.notices[notice];
  const { date, time } = sayMoment(wave.opens, voice.language);
  return words.notices.before(date, time);
}

/** The last page: what became of the answers, the code and the device. */
export function thanksPage(context: PageContext): string {
  const { wave, words, voice, mode } = context;
  const { thanks } = words;
  const reminder = thanks.reminder[mode];
  const rows = [
    ...(mode === "open-link" ? [] : [thanks.code]),
    thanks.device,
    { name: thanks.results.name, said: thanks.results.said(sayDate(wave.wave.date, voice.language)) },
  ];
  const main = html`<div class="thanks">
    ${doneIcon}
    <h1>${thanks.title}</h1>
    <p>${thanks.close}</p>
    <dl class="facts">
      ${rows.map(
        ({ name, said }) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${said}</dd>
          </div>`,
      )}
    </dl>
    ${reminder !== undefined && html`<p class="second">${reminder}</p>`}
  </div>`;
  return whole(html`${thanks.title}`, main, context);
}

function whole(title: Html, main: Html, context: PageContext): string {
  return skeleton((put) => renderFrame({ title, main }, context, put)).fill(undefined);
}
