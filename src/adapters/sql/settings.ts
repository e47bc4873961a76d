import type { Settings } from "../../workflow/installation-ports.ts";
import type { Store } from "./store.ts";
import type { StudioTables } from "./tables.ts";

export function settingsIn({ db }: Store<StudioTables>): Settings {
  return {
    get: async (name) =>
      (await db.selectFrom("setting").select("value").where("name", "=", name).executeTakeFirst())?.value,
    set: async (name, value) => {
      if (value === undefined) await db.deleteFrom("setting").where("name", "=", name).execute();
      else {
        await db
          .insertInto("setting")
          .values({ name, value })
          .onConflict((conflict) => conflict.column("name").doUpdateSet({ value }))
          .execute();
      }
    },
    all: async () => {
      const rows = await db.selectFrom("setting").selectAll().orderBy("name").execute();
      return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
    },
  };
}
