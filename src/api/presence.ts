import type { StageName } from "./series.ts";

/** Somebody else who is at work in a wave. */
export interface Present {
  readonly name: string;
  readonly initials: string;
  readonly stage: StageName;
  readonly item: string | null;
}
