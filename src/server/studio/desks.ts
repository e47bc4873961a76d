import { randomUUID } from "node:crypto";
import type { Stale } from "../../api/stale.ts";
import type { Context } from "hono";
import type { Coder } from "../../coding/model.ts";
import { today } from "../../compose.ts";
import type { IsoDate } from "../../time.ts";
import { oneAtATime, type OneAtATime } from "../../workflow/one-at-a-time.ts";
import type { Folder } from "../../workflow/ports.ts";
import { answerMemory } from "../../workflow/workbench/answer-memory.ts";
import { changesSince, type ChangesSince } from "../../workflow/workbench/changes-since.ts";
import type { Desk, Settled } from "../../workflow/workbench/desk.ts";
import { readBody } from "./body.ts";
import type { StudioEnv } from "./guard.ts";
import { refusal } from "./refusal.ts";
import { waveNamed } from "./shelf.ts";

/** Where the routes of Open antwoorden find the wave they are about, and what they keep between requests. */
export interface Desks {
  readonly inTurn: OneAtATime;
  /** Undefined where there is no such wave. */
  readonly deskOf: (context: Context<StudioEnv>) => Promise<Desk | undefined>;
  readonly today: () => IsoDate;
  readonly changesSince: ChangesSince;
}

export function desksOn(shelf: Folder): Desks {
  const answersOf = answerMemory();
  return {
    inTurn: oneAtATime(),
    today,
    changesSince: changesSince(randomUUID()),
    deskOf: async (context) => {
      const { series = "", wave = "" } = context.req.param() as Readonly<Record<string, string>>;
      const folder = await waveNamed(shelf, series, wave);
      return folder === undefined ? undefined : { place: `${series}/${wave}`, folder, answersOf };
    },
  };
}

/** What stands for whoever asks in the files of a poll. */
export function coderOf(context: Context<StudioEnv>): Coder {
  return context.get("session").coder;
}

/**
 * Carries out a change to one file of a wave in its turn, with what the request's body says, and replies with what came
 * of it. `B` is trusted as far as the formats of files go: what is written is checked against its schema.
 */
export async function changing<B, T>(
  context: Context<StudioEnv>,
  { deskOf, inTurn }: Desks,
  file: string,
  change: (desk: Desk, body: B) => Promise<Settled<T>>,
): Promise<Response> {
  const desk = await deskOf(context);
  if (desk === undefined) return refusal(context, 404);
  const body = await readBody(context);
  if (body === undefined) return refusal(context, 415);
  return reply(context, await inTurn(`${desk.place}/${file}`, () => change(desk, body as B)), body);
}

export function reply(context: Context, settled: Settled<unknown>, sent: unknown = null): Response {
  if ("problems" in settled) return refusal(context, 422, settled.problems);
  if ("value" in settled) return context.json(settled.value as object);
  return context.json({ found: settled.conflict ?? null, sent } satisfies Stale, 409);
}
