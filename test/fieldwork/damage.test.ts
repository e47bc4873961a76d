import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { installationOn } from "../../src/adapters/sql/installation.ts";
import { sqliteEngine } from "../../src/adapters/sqlite/engine.ts";
import { seededRandom } from "../../src/random.ts";
import type { BallotBox } from "../../src/workflow/fieldwork-ports.ts";
import { StoreFailure } from "../../src/workflow/store-failure.ts";

/** How many answers a box of these tests has, and so how many must come back from it, or none. */
const ANSWERS = 60;
const random = seededRandom("damage");

let root: string;
/** Copies of an installation as a kill leaves it: with a log that was not folded in, and without. */
let withLog: string;
let folded: string;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "peilschaal-damage-"));
  const live = join(root, "live");
  const { boxes } = await installationOn(sqliteEngine(live));
  const box = await boxes.create("wave1", "open-link");
  for (let i = 0; i < ANSWERS; i++) await put(box, i);
  withLog = join(root, "with-log");
  cpSync(live, withLog, { recursive: true });
  await box.mix();
  folded = join(root, "folded");
  cpSync(live, folded, { recursive: true });
  await box.close();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function put(box: BallotBox, i: number): Promise<void> {
  const answers = { q4: `Verzonnen antwoord ${i}. ${"tekst ".repeat(20)}` };
  const outcome = await box.submit({ formHash: `form-${i}`, contentHash: `content-${i}`, answers });
  if (outcome !== "stored") throw new Error(outcome);
}

let count = 0;
function copyOf(folder: string): string {
  const copy = join(root, `copy-${++count}`);
  cpSync(folder, copy, { recursive: true });
  return copy;
}

/** What becomes of a damaged installation: refused, or every answer is there and right. */
async function fate(folder: string): Promise<"refused" | "whole"> {
  try {
    const installation = await installationOn(sqliteEngine(folder));
    const box = await installation.boxes.open("wave1");
    if (box === undefined) return "refused";
    try {
      await box.check("quick");
      await box.seal();
      const found: string[] = [];
      for await (const answers of box.readAll()) found.push(answers["q4"] ?? "");
      const numbers = found.map((text) => Number(/antwoord (\d+)\./.exec(text)?.[1]));
      expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: ANSWERS }, (_, i) => i));
      expect(found.every((text) => text.endsWith("tekst ".repeat(20)))).toBe(true);
      return "whole";
    } finally {
      await box.close();
      await installation.close();
    }
  } catch (error) {
    if (error instanceof StoreFailure) return "refused";
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function flip(file: string): void {
  const bytes = readFileSync(file);
  const at = Math.floor(random() * bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
  writeFileSync(file, bytes);
}

describe("a damaged store", () => {
  it("is whole in the copies these tests begin with", async () => {
    expect(readdirSync(withLog).filter((name) => name.endsWith("-wal"))).not.toEqual([]);
    expect(statSync(join(withLog, "box_wave1.db-wal")).size).toBeGreaterThan(10_000);
    expect(await fate(copyOf(withLog))).toBe("whole");
    expect(await fate(copyOf(folded))).toBe("whole");
  });

  it("with one bit flipped anywhere is refused, or has lost nothing", async () => {
    const fates: string[] = [];
    for (let i = 0; i < 120; i++) {
      const copy = copyOf(folded);
      flip(join(copy, "box_wave1.db"));
      fates.push(await fate(copy));
    }
    expect(fates.filter((one) => one === "refused").length).toBeGreaterThan(30);
  });

  it("with one bit of its log flipped is refused, or has lost nothing", async () => {
    const fates: string[] = [];
    for (let i = 0; i < 60; i++) {
      const copy = copyOf(withLog);
      flip(join(copy, "box_wave1.db-wal"));
      fates.push(await fate(copy));
    }
    expect(fates.filter((one) => one === "refused").length).toBeGreaterThan(40);
  });

  it.each(["box_wave1.db", "box_wave1.db-wal", "studio.db"])("cut short in %s is refused", async (name) => {
    const from = name.endsWith("-wal") ? withLog : folded;
    for (const share of [0, 0.1, 0.5, 0.9, 0.99]) {
      const copy = copyOf(from);
      const file = join(copy, name);
      truncateSync(file, Math.floor(statSync(file).size * share));
      // Behind the last row there may be nothing to lose.
      const found = await fate(copy);
      if (share < 0.9) expect(found, String(share)).toBe("refused");
    }
  });

  it("of which a file is gone, or is something else, is refused and not begun anew", async () => {
    for (const name of ["studio.db", "box_wave1.db", "box_wave1.db-wal"]) {
      const copy = copyOf(withLog);
      rmSync(join(copy, name));
      expect(await fate(copy), name).toBe("refused");
    }
    const copy = copyOf(folded);
    writeFileSync(join(copy, "box_wave1.db"), "this is no database, whatever its name says\n".repeat(200));
    expect(await fate(copy)).toBe("refused");
  });
});
