import type { Context } from "hono";
import type { CollectedWave, Participating } from "../../workflow/fieldwork-ports.ts";
import type { Instrument } from "./instrument.ts";
import type { Refusal } from "./refusal.ts";
import type { ReplyHeaders } from "./replies.ts";

/** What the routes share. */
export interface Desk {
  readonly participating: Participating;
  readonly headers: ReplyHeaders;
  /** Whether a request comes from another site, which is to be refused. */
  readonly isFromElsewhere: (context: Context) => boolean;
  /** Pages for a researcher to look at: any question may be opened at once. */
  readonly preview: boolean;
  readonly refuse: Refusal;
  readonly onFailure: (doing: string, error: unknown) => void;
  /** The wave at an address and its instrument; undefined where there is none. */
  readonly at: (slug: string) => Promise<{ wave: CollectedWave; instrument: Instrument } | undefined>;
}
