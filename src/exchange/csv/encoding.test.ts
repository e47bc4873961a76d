import { describe, expect, test } from "vitest";
import { TriedImport } from "../../../test/support/imports.ts";
import { encodingOfCodePage } from "../charsets.ts";
import { decoded, findEncoding } from "./encoding.ts";

const WORDS = "Één coöperatie’s café “hier” – naïef, geïnd, reünie en crèche voor € 5";

/** Bytes of words in each encoding, as other programs wrote them. */
const UPPER: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  macintosh: {
    É: 0x83,
    é: 0x8e,
    ö: 0x9a,
    "’": 0xd5,
    "“": 0xd2,
    "”": 0xd3,
    "–": 0xd0,
    ï: 0x95,
    ü: 0x9f,
    è: 0x8f,
    "€": 0xdb,
  },
  "windows-1252": {
    É: 0xc9,
    é: 0xe9,
    ö: 0xf6,
    "’": 0x92,
    "“": 0x93,
    "”": 0x94,
    "–": 0x96,
    ï: 0xef,
    ü: 0xfc,
    è: 0xe8,
    "€": 0x80,
  },
  "iso-8859-15": { É: 0xc9, é: 0xe9, ö: 0xf6, ï: 0xef, ü: 0xfc, è: 0xe8, "€": 0xa4 },
  cp850: { É: 0x90, é: 0x82, ö: 0x94, ï: 0x8b, ü: 0x81, è: 0x8a },
};

const plain = (encoding: string) =>
  Array.from(WORDS)
    .filter((sign) => sign < "\u0080" || UPPER[encoding]?.[sign] !== undefined)
    .join("");
const bytesOf = (words: string, encoding: string) =>
  Uint8Array.from(words, (sign) => UPPER[encoding]?.[sign] ?? sign.charCodeAt(0));

const wide = (words: string, big: boolean) =>
  Uint8Array.from(
    words.split("").flatMap((sign) => {
      const [high, low] = [sign.charCodeAt(0) >> 8, sign.charCodeAt(0) & 255];
      return big ? [high, low] : [low, high];
    }),
  );

describe("the encoding of a csv", () => {
  test.each(Object.keys(UPPER))("%s is found by its accents and is never sure", (encoding) => {
    const words = plain(encoding);
    const bytes = bytesOf(words, encoding);
    expect(findEncoding(bytes)).toEqual({ encoding, sure: false });
    expect([...decoded(bytes, encoding as "cp850")].join("")).toBe(words);
  });

  test("where accents could be of several, it is that of Windows", () => {
    expect(findEncoding(Uint8Array.of(0x61, 0xe9, 0x62)).encoding).toBe("windows-1252");
    expect(findEncoding(new TextEncoder().encode("niets bijzonders")).encoding).toBe("utf-8");
  });

  test("a damaged sign does not take all others along", () => {
    const bytes = new TextEncoder().encode(WORDS.repeat(3));
    bytes[bytes.indexOf(0xc3) + 1] = 0xff;
    expect(findEncoding(bytes)).toEqual({ encoding: "utf-8", sure: false });
    expect([...decoded(bytes, "utf-8")].join("")).toContain("reünie");
  });

  test("the code pages by number have the names that are used here", () => {
    expect([850, 1252, 10000, 28605].map(encodingOfCodePage)).toEqual([
      "cp850",
      "windows-1252",
      "macintosh",
      "iso-8859-15",
    ]);
  });
});

describe("two bytes a sign", () => {
  const rows = `Sector\tWoorden\r\n${Array.from({ length: 40 }, (_, i) => `Rijk\t${WORDS} ${i}`).join("\r\n")}\r\n`;

  test.each([
    ["with the little end first", `\uFEFF${rows}`, false],
    ["with the big end first", `\uFEFF${rows}`, true],
    ["without a mark", rows, false],
  ])("%s are text, also where every row has curly quotes", (_, text, big) => {
    const tried = new TriedImport(wide(text, big));
    expect(tried.rows()).toHaveLength(40);
    expect(tried.values("woorden")[0]).toContain("coöperatie’s café “hier”");
  });
});
