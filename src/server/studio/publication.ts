import { Hono, type Context } from "hono";
import type { PublicationView } from "../../api/publication.ts";
import { policy, stylesIn } from "../../look/page.ts";
import { hasErrors, type Outcome } from "../../problem.ts";
import type { Publishing, WavePlace } from "../../workflow/publishing/ports.ts";
import type { Folder } from "../../workflow/ports.ts";
import { about } from "./declared.ts";
import { draftReaders, only, type StudioEnv } from "./guard.ts";
import { languageOf, refusal, sayProblems } from "./refusal.ts";
import { waveNamed } from "./shelf.ts";

const makers = only("beheerder", "onderzoeker");

/** The publication of a wave as it would be now, and its web page. */
export function publicationRoutes(shelf: Folder, publishing: Publishing): Hono<StudioEnv> {
  const app = new Hono<StudioEnv>();
  app.get("/:series/:wave/publication", draftReaders, about(ABOUT.show), async (context) => {
    const place = context.req.param();
    if ((await waveNamed(shelf, place.series, place.wave)) === undefined) return refusal(context, 404);
    const { value, problems } = await publishing.show(place);
    if (value === undefined) return refusal(context, 422, problems);
    const { online } = value.published;
    const view: PublicationView = {
      ...value,
      problems: sayProblems(problems, languageOf(context)),
      published: {
        ...value.published,
        online: online === null ? null : { ...online, path: `/r/${place.series}/${place.wave}/` },
      },
    };
    return context.json(view);
  });
  app.get("/:series/:wave/publication/web-page", draftReaders, about(ABOUT.page), async (context) => {
    const place = context.req.param();
    if ((await waveNamed(shelf, place.series, place.wave)) === undefined) return refusal(context, 404);
    const { value, problems } = await publishing.webPage(place);
    return value === undefined ? refusal(context, 422, problems) : ownFrameOnly(value);
  });
  app.get("/:series/:wave/publication/document/:entry", draftReaders, about(ABOUT.document), (context) =>
    answer(context, shelf, (place) => publishing.document(place, context.req.param("entry"))),
  );
  app.get("/:series/:wave/publication/origin/:entry", draftReaders, about(ABOUT.origin), (context) =>
    answer(context, shelf, (place) => publishing.origin(place, context.req.param("entry"))),
  );
  app.get("/:series/:wave/publication/difference", draftReaders, about(ABOUT.difference), (context) =>
    answer(context, shelf, (place) => publishing.difference(place)),
  );
  app.get("/:series/:wave/publication/quotable/:variable", makers, about(ABOUT.quotable), (context) =>
    answer(context, shelf, (place) => publishing.quotable(place, context.req.param("variable"))),
  );
  app.delete("/:series/:wave/publication/online", makers, about(ABOUT.offline), async (context) => {
    const place = context.req.param();
    if ((await waveNamed(shelf, place.series, place.wave)) === undefined) return refusal(context, 404);
    await publishing.takeOffline(place);
    return context.body(null, 204);
  });
  return app;
}

/** Answers with what a task gave; where a draft has no such thing, that it does not exist. */
async function answer(
  context: Context<StudioEnv, "/:series/:wave/*">,
  shelf: Folder,
  ask: (place: WavePlace) => Promise<Outcome<unknown>>,
): Promise<Response> {
  const place = { series: context.req.param("series"), wave: context.req.param("wave") };
  if ((await waveNamed(shelf, place.series, place.wave)) === undefined) return refusal(context, 404);
  const { value, problems } = await ask(place);
  if (value !== undefined) return context.json(value);
  return hasErrors(problems) ? refusal(context, 422, problems) : refusal(context, 404);
}

/** A page of ours that the studio shows in a frame; nobody else may. */
function ownFrameOnly(page: string): Response {
  return new Response(page, {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": `${policy(stylesIn(page))}; frame-ancestors 'self'`,
      "X-Frame-Options": "SAMEORIGIN",
    },
  });
}

const ABOUT = {
  show: {
    does: "Shows the publication of a wave as it would be now: its parts, its slides, what leaves the house.",
    gives: "PublicationView",
  },
  page: {
    does: "Gives the web report of the draft as a page for a frame of the studio.",
    gives: "text/html",
  },
  document: {
    does: "Gives what the document has about a part of the publication.",
    gives: "DocumentChapter",
  },
  origin: { does: "Says which rows of the answers each figure of a part counts.", gives: "Origin" },
  difference: {
    does: "Says what is other than in the last published version.",
    gives: "PublicationDifference",
  },
  quotable: {
    does: "Gives the released answers to an open question, to quote from.",
    gives: "QuotableAnswers",
  },
  offline: { does: "Takes the published page of a wave offline; its figures stay in the ledger." },
} as const;
