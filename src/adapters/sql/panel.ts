import type { Insertable } from "kysely";
import type { Member } from "../../panel/model.ts";
import { StoreFailure } from "../../workflow/store-failure.ts";
import type { Mailing, MailState, PanelRegister } from "../../workflow/panel-ports.ts";
import { panelMigrations, type PanelTables } from "./panel-schema.ts";
import type { Engine, Store } from "./store.ts";

/** What its store is called. */
export const PANEL = "panel";

/** Rows written in one statement. */
const AT_ONCE = 200;

/** The panel register of an installation, made where there is none yet. */
export async function panelRegister(engine: Engine): Promise<PanelRegister> {
  const store = await engine.open<PanelTables>(PANEL, panelMigrations, "create");
  if (store === undefined) throw new StoreFailure("damaged", PANEL, "the store was not made");
  return registerOn(store);
}

function registerOn(store: Store<PanelTables>, series?: string): PanelRegister {
  return {
    series: series ?? "",
    of: (one) => registerOn(store, one),
    ...memberTable(store, series),
    ...outboxTables(store),
    ...sentKeyTable(store),
    close: () => store.close(),
  };
}

function memberTable(
  store: Store<PanelTables>,
  series: string | undefined,
): Pick<PanelRegister, "panels" | "adopt" | "members" | "put" | "remove"> {
  const { db } = store;
  const known = (): Promise<PanelTables["member"][]> => {
    const all = db.selectFrom("member").selectAll().orderBy("id");
    return (series === undefined ? all : all.where("series", "=", series)).execute();
  };
  return {
    panels: async () => {
      const rows = await db
        .selectFrom("member")
        .select(["series", (of) => of.fn.countAll().as("people")])
        .groupBy("series")
        .orderBy("series")
        .execute();
      return rows.map((row) => ({ series: row.series, people: Number(row.people) }));
    },
    adopt: async () => {
      const moved = await db
        .updateTable("member")
        .set({ series: series ?? "" })
        .where("series", "=", "")
        .executeTakeFirst();
      return Number(moved.numUpdatedRows);
    },
    members: async () => (await known()).map(memberOf),
    put: async (members) => {
      await db.transaction().execute(async (transaction) => {
        for (const member of members) {
          const { id, ...rest } = rowOf(member);
          await transaction
            .insertInto("member")
            .values({ id, ...rest, series: series ?? "" })
            .onConflict((conflict) => {
              const changed = conflict.column("id").doUpdateSet(rest);
              return series === undefined ? changed : changed.where("member.series", "=", series);
            })
            .execute();
        }
      });
    },
    remove: async (ids) => {
      const ours = new Set((await known()).map(({ id }) => id));
      await db.transaction().execute(async (transaction) => {
        for (const part of inParts(ids.filter((id) => ours.has(id)))) {
          await transaction.deleteFrom("outbox").where("member", "in", part).execute();
          await transaction.deleteFrom("sent_key").where("member", "in", part).execute();
          await transaction.deleteFrom("member").where("id", "in", part).execute();
        }
      });
      await store.tidy();
    },
  };
}

function outboxTables(
  store: Store<PanelTables>,
): Pick<PanelRegister, "mailings" | "prepare" | "outbox" | "mark" | "forgetWave"> {
  const { db } = store;
  return {
    mailings: async (slug) => {
      const rows = await db.selectFrom("mailing").selectAll().where("slug", "=", slug).execute();
      return rows.map((row) => ({ ...row, kind: row.kind as Mailing["kind"] }));
    },
    prepare: async (mailing, members) => {
      const { slug, kind, round } = mailing;
      const lines = members.map((member) => ({
        slug,
        kind,
        round,
        member,
        state: "waiting",
        perhaps: 0,
        reply: "",
      }));
      await db.transaction().execute(async (transaction) => {
        await insertNew(transaction, "mailing", [mailing]);
        await insertNew(transaction, "outbox", lines);
      });
    },
    outbox: async ({ slug, kind, round }) => {
      const rows = await db
        .selectFrom("outbox")
        .select(["member", "state", "perhaps", "reply"])
        .where("slug", "=", slug)
        .where("kind", "=", kind)
        .where("round", "=", round)
        .orderBy("member")
        .execute();
      return rows.map((row) => ({ ...row, state: row.state as MailState }));
    },
    mark: async ({ slug, kind, round }, lines) => {
      await db.transaction().execute(async (transaction) => {
        for (const { member, ...rest } of lines) {
          await transaction
            .updateTable("outbox")
            .set(rest)
            .where("slug", "=", slug)
            .where("kind", "=", kind)
            .where("round", "=", round)
            .where("member", "=", member)
            .execute();
        }
      });
    },
    forgetWave: async (slug) => {
      await db.transaction().execute(async (transaction) => {
        for (const table of ["outbox", "mailing", "sent_key"] as const) {
          await transaction.deleteFrom(table).where("slug", "=", slug).execute();
        }
      });
      await store.tidy();
    },
  };
}

function sentKeyTable({ db }: Store<PanelTables>): Pick<PanelRegister, "sentKeys" | "addSentKeys"> {
  return {
    sentKeys: (slug) =>
      db.selectFrom("sent_key").select(["member", "hash"]).where("slug", "=", slug).orderBy("hash").execute(),
    addSentKeys: (slug, keys) =>
      insertNew(
        db,
        "sent_key",
        keys.map((key) => ({ slug, ...key })),
      ),
  };
}

async function insertNew<T extends keyof PanelTables>(
  db: Pick<Store<PanelTables>["db"], "insertInto">,
  table: T,
  rows: readonly Insertable<PanelTables[T]>[],
): Promise<void> {
  for (const part of inParts(rows)) {
    await db
      .insertInto(table)
      .values(part)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

function inParts<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / AT_ONCE) }, (_, i) =>
    items.slice(i * AT_ONCE, (i + 1) * AT_ONCE),
  );
}

function rowOf({ optedOut, group, ...rest }: Member): Omit<PanelTables["member"], "series"> {
  return { ...rest, grp: group, opted_out: optedOut ? 1 : 0 };
}

function memberOf({ grp, opted_out, language, series: _series, ...rest }: PanelTables["member"]): Member {
  return {
    ...rest,
    group: grp,
    optedOut: opted_out === 1,
    language: language === "en" ? "en" : "nl",
  };
}
