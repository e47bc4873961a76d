import { html, type Html } from "../../look/html.ts";
import { escapeXml } from "../../office/xml.ts";
import { isAsked, type AskedQuestion, type Question } from "../../questionnaire/model.ts";
import { definitionOf } from "../../questionnaire/question-types/index.ts";
import type { AnswerFault } from "../../fieldwork/answer-check/fault.ts";
import type { PageContext } from "./context.ts";
import type { Writing } from "./question-types/definition.ts";
import { pageOf } from "./question-types/index.ts";
import { plainLabel } from "./question-types/options.ts";
import type { Put } from "./skeleton.ts";
import { warningIcon } from "./icons.ts";
import type { ScreenView } from "./view.ts";

/** One question with its words, its controls, and a place for what is wrong. */
export function renderQuestion(
  question: Question,
  level: 1 | 2,
  context: PageContext,
  put: Put<ScreenView>,
): Html {
  const page = pageOf(question);
  const writing = writingFor(question, context, put);
  if (!isAsked(question)) return page.controls(question, writing);
  const { code } = question;
  const words = context.say(question.text);
  const inLabel = html`<label for="${code}">${words}</label>`;
  const named = page.naming === "label" ? inLabel : words;
  const title = level === 1 ? html`<h1>${named}</h1>` : html`<h2>${named}</h2>`;
  const rest = html`${hintBelow(question, context)}${wrongPlace(question, context, put)}
  ${page.controls(question, writing)}${page.clearable === true && question.required !== true && clearButton(question, context)}`;
  const wrong = put((view) => (wrongIn(view, question) === undefined ? "" : " wrong"));
  return page.naming === "label"
    ? html`<div class="q${wrong}">${title}${rest}</div>`
    : html`<fieldset class="q${wrong}" ${writing.described()}>
        <legend>${title}</legend>
        ${rest}
      </fieldset>`;
}

function writingFor(question: Question, context: PageContext, put: Put<ScreenView>): Writing {
  const hint = isAsked(question) && hintOf(question, context).length > 0 ? [hintId(question)] : [];
  const described = (variable?: string): Html =>
    put((view) => {
      const fault = wrongIn(view, question);
      const ids = fault === undefined ? hint : [...hint, faultId(question)];
      const isWrong = fault !== undefined && variable !== undefined && variable === placeOf(fault, question);
      const invalid = isWrong ? ' aria-invalid="true"' : "";
      return ids.length === 0 ? invalid : ` aria-describedby="${ids.join(" ")}"${invalid}`;
    });
  return { ...context, put, described };
}

/** The first thing that is wrong with a question; the next is told when that is mended. */
function wrongIn(view: ScreenView, question: Question): AnswerFault | undefined {
  return view.faults.find((fault) => fault.question === question.code);
}

/** The id of the control a message leads to: the words beside “Anders”, or the first control of the question. */
export function placeOf(fault: AnswerFault, question: Question): string {
  const other = definitionOf(question)
    .variables(question)
    .find(({ code, text }) => code === fault.variable && text === "other");
  return other?.code ?? question.code;
}

/** What to do about a fault. */
export function sayFault(fault: AnswerFault, question: Question, { words, voice }: PageContext): string {
  const definition = definitionOf(question);
  const variable = definition.variables(question).find(({ code }) => code === fault.variable);
  const option = variable === undefined ? "" : plainLabel(variable.label, voice);
  return words.fault(fault, {
    option,
    several: definition.summary === "multiple",
    parts: definition.isComplete !== undefined,
  });
}

function hintOf(question: AskedQuestion, { words, say }: PageContext): readonly Html[] {
  const own = question.hint === undefined ? pageOf(question).hint?.(question, words) : say(question.hint);
  const required = question.required === true && words.hints.required;
  return [own, required].filter((hint) => hint !== undefined && hint !== false).map((hint) => html`${hint}`);
}

function hintBelow(question: AskedQuestion, context: PageContext): Html | false {
  const [first, ...rest] = hintOf(question, context);
  if (first === undefined) return false;
  return html`<p class="hint" id="${hintId(question)}">${first}${rest.map((hint) => html` ${hint}`)}</p>`;
}

function wrongPlace(question: AskedQuestion, context: PageContext, put: Put<ScreenView>): Html {
  return put((view) => {
    const fault = wrongIn(view, question);
    if (fault === undefined) return "";
    const said = escapeXml(sayFault(fault, question, context));
    return `<p class="fault" id="${faultId(question)}">${warningIcon.text}<span>${said}</span></p>`;
  });
}

/** Shown by the style sheet as soon as something is chosen: who may skip a question may also still do so. */
function clearButton({ code }: AskedQuestion, { words }: PageContext): Html {
  return html`<p class="clear">
    <button class="link" name="_go" value="clear-${code}">${words.asking.clear}</button>
  </p>`;
}

function hintId({ code }: Question): string {
  return `${code}.hint`;
}

function faultId({ code }: Question): string {
  return `${code}.fault`;
}
