import { describe } from "vitest";
import { wholeOf } from "../support/bytes.ts";
import { hostileCases, type HostileCase } from "../support/hostile-cases.ts";
import { doNoHarm } from "../support/hostile-suite.ts";
import { hostileSavCases, hostileZsavCases } from "../support/hostile-sav.ts";
import { inlineCells, sheetOf, workbookParts, zipOf } from "../support/imports.ts";
import { sampleFullSet } from "../support/sample-full-set.ts";
import { writeFullSet } from "../../src/exchange/full-set/index.ts";

/** What we write ourselves, and what comes of it on the way. */
function savCases(format: "sav" | "zsav", more: readonly HostileCase[]): HostileCase[] {
  const bytes = wholeOf(writeFullSet(sampleFullSet(), format)[0]!.bytes);
  const half = bytes.slice(0, Math.floor(bytes.length / 2));
  const changed = bytes.map((byte, i) => (i % 97 === 13 ? byte ^ 0x55 : byte));
  return [
    { name: "sound", bytes, must: "be read" },
    { name: "cut-in-half", bytes: half, must: "be refused" },
    { name: "changed", bytes: changed, must: "do no harm" },
    ...more,
  ];
}

const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A sound workbook of two answers, with texts of its own making behind them. */
function workbook(items: string): Uint8Array {
  const rows = [inlineCells(["Wat vindt u?", "Waarom?"])];
  for (let i = 0; i < 4; i++) rows.push(`<c t="s"><v>${i % 2}</v></c><c t="s"><v>2</v></c>`);
  const strings = `<sst xmlns="${SPREADSHEET}"><si><t>Goed</t></si><si><t>Slecht</t></si>${items}</sst>`;
  return zipOf({ ...workbookParts(sheetOf(rows)), "xl/sharedStrings.xml": strings });
}

const texts = (count: number, words: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => `<si><t>${words(i)}</t></si>`).join("");

const numbers = Array.from({ length: 150_000 }, (_, i) => i).join(" ");

const workbookCases: readonly HostileCase[] = [
  { name: "sound", bytes: workbook(texts(1, () => "Daarom")), must: "be read" },
  {
    name: "1.3-million-texts",
    bytes: workbook(texts(1_300_000, (i) => `tekst ${(i * 7919) % 9_999_991}`)),
    must: "be refused",
    why: "import-too-much-text",
  },
  {
    name: "40-mb-of-texts",
    bytes: workbook(texts(42, () => numbers)),
    must: "be refused",
    why: "import-too-much-text",
  },
  {
    name: "8-mb-in-one-text",
    bytes: workbook(texts(1, () => numbers.repeat(8))),
    must: "be refused",
    why: "import-cell-too-long",
  },
];

const CODEBOOK = `<?xml version="1.0" encoding="utf-8"?><CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Proef"><Codes><Code guid="a" name="__proto__" isCodable="true"><Description>Wat</Description><Code guid="b" name="constructor" isCodable="true"/></Code></Codes></CodeBook>`;

const PROJECT = CODEBOOK.replace("<CodeBook", '<Project name="Proef"><CodeBook').concat("</Project>");

const kinds: readonly (readonly [string, "import" | "codebook", readonly HostileCase[]])[] = [
  ["sav", "import", savCases("sav", hostileSavCases())],
  ["zsav", "import", savCases("zsav", hostileZsavCases())],
  ["workbook of answers", "import", workbookCases],
  [
    "qdc",
    "codebook",
    [
      ...hostileCases({ kind: "xml", text: CODEBOOK }),
      {
        name: "deep-codes",
        bytes: new TextEncoder().encode(
          CODEBOOK.replace("<Codes>", `<Codes>${'<Code name="x">'.repeat(100)}${"</Code>".repeat(100)}`),
        ),
        must: "be refused",
      },
    ],
  ],
  [
    "qdpx",
    "codebook",
    hostileCases({
      kind: "zip",
      parts: { "project.qde": PROJECT, "sources/1.txt": "Een antwoord" },
      unread: ["sources/1.txt"],
    }),
  ],
];

describe.each(kinds)("a hostile %s", (_, as, cases) => doNoHarm(cases, as));
