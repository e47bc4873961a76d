import type { Session } from "../../api/session.ts";

/** Who is signed in, by the secret in their cookie. */
export interface Sessions {
  sessionOf(secret: string | undefined): Promise<Session | undefined>;
  /** Whoever asks with an API key. */
  sessionOfKey?(key: string): Promise<Session | undefined>;
  /** Trades a one-time link for a session's secret; undefined where it was used already or never was. */
  begin(link: string): Promise<string | undefined>;
  end(secret: string): Promise<void>;
}
