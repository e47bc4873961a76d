import { html, type Html } from "../../look/html.ts";
import { say, type Voice } from "../../text.ts";
import { isIsoDate, sayDate } from "../../time.ts";
import type { PageContext } from "./context.ts";

/** What one may want to know at any moment, folded: to read it nobody has to leave the form. */
export function renderFooter({ wave, words, mode, voice }: PageContext): Html {
  const { about, accessibility, contact } = words.footer;
  const { privacy } = wave;
  const said = about[mode];
  return html`<footer>
    <div class="column">
      ${folded(said.title, html`${said.lines.map((line) => html`<p>${line}</p>`)}${keepers(words, wave, voice)}`)}
      ${folded(
        accessibility.title,
        html`${accessibility.lines.map((line, i) =>
          i === accessibility.lines.length - 1
            ? html`<p>${line} ${privacy.contact}</p>`
            : html`<p>${line}</p>`,
        )}`,
      )}
      ${folded(
        contact,
        html`<p>${privacy.controller}</p>
          <p>${privacy.contact}</p>`,
      )}
    </div>
  </footer>`;
}

/** Who receives what and how long it is kept, in the organisation's words. */
function keepers(
  { footer }: PageContext["words"],
  { wave: { recipients }, privacy }: PageContext["wave"],
  voice: Voice,
): Html {
  const { keptUntil } = privacy;
  const lines = [
    [footer.controller, privacy.controller],
    [footer.questions, privacy.contact],
    [footer.kept, isIsoDate(keptUntil) ? sayDate(keptUntil, voice.language) : keptUntil],
    ...(recipients === undefined ? [] : [[footer.recipients, say(recipients, voice)] as const]),
  ] as const;
  return html`<dl>
    ${lines.map(
      ([name, words]) =>
        html`<dt>${name}</dt>
          <dd>${words}</dd>`,
    )}
  </dl>`;
}

function folded(title: string, body: Html): Html {
  return html`<details>
    <summary>${title}</summary>
    <div>${body}</div>
  </details>`;
}
