import type { Context, Hono } from "hono";
import { asAnswers } from "../../fieldwork/answer-check/check.ts";
import { problemOf } from "../../fieldwork/answer-check/fault.ts";
import type { SubmissionOutcome } from "../../fieldwork/answers.ts";
import { problem, type Problem } from "../../problem.ts";
import type { CollectedWave } from "../../workflow/fieldwork-ports.ts";
import type { Desk } from "./desk.ts";
import type { Instrument } from "./instrument.ts";
import { problemReply, type ProblemKind } from "./problem-json.ts";
import { hasType, readBody } from "./request.ts";
import { readSubmission } from "./submission.ts";

const SLOW_DOWN_SECONDS = 60;

/** For programs: the questionnaire, and a place to send answers to. */
export function answersRoutes(app: Hono, desk: Desk): void {
  app.get("/p/:slug/questionnaire", (context) =>
    visit(context, desk, ({ instrument }) =>
      Response.json(instrument.wave.questionnaire, { headers: desk.headers.data }),
    ),
  );
  app.post("/p/:slug/answers", (context) => visit(context, desk, (one) => submit(one)));
}

interface Visit {
  readonly context: Context;
  readonly desk: Desk;
  readonly wave: CollectedWave;
  readonly instrument: Instrument;
  readonly trouble: (
    kind: ProblemKind,
    extra?: { readonly problems?: readonly Problem[]; readonly retryAfter?: number },
  ) => Response;
}

async function visit(
  context: Context,
  desk: Desk,
  handle: (one: Visit) => Response | Promise<Response>,
): Promise<Response> {
  const found = await desk.at(context.req.param("slug") ?? "");
  if (found === undefined) return context.notFound();
  const language =
    context.req.header("accept-language")?.trim().toLowerCase().startsWith("nl") === true ? "nl" : "en";
  const trouble: Visit["trouble"] = (kind, extra = {}) =>
    problemReply(kind, language, desk.headers.data, extra);
  try {
    return await handle({ context, desk, ...found, trouble });
  } catch (error) {
    desk.onFailure("answers", error);
    return trouble("failed", { retryAfter: SLOW_DOWN_SECONDS });
  }
}

/** What is wrong with the answers is told before the code is looked at, so that a program learns it for free. */
async function submit({ context, desk, wave, instrument, trouble }: Visit): Promise<Response> {
  if (desk.isFromElsewhere(context)) return trouble("elsewhere");
  if (!hasType(context, "application/json")) return trouble("not-json");
  const body = await readBody(context, instrument.mostBytes);
  if (body === undefined) return trouble("too-large");
  const phase = desk.participating.phase(wave);
  if (phase === "closed") return trouble("closed");
  if (phase === "before") return trouble("not-open");
  const { value, problems } = readSubmission(body);
  if (value === undefined) return trouble("malformed", { problems });
  const { answers, faults } = instrument.check(value.answers, "program");
  const found = [...problems, ...faults.map(problemOf)];
  if (found.length === 0 && answers.size === 0) found.push(problem("answers-empty", { path: "answers" }));
  if (found.length > 0) return trouble("invalid", { problems: found });
  const isKeyed = wave.wave.mode !== "open-link";
  const key = isKeyed ? (value.key ?? "") : undefined;
  const outcome = await desk.participating.submit(wave, key, value.form, asAnswers(answers));
  return replyTo(outcome, { context, desk, trouble });
}

async function replyTo(
  outcome: SubmissionOutcome,
  { context, desk, trouble }: Pick<Visit, "context" | "desk" | "trouble">,
): Promise<Response> {
  switch (outcome) {
    case "stored":
      return Response.json({ stored: true }, { status: 201, headers: desk.headers.data });
    case "again":
      return Response.json({ stored: true }, { status: 200, headers: desk.headers.data });
    case "different":
      return trouble("different");
    case "closed":
      return trouble("closed");
    case "unavailable":
      return trouble("unavailable", { retryAfter: SLOW_DOWN_SECONDS });
    case "refused":
      return (await desk.refuse(context))
        ? trouble("refused")
        : trouble("busy", { retryAfter: SLOW_DOWN_SECONDS });
  }
}
