import type { Context } from "hono";
import type { Stale } from "../../api/stale.ts";
import { isRecord, isSame } from "../../changes/places.ts";
import { readBody } from "./body.ts";

/**
 * A refusal where a field is not any more what the sender saw, as `was` in the body says; undefined where they may go on.
 * A program that does not say what it saw takes what it finds.
 */
export async function stale(
  context: Context,
  now: Readonly<Record<string, unknown>>,
): Promise<Response | undefined> {
  const sent = await readBody(context);
  const was = sent?.["was"];
  if (!isRecord(was)) return undefined;
  const seen = Object.keys(was).filter((name) => Object.hasOwn(now, name));
  if (seen.every((name) => isSame(now[name], was[name]))) return undefined;
  const found = Object.fromEntries(seen.map((name) => [name, now[name]]));
  return context.json({ found, sent } satisfies Stale, 409);
}
