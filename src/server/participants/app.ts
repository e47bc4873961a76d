import { Hono } from "hono";
import type { Participating } from "../../workflow/fieldwork-ports.ts";
import { assets } from "../pages/assets.ts";
import { plainPage } from "../pages/plain.ts";
import { answersRoutes } from "./answers.ts";
import type { Desk } from "./desk.ts";
import { assetReply } from "./asset-reply.ts";
import { instruments } from "./instruments.ts";
import { pacing } from "./pacing.ts";
import { pageRoutes } from "./page-routes.ts";
import { replyHeaders } from "./replies.ts";
import { hostOf, isFromElsewhere } from "./request.ts";
import { waitingRefusal } from "./refusal.ts";

export interface ParticipantsOptions {
  /** The address by which participants reach the server, where it is not the one it listens at. */
  readonly url?: string;
  /** A proxy stands before the program and says who asks. */
  readonly proxied?: boolean;
  /** Pages for a researcher to look at, in a frame of our own; `participating` stores nothing. */
  readonly preview?: boolean;
  /** Told of an exception: what was being done and the kind of it, nothing of who or what. */
  readonly onFailure?: (doing: string, error: unknown) => void;
  readonly now?: () => number;
  readonly sleep?: (milliseconds: number) => Promise<void>;
}

/**
 * What participants and their programs meet: `/p/{slug}` and below. Nothing is logged or counted of any of it, and an
 * address where nothing is looks like every other.
 */
export function participantsApp(participating: Participating, options: ParticipantsOptions = {}): Hono {
  const { url, proxied = false, preview = false, onFailure = () => undefined } = options;
  const find = instruments(preview);
  const ownHost = url === undefined ? undefined : hostOf(url);
  const desk: Desk = {
    participating,
    headers: replyHeaders({ secure: isSecure(url), preview }),
    // A frame that may keep nothing is, to a browser, of no site at all.
    isFromElsewhere: (context) => !preview && isFromElsewhere(context, ownHost),
    preview,
    refuse: waitingRefusal(pacing(options.now ?? (() => performance.now())), proxied, options.sleep ?? sleep),
    onFailure,
    at: async (slug) => {
      const wave = isSlug(slug) ? await participating.waveAt(slug) : undefined;
      return wave === undefined ? undefined : { wave, instrument: find(wave) };
    },
  };
  const app = new Hono();
  for (const asset of assets) {
    app.get(asset.address, (context) => assetReply(asset, context, desk));
  }
  app.onError((error) => {
    onFailure("waves", error);
    return new Response(plainPage("failed"), { status: 503, headers: desk.headers.page });
  });
  app.notFound(() => new Response(plainPage("unknown"), { status: 404, headers: desk.headers.page }));
  pageRoutes(app, desk);
  answersRoutes(app, desk);
  return app;
}

/** Whether the pages are reached by HTTPS. */
export function isSecure(url: string | undefined): boolean {
  return url?.startsWith("https:") === true;
}

function isSlug(text: string): boolean {
  return /^[a-z0-9-]{1,64}$/i.test(text);
}

async function sleep(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}
