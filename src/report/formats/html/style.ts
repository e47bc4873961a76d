import { baseCss } from "../../../look/base.ts";
import { compact } from "../../../look/style-sheet.ts";
import { withTokens } from "../../../look/tokens.ts";
import { chartCss } from "./chart-style.ts";
import { printCss } from "./print-style.ts";

/** Where the parts of the page stand; the charts have a sheet of their own. */
const layoutCss = compact(`
  .columns { display: grid; grid-template-columns: 208px minmax(0, 720px); gap: 0 72px; padding-block: 56px 96px; }
  main:focus { outline: none; }
  .contents { font-size: var(--xs); line-height: 1.43; }
  .contents a { display: block; padding: 6px 12px; color: var(--second); text-decoration: none; }
  .contents a:hover { color: var(--ink); text-decoration: underline; }
  .beside {
    position: sticky; top: 24px; align-self: start; max-height: calc(100vh - 48px); overflow-y: auto;
    border-left: 3px solid var(--rule);
  }
  .beside a { outline-offset: -3px; }
  .beside a:target-current {
    margin-left: -3px; border-left: 3px solid var(--ink);
    color: var(--ink); font-weight: var(--bold);
  }
  .beside ul { scroll-target-group: auto; }
  .above { display: none; }
  summary { padding: 8px 0; font-weight: var(--bold); cursor: pointer; }
  .theme { margin-top: 4px; font-size: var(--lg); line-height: 1.43; }
  .also { align-self: center; margin-right: 8px; }
  .facts, .files { display: flex; flex-wrap: wrap; gap: 4px 24px; margin-top: 16px; }
  .facts { color: var(--second); font-size: var(--sm); line-height: 1.5; }
  .files { gap: 8px; }
  section { margin-top: 40px; padding-top: 40px; border-top: 1px solid var(--rule); }
  .message { margin-top: 4px; font-size: 1.4375rem; line-height: 1.3; }
  .wording { margin-top: 4px; color: var(--second); }
  .lead { margin-top: 4px; font-size: var(--sm); line-height: 1.5; }
  .by { font-size: var(--sm); line-height: 1.5; }
  .notes { margin-top: 16px; color: var(--second); font-size: var(--xs); line-height: 1.6; }
  .note p + p { margin-top: 6px; }
  .note ul { margin: 4px 0 0 18px; list-style: disc; }
  .findings { margin-top: 8px; display: grid; grid-template-columns: fit-content(15rem) minmax(0, 1fr); gap: 0 20px; }
  .findings li {
    display: grid; grid-column: 1 / -1; grid-template-columns: subgrid; align-items: baseline; padding: 16px 0;
    border-bottom: 1px solid var(--rule);
  }
  .findings p:first-child { min-width: 8.25rem; }
  .findings li:last-child { border: 0; padding-bottom: 0; }
  .findings b { display: block; font-size: var(--xxl); line-height: 1.1; letter-spacing: -.01em; }
  .methods { margin-top: 16px; font-size: var(--sm); line-height: 1.5; }
  .methods div {
    display: grid; grid-template-columns: 30% minmax(0, 1fr); gap: 0 16px; padding: 12px 0;
    border-top: 1px solid var(--rule);
  }
  dt { color: var(--second); }
  .standing { margin-top: 12px; }
  .compared { margin-top: 24px; }
  .compared + .compared, .keep + .compared { margin-top: 40px; }
  .note.warn { margin-top: 0; }
  .topic { padding: 20px 0 14px; display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 2px 24px; align-items: baseline; }
  .topic + .topic, .keep:has(> .topic) + .topic { border-top: 1px solid var(--rule); }
  .topic ul { grid-column: 1 / -1; }
  .topic li { position: relative; display: flex; align-items: baseline; justify-content: space-between; gap: 16px; padding: 1px 0 1px 20px; }
  .topic li::before { content: "–" / ""; position: absolute; left: 0; color: var(--second); }
  .topic li i { flex: none; color: var(--second); font-size: var(--xs); font-style: normal; }
  .amount > :last-child { min-width: 6.5em; text-align: right; }
  .amount { display: flex; align-items: center; gap: 16px; font-size: var(--xs); }
  .conclusion { margin-top: 24px; padding: 2px 0 2px 20px; border-left: 4px solid var(--ink); }
  .conclusion p:nth-child(2) { margin: 2px 0 4px; font-size: var(--lg); font-weight: var(--bold); line-height: 1.38; }
  .quote { margin-top: 20px; padding-left: 20px; }
  .quote + .chart { margin-top: 28px; }
  blockquote { font-family: var(--peil-font-voice); position: relative; white-space: pre-line; }
  blockquote::before { content: "“" / ""; position: absolute; left: -20px; font-size: 1.6em; line-height: 1; color: var(--second); }
  .left-out {
    padding: 0 4px; border-radius: 3px; background: var(--track);
    color: var(--second); font-family: var(--sans);
    font-size: .83em; font-weight: var(--bold);
  }
  .more { margin-top: 12px; }
  @media screen and (max-width: 899px) {
    .columns { display: block; max-width: 768px; padding-top: 16px; }
    .beside { display: none; }
    .above { display: block; margin-bottom: 24px; border-bottom: 1px solid var(--rule); }
    .above ul { padding-bottom: 12px; }
    .above a { padding-left: 0; }
  }
  @media screen and (max-width: 699px) {
    .findings, .findings li { display: block; }
    .findings b { display: inline; font-size: var(--xl); }
    .methods div { display: block; }
    .topic { display: block; }
  }
  @media screen and (max-width: 359px) {
    .message { font-size: 1.1875rem; }
    .conclusion p:nth-child(2) { font-size: 1.125rem; }
  }
`);

export const reportCss = withTokens(baseCss + layoutCss + chartCss + printCss);
