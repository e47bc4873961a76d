import { Hono } from "hono";
import type { Results } from "../../api/results.ts";
import type { Folder } from "../../workflow/ports.ts";
import type { Publishing } from "../../workflow/publishing/ports.ts";
import { showResults } from "../../workflow/show-results.ts";
import { about } from "./declared.ts";
import { anyRole, type StudioEnv } from "./guard.ts";
import { languageOf, refusal, sayProblems } from "./refusal.ts";
import { waveNamed } from "./shelf.ts";

/** What a publication would show of a wave, with every split; `?by=` leaves those by one background question. */
export function resultRoutes(shelf: Folder, publishing?: Publishing): Hono<StudioEnv> {
  const app = new Hono<StudioEnv>();
  app.get("/:series/:wave/results", anyRole, about(ABOUT), async (context) => {
    const folder = await waveNamed(shelf, context.req.param("series"), context.req.param("wave"));
    if (folder === undefined) return refusal(context, 404);
    const language = languageOf(context);
    const wish = { by: context.req.query("by"), language };
    const shown =
      publishing === undefined
        ? await showResults(folder, wish.by, language)
        : await publishing.results(context.req.param(), wish);
    if (shown.value === undefined) return refusal(context, 422, shown.problems);
    const results: Results = { ...shown.value, problems: sayProblems(shown.problems, language) };
    return context.json(results);
  });
  return app;
}

const ABOUT = {
  does: "Shows the protected results of a wave: never more than a publication would.",
  gives: "Results",
  query: { by: "Code of a background question: only the splits by that one. Every split where absent." },
} as const;
