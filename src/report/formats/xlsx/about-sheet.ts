import type { Sheet, StyledCell } from "../../../office/xlsx/model.ts";
import type { Report } from "../../model.ts";
import { readingNotes } from "../reading-notes.ts";
import { footerOf, type ListedSheet } from "./question-sheets.ts";
import { EMPTY, type Row } from "./rows.ts";
import type { WorkbookWords } from "./words.ts";

/** The first sheet: what this is, which sheets follow, how to read them, and how the poll was held. */
export function aboutSheet(report: Report, listed: readonly ListedSheet[], words: WorkbookWords): Sheet {
  const { meta } = report;
  const rows: Row[] = [
    [{ value: words.tables(meta.wave), style: "title", across: 2 }],
    ...factRows(report, words),
    EMPTY,
    [headCell(words.sheets), headCell(words.contains)],
    ...listed.map(({ sheet, contains }, i): Row => [
      { value: sheet.name, style: "link", sheet: i + 1 },
      { value: contains, style: "prose" },
    ]),
    EMPTY,
    [{ value: words.howToRead, style: "heading" }],
    ...readingNotes(report).map((note): Row => [null, { value: note, style: "prose" }]),
    ...accountRows(report),
  ];
  return { name: words.about, widths: [34, 90], rows, footer: footerOf(meta) };
}

function headCell(value: string): StyledCell {
  return { value, style: "head" };
}

function factRows({ meta }: Report, { facts }: WorkbookWords): Row[] {
  const said: readonly (readonly [string, string | number])[] = [
    [facts.organisation, meta.organisation],
    [facts.theme, meta.theme],
    [facts.date, meta.date],
    [facts.fieldwork, meta.period],
    [facts.participants, meta.participants],
    [facts.status, meta.status ?? meta.edition],
  ];
  return said.map(([term, value]) => pair(term, String(value)));
}

function accountRows({ blocks }: Report): Row[] {
  return blocks.flatMap((block) => {
    if (block.kind !== "account") return [];
    return [
      EMPTY,
      [{ value: block.title, style: "heading" }],
      ...block.rows.map(([term, text]) => pair(term, text)),
    ];
  });
}

function pair(term: string, text: string): Row {
  return [
    { value: term, style: "strong" },
    { value: text, style: "prose" },
  ];
}
