import { html, type Html } from "../../look/html.ts";
import { escapeXml } from "../../office/xml.ts";
import type { Code } from "../../questionnaire/code.ts";
import { isAsked, type Question } from "../../questionnaire/model.ts";
import { definitionOf } from "../../questionnaire/question-types/index.ts";
import { say } from "../../text.ts";
import type { PageContext } from "./context.ts";
import { renderFrame } from "./frame.ts";
import { gauge } from "./gauge.ts";
import { placeOf, renderQuestion, sayFault } from "./question.ts";
import type { Screen } from "./screens.ts";
import { skeleton, type Put, type Skeleton } from "./skeleton.ts";
import type { Progress, ScreenView } from "./view.ts";

/** A page of questions, written once for everybody who gets it. */
export function screenPage(screen: Screen, isFirst: boolean, context: PageContext): Skeleton<ScreenView> {
  const { words } = context;
  const single = screen.questions.filter(isAsked).length <= 1;
  const owner = ownersOf(screen.questions);
  return skeleton((put) => {
    const main = html`${troubleNote(context)}${summaryPlace(screen, context, put)}
      ${progressPlace(screen, context, put)} ${!single && html`<h1>${screenTitle(screen, context)}</h1>`}
      ${screen.questions.map((question) => questionPlace(question, single ? 1 : 2, context, put))}
      ${keptPlace(context, put)}
      <p class="steps">
        ${put((view) => onButton(view, context).text)}
        ${put((view) => (view.carried.seen.length > 0 ? "" : backButton(isFirst, words).text))}
      </p>`;
    const name = screenTitle(screen, context);
    const title = put((view) => {
      const warned = view.faults.length > 0 && words.asking.titleWrong;
      const parts = [warned, sayProgress(view.progress, context), name];
      return escapeXml(parts.filter((part) => part !== false && part !== "").join(": "));
    });
    return renderFrame<ScreenView>(
      {
        title,
        main,
        carried: (view) => view.carried,
        shows: (view, variable) => view.asked.has(owner.get(variable) ?? ""),
        at: screen.at,
      },
      context,
      put,
    );
  });
}

/** Which question of the page a variable belongs to. */
function ownersOf(questions: readonly Question[]): ReadonlyMap<string, Code> {
  return new Map(
    questions.flatMap((question) =>
      definitionOf(question)
        .variables(question)
        .map((variable) => [variable.code, question.code] as const),
    ),
  );
}

function screenTitle({ page, questions }: Screen, { voice }: PageContext): string {
  const asked = questions.filter(isAsked);
  const [first] = asked;
  if (first === undefined) return page.title === undefined ? "" : say(page.title, voice);
  if (asked.length > 1 && page.title !== undefined) return say(page.title, voice);
  return say(first.short ?? first.text, voice);
}

/** A question that is not asked after what was answered before is not there. */
function questionPlace(question: Question, level: 1 | 2, context: PageContext, put: Put<ScreenView>): Html {
  const written = skeleton<ScreenView>((inner) => renderQuestion(question, level, context, inner));
  return put((view) => (view.asked.has(question.code) ? written.fill(view) : ""));
}

function progressPlace({ page }: Screen, context: PageContext, put: Put<ScreenView>): Html {
  return html`<div class="progress">
    <p>
      ${put((view) => escapeXml(sayProgress(view.progress, context)))}
      ${page.title !== undefined && html`<span>${context.say(page.title)}</span>`}
    </p>
    ${put(({ progress }) => gauge(doneIn(progress), nowIn(progress), progress.total))}
  </div>`;
}

function sayProgress({ first, last, total, isLess }: Progress, { words }: PageContext): string {
  return first === 0 ? "" : words.asking.progress(first, last, total, isLess);
}

function doneIn({ first, last }: Progress): number {
  return first === 0 ? last : first - 1;
}

function nowIn({ first, last }: Progress): number {
  return first === 0 ? 0 : last - first + 1;
}

function summaryPlace(screen: Screen, context: PageContext, put: Put<ScreenView>): Html {
  const byCode = new Map(screen.questions.map((question) => [question.code, question]));
  return put(({ faults }) => {
    const told = firstOfEach(faults.map((fault) => ({ fault, question: byCode.get(fault.question ?? "") })));
    if (told.length === 0) return "";
    return renderSummary(
      context.words.asking.wrong(told.length),
      told.map(({ fault, question }) => ({
        href: `#${placeOf(fault, question)}`,
        said: sayFault(fault, question, context),
      })),
    ).text;
  });
}

function firstOfEach<F>(
  told: readonly { readonly fault: F; readonly question: Question | undefined }[],
): { readonly fault: F; readonly question: Question }[] {
  const seen = new Set<Code>();
  return told.flatMap(({ fault, question }) => {
    if (question === undefined || seen.has(question.code)) return [];
    seen.add(question.code);
    return [{ fault, question }];
  });
}

/** What is to be mended, with links. It takes focus as the page opens, with or without script. */
export function renderSummary(
  title: string,
  items: readonly { readonly href?: string; readonly said: string }[],
): Html {
  return html`<div class="summary" role="group" aria-labelledby="summary" tabindex="-1" autofocus>
    <h2 id="summary">${title}</h2>
    <ul>
      ${items.map(({ href, said }) => html`<li>${href === undefined ? said : html`<a href="${href}">${said}</a>`}</li>`)}
    </ul>
  </div>`;
}

/** Brought out by the script when a page cannot be posted. */
export function troubleNote({ words }: PageContext): Html {
  const { title, lines } = words.asking.offline;
  return html`<div class="summary" id="trouble" role="alert" tabindex="-1" hidden>
    <h2>${title}</h2>
    ${lines.map((line) => html`<p>${line}</p>`)}
  </div>`;
}

/** Where the answers are: on this device once the script has put them there, or nowhere else than on the page. */
export function keptPlace<View extends { readonly carried: { readonly shared: boolean } }>(
  { words }: PageContext,
  put: Put<View>,
): Html {
  const kept = html`<p class="kept" id="kept" hidden>${words.asking.kept}</p>`.text;
  const shared = html`<p class="kept">${words.asking.sharedKept}</p>`.text;
  return put((view) => (view.carried.shared ? shared : kept));
}

function onButton({ carried }: ScreenView, { words }: PageContext): Html {
  const label = carried.seen.length > 0 ? words.asking.toReview : words.asking.next;
  return html`<button class="primary" name="_go" value="next">${label}</button>`;
}

function backButton(isFirst: boolean, { asking }: PageContext["words"]): Html {
  return html`<button class="link" name="_go" value="back">
    ${isFirst ? asking.toStart : asking.back}
  </button>`;
}
