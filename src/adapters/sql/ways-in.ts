import type { Role } from "../../people/role.ts";
import type { KeyRow, PasskeyRow, PasswordRow, PeopleStore } from "../../workflow/people/ports.ts";
import type { PeopleTables } from "./people-schema.ts";
import type { Store } from "./store.ts";

type Passwords = "passwordOf" | "passwordsOf" | "setPassword" | "useStep" | "useRecovery";

export function passwordTable({ db }: Store<PeopleTables>): Pick<PeopleStore, Passwords> {
  const at = (login: string) => db.selectFrom("password").selectAll().where("login", "=", login);
  return {
    passwordOf: async (login) => {
      const row = await at(login).executeTakeFirst();
      return row === undefined ? undefined : passwordOf(row);
    },
    passwordsOf: async (person) => {
      const rows = await db.selectFrom("password").selectAll().where("person", "=", person).execute();
      return rows.map(passwordOf);
    },
    setPassword: async ({ recovery, ...rest }) =>
      db.transaction().execute(async (transaction) => {
        const { login, person } = rest;
        const taken = await transaction
          .selectFrom("password")
          .select("person")
          .where("login", "=", login)
          .executeTakeFirst();
        if (taken !== undefined && taken.person !== person) return false;
        await transaction.deleteFrom("password").where("person", "=", person).execute();
        const added = await transaction
          .insertInto("password")
          .values({ ...rest, recovery: JSON.stringify(recovery) })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst();
        return changed(added.numInsertedOrUpdatedRows);
      }),
    useStep: async (login, step) => {
      const used = await db
        .updateTable("password")
        .set({ step })
        .where("login", "=", login)
        .where("step", "<", step)
        .executeTakeFirst();
      return changed(used.numUpdatedRows);
    },
    useRecovery: async (login, hash) => {
      const row = await at(login).executeTakeFirst();
      const codes = row === undefined ? [] : passwordOf(row).recovery;
      if (row === undefined || !codes.includes(hash)) return false;
      // Of two who use one code at once, the second finds another list than it read.
      const used = await db
        .updateTable("password")
        .set({ recovery: JSON.stringify(codes.filter((one) => one !== hash)) })
        .where("login", "=", login)
        .where("recovery", "=", row.recovery)
        .executeTakeFirst();
      return changed(used.numUpdatedRows);
    },
  };
}

type Passkeys =
  | "passkeyAt"
  | "passkeysOf"
  | "addPasskey"
  | "countPasskey"
  | "identityAt"
  | "identitiesOf"
  | "addIdentity"
  | "forgetWay";

export function passkeyTable({ db }: Store<PeopleTables>): Pick<PeopleStore, Passkeys> {
  return {
    passkeyAt: async (id) => {
      const row = await db.selectFrom("passkey").selectAll().where("id", "=", id).executeTakeFirst();
      return row === undefined ? undefined : passkeyOf(row);
    },
    passkeysOf: async (person) => {
      const rows = await db
        .selectFrom("passkey")
        .selectAll()
        .where("person", "=", person)
        .orderBy("id")
        .execute();
      return rows.map(passkeyOf);
    },
    addPasskey: async ({ publicKey, transports, ...rest }) => {
      const added = await db
        .insertInto("passkey")
        .values({ ...rest, public_key: publicKey, transports: transports.join(" ") })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      return changed(added.numInsertedOrUpdatedRows);
    },
    countPasskey: async (id, counter) => {
      await db.updateTable("passkey").set({ counter }).where("id", "=", id).execute();
    },
    identityAt: (issuer, subject) =>
      db
        .selectFrom("identity")
        .selectAll()
        .where("issuer", "=", issuer)
        .where("subject", "=", subject)
        .executeTakeFirst(),
    identitiesOf: (person) =>
      db.selectFrom("identity").selectAll().where("person", "=", person).orderBy("issuer").execute(),
    addIdentity: async (row) => {
      const added = await db
        .insertInto("identity")
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      return changed(added.numInsertedOrUpdatedRows);
    },
    forgetWay: async (person, way) => {
      if (way.kind === "password") await db.deleteFrom("password").where("person", "=", person).execute();
      else if (way.kind === "passkey") {
        await db.deleteFrom("passkey").where("person", "=", person).where("id", "=", way.id).execute();
      } else {
        await db
          .deleteFrom("identity")
          .where("person", "=", person)
          .where("issuer", "=", way.issuer)
          .execute();
      }
    },
  };
}

export function keyTable({
  db,
}: Store<PeopleTables>): Pick<PeopleStore, "keyAt" | "keys" | "addKey" | "removeKey"> {
  return {
    keyAt: async (hash) => {
      const row = await db.selectFrom("api_key").selectAll().where("hash", "=", hash).executeTakeFirst();
      return row === undefined ? undefined : keyOf(row);
    },
    keys: async () => (await db.selectFrom("api_key").selectAll().orderBy("label").execute()).map(keyOf),
    addKey: async (row) => void (await db.insertInto("api_key").values(row).execute()),
    removeKey: async (id) => void (await db.deleteFrom("api_key").where("id", "=", id).execute()),
  };
}

function changed(rows: bigint | undefined): boolean {
  return Number(rows ?? 0) === 1;
}

function passwordOf({ recovery, ...rest }: PeopleTables["password"]): PasswordRow {
  return { ...rest, recovery: JSON.parse(recovery) as string[] };
}

function passkeyOf({ public_key, transports, made, ...rest }: PeopleTables["passkey"]): PasskeyRow {
  return {
    ...rest,
    publicKey: public_key,
    transports: transports === "" ? [] : transports.split(" "),
    made: made,
  };
}

function keyOf({ role, made, expires, ...rest }: PeopleTables["api_key"]): KeyRow {
  return { ...rest, role: role as Role, made: made, expires: expires };
}
