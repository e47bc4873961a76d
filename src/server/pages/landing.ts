import { html, type Html } from "../../look/html.ts";
import { escapeXml } from "../../office/xml.ts";
import { isAsked, questionsOf } from "../../questionnaire/model.ts";
import { say } from "../../text.ts";
import { sayDate } from "../../time.ts";
import { sayMoment } from "./moment.ts";
import type { PageContext } from "./context.ts";
import { minutesFor } from "./duration.ts";
import { renderFrame } from "./frame.ts";
import { longestWord } from "./question-types/scale.ts";
import { troubleNote, renderSummary } from "./screen.ts";
import { skeleton, type Put, type Skeleton } from "./skeleton.ts";
import type { Carried } from "./view.ts";

/** So many letters of a title fit on a phone. */
const MOST_LETTERS = 17;

export interface LandingView {
  readonly carried: Carried;
  /** The code that was given cannot be used, for whatever reason. */
  readonly refused: boolean;
}

/** The first page: what it is, how long, until when, what happens with the answers, and the code. */
export function landingPage(context: PageContext): Skeleton<LandingView> {
  const { wave, words, mode } = context;
  const { landing } = words;
  const invited = mode === "open-link" ? false : html` · ${landing.invited}`;
  const promise = landing.promise[mode];
  // Not every browser has a dictionary to break Dutch words by.
  const isLong = longestWord(say(wave.wave.theme, context.voice)) > MOST_LETTERS;
  return skeleton((put) => {
    const main = html`${troubleNote(context)}${refusalPlace(context, put)}
      <div class="intro">
        <p class="kicker">${context.say(wave.wave.title)}${invited}</p>
        <h1${isLong && html` class="long"`}>${context.say(wave.wave.theme)}</h1>
        ${
          wave.questionnaire.introduction !== undefined &&
          html`<p class="lede">${context.say(wave.questionnaire.introduction)}</p>`
        }
      </div>
      ${facts(context)}
      <h2>${promise.title}</h2>
      <ul class="promise">
        ${promise.lines.map((line) => html`<li>${line}</li>`)}
      </ul>
      ${resumeNote(context)}
      <div class="panel">${mode !== "open-link" && codeField(context, put)}${start(context, put)}</div>`;
    return renderFrame<LandingView>(
      {
        title: html`${say(wave.wave.theme, context.voice)}`,
        main,
        carried: ({ carried }) => carried,
        enter: "start",
      },
      context,
      put,
    );
  });
}

function facts(context: PageContext): Html {
  const { wave, words, voice } = context;
  const { landing } = words;
  const asked = questionsOf(wave.questionnaire).filter(isAsked);
  const isLess = wave.questionnaire.pages.some((page) =>
    [page, ...page.questions].some(({ when }) => when !== undefined),
  );
  const required = asked.filter((question) => question.required === true).length;
  const length = landing.length(asked.length, isLess, minutesFor(wave.questionnaire, voice));
  const { date, time } = sayMoment(wave.closes, voice.language);
  const rows: readonly (readonly [string, Html])[] = [
    [landing.facts.long, html`<b>${length}</b> ${landing.skip(required)}`],
    [landing.facts.until, html`${landing.moment(date, time)}`],
    [landing.facts.results, html`${landing.published(sayDate(wave.wave.date, voice.language))}`],
  ];
  return html`<dl class="facts">
    ${rows.map(
      ([name, said]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${said}</dd>
        </div>`,
    )}
  </dl>`;
}

function codeField({ words }: PageContext, put: Put<LandingView>): Html {
  const wrong = put(({ refused }) => (refused ? ' aria-invalid="true"' : ""));
  return html`<label class="named" for="_key">${words.landing.code}</label>
    <p class="hint" id="_key.hint">${words.landing.codeHint}</p>
    <input
      class="code"
      type="text"
      id="_key"
      name="_key"
      value="${put(({ carried }) => escapeXml(carried.key))}"
      aria-describedby="_key.hint"
      autocapitalize="characters"
      autocorrect="off"
      spellcheck="false"
      ${wrong}
    />`;
}

function start({ words }: PageContext, put: Put<LandingView>): Html {
  const shared = put(({ carried }) => (carried.shared ? " checked" : ""));
  return html`<p class="steps">
      <button class="primary" name="_go" value="start">${words.landing.begin}</button>
    </p>
    <label class="plain"
      ><input type="checkbox" name="_shared" value="1" ${shared} /><span>${words.landing.shared}</span></label
    >`;
}

/** Brought out by the script when it finds answers on the device. */
function resumeNote({ words }: PageContext): Html {
  const { said, go, forget } = words.landing.resume;
  return html`<div class="note" id="resume" hidden>
    <p>${said}</p>
    <p class="steps">
      <button class="primary" name="_go" value="resume">${go}</button>
      <button class="link" type="button" id="forget">${forget}</button>
    </p>
  </div>`;
}

/** The same for every code that cannot be used: unknown, used, of another poll. */
function refusalPlace({ words, wave }: PageContext, put: Put<LandingView>): Html {
  const { title, lines } = words.landing.refused;
  const [what = "", help = ""] = lines;
  const summary = renderSummary(title, [
    { href: "#_key", said: what },
    { said: `${help} ${wave.privacy.contact}` },
  ]).text;
  return put(({ refused }) => (refused ? summary : ""));
}
