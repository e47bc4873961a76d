import { Hono } from "hono";
import { plainPage } from "./pages/plain.ts";
import { isSecure, participantsApp, type ParticipantsOptions } from "./participants/app.ts";
import { replyHeaders } from "./participants/replies.ts";
import type { Answering } from "./listen.ts";
import type { Participating } from "../workflow/fieldwork-ports.ts";
import type { Metrics } from "../workflow/operations-ports.ts";

export interface SiteOptions extends ParticipantsOptions {
  /** Whether the stores answer; asked by whatever watches over the program. */
  readonly isHealthy: () => Promise<boolean>;
  /** Answers what is not of participants: the studio, a publication. */
  readonly beside?: Answering;
}

/** Everything one address serves: participants' pages, `/health`, and one page for all that is not there. */
export function siteApp(participating: Participating, options: SiteOptions): Hono {
  const headers = replyHeaders({ secure: isSecure(options.url), preview: false });
  const app = new Hono();
  app.get("/health", async () => {
    const isHealthy = await options.isHealthy();
    return Response.json(
      { status: isHealthy ? "ok" : "unavailable" },
      { status: isHealthy ? 200 : 503, headers: headers.data },
    );
  });
  app.route("/", participantsApp(participating, options));
  app.notFound(async (context) => {
    const { beside } = options;
    if (beside !== undefined && !context.req.path.startsWith("/p/")) {
      return withTransport(await beside.fetch(context.req.raw, context.env as object), options.url);
    }
    return new Response(plainPage("unknown"), { status: 404, headers: headers.page });
  });
  return app;
}

/** Tells browsers that came by HTTPS to come by nothing else. */
function withTransport(reply: Response, url: string | undefined): Response {
  if (!isSecure(url)) return reply;
  const headers = new Headers(reply.headers);
  headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
  return new Response(reply.body, { status: reply.status, headers });
}

/** A page of figures on an address of its own, which is not to be reached from outside. */
export function metricsApp(metrics: Metrics): Hono {
  const { data } = replyHeaders({ secure: false, preview: false });
  const app = new Hono();
  app.get(
    "/metrics",
    async () =>
      new Response(await metrics.page(), { headers: { ...data, "Content-Type": metrics.mediaType } }),
  );
  app.notFound(() => new Response("", { status: 404, headers: data }));
  return app;
}
