import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { installationOn } from "../../src/adapters/sql/installation.ts";
import type { BallotBox } from "../../src/workflow/fieldwork-ports.ts";
import { databases, type Databases } from "../support/databases.ts";
import { rankCorrelation } from "../support/rank-correlation.ts";

const PEOPLE = 98;
/** A random order of 98 correlates by 0.1 on average: the mean of many boxes is looked at. */
const BOXES = 12;

/** Submits one after the other, and mixes as happens when it is quiet. */
async function fill(box: BallotBox, name: string): Promise<void> {
  await box.addKeys(Array.from({ length: PEOPLE }, (_, i) => ({ hash: `key-${name}-${i}`, group: "zbo" })));
  for (let i = 0; i < PEOPLE; i++) {
    await box.submit({
      keyHash: `key-${name}-${i}`,
      formHash: `form-${name}-${i}`,
      contentHash: `content-${i}`,
      answers: { q4: `antwoord <${i}> ${"tekst ".repeat(40)}` },
    });
  }
  await box.mix();
}

function numbersIn(text: string): number[] {
  return [...text.matchAll(/antwoord <(\d+)>/g)].map(([, i]) => Number(i));
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0) / numbers.length;
}

describe("the order in which answers came", () => {
  let sqlite: Databases;
  let postgres: Databases;
  beforeAll(async () => {
    [sqlite, postgres] = await Promise.all([databases.SQLite(), databases.PostgreSQL()]);
  });
  afterAll(async () => {
    await Promise.all([sqlite.remove(), postgres.remove()]);
  });

  it("stands nowhere in the files of SQLite: not in keys, nor in bytes, nor in journals, nor in times", async () => {
    const { engine, place } = await sqlite.fresh();
    const { boxes } = await installationOn(engine);
    const found: number[] = [];
    for (let n = 0; n < BOXES; n++) {
      const box = await boxes.create(`box${n}`, "keyed");
      await fill(box, String(n));
      const file = readFileSync(join(place, `box_box${n}.db`), "latin1");
      const numbers = numbersIn(file);
      expect(new Set(numbers).size).toBe(PEOPLE);
      expect(numbers).toHaveLength(PEOPLE);
      found.push(rankCorrelation(numbers));
      const journals = readdirSync(place).filter((name) => name.startsWith(`box_box${n}.db-`));
      for (const name of journals) expect(numbersIn(readFileSync(join(place, name), "latin1"))).toEqual([]);
      await box.close();
    }
    expect(Math.abs(mean(found))).toBeLessThan(0.2);
  });

  it("stands nowhere in the rows of PostgreSQL: not in their places, nor in the transactions they came by", async () => {
    const { engine, place } = await postgres.fresh();
    const { boxes } = await installationOn(engine);
    const client = new Client(place);
    await client.connect();
    const found: number[] = [];
    for (let n = 0; n < BOXES / 2; n++) {
      await fill(await boxes.create(`box${n}`, "keyed"), String(n));
      const schema = `peilschaal_box_box${n}`;
      const rows = await client.query<{ answers: string; xmin: string }>(
        `select answers, xmin::text from ${schema}.answer order by ctid`,
      );
      const numbers = numbersIn(rows.rows.map(({ answers }) => answers).join("\n"));
      expect(new Set(numbers).size).toBe(PEOPLE);
      found.push(rankCorrelation(numbers));
      expect(new Set(rows.rows.map(({ xmin }) => xmin)).size).toBe(1);
      const spent = await client.query<{ key_hash: string; xmin: string }>(
        `select key_hash, xmin::text from ${schema}.spent order by ctid`,
      );
      expect(new Set(spent.rows.map(({ xmin }) => xmin)).size).toBe(1);
      const hashes = spent.rows.map(({ key_hash }) => key_hash);
      expect(hashes).toEqual(hashes.toSorted());
    }
    await client.end();
    expect(Math.abs(mean(found))).toBeLessThan(0.2);
  });

  it("is not in the ids, even before rows were mixed", async () => {
    const { engine } = await sqlite.fresh();
    const { boxes } = await installationOn(engine);
    const found: number[] = [];
    for (let n = 0; n < BOXES / 2; n++) {
      const box = await boxes.create(`box${n}`, "open-link");
      for (let i = 0; i < PEOPLE; i++) {
        await box.submit({
          formHash: `form-${i}`,
          contentHash: "content",
          answers: { q4: `antwoord <${i}>` },
        });
      }
      await box.seal();
      const numbers: number[] = [];
      for await (const answers of box.readAll()) numbers.push(...numbersIn(answers["q4"] ?? ""));
      found.push(rankCorrelation(numbers));
      await box.close();
    }
    expect(Math.abs(mean(found))).toBeLessThan(0.2);
  });
});
