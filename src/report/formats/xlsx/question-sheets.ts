import type { Sheet } from "../../../office/xlsx/model.ts";
import type { Block, ParticipantsBlock, Report, ReportMeta } from "../../model.ts";
import { closedRows } from "./closed.ts";
import { comparisonRows } from "./comparison.ts";
import { openRows, openWidths } from "./open.ts";
import { EMPTY, figure, head, line, linesOf, total, type Row } from "./rows.ts";
import type { WorkbookWords } from "./words.ts";

/** A sheet with what the list of sheets says of it. */
export interface ListedSheet {
  readonly sheet: Sheet;
  readonly contains: string;
}

/** A sheet for everything that was counted, in the order of the report. */
export function questionSheets(report: Report, words: WorkbookWords): ListedSheet[] {
  return report.blocks.flatMap((block) => sheetOf(block, report.meta, words) ?? []);
}

const FIGURES = [64, 14, 14, 14, 14, 14, 14, 14, 14];

function sheetOf(block: Block, meta: ReportMeta, words: WorkbookWords): ListedSheet | null {
  switch (block.kind) {
    case "participants":
      return listed(words.participants, block.title, FIGURES, participantRows(block), meta);
    case "closed":
      return listed(nameOf(block), titleOf(block), FIGURES, closedRows(block, words), meta);
    case "open":
      return listed(
        words.themesOf(nameOf(block)),
        titleOf(block),
        openWidths(block),
        openRows(block, meta.files.answers, words),
        meta,
      );
    case "comparison":
      return listed(
        words.comparedOf(nameOf(block)),
        titleOf(block),
        FIGURES,
        comparisonRows(block, words),
        meta,
      );
    case "glance":
    case "account":
      return null;
  }
}

function listed(
  name: string,
  title: string,
  widths: readonly number[],
  rows: readonly Row[],
  meta: ReportMeta,
): ListedSheet {
  const top = [line(title, "title"), ...(meta.status === null ? [] : [line(meta.status, "strong")])];
  return {
    sheet: { name, widths, rows: [...top, ...rows], footer: footerOf(meta), landscape: widths !== FIGURES },
    contains: title,
  };
}

/** At the foot of every printed page. */
export function footerOf({ organisation, waveName, status }: ReportMeta): string {
  return [organisation, waveName, status].filter((part) => part !== null).join(" · ");
}

interface Named {
  readonly label: string | null;
  readonly short: string;
  readonly wording: string;
}

function nameOf({ label, short }: Named): string {
  return label ?? short;
}

function titleOf({ label, wording }: Named): string {
  return label === null ? wording : `${label}. ${wording}`;
}

function participantRows(block: ParticipantsBlock): Row[] {
  const [first = "", ...others] = block.columns;
  const cells = ([label = "", ...figures]: readonly string[]) => [label, ...figures.map(figure)] as const;
  return [
    ...linesOf(block.intro),
    EMPTY,
    head(first, ...others),
    ...block.rows.map(cells),
    total(cells(block.total)),
    ...linesOf(...block.notes),
  ];
}
