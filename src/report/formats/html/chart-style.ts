import { compact } from "../../../look/style-sheet.ts";

/**
 * Charts are tables. A bar is a border, not a ground: borders print where grounds are switched off, and take the
 * reader's colour where colours are forced. Segments carry their figure inside, so they are grounds on a screen.
 */
export const chartCss = compact(`
  .chart { margin-top: 16px; }
  .chart + .chart, .keep + .chart { margin-top: 32px; }
  table { width: 100%; margin-top: 16px; border-collapse: collapse; }
  th { text-align: left; font-weight: 400; vertical-align: middle; padding: 4px 16px 4px 0; }
  td { text-align: right; vertical-align: middle; padding: 4px 0 4px 16px; overflow-wrap: normal; hyphens: none; }
  thead th {
    padding: 4px 0 4px 16px; border-bottom: 1px solid var(--rule);
    color: var(--second); font-size: var(--xs); line-height: 1.43;
    text-align: right; vertical-align: bottom;
  }
  thead th:first-child { padding-left: 0; text-align: left; }
  thead th { overflow-wrap: break-word; }
  .detail { display: block; font-weight: 400; color: var(--second); font-size: var(--xs); line-height: 1.43; }
  tr:has(+ .sum) > * { padding-bottom: 8px; }
  .sum th, .sum td { border-top: 2px solid var(--ink); padding-block: 8px; font-weight: var(--bold); }
  .sum + .sum th, .sum + .sum td { border-top: 0; padding-top: 0; }

  .figures tbody th, .figures tbody td { padding-block: 8px; border-bottom: 1px solid var(--rule); }
  .figures td { white-space: nowrap; }
  .figures .sum th, .figures .sum td { border-bottom: 0; }

  @media print, (min-width: 700px) {
    .bars th:first-child, .waves th:first-child { width: 38%; }
    .bars tr > :nth-child(3), .waves tr > :nth-child(n + 3) { width: 1%; white-space: nowrap; }
    .waves tr > :nth-child(n + 3) { min-width: 4.5rem; }
    .bars tbody tr:first-child > *, .waves tbody tr:first-child > * { padding-top: 8px; }
    .figures:not(.stacked) thead th + th { white-space: nowrap; }
  }
  .bars td:nth-child(3), .past, .waves.four td:last-child { color: var(--second); }
  .bars .sum td:last-child { color: inherit; }
  .bars b, .waves b { white-space: nowrap; }

  .track, .line { float: left; width: calc(100% - 4.25rem); height: 1rem; margin-top: .375rem; position: relative; }
  .track { border-radius: 3px; background: var(--track); }
  .line { border-left: 1px solid var(--edge); }
  .b, .key, .seg { --c: var(--peil-bar); --on: var(--peil-on-div-end); }
  .b { display: block; width: var(--x); min-width: 2px; height: 0; border-top: 1rem solid var(--c); border-radius: 3px; }
  .line .b { border-radius: 0 3px 3px 0; }
  .tq { --c: var(--peil-bar-quiet); --on: var(--peil-on-div-mid); }
  .th { --c: var(--peil-bar-quiet); --on: var(--ink); }
  .b.th { height: 1rem; border: 2px solid var(--c); background: var(--page); }
  .t1 { --c: var(--peil-div-1); }
  .t2 { --c: var(--peil-div-2); --on: var(--peil-on-div-mid); }
  .t3 { --c: var(--peil-div-3); --on: var(--peil-on-div-mid); }
  .t4 { --c: var(--peil-div-4); --on: var(--peil-on-div-mid); }
  .t5 { --c: var(--peil-div-5); }
  .s1 { --c: var(--peil-seq-1); --on: var(--peil-on-div-mid); }
  .s2 { --c: var(--peil-seq-2); --on: var(--peil-on-div-mid); }
  .s3 { --c: var(--peil-seq-3); --on: var(--peil-on-div-mid); }
  .s4 { --c: var(--peil-seq-4); }
  .s5 { --c: var(--peil-seq-5); }

  .past { color: var(--peil-previous); }
  .was { display: none; }
  .tick { position: absolute; left: var(--x); top: -4px; height: 24px; margin-left: -2px; border-left: 4px solid var(--peil-previous); outline: 2px solid var(--page); }
  .legend { display: flex; flex-wrap: wrap; gap: 4px 24px; margin-top: 16px; font-size: var(--xs); line-height: 1.43; }
  .legend > span { display: inline-flex; align-items: center; gap: 8px; }
  .legend .tick { position: static; height: 18px; margin: 0; outline: 0; }
  .key { flex: none; width: 14px; height: 0; border-top: 14px solid var(--c); border-radius: 3px; }
  .key.th { height: 14px; border: 2px solid var(--c); }

  .stack, .stack thead, .stack tbody { display: block; }
  .stack thead tr { display: flex; flex-wrap: wrap; gap: 4px 24px; }
  .stack thead th { display: inline-flex; align-items: center; gap: 8px; padding: 0; border: 0; color: inherit; text-align: left; overflow-wrap: anywhere; }
  .stack thead th:first-child { display: block; margin-right: -24px; }
  .stack tbody tr { position: relative; display: flex; align-items: stretch; gap: 2px; margin-top: 10px; }
  .stack tbody th { flex: 0 0 38%; padding-block: 2px; align-self: center; }
  .whole th { font-weight: var(--bold); }
  .stack td { padding: 0; }
  .seg, .flat td { flex: 0 0 0; min-width: 0; display: flex; flex-direction: column; align-items: center; justify-content: center; height: 36px; align-self: center; line-height: 1; }
  .seg { overflow: hidden; background: var(--c); color: var(--on); font-size: var(--xs); white-space: nowrap; }
  .seg span { font-size: var(--xxs); }
  .seg.th { border: 2px solid var(--c); background: none; }
  th + .seg, th + .none + .seg { border-radius: 3px 0 0 3px; }
  .seg:last-child { border-radius: 0 3px 3px 0; }
  .none { position: absolute; }
  .flat td { flex-grow: 1; overflow-wrap: anywhere; padding: 2px 4px; border: 1px solid var(--rule); border-radius: 3px; font-size: var(--xs); text-align: center; }
  .flat .hatched, .hatched {
    border: 1px dashed var(--edge); border-radius: 3px;
    background: repeating-linear-gradient(135deg, transparent 0 6px, var(--rule) 6px 7px);
    font-size: var(--xs);
  }
  .seg.hatched { color: inherit; }
  p.hatched { margin-top: 16px; padding: 12px 16px; }
  span.hatched { padding: 2px 4px; }
  .hatched span { padding: 0 4px; background: var(--page); }

  .topic .track { float: none; flex: none; width: 132px; height: 8px; margin: 0; }
  .topic .b { border-top-width: 8px; }

  @media screen and (max-width: 699px) {
    .bars, .bars tbody, .waves, .waves tbody, .stacked, .stacked tbody { display: block; }
    .bars thead, .waves thead, .stacked thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    .bars tr, .waves tr, .stacked tr { display: grid; grid-template-columns: minmax(0, 1fr) minmax(3rem, auto); padding-bottom: 8px; }
    .waves tr { grid-template-columns: minmax(0, 1fr) 5.25rem; }
    .waves.four tr { grid-template-columns: minmax(0, 1fr) 5.25rem 3rem; }
    .bars tbody th, .waves tbody th, .stacked tbody th { grid-column: 1 / -1; padding: 0; }
    .bars tr td, .waves tr td { padding-block: 0; }
    .figures:not(.stacked) { table-layout: fixed; }
    .figures:not(.stacked) th:first-child { width: 65%; }
    .bars tr td:nth-child(2), .waves tr td:nth-child(2) { padding-left: 0; }
    .bars td:nth-child(2):last-child { grid-column: 1 / -1; }
    .waves td:nth-child(n+3) { padding-left: 8px; white-space: nowrap; }
    .was { display: inline; font-size: var(--xxs); color: var(--second); }
    .track, .line { width: calc(100% - 3.75rem); }
    .bars .sum, .waves .sum { border-top: 2px solid var(--ink); padding: 6px 0; }
    .bars .sum + .sum, .waves .sum + .sum { border-top: 0; padding-top: 0; }
    .bars .sum > *, .waves .sum > *, .stacked .sum > * { border: 0; }
    .stacked tr { padding: 8px 0; border-bottom: 1px solid var(--rule); }
    .stacked tr.sum { border-top: 2px solid var(--ink); border-bottom: 0; }
    .stacked tbody th, .stacked tbody td { border: 0; }
    .stacked tbody td { grid-column: 1 / -1; display: flex; justify-content: space-between; gap: 16px; padding: 0; }
    .stacked td::before { flex: 1; min-width: 0; white-space: normal; content: attr(data-column) / ""; color: var(--second); font-size: var(--xs); font-weight: 400; text-align: left; hyphens: auto; overflow-wrap: anywhere; }
    .stack tbody tr { flex-wrap: wrap; }
    .stack tbody th { flex-basis: 100%; padding: 0; }
    .topic .track { flex: 1; }
  }
  @media (forced-colors: active) {
    .track { outline: 1px solid; }
    .seg { border: 1px solid; }
    .tick { border-color: Highlight; outline-color: Canvas; }
  }
`);
