import { mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ballot } from "../../workflow/fieldwork-ports.ts";
import { ballotBox } from "../sql/ballot-box.ts";
import { boxMigrations } from "../sql/schemas.ts";
import type { BoxTables } from "../sql/tables.ts";
import { carryOutOrder } from "./ballot-files.ts";
import type { Reply } from "./ballot-messages.ts";
import { connect } from "./connection.ts";
import { sqliteEngine } from "./engine.ts";

const NAME = "box_voorbeeld";
let folder: string;
let path: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "peilschaal-ballots-"));
  path = join(folder, `${NAME}.db`);
  const engine = sqliteEngine(folder);
  const store = await engine.open<BoxTables>(NAME, boxMigrations, "create");
  if (store === undefined) throw new Error("no store");
  await store.db.insertInto("box").values({ kind: "keyed", state: "open" }).execute();
  const box = await ballotBox(store, engine);
  await box.addKeys(["a", "b"].map((hash) => ({ hash, group: "zbo" })));
  await box.close();
});
afterEach(() => {
  carryOutOrder({ number: 0, path, do: "close" });
  rmSync(folder, { recursive: true, force: true });
});

const ballot = (keyHash: string, formHash = `form-${keyHash}`, q1 = "goed"): Ballot => ({
  keyHash,
  formHash,
  contentHash: `${formHash}-${q1}`,
  answers: { q1 },
});
const write = (...ballots: readonly Ballot[]): Reply =>
  carryOutOrder({ number: 7, path, do: "write", kind: "keyed", ballots });

test("a group is stored in one transaction, each ballot with what became of it", () => {
  const group = [ballot("b"), ballot("a"), ballot("a"), ballot("a", "form-a", "slecht"), ballot("x")];
  expect(write(...group)).toEqual({
    number: 7,
    outcomes: ["stored", "stored", "again", "different", "refused"],
  });
  expect(write(ballot("a", "another"))).toEqual({ number: 7, outcomes: ["refused"] });
  const database = connect(path);
  const answers = database.prepare("select answers from answer").all();
  database.close();
  expect(answers).toEqual([{ answers: '{"q1":"goed"}' }, { answers: '{"q1":"goed"}' }]);
});

test("a box whose file is gone fails without a word, and no empty one is made in its place", () => {
  expect(write(ballot("a")).outcomes).toEqual(["stored"]);
  for (const end of ["", "-wal", "-shm"]) renameSync(path + end, `${folder}/away${end}`);
  expect(write(ballot("b"))).toEqual({ number: 7 });
  expect(write(ballot("b"))).toEqual({ number: 7 });
  for (const end of ["", "-wal", "-shm"]) renameSync(`${folder}/away${end}`, path + end);
  expect(write(ballot("a")).outcomes).toEqual(["again"]);
});

test("what is no database is refused", () => {
  expect(() => connect(join(import.meta.dirname, "ballot-files.test.ts"))).toThrow("not a database");
});
