import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { problem } from "../../problem.ts";
import { fewAtATime } from "../../workflow/few-at-a-time.ts";
import { aboutAt, accessAt } from "./declared.ts";
import { refusal } from "./refusal.ts";

/** Of who is not signed in: a link, a password, what a passkey says. In bytes, as all below. */
const OF_STRANGERS = 65_536;
/** A questionnaire of hundreds of questions, the codes of 20,000 answers. */
const USUAL = 4_000_000;
/** From here on a body is a file. */
const LARGE = 8_000_000;
const FILES_AT_ONCE = 2;
/** Files that wait for their turn, unread; more is not somebody at work. */
const FILES_WAITING = 20;

/**
 * No request takes the memory that participants' pages need: what it may carry is bounded before it is read, and files
 * are read a few at a time. Stands behind the guard, so that only signing in reads anything of a stranger.
 */
export function bounded(): MiddlewareHandler {
  const inLane = fewAtATime(FILES_AT_ONCE, FILES_WAITING);
  return async (context, next) => {
    const { mostBytes = USUAL, takes } = aboutAt(context) ?? {};
    const maxSize = accessAt(context) === "everybody" ? OF_STRANGERS : mostBytes;
    const limit = Math.floor(maxSize / 1_000_000);
    const isForm = takes === "multipart/form-data";
    const read = bodyLimit({
      maxSize,
      onError: () => refusal(context, 413, isForm ? [problem("import-too-large", {}, { limit })] : []),
    });
    if (maxSize < LARGE) return read(context, next);
    const done = await inLane(async () => ({ reply: await read(context, next) }));
    return done === undefined ? busy(refusal(context, 503)) : done.reply;
  };
}

function busy(reply: Response): Response {
  reply.headers.set("Retry-After", "30");
  return reply;
}
