import { compact, cssString } from "../../../look/style-sheet.ts";
import type { Report } from "../../model.ts";
import type { PageWords } from "./words.ts";

/** A4, without what only serves a screen. A chart, with its question and notes, is not parted if a page can hold it. */
export const printCss = compact(`
  @page { size: A4; margin: 18mm 20mm; }
  @media print {
    :root { --basis-text-font-family-default: Arial, "Liberation Sans", Helvetica, sans-serif; }
    html { font-size: 10pt; }
    body { font-size: 10.5pt; line-height: 1.4; }
    .skip, .contents, .mark { display: none; }
    .wide { max-width: none; padding: 0; }
    .top { border: 0; border-top: 8px solid var(--ink); }
    .top .wide { min-height: 0; padding: 10px 0 6px; }
    .name { color: var(--peil-div-5); }
    .columns { display: block; padding: 0; }
    .message { font-size: var(--lg); }
    section { margin-top: 28px; padding-top: 0; border: 0; }
    h1, h2, h3, .keep, .compared, .chart, .figures, .topic, .quote, .conclusion, tr, li, .methods div { break-inside: avoid; }
    .keep .chart { break-inside: auto; }
    h1, h2, h3, .wording, .lead, section > .small { break-after: avoid; }
    .notes, .more { break-before: avoid; }
    .files { display: none; }
    .bars tbody th, .bars tbody td { padding-block: 2px; }
    .figures tbody th, .figures tbody td { padding-block: 4px; }
    .track { background: none; border-left: 1px solid; border-radius: 0; }
    .b { border-radius: 0; }
    .b, .track, .seg, .tick, .key, .hatched { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    .seg { position: relative; height: 0; border-top: 36px solid var(--c); background: none; overflow: visible; }
    .seg.th { height: 36px; border: 2px solid var(--c); }
    .seg.hatched { height: 36px; border: 1px dashed; }
    .seg b { position: absolute; top: -26px; }
    .seg span { position: absolute; top: -13px; }
    .seg b:last-child { top: -25px; }
    .seg.th b, .seg.th span, .seg.hatched span { position: static; }
    .findings li { padding: 6px 0; }
    .findings b { display: inline; margin-right: 4px; color: var(--peil-div-5); }
    .findings p:first-child { min-width: 0; white-space: nowrap; }
    .findings a, .findings a:visited { color: inherit; text-decoration: none; }
    .topic { padding: 10px 0 6px; }
  }
`);

/** The foot of every printed page: whose poll, which, when, its status, and the number of the page. */
export function printFooter({ meta }: Report, words: PageWords): string {
  const about = [meta.organisation, meta.waveName, meta.date, meta.status].filter((part) => part !== null);
  const [page, of] = words.page.map((word) => cssString(word));
  const font = "font:8.5pt var(--sans)";
  return (
    `@page{@bottom-left{content:${cssString(about.join(" · "))};${font};width:82%}` +
    `@bottom-right{content:${page} " " counter(page) " " ${of} " " counter(pages);${font}}}`
  );
}
