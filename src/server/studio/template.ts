import { Hono } from "hono";
import type { KeptTemplate } from "../../api/publication-parts.ts";
import type { Publishing } from "../../workflow/publishing/ports.ts";
import type { Folder } from "../../workflow/ports.ts";
import { readBody } from "./body.ts";
import { about } from "./declared.ts";
import { only, type StudioEnv } from "./guard.ts";
import { languageOf, refusal, sayProblems } from "./refusal.ts";
import { waveNamed } from "./shelf.ts";

/** Of the file, and of what carries it. */
const MOST_BYTES = 40_000_000;
const MOST_BODY = Math.ceil((MOST_BYTES * 4) / 3) + 10_000;
const MOST_NAME = 120;

const makers = only("beheerder", "onderzoeker");

/** The organisation's own deck template for a series: tried on a wave's draft before it is kept. */
export function templateRoutes(shelf: Folder, publishing: Publishing): Hono<StudioEnv> {
  const app = new Hono<StudioEnv>();
  app.put("/:series/:wave/publication/template", makers, about(ABOUT.keep), async (context) => {
    const place = context.req.param();
    if ((await waveNamed(shelf, place.series, place.wave)) === undefined) return refusal(context, 404);
    const { name, content } = (await readBody(context)) ?? {};
    if (typeof name !== "string" || typeof content !== "string") return refusal(context, 415);
    const bytes = new Uint8Array(Buffer.from(content, "base64"));
    const { value, problems } = await publishing.useTemplate(place, { name: plainName(name), bytes });
    if (value === undefined) return refusal(context, 422, problems);
    const kept: KeptTemplate = {
      name: plainName(name),
      problems: sayProblems(problems, languageOf(context)),
    };
    return context.json(kept);
  });
  app.delete("/:series/:wave/publication/template", makers, about(ABOUT.forget), async (context) => {
    const place = context.req.param();
    if ((await waveNamed(shelf, place.series, place.wave)) === undefined) return refusal(context, 404);
    await publishing.useTemplate(place, null);
    return context.body(null, 204);
  });
  return app;
}

/** A name to show, never a path. */
function plainName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? "";
  return last.replaceAll(/[\u0000-\u001F\u007F]/g, "").slice(0, MOST_NAME);
}

const ABOUT = {
  keep: {
    does: "Tries a deck template on the draft and keeps it for the series where it can be used.",
    takes: "SendTemplate",
    mostBytes: MOST_BODY,
    gives: "KeptTemplate",
  },
  forget: { does: "Goes back to Peilschaal’s own design." },
} as const;
