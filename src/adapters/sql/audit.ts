import { sealedText, type AuditEntry, type ChainedEntry } from "../../fieldwork/audit.ts";
import type { AuditLog } from "../../workflow/installation-ports.ts";
import { oneAtATime } from "../../workflow/one-at-a-time.ts";
import type { Store } from "./store.ts";
import type { StudioTables } from "./tables.ts";

/** How often an entry is tried again when another process took its number. */
const TRIES = 20;

/**
 * The audit log as a chain: the number is the key, so of two processes that add at once one tries again. Within one they
 * wait for each other: of a hundred that try at once most would give up.
 */
export function auditLog({ db }: Store<StudioTables>, hash: (text: string) => string): AuditLog {
  const inTurn = oneAtATime();
  const addOnce = async (entry: AuditEntry): Promise<boolean> => {
    const last = await db
      .selectFrom("audit")
      .select(["number", "hash"])
      .orderBy("number", "desc")
      .limit(1)
      .executeTakeFirst();
    const number = (last?.number ?? 0) + 1;
    const added = await db
      .insertInto("audit")
      .values({
        number,
        entry: JSON.stringify(entry),
        hash: hash(sealedText(entry, number, last?.hash ?? "")),
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return Number(added.numInsertedOrUpdatedRows ?? 0) === 1;
  };
  return {
    add: (entry) =>
      inTurn("audit", async () => {
        for (let i = 0; i < TRIES; i++) if (await addOnce(entry)) return;
        throw new Error("the audit log could not be written");
      }),
    all: async (): Promise<readonly ChainedEntry[]> => {
      const rows = await db.selectFrom("audit").selectAll().orderBy("number").execute();
      return rows.map(({ number, entry, hash: sealed }) => ({
        ...(JSON.parse(entry) as AuditEntry),
        number,
        hash: sealed,
      }));
    },
  };
}
