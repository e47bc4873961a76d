import { html } from "../../look/html.ts";
import { escapeXml } from "../../office/xml.ts";
import type { Code } from "../../questionnaire/code.ts";
import { isAsked, questionsOf, type AskedQuestion } from "../../questionnaire/model.ts";
import { say } from "../../text.ts";
import type { PageContext } from "./context.ts";
import { renderFrame } from "./frame.ts";
import { gauge } from "./gauge.ts";
import type { Said } from "./question-types/definition.ts";
import { pageOf } from "./question-types/index.ts";
import { troubleNote, renderSummary } from "./screen.ts";
import { skeleton, type Skeleton } from "./skeleton.ts";
import type { Carried } from "./view.ts";

export interface ReviewView {
  readonly carried: Carried;
  /** The questions that were asked, in order. */
  readonly asked: ReadonlySet<Code>;
  /** Answers as they would be kept. */
  readonly answers: ReadonlyMap<string, string>;
  /** Why it could not be sent, where it could not. */
  readonly trouble?: "empty" | "unavailable";
}

/** Everything once more before it is sent: each question with what was answered, or that it was skipped. */
export function reviewPage(context: PageContext): Skeleton<ReviewView> {
  const { words, wave } = context;
  const questions = questionsOf(wave.questionnaire).filter(isAsked);
  const lines = questions.map((question) => reviewLine(question, context));
  return skeleton((put) => {
    const main = html`${troubleNote(context)}${put((view) => trouble(view, context))}
      <div class="progress">
        <p>${words.review.last}</p>
        ${put(({ asked }) => gauge(countAsked(questions, asked), 0, countAsked(questions, asked)))}
      </div>
      <h1>${words.review.title}</h1>
      <p>
        ${words.review.where}${put(({ carried }) => (carried.shared ? ` ${escapeXml(words.asking.sharedKept)}` : ""))}
      </p>
      <ol class="review">
        ${put((view) => {
          let number = 0;
          return questions
            .map((question, i) => (view.asked.has(question.code) ? lines[i]?.(view, ++number) : ""))
            .join("");
        })}
      </ol>
      <p class="note">${words.review.warning[context.mode]}</p>
      <p class="steps">
        <button class="primary" name="_go" value="send">${words.review.send}</button>
        <button class="link" name="_go" value="back">
          ${put(({ asked }) => escapeXml(words.review.back(countAsked(questions, asked))))}
        </button>
      </p>`;
    return renderFrame<ReviewView>(
      {
        title: html`${words.review.title}`,
        main,
        carried: ({ carried }) => carried,
        at: "review",
        enter: "send",
      },
      context,
      put,
    );
  });
}

function countAsked(questions: readonly AskedQuestion[], asked: ReadonlySet<Code>): number {
  return questions.filter(({ code }) => asked.has(code)).length;
}

function trouble(view: ReviewView, { words }: PageContext): string {
  if (view.trouble === undefined) return "";
  const { title, lines } =
    view.trouble === "empty"
      ? { title: words.asking.wrong(1), lines: [words.review.empty] }
      : words.review.unavailable;
  return renderSummary(
    title,
    lines.map((said) => ({ said })),
  ).text;
}

/** A question's line, of which only the number and the answer differ between participants. */
function reviewLine(
  question: AskedQuestion,
  context: PageContext,
): (view: ReviewView, number: number) => string {
  const { words, voice } = context;
  const page = pageOf(question);
  const name = context.say(question.short ?? question.text);
  const change = html`<button class="link" name="_go" value="to-${question.code}">
    ${words.review.change}<span class="unseen">
      ${words.review.changeWhat(say(question.short ?? question.text, voice))}</span
    >
  </button>`.text;
  return (view, number) => {
    const said = page.said(question, (variable) => view.answers.get(variable), context);
    const answer =
      said.length === 0
        ? `<p class="second">${escapeXml(words.review.skipped)}</p>`
        : said.map(sayLine).join("");
    return `<li><div><h2>${number}. ${name.text}</h2>${answer}</div>${change}</li>`;
  };
}

function sayLine({ text, own, of }: Said): string {
  const words = own ? html`<span class="own" dir="auto">${text}</span>` : html`${text}`;
  return html`<p>${of !== undefined && html`<span class="second">${of}:</span> `}${words}</p>`.text;
}
