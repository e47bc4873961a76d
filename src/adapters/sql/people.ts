import type { RolesBySeries } from "../../people/role.ts";
import type { Person, PeopleStore } from "../../workflow/people/ports.ts";
import type { PeopleTables } from "./people-schema.ts";
import { sessionTables } from "./sessions.ts";
import type { Store } from "./store.ts";
import { keyTable, passkeyTable, passwordTable } from "./ways-in.ts";

/** People, what they sign in with, and who is signed in, in the studio's store. */
export function peopleStore<T extends PeopleTables>(studio: Store<T>): PeopleStore {
  // The tables of people are all these queries see; Kysely cannot tell that from a type that holds more.
  const store = studio as unknown as Store<PeopleTables>;
  return {
    ...personTable(store),
    ...passwordTable(store),
    ...passkeyTable(store),
    ...keyTable(store),
    ...sessionTables(store),
  };
}

function personTable({ db }: Store<PeopleTables>): Pick<PeopleStore, "all" | "at" | "add" | "change"> {
  return {
    all: async () => (await db.selectFrom("person").selectAll().orderBy("name").execute()).map(personOf),
    at: async (id) => {
      const row = await db.selectFrom("person").selectAll().where("id", "=", id).executeTakeFirst();
      return row === undefined ? undefined : personOf(row);
    },
    add: async ({ roles, ...rest }) => {
      const added = await db
        .insertInto("person")
        .values({ ...rest, roles: JSON.stringify(roles) })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      return Number(added.numInsertedOrUpdatedRows ?? 0) === 1;
    },
    change: async (id, { roles, ...rest }) => {
      const values = { ...rest, ...(roles !== undefined && { roles: JSON.stringify(roles) }) };
      if (Object.keys(values).length === 0) return;
      await db.updateTable("person").set(values).where("id", "=", id).execute();
    },
  };
}

function personOf({ roles, language, state, ...rest }: PeopleTables["person"]): Person {
  return {
    ...rest,
    language: language === "en" ? "en" : "nl",
    roles: JSON.parse(roles) as RolesBySeries,
    // What is not known to be active is not.
    state: state === "active" ? "active" : "disabled",
  };
}
