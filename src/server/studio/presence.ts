import { Hono } from "hono";
import { STAGES } from "../../api/series.ts";
import type { Present } from "../../api/presence.ts";
import { presence } from "../../people/presence.ts";
import type { Folder } from "../../workflow/ports.ts";
import { about } from "./declared.ts";
import { anyRole, type StudioEnv } from "./guard.ts";
import { refusal } from "./refusal.ts";
import { waveNamed } from "./shelf.ts";

/** Longer than any question's code. */
const LONGEST_ITEM = 100;

/**
 * Who else is at work in a wave: in memory for some seconds, for colleagues in the same series only. A GET, since nothing
 * is changed that is kept, and the audit log is no place for where somebody was when.
 */
export function presenceRoutes(shelf: Folder, now: () => number): Hono<StudioEnv> {
  const app = new Hono<StudioEnv>();
  const board = presence<Present>();
  app.get("/:series/:wave/here", anyRole, about(ABOUT), async (context) => {
    const { series, wave } = context.req.param();
    if ((await waveNamed(shelf, series, wave)) === undefined) return refusal(context, 404);
    const { id, name, initials } = context.get("session");
    const stage = STAGES.find((one) => one === context.req.query("stage"));
    const item = context.req.query("item")?.slice(0, LONGEST_ITEM) ?? null;
    const room = `${series}/${wave}`;
    board.tell(room, id, stage === undefined ? null : { name, initials, stage, item }, now());
    return context.json(board.others(room, id, now()));
  });
  return app;
}

const ABOUT = {
  does: "Tells where one is at work in a wave, and gives who else is.",
  gives: "Present[]",
  query: {
    stage: "the stage one is at work in; absent while one only looks on",
    item: "what of the stage: a question",
  },
} as const;
