import { Hono } from "hono";
import type { BulkBack, BulkWish } from "../../api/answers.ts";
import { suggestionTools } from "../../compose.ts";
import { problem } from "../../problem.ts";
import { bulkView, giveBulkBack, takeBulk } from "../../workflow/workbench/bulk.ts";
import { answersAt } from "../../workflow/workbench/desk.ts";
import { suggestionMemory } from "../../workflow/workbench/suggestion-memory.ts";
import { isBulkBack, isBulkWish } from "./answer-bodies.ts";
import { about } from "./declared.ts";
import { changing, coderOf, reply, type Desks } from "./desks.ts";
import { editors, only, type StudioEnv } from "./guard.ts";
import { refusal } from "./refusal.ts";

const NOT_UNDERSTOOD = { problems: [problem("request-not-understood", {})] };

/** Accepting suggestions together: what it would do, doing it, and taking it back. */
export function bulkRoutes(desks: Desks): Hono<StudioEnv> {
  const app = new Hono<StudioEnv>();
  const suggestions = suggestionMemory(suggestionTools);
  app.get("/:series/:wave/answers/:variable/bulk", only(...editors), about(ABOUT.look), async (context) => {
    const desk = await desks.deskOf(context);
    if (desk === undefined) return refusal(context, 404);
    const variable = context.req.param("variable");
    const known = await answersAt(desk, variable);
    if (known.value === undefined) return refusal(context, 422, known.problems);
    return reply(context, bulkView(await suggestions(desk, variable)));
  });
  app.post("/:series/:wave/answers/:variable/bulk", only(...editors), about(ABOUT.take), async (context) => {
    const variable = context.req.param("variable");
    const signed = { by: coderOf(context), on: desks.today() };
    return changing<BulkWish, unknown>(context, desks, `coding:${variable}`, async (desk, body) =>
      isBulkWish(body) ? takeBulk(desk, await suggestions(desk, variable), body, signed) : NOT_UNDERSTOOD,
    );
  });
  app.post(
    "/:series/:wave/answers/:variable/bulk/back",
    only(...editors),
    about(ABOUT.back),
    async (context) => {
      const variable = context.req.param("variable");
      return changing<BulkBack, unknown>(context, desks, `coding:${variable}`, async (desk, body) =>
        isBulkBack(body) ? giveBulkBack(desk, variable, body) : NOT_UNDERSTOOD,
      );
    },
  );
  return app;
}

const ABOUT = {
  look: {
    does: "Shows what accepting suggestions together would do, with what the audit measured; makes them where they are not yet.",
    gives: "BulkView",
  },
  take: {
    does: "Accepts the suggestions from a threshold on that the audit measured enough of, and records it.",
    takes: "BulkWish",
    gives: "Written",
    also: { 409: "Stale" },
  },
  back: {
    does: "Takes back the last suggestions that were accepted together.",
    takes: "BulkBack",
    gives: "Written",
    also: { 409: "Stale" },
  },
} as const;
