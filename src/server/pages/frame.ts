import { html, type Html } from "../../look/html.ts";
import { icon, mark } from "../../look/mark.ts";
import { escapeXml } from "../../office/xml.ts";
import { say } from "../../text.ts";
import { PREVIEW_AT, scriptAddress, styleAddress } from "./assets.ts";
import type { PageContext } from "./context.ts";
import { renderFooter } from "./footer.ts";
import type { Put } from "./skeleton.ts";
import type { Carried } from "./view.ts";

/** A page as it is written once for everybody. */
export interface Frame<View> {
  /** What the browser's tab says before the organisation's name. */
  readonly title: Html;
  readonly main: Html;
  /** What the form carries; absent on a page that is no form. */
  readonly carried?: (view: View) => Carried;
  /** Whether an answer has a control on the page, and so need not be carried out of sight. */
  readonly shows?: (view: View, variable: string) => boolean;
  /** Where somebody is: the question at hand, "review", or "" at the start. */
  readonly at?: string;
  /** What Enter does. */
  readonly enter?: "start" | "next" | "send";
}

/**
 * The bar, the page and the footer. All of it lies in one form, since back, change and another language are buttons
 * that take the answers along.
 */
export function renderFrame<View>(frame: Frame<View>, context: PageContext, put: Put<View>): Html {
  const { language } = context.words;
  const shared = context.preview ? PREVIEW_AT : "";
  const body = html`<header class="top">
      <div class="column">
        <span class="name">${mark}<span>${context.say(context.wave.series.organisation)}</span></span>
        ${otherLanguage(frame.carried !== undefined, context)}
      </div>
    </header>
    <main class="column" id="main">${standing(context)}${frame.main}</main>
    ${renderFooter(context)}`;
  return html`${DOCTYPE}
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${frame.title} – ${say(context.wave.series.organisation, context.voice)}</title>
        <link rel="icon" href="${icon}" />
        <link rel="stylesheet" href="${shared}${styleAddress}" />
        <script src="${shared}${scriptAddress}" defer></script>
      </head>
      <body>
        ${frame.carried === undefined ? body : formAround(body, frame, frame.carried, context, put)}
      </body>
    </html>`;
}

const DOCTYPE = html`<!doctype html>`;

function formAround<View>(
  body: Html,
  { at = "", enter = "next", shows = () => false }: Frame<View>,
  carried: (view: View) => Carried,
  { words, wave }: PageContext,
  put: Put<View>,
): Html {
  // The first button of a form is the one that Enter presses; without this one it would change the language.
  return html`<form method="post" autocomplete="off" novalidate data-until="${wave.closes}">
    <button class="unseen" name="_go" value="${enter}" tabindex="-1" aria-hidden="true">
      ${words.asking.next}
    </button>
    <input type="hidden" name="_lang" value="${words.language}" />
    <input type="hidden" name="_at" value="${at}" />
    ${put((view) => hiddenFields(carried(view), at, (variable) => shows(view, variable)))} ${body}
  </form>`;
}

function hiddenFields(
  { key, form, shared, seen, typed }: Carried,
  at: string,
  isShown: (variable: string) => boolean,
): string {
  // At the start the code and the shared computer are fields that one sees.
  let fields = form === "" ? "" : hidden("_form", form);
  if (at !== "" && key !== "") fields += hidden("_key", key);
  if (at !== "" && shared) fields += hidden("_shared", "1");
  if (seen.length > 0) fields += hidden("_seen", seen.join(" "));
  for (const [variable, words] of typed) if (!isShown(variable)) fields += hidden(variable, words);
  return fields;
}

function hidden(name: string, value: string): string {
  return `<input type="hidden" name="${name}" value="${escapeXml(value)}"/>`;
}

function otherLanguage(inForm: boolean, { wave, words }: PageContext): Html | false {
  const { language, label } = words.other;
  if (!wave.questionnaire.languages.includes(language)) return false;
  return inForm
    ? html`<button class="link" name="_go" value="lang-${language}" lang="${language}">${label}</button>`
    : html`<a href="?lang=${language}" lang="${language}" hreflang="${language}">${label}</a>`;
}

/** What is not real about it is said on every page. */
function standing({ wave, words, preview }: PageContext): Html {
  const said = [
    preview && words.notices.preview,
    wave.pilot && words.notices.pilot,
    wave.wave.invented === true && words.notices.invented,
  ];
  return html`${said.map((line) => line !== false && html`<p class="note warn">${line}</p>`)}`;
}
