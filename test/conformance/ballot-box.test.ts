import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { installationOn } from "../../src/adapters/sql/installation.ts";
import type { Answers } from "../../src/fieldwork/answers.ts";
import type { Ballot, BallotBox } from "../../src/workflow/fieldwork-ports.ts";
import type { BallotBoxes } from "../../src/workflow/installation-ports.ts";
import { databases, type Databases } from "../support/databases.ts";

const KEYS = [
  { hash: "key-a", group: "gemeenten" },
  { hash: "key-b", group: "gemeenten" },
  { hash: "key-c", group: "zbo" },
];

const ballot = (key: string, form = `form-${key}`, q1 = "goed"): Ballot => ({
  keyHash: `key-${key}`,
  formHash: form,
  contentHash: `${form} ${q1}`,
  answers: { q1 },
});
const openBallot = (form: string, q1 = "goed"): Ballot => ({
  formHash: form,
  contentHash: `${form} ${q1}`,
  answers: { q1 },
});

async function answersIn(box: BallotBox): Promise<Answers[]> {
  const all: Answers[] = [];
  for await (const answers of box.readAll()) all.push(answers);
  return all;
}

describe.each(Object.entries(databases))("a ballot box on %s", (_name, make) => {
  let place: Databases;
  let boxes: BallotBoxes;
  let others: BallotBoxes;
  let count = 0;

  beforeAll(async () => {
    place = await make();
    const { engine, again } = await place.fresh();
    boxes = (await installationOn(engine)).boxes;
    others = (await installationOn(await again())).boxes;
  });
  afterAll(() => place.remove());

  const slug = (): string => `wave${count}`;
  async function box(kind: "keyed" | "open-link" = "keyed"): Promise<BallotBox> {
    count++;
    const made = await boxes.create(slug(), kind);
    if (kind === "keyed") await made.addKeys(KEYS);
    return made;
  }

  it("stores an answer under a key once", async () => {
    const one = await box();
    expect(await one.isUsable("key-a")).toBe(true);
    expect(await one.submit(ballot("a"))).toBe("stored");
    expect(await one.isUsable("key-a")).toBe(false);
    await one.seal();
    expect(await answersIn(one)).toEqual([{ q1: "goed" }]);
  });

  it("knows the same submission again, others under its number, and refuses everything else under the key", async () => {
    const one = await box();
    await one.submit(ballot("a", "form-1"));
    expect(await one.submit(ballot("a", "form-1"))).toBe("again");
    expect(await one.submit(ballot("a", "form-1", "slecht"))).toBe("different");
    expect(await one.submit(ballot("a", "form-2"))).toBe("refused");
    expect(await one.submit(ballot("x"))).toBe("refused");
    await one.seal();
    expect(await one.size()).toBe(1);
  });

  it("sorts out a double click, two devices and two processes that come at the same moment", async () => {
    const one = await box();
    const other = (await others.open(slug()))!;
    const tries = [
      one.submit(ballot("a", "form-1")),
      other.submit(ballot("a", "form-1")),
      one.submit(ballot("a", "form-1")),
      one.submit(ballot("b", "phone")),
      other.submit(ballot("b", "laptop")),
    ];
    const outcomes = await Promise.all(tries);
    expect(outcomes.slice(0, 3).toSorted()).toEqual(["again", "again", "stored"]);
    expect(outcomes.slice(3).toSorted()).toEqual(["refused", "stored"]);
    await one.seal();
    expect(await one.size()).toBe(2);
  });

  it("takes any number of forms through an open link, each once", async () => {
    const one = await box("open-link");
    const forms = Array.from({ length: 50 }, (_, i) => `form-${i}`);
    const twice = [...forms, ...forms].map((form) => one.submit(openBallot(form)));
    const outcomes = await Promise.all(twice);
    expect(outcomes.filter((outcome) => outcome === "stored")).toHaveLength(50);
    expect(outcomes.filter((outcome) => outcome === "again")).toHaveLength(50);
    expect(await one.submit(openBallot("form-7", "slecht"))).toBe("different");
    expect(await one.counts()).toEqual([{ group: "", issued: 0, completed: 50 }]);
  });

  it("takes no ballot without a key where keys were issued", async () => {
    const one = await box();
    expect(await one.submit(openBallot("form-1"))).toBe("refused");
  });

  it("adds all keys or none", async () => {
    const one = await box();
    const more = [{ hash: "key-d", group: "zbo" }, KEYS[0]!];
    await expect(one.addKeys(more)).rejects.toThrow();
    expect(await one.isUsable("key-d")).toBe(false);
    expect(await one.counts()).toEqual([
      { group: "gemeenten", issued: 2, completed: 0 },
      { group: "zbo", issued: 1, completed: 0 },
    ]);
  });

  it("puts a fresh key in the place of lost ones, unless one of those was spent, whoever comes first", async () => {
    const one = await box();
    await one.replaceKeys(["key-a", "key-x"], { hash: "key-d", group: "gemeenten" });
    expect([await one.isUsable("key-a"), await one.isUsable("key-d")]).toEqual([false, true]);
    expect(await one.submit(ballot("a"))).toBe("refused");
    await one.submit(ballot("b"));
    await one.replaceKeys(["key-b"], { hash: "key-e", group: "gemeenten" });
    expect(await one.submit(ballot("e"))).toBe("refused");
    expect(await one.counts()).toEqual([
      { group: "gemeenten", issued: 2, completed: 1 },
      { group: "zbo", issued: 1, completed: 0 },
    ]);
    const other = (await others.open(slug()))!;
    const both = [
      one.submit(ballot("c")),
      other.replaceKeys(["key-c"], { hash: "key-f", group: "zbo" }).then(() => one.submit(ballot("f"))),
    ];
    expect((await Promise.all(both)).toSorted(), "one person, one answer").toEqual(["refused", "stored"]);
  });

  it("takes nothing more once it is sealed, from whatever process, and loses nothing that was under way", async () => {
    const one = await box("open-link");
    const other = (await others.open(slug()))!;
    const tries = Array.from({ length: 200 }, (_, i) =>
      (i % 2 ? one : other).submit(openBallot(`form-${i}`)),
    );
    await one.seal();
    const outcomes = await Promise.all(tries);
    const stored = outcomes.filter((outcome) => outcome === "stored").length;
    expect(outcomes.filter((outcome) => !["stored", "closed"].includes(outcome))).toEqual([]);
    expect(await other.submit(openBallot("late"))).toBe("closed");
    expect(await one.size()).toBe(stored);
    await one.seal();
    expect((await answersIn(one)).length).toBe(stored);
  });

  it("tells of spent keys in lots, never of one that came alone", async () => {
    const one = await box();
    await one.addKeys(Array.from({ length: 12 }, (_, i) => ({ hash: `key-${i}`, group: "zbo" })));
    const spend = async (from: number, to: number): Promise<void> => {
      for (let i = from; i < to; i++) await one.submit(ballot(String(i)));
    };
    await spend(0, 4);
    expect(await one.tellSpent(5)).toEqual([]);
    await spend(4, 6);
    const lot = ["key-0", "key-1", "key-2", "key-3", "key-4", "key-5"];
    expect(await one.tellSpent(5)).toEqual(lot);
    await spend(6, 10);
    expect(await one.tellSpent(5)).toEqual(lot);
    await spend(10, 11);
    expect(await one.tellSpent(5)).toHaveLength(11);
  });

  it("mixes its rows without losing or doubling one, while answers come in", async () => {
    const one = await box("open-link");
    const other = (await others.open(slug()))!;
    const tries: Promise<string>[] = [];
    for (let i = 0; i < 300; i++) {
      tries.push((i % 2 ? one : other).submit({ ...openBallot(`form-${i}`), answers: { q1: String(i) } }));
      if (i % 50 === 0) await one.mix();
    }
    expect(new Set(await Promise.all(tries))).toEqual(new Set(["stored"]));
    await one.mix();
    await one.check("whole");
    await one.seal();
    const found = (await answersIn(one)).map((answers) => Number(answers["q1"]));
    expect(found.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 300 }, (_, i) => i));
  });

  it("is gone after it was destroyed; destroying again is no failure", async () => {
    const one = await box();
    await one.submit(ballot("a"));
    await boxes.destroy(slug());
    await boxes.destroy(slug());
    expect(await boxes.open(slug())).toBeUndefined();
    expect(await one.submit(ballot("b"))).toBe("unavailable");
  });
});
