import type { OnceKind, PeopleStore } from "../../workflow/people/ports.ts";
import type { PeopleTables } from "./people-schema.ts";
import type { Store } from "./store.ts";

type Sessions =
  | "sessionAt"
  | "addSession"
  | "seeSession"
  | "endSession"
  | "endSessionsOf"
  | "forgetOld"
  | "putOnce"
  | "takeOnce"
  | "forgetOnce";

export function sessionTables({ db }: Store<PeopleTables>): Pick<PeopleStore, Sessions> {
  return {
    sessionAt: (hash) => db.selectFrom("session").selectAll().where("hash", "=", hash).executeTakeFirst(),
    addSession: async (row) => void (await db.insertInto("session").values(row).execute()),
    seeSession: async (hash, seen) => {
      await db.updateTable("session").set({ seen }).where("hash", "=", hash).execute();
    },
    endSession: async (hash) => void (await db.deleteFrom("session").where("hash", "=", hash).execute()),
    endSessionsOf: async (person) => {
      await db.deleteFrom("session").where("person", "=", person).execute();
    },
    forgetOld: async (beganBefore, expiredBefore) => {
      await db.deleteFrom("session").where("began", "<", beganBefore).execute();
      await db.deleteFrom("once").where("expires", "<", expiredBefore).execute();
    },
    putOnce: async (row) => void (await db.insertInto("once").values(row).execute()),
    takeOnce: async (kind, hash, now) => {
      const row = await db
        .selectFrom("once")
        .selectAll()
        .where("hash", "=", hash)
        .where("kind", "=", kind)
        .executeTakeFirst();
      if (row === undefined) return undefined;
      // Of two who take it at once, one takes it away.
      const taken = await db.deleteFrom("once").where("hash", "=", hash).executeTakeFirst();
      if (Number(taken.numDeletedRows) !== 1 || row.expires < now) return undefined;
      return { ...row, kind: row.kind as OnceKind };
    },
    forgetOnce: async (kind, person) => {
      await db.deleteFrom("once").where("kind", "=", kind).where("person", "=", person).execute();
    },
  };
}
