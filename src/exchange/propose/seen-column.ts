import type { ColumnHead, Dialect } from "../dialect.ts";
import type { IgnoreReason } from "../ignore-reason.ts";
import { reasonToIgnore } from "../recognise/personal.ts";
import type { Profile } from "../recognise/profile.ts";
import type { Scribe } from "../recognise/scribe.ts";
import type { Why } from "../recognise/why.ts";
import type { SourceColumn } from "../source/source-column.ts";

/** One column of a source with all that is known of it before it is decided what it is. */
export interface SeenColumn {
  /** Counted from 0. */
  readonly index: number;
  readonly head: ColumnHead;
  readonly column: SourceColumn;
  readonly profile: Profile;
}

/** What a question is made with. */
export interface ProposalContext {
  readonly dialect: Dialect;
  readonly scribe: Scribe;
  /** The rows that are answers. */
  readonly rows: readonly number[];
}

/** Why a column is left out, and what is not sure about that. */
export interface Ignored {
  readonly index: number;
  readonly reason: IgnoreReason;
  readonly why?: Why;
}

/** A column left out for what its header says, or for what its answers are where it stands alone. */
export function ignoredFor({ index, head, profile }: SeenColumn): Ignored | undefined {
  if (head.role !== "answer" && head.role !== "other") return { index, reason: head.role };
  if (profile.count === 0) return { index, reason: "empty" };
  const found = reasonToIgnore(profile);
  return found === undefined ? undefined : { index, ...found };
}
