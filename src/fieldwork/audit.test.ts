import { hash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { firstBroken, sealedText, type ChainedEntry } from "./audit.ts";

const sha = (text: string): string => hash("sha256", text);

function chain(count: number): ChainedEntry[] {
  const entries: ChainedEntry[] = [];
  for (let number = 1; number <= count; number++) {
    const entry = {
      who: "C1",
      what: "open",
      when: "2026-05-04T08:00:00Z",
      where: "peilschaal, command line",
      object: `peiling-${number}`,
      result: "anoniem",
    };
    entries.push({ ...entry, number, hash: sha(sealedText(entry, number, entries.at(-1)?.hash ?? "")) });
  }
  return entries;
}

describe("the chain of the audit log", () => {
  it("holds as it was written", () => {
    expect(firstBroken(chain(5), sha)).toBeUndefined();
    expect(firstBroken([], sha)).toBeUndefined();
  });

  it.each(["who", "what", "when", "where", "object", "result"] as const)(
    "shows where %s was changed",
    (field) => {
      const entries = chain(5).map((entry) => (entry.number === 3 ? { ...entry, [field]: "anders" } : entry));
      expect(firstBroken(entries, sha)).toBe(3);
    },
  );

  it("shows where an entry was taken out or put in between", () => {
    const entries = chain(5);
    expect(firstBroken(entries.toSpliced(2, 1), sha)).toBe(3);
    expect(firstBroken(entries.toSpliced(2, 0, entries[2] as ChainedEntry), sha)).toBe(4);
  });
});
