import { randomBytes } from "node:crypto";
import type { Context, Hono } from "hono";
import { asAnswers, type CheckedAnswers } from "../../fieldwork/answer-check/check.ts";
import type { Language } from "../../text.ts";
import type { CollectedWave } from "../../workflow/fieldwork-ports.ts";
import type { Notice } from "../pages/notice.ts";
import { NOTHING_YET, type Carried } from "../pages/view.ts";
import type { Desk } from "./desk.ts";
import { readForm, readLanguage } from "./form.ts";
import type { Instrument, Pages } from "./instrument.ts";
import { progressAt } from "./progress.ts";
import { encoded, encodedOnce, type Encoded, type FixedPage } from "./replies.ts";
import { hasType, readBody } from "./request.ts";
import { nextStep, type Step } from "./steps.ts";

const FORM = "application/x-www-form-urlencoded";

/** The pages people see: the first, the same address posted to until the last, and the thanks. */
export function pageRoutes(app: Hono, desk: Desk): void {
  app.get("/p/:slug", (context) =>
    visit(context, desk, (one) => {
      const at = desk.preview ? one.context.req.query("at") : undefined;
      if (at !== undefined) return lookAt(one, at);
      return noticeOfPhase(one) ?? one.fixed(one.pages.welcome());
    }),
  );
  app.get("/p/:slug/dank", (context) => visit(context, desk, (one) => one.fixed(one.pages.thanks())));
  app.post("/p/:slug", (context) => visit(context, desk, (one) => post(one)));
}

/** A request to a wave that is there. */
interface Visit {
  readonly context: Context;
  readonly desk: Desk;
  readonly wave: CollectedWave;
  readonly instrument: Instrument;
  readonly pages: Pages;
  readonly page: (html: string, status?: number) => Response;
  readonly fixed: (page: FixedPage, status?: number) => Response;
  readonly notice: (notice: Notice, status: number) => Response;
}

async function visit(
  context: Context,
  desk: Desk,
  handle: (one: Visit) => Response | Promise<Response>,
): Promise<Response> {
  const found = await desk.at(context.req.param("slug") ?? "");
  if (found === undefined) return context.notFound();
  const one = visitIn(readLanguage(context.req.query("lang")), { context, desk, ...found });
  try {
    return await handle(one);
  } catch (error) {
    desk.onFailure("page", error);
    return one.notice("failed", 500);
  }
}

function visitIn(
  language: Language | undefined,
  base: Pick<Visit, "context" | "desk" | "wave" | "instrument">,
): Visit {
  const { context, desk, instrument } = base;
  const pages = instrument.pages(language ?? instrument.language);
  const accepts = context.req.header("accept-encoding");
  const reply = ({ body, headers }: Encoded, status: number): Response =>
    new Response(body, { status, headers: { ...desk.headers.page, ...headers } });
  const fixed: Visit["fixed"] = (page, status = 200) => reply(encodedOnce(page, accepts), status);
  return {
    ...base,
    pages,
    page: (html, status = 200) => reply(encoded(html, accepts), status),
    fixed,
    notice: (notice, status) => fixed(pages.notice(notice), status),
  };
}

/** A page of questions as it is for whom all of it is asked, before anything was answered; or the overview. */
function lookAt(one: Visit, at: string): Response {
  const { screens, check } = one.instrument;
  const checked = check(new Map(), "form");
  const carried = { ...NOTHING_YET, form: newFormNumber() };
  const index = screens.findIndex(({ questions }) => questions.some(({ code }) => code === at));
  if (index === -1) return showReview(one, { carried, checked });
  const asked = new Set([...checked.asked, ...(screens[index]?.questions ?? []).map(({ code }) => code)]);
  return showScreen(one, { index, carried, checked: { ...checked, asked }, faults: [] });
}

function newFormNumber(): string {
  return randomBytes(18).toString("base64url");
}

function noticeOfPhase({ desk, wave, notice }: Visit): Response | undefined {
  const phase = desk.participating.phase(wave);
  if (phase === "open") return undefined;
  return phase === "closed" ? notice("closed", 410) : notice("before", 200);
}

