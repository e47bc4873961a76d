import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { KEY_BYTES, readKey, writeKey } from "./key.ts";

const SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const newKey = (): string => writeKey(randomBytes(KEY_BYTES));

describe("keys", () => {
  it("are all different, and every sign of them is as likely as any other", () => {
    const keys = Array.from({ length: 100_000 }, newKey);
    expect(new Set(keys).size).toBe(keys.length);
    const counts = new Map<string, number>();
    for (const key of keys) {
      const data = key.replaceAll("-", "").slice(0, 26);
      for (const [place, sign] of [...data].entries()) {
        counts.set(`${place} ${sign}`, (counts.get(`${place} ${sign}`) ?? 0) + 1);
      }
    }
    expect(counts.size).toBe(26 * 32);
    // 3,125 of each expected; six standard deviations are 330.
    for (const count of counts.values()) expect(Math.abs(count - 3125)).toBeLessThan(330);
  });

  it("carry 130 random bits: every bit of chance shows", () => {
    const base = new Uint8Array(KEY_BYTES);
    const keys = Array.from({ length: 130 }, (_, bit) => {
      const chance = Uint8Array.from(base);
      chance[bit >> 3] = 128 >> (bit & 7);
      return writeKey(chance);
    });
    expect(new Set([...keys, writeKey(base)]).size).toBe(131);
  });

  it("are read as they are written, in any case, with other dashes, spaces or none", () => {
    const key = newKey();
    const plain = key.replaceAll("-", "");
    for (const typed of [
      key,
      key.toLowerCase(),
      plain,
      ` ${plain.slice(0, 9)}  ${plain.slice(9)}\n`,
      key.replaceAll("-", "–"),
      key.replaceAll("-", "\u00A0"),
      key.replaceAll("0", "o").replaceAll("1", "l"),
      key.replaceAll("1", "I").replaceAll("0", "O"),
    ]) {
      expect(readKey(typed)).toBe(plain);
    }
  });

  it("with one wrong sign, or two neighbours swapped, are no keys", () => {
    for (let n = 0; n < 30; n++) {
      const key = newKey().replaceAll("-", "");
      for (let i = 0; i < key.length; i++) {
        const other = SIGNS[(SIGNS.indexOf(key[i] ?? "") + 1 + (n % 31)) % 32] ?? "";
        expect(readKey(key.slice(0, i) + other + key.slice(i + 1))).toBeUndefined();
        const [one = "", two = ""] = key.slice(i, i + 2);
        if (one !== two && two !== "") {
          expect(readKey(key.slice(0, i) + two + one + key.slice(i + 2))).toBeUndefined();
        }
      }
    }
  });

  it.each(["", "ABCD", "U".repeat(28), "A".repeat(10_000), "ÄÖÜ", "0".repeat(27), "<script>"])(
    "are not %s",
    (typed) => expect(readKey(typed)).toBeUndefined(),
  );

  it("take exactly as many bytes of chance as they need", () => {
    expect(() => writeKey(new Uint8Array(16))).toThrow();
  });
});
