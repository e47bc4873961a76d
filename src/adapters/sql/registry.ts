import { sql } from "kysely";
import { readRecords } from "../../fieldwork/destruction.ts";
import {
  WAVE_STATES,
  type GroupSize,
  type RegisteredWave,
  type WaveRegistry,
  type WaveState,
} from "../../workflow/installation-ports.ts";
import { StoreFailure } from "../../workflow/store-failure.ts";
import { rowSum } from "./row-sum.ts";
import type { Store } from "./store.ts";
import type { StudioTables } from "./tables.ts";

/** The waves of an installation. What a wave was opened with never changes, but for its end; its state only moves on. */
export function waveRegistry({ db, name: store }: Store<StudioTables>): WaveRegistry {
  const read = (row: StudioTables["wave"]): RegisteredWave => {
    if (row.sum !== rowSum(row.slug, row.name, row.definition)) {
      throw new StoreFailure("damaged", store, `wave ${row.slug}`);
    }
    const definition = JSON.parse(row.definition) as Omit<RegisteredWave, "slug" | "name" | "state">;
    return { ...definition, slug: row.slug, name: row.name, state: row.state as WaveState };
  };
  return {
    add: async ({ slug, name, state, ...rest }) => {
      const definition = JSON.stringify(rest);
      const added = await db
        .insertInto("wave")
        .values({ slug, name, definition, state, sum: rowSum(slug, name, definition) })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      return Number(added.numInsertedOrUpdatedRows ?? 0) === 1;
    },
    all: async () => (await db.selectFrom("wave").selectAll().orderBy("name").execute()).map(read),
    at: async (slug) => {
      const row = await db.selectFrom("wave").selectAll().where("slug", "=", slug).executeTakeFirst();
      return row === undefined ? undefined : read(row);
    },
    moveEnd: async ({ slug, name, state: _state, ...rest }, before) => {
      const definition = JSON.stringify(rest);
      const row = await db.selectFrom("wave").selectAll().where("slug", "=", slug).executeTakeFirst();
      if (row === undefined || read(row).closes !== before) return false;
      const moved = await db
        .updateTable("wave")
        .set({ definition, sum: rowSum(slug, name, definition) })
        .where("slug", "=", slug)
        .where("state", "=", "open")
        .where("definition", "=", row.definition)
        .executeTakeFirst();
      return Number(moved.numUpdatedRows) === 1;
    },
    advance: async (slug, state) => {
      const earlier = WAVE_STATES.slice(0, WAVE_STATES.indexOf(state));
      if (earlier.length === 0) return;
      await db
        .updateTable("wave")
        .set({ state })
        .where("slug", "=", slug)
        .where("state", "in", earlier)
        .execute();
    },
    addInvited: async (slug, groups) => {
      if (groups.length === 0) return;
      await db
        .insertInto("invited")
        .values(groups.map(({ group, people }) => ({ slug, grp: group, people })))
        .onConflict((conflict) =>
          conflict
            .columns(["slug", "grp"])
            .doUpdateSet({ people: sql<number>`invited.people + excluded.people` }),
        )
        .execute();
    },
    invited: async (slug): Promise<readonly GroupSize[]> => {
      const rows = await db
        .selectFrom("invited")
        .selectAll()
        .where("slug", "=", slug)
        .orderBy("grp")
        .execute();
      return rows.map(({ grp, people }) => ({ group: grp, people }));
    },
    addRecord: async (record) => {
      const { slug, what } = record;
      await db
        .insertInto("destruction")
        .values({ slug, what, record: JSON.stringify(record) })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
    records: async () => {
      const rows = await db.selectFrom("destruction").select("record").execute();
      return readRecords(rows.map(({ record }) => record).join("\n"));
    },
  };
}