async function post(first: Visit): Promise<Response> {
  const { context, desk, instrument } = first;
  if (desk.isFromElsewhere(context)) return first.notice("elsewhere", 403);
  if (!hasType(context, FORM)) return first.notice("elsewhere", 415);
  const body = await readBody(context, instrument.mostBytes);
  if (body === undefined) return first.notice("tooLarge", 413);
  const form = readForm(body, instrument);
  const language = form.go.to === "language" ? form.go.language : form.language;
  const one = language === first.pages.context.words.language ? first : visitIn(language, first);
  return noticeOfPhase(one) ?? take(one, nextStep(form, instrument));
}

/** Step → reply. */
async function take(one: Visit, step: Step): Promise<Response> {
  switch (step.do) {
    case "landing":
      return one.page(one.pages.landing().fill({ carried: step.carried, refused: false }));
    case "begin":
      return begin(one, step);
    case "screen":
      return showScreen(one, step);
    case "review":
      return showReview(one, step);
    case "send":
      return send(one, step);
  }
}

/** Looks at the code without spending it. */
async function begin(one: Visit, step: Extract<Step, { do: "begin" }>): Promise<Response> {
  const { desk, wave } = one;
  const { carried, checked, index } = step;
  const isKeyed = wave.wave.mode !== "open-link";
  if (isKeyed && !(await desk.participating.isUsable(wave, carried.key))) return refuse(one, carried);
  const form = carried.form === "" ? newFormNumber() : carried.form;
  const begun = { ...carried, form };
  return index === "review"
    ? showReview(one, { carried: begun, checked })
    : showScreen(one, { index, carried: begun, checked, faults: [] });
}

function showScreen(
  { instrument, pages, page }: Visit,
  { index, carried, checked, faults }: Omit<Extract<Step, { do: "screen" }>, "do">,
): Response {
  const screen = instrument.screens[index];
  if (screen === undefined) throw new Error("no such screen");
  const progress = progressAt(instrument.wave.questionnaire, screen, checked);
  const html = pages.screen(index).fill({ carried, asked: checked.asked, progress, faults });
  return page(html, faults.length > 0 ? 422 : 200);
}

function showReview(
  { pages, page }: Visit,
  { carried, checked, trouble }: Omit<Extract<Step, { do: "review" }>, "do">,
): Response {
  const { asked, answers } = checked;
  const view = { carried, asked, answers, ...(trouble !== undefined && { trouble }) };
  return page(pages.review().fill(view), trouble === undefined ? 200 : trouble === "empty" ? 422 : 503);
}

async function send(
  one: Visit,
  { carried, checked }: { readonly carried: Carried; readonly checked: CheckedAnswers },
): Promise<Response> {
  const { desk, wave, pages } = one;
  const key = wave.wave.mode === "open-link" ? undefined : carried.key;
  const outcome = await desk.participating.submit(wave, key, carried.form, asAnswers(checked.answers));
  switch (outcome) {
    case "stored":
    case "again":
      return seeOther(one, `${one.context.req.path}/dank${languageQuery(one)}`);
    case "refused":
      return refuse(one, { ...carried, key: "", form: "", seen: [], typed: new Map() });
    case "different":
      return one.notice("different", 409);
    case "closed":
      return one.notice("closed", 410);
    case "unavailable":
      return one.page(pages.review().fill({ carried, ...checked, trouble: "unavailable" }), 503);
  }
}

function languageQuery({ instrument, pages }: Visit): string {
  const { language } = pages.context.words;
  return language === instrument.language ? "" : `?lang=${language}`;
}

function seeOther({ desk }: Visit, address: string): Response {
  return new Response(null, { status: 303, headers: { ...desk.headers.data, Location: address } });
}

/** One page for every code that cannot be used, after as long a wait. What was typed as the code is not repeated. */
async function refuse(one: Visit, carried: Carried): Promise<Response> {
  const isInTurn = await one.desk.refuse(one.context);
  if (!isInTurn) return one.notice("busy", 429);
  const html = one.pages.landing().fill({ carried: { ...carried, key: "" }, refused: true });
  return one.page(html, 403);
}
