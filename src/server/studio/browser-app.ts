import { Hono, type Context } from "hono";
import type { Language } from "../../text.ts";
import type { Asset, BrowserApp } from "../../workflow/ports.ts";
import { framed } from "../headers.ts";
import { everybody, type StudioEnv } from "./guard.ts";
import { ASKS_WHEN, failedPage, waitingPage, type PolicedPage } from "./waiting-page.ts";

/** So long the waiting page waits for an answer, and then asks again: proxies give up after a minute. */
const PATIENCE_MS = 25_000;

/** The browser app under /studio/, and a page that stands there while it is made or when it cannot be. */
export function browserAppRoutes(app: BrowserApp): Hono<StudioEnv> {
  const routes = new Hono<StudioEnv>();
  routes.get("/studio", everybody, (context) => context.redirect("/studio/"));
  routes.get("/studio/*", everybody, async (context) => {
    const path = context.req.path.slice("/studio/".length);
    const waits = context.req.query(ASKS_WHEN) !== undefined && path === "";
    const state = waits ? await settledSoon(app) : app.now();
    if (waits) return new Response(null, { status: state.state === "making" ? 503 : 204 });
    if (state.state === "ready") {
      // Every address of the app that is no file of it is a view: the app itself finds out which.
      return fileReply(context, state.files.get(path) ?? state.files.get("index.html"));
    }
    const language = languageIn(context);
    if (state.state === "failed") {
      app.again();
      return pageReply(failedPage(language, state.why));
    }
    return pageReply(waitingPage(language));
  });
  return routes;
}

/** An app that is there already. */
export function readyApp(files: ReadonlyMap<string, Asset>): BrowserApp {
  const state = { state: "ready", files } as const;
  return { now: () => state, settled: () => Promise.resolve(state), again: () => undefined };
}

async function settledSoon(app: BrowserApp): Promise<ReturnType<BrowserApp["now"]>> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, PATIENCE_MS).unref()));
  await Promise.race([app.settled(), patience]);
  clearTimeout(timer);
  return app.now();
}

/** Before anybody signed in only the browser knows what its reader reads. */
function languageIn(context: Context): Language {
  const asked = context.req.query("lang");
  if (asked === "en" || asked === "nl") return asked;
  const [first = "nl"] = (context.req.header("Accept-Language") ?? "nl").split(/[,;]/);
  return first.startsWith("nl") ? "nl" : "en";
}

const POLICY = framed(
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; "),
);

function fileReply(context: Context, asset: Asset | undefined): Response {
  if (asset === undefined) return new Response("", { status: 404 });
  const { bytes, packed, mediaType } = asset;
  const takesPacked =
    packed !== undefined && context.req.header("Accept-Encoding")?.includes("gzip") === true;
  return new Response(takesPacked ? packed : bytes, {
    headers: {
      "Content-Type": mediaType,
      "Content-Security-Policy": POLICY,
      ...(packed !== undefined && { Vary: "Accept-Encoding" }),
      ...(takesPacked && { "Content-Encoding": "gzip" }),
    },
  });
}

function pageReply({ page, policy }: PolicedPage): Response {
  return new Response(page, {
    status: 503,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": framed(policy),
      "Retry-After": "5",
    },
  });
}
