import { html, type Html } from "../../../look/html.ts";
import type { OpenBlock, Quote, ReportSubpoint, ReportTheme } from "../../model.ts";
import type { Context } from "./context.ts";
import { renderFigures } from "./figures.ts";
import { renderAnswersLink } from "./files.ts";
import { renderBar, renderBase, renderNotes, renderVoice } from "./parts.ts";
import { renderQuestionHead } from "./question-head.ts";

/** A coded question: themes with their counts and points, the conclusion after them, some voices, all answers. */
export function renderOpen(block: OpenBlock, context: Context): Html {
  const { words } = context;
  const [first, ...others] = block.themes.map((theme) => renderTheme(theme, block, context));
  return html`<div class="keep">${renderHead(block, context)}${first}</div>
    ${others}${block.answers === 0 && html`<p class="second lead">${words.nobody}</p>`}${
      block.conclusion !== null && renderConclusion(block.conclusion, context)
    }${block.quotes.map((quote) => renderQuote(quote, context))}${renderBackCoded(block, context)}${renderNotes(
      [renderBase(block.nLabel, block.baseNote), ...block.notes],
    )}${block.published > 0 && renderAnswersLink(words.allAnswers(block.published, block.answers), context)}`;
}

/** Without a message of the researchers a counted fact stands under the question. */
function renderHead(block: OpenBlock, { words }: Context): Html {
  const isOwnQuestion = block.variable === block.question;
  return html`${renderQuestionHead(block, { level: 2, ...(isOwnQuestion && { kind: words.open }) })}${
    block.message === null && block.fact !== "" && html`<p class="wording">${block.fact}</p>`
  }`;
}

function renderTheme(theme: ReportTheme, block: OpenBlock, context: Context): Html {
  const share = block.answers === 0 ? null : theme.answers / block.answers;
  return html`<div class="topic">
    <h3>${theme.title}</h3>
    <p class="amount">
      <span class="track">${renderBar(share, "bar", context)}</span>${withBoldNumber(theme.said)}
    </p>
    ${
      theme.subpoints.length > 0 &&
      html`<ul aria-label="${context.words.points}">
        ${theme.subpoints.map((point) => renderPoint(point, context))}
      </ul>`
    }
  </div>`;
}

function renderPoint({ text, answers, participants }: ReportSubpoint, { words }: Context): Html {
  const people = participants === answers ? "" : `, ${words.peopleCounted(participants)}`;
  return html`<li><span>${text}</span> <i>${words.number(answers)}${people}</i></li>`;
}

function renderConclusion({ text, restsOn }: NonNullable<OpenBlock["conclusion"]>, { words }: Context): Html {
  return html`<div class="conclusion">
    <p class="small second">${words.conclusion}</p>
    <p>${text}</p>
    ${restsOn !== "" && html`<p class="small second">${restsOn}</p>`}
  </div>`;
}

function renderQuote({ text, theme, themeAnswers }: Quote, context: Context): Html {
  return html`<figure class="quote">
    <blockquote>${renderVoice(text, context)}</blockquote>
    ${
      theme !== null &&
      html`<figcaption class="small second">${context.words.about(theme, themeAnswers)}</figcaption>`
    }
  </figure>`;
}

function renderBackCoded({ backCoded }: OpenBlock, { words }: Context): Html | null {
  if (backCoded.length === 0) return null;
  return html`<div class="chart">
    <h3>${words.backCoded}</h3>
    ${renderFigures({
      label: words.backCoded,
      columns: [words.answer, words.chosen, words.withOther],
      rows: backCoded.map(({ label, raw, coded }) => [label, words.number(raw), words.number(coded)]),
    })}
  </div>`;
}

/** "**14** antwoorden, 12 deelnemers": the figure that starts a count stands out. */
function withBoldNumber(said: string): Html {
  const [, number = "", rest = said] = /^(\d[\d.,]*)(.*)$/su.exec(said) ?? [];
  return html`<span><b>${number}</b>${rest}</span>`;
}
