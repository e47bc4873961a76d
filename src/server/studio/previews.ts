import { randomBytes } from "node:crypto";
import { Hono } from "hono";
import { getCookie } from "hono/cookie";
import type { Preview } from "../../api/questionnaire.ts";
import type { Session } from "../../api/session.ts";
import { roleIn } from "../../people/role.ts";
import type { Register } from "../../text.ts";
import type { CollectedWave } from "../../workflow/fieldwork-ports.ts";
import type { Folder } from "../../workflow/ports.ts";
import { previewWave, takingNothing } from "../../workflow/preview-wave.ts";
import { PREVIEW_AT } from "../pages/assets.ts";
import { participantsApp } from "../participants/app.ts";
import { about, saysAccess } from "./declared.ts";
import { anyRole, cookieName, keyIn, type GuardOptions, type StudioEnv } from "./guard.ts";
import { refusal } from "./refusal.ts";
import { waveNamed } from "./shelf.ts";
import type { Sessions } from "./sign-in.ts";

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
  /** Whoever asked, by their session or key as it is now: when that ends, so does the preview. */
  readonly person: () => Promise<Session | undefined>;
}

const ABOUT = {
  does: "Gives an address where the questions can be looked at as participants see them; add -je or -u.",
  gives: "Preview",
};

const MOST_TICKETS = 1000;

export function previews(
  shelf: Folder,
  people: Pick<Sessions, "sessionOf" | "sessionOfKey">,
  { secure = false }: GuardOptions,
): Previews {
  const tickets = new Map<string, Ticket>();
  /** Whoever signs out, or loses their role in the series, looks no longer. */
  const mayLook = async ({ person: personNow, series }: Ticket): Promise<boolean> => {
    const person = await personNow();
    return person !== undefined && roleIn(person.roles, series) !== undefined;
  };
  const waveAt = async (slug: string): Promise<CollectedWave | undefined> => {
    const [, number = "", register] = /^([0-9a-f]{40})-(je|u)$/.exec(slug) ?? [];
    const ticket = tickets.get(number);
    if (ticket === undefined || !(await mayLook(ticket))) return undefined;
    const folder = await waveNamed(shelf, ticket.series, ticket.wave);
    return folder === undefined ? undefined : (await previewWave(folder, slug, register as Register)).value;
  };
  const routes = new Hono<StudioEnv>();
  routes.post("/:series/:wave/preview", anyRole, about(ABOUT), async (context) => {
    const { series, wave } = context.req.param();
    if ((await waveNamed(shelf, series, wave)) === undefined) return refusal(context, 404);
    const number = randomBytes(20).toString("hex");
    const [key, secret] = [keyIn(context), getCookie(context, cookieName(secure))];
    const person = async () => (key === undefined ? people.sessionOf(secret) : people.sessionOfKey?.(key));
    tickets.set(number, { series, wave, person });
    const [oldest] = tickets.keys();
    if (tickets.size > MOST_TICKETS && oldest !== undefined) tickets.delete(oldest);
    const preview: Preview = { address: `${PREVIEW_AT}/p/${number}` };
    return context.json(preview);
  });
  const pages = participantsApp(takingNothing(waveAt), { preview: true });
  for (const { handler } of pages.routes) saysAccess("address", handler);
  return { pages, routes };
}
