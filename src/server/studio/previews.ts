import { randomBytes } from "node:crypto";
import { Hono } from "hono";
import { getCookie } from "hono/cookie";
import type { Preview } from "../../api/questionnaire.ts";
import type { Register } from "../../text.ts";
import type { CollectedWave } from "../../workflow/fieldwork-ports.ts";
import type { Folder } from "../../workflow/ports.ts";
import { previewWave, takingNothing } from "../../workflow/preview-wave.ts";
import { PREVIEW_AT } from "../pages/assets.ts";
import { participantsApp } from "../participants/app.ts";
import { anyRole, SESSION_COOKIE, type StudioEnv } from "./guard.ts";
import { refusal } from "./refusal.ts";
import { waveNamed } from "./shelf.ts";
import type { SignedIn } from "./sign-in.ts";

/** The participants' own pages, for researchers to look at before anybody gets them. */
export interface Previews {
  /** Where the pages are: mounted at `PREVIEW_AT`, without a cookie, since their frame is of no site. */
  readonly pages: Hono;
  /** Where an address of such pages is asked for. */
  readonly routes: Hono<StudioEnv>;
}

interface Ticket {
  readonly series: string;
  readonly wave: string;
  /** The secret of the session that asked: when it ends, so does the preview. */
  readonly session: string;
}

const MOST_TICKETS = 1000;

export function previews(shelf: Folder, people: Pick<SignedIn, "sessionOf">): Previews {
  const tickets = new Map<string, Ticket>();
  const waveAt = async (slug: string): Promise<CollectedWave | undefined> => {
    const [, number = "", register] = /^([0-9a-f]{40})-(je|u)$/.exec(slug) ?? [];
    const ticket = tickets.get(number);
    if (ticket === undefined || people.sessionOf(ticket.session) === undefined) return undefined;
    const folder = await waveNamed(shelf, ticket.series, ticket.wave);
    return folder === undefined ? undefined : (await previewWave(folder, slug, register as Register)).value;
  };
  const routes = new Hono<StudioEnv>();
  routes.post("/:series/:wave/preview", anyRole, async (context) => {
    const { series, wave } = context.req.param();
    if ((await waveNamed(shelf, series, wave)) === undefined) return refusal(context, 404);
    const number = randomBytes(20).toString("hex");
    tickets.set(number, { series, wave, session: getCookie(context, SESSION_COOKIE) ?? "" });
    const [oldest] = tickets.keys();
    if (tickets.size > MOST_TICKETS && oldest !== undefined) tickets.delete(oldest);
    const preview: Preview = { address: `${PREVIEW_AT}/p/${number}` };
    return context.json(preview);
  });
  const pages = participantsApp(takingNothing(waveAt), { preview: true });
  return { pages, routes };
}
