import { compact } from "./style-sheet.ts";

/**
 * What every page shares: short names for the tokens in use, type, links, focus, the bar on top, notes and buttons.
 * A house theme sets the tokens; the short names follow.
 */
export const baseCss = compact(`
  :root {
    --ink: var(--basis-color-default-color-document);
    --second: var(--basis-color-default-color-subtle);
    --page: var(--basis-color-default-bg-document);
    --panel: var(--basis-color-default-bg-subtle);
    --track: var(--basis-color-default-bg-default);
    --rule: var(--basis-color-default-border-subtle);
    --edge: var(--basis-color-default-border-default);
    --link: var(--basis-color-action-1-color-default);
    --bold: var(--basis-text-font-weight-bold);
    --sans: var(--basis-text-font-family-default);
    --xxs: var(--basis-text-font-size-2xs);
    --xs: var(--basis-text-font-size-xs);
    --sm: var(--basis-text-font-size-sm);
    --lg: var(--basis-text-font-size-lg);
    --xl: var(--basis-text-font-size-xl);
    --xxl: var(--basis-text-font-size-2xl);
  }
  * { box-sizing: border-box; }
  html { -webkit-text-size-adjust: 100%; scroll-padding-top: 24px; }
  body {
    margin: 0;
    background: var(--page);
    color: var(--ink);
    font: var(--basis-text-font-size-md)/1.5556 var(--sans);
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  h1, h2, h3, p, ul, dl, dd, figure, blockquote { margin: 0; padding: 0; }
  h1, h2, h3, b, th { font-weight: var(--bold); }
  h1, h2, h3, th { text-wrap: balance; }
  p, li, dd { text-wrap: pretty; }
  h1 { font-size: var(--basis-text-font-size-3xl); line-height: 1.15; letter-spacing: -.018em; }
  h2 { font-size: var(--xl); line-height: 1.3; }
  h3 { font-size: var(--basis-text-font-size-md); line-height: 1.5; }
  ul { list-style: none; }
  span, b, a { unicode-bidi: isolate; }
  a { color: var(--link); text-underline-offset: .15em; }
  a:hover { text-decoration-thickness: 2px; }
  :focus-visible {
    outline: 3px solid var(--basis-focus-outline-color);
    outline-offset: 2px;
    border-radius: 1px;
  }
  small, .small { font-size: var(--xs); line-height: 1.43; }
  .second { color: var(--second); }
  .unseen {
    position: absolute; width: 1px; height: 1px; overflow: hidden;
    clip-path: inset(50%); white-space: nowrap;
  }
  .skip { position: absolute; left: -999rem; padding: 8px 16px; background: var(--page); }
  .skip:focus { left: 8px; top: 8px; z-index: 2; }
  .wide { max-width: 1168px; margin: auto; padding: 0 24px; }
  .top { border-bottom: 1px solid var(--rule); font-size: var(--sm); }
  .top .wide {
    display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between;
    gap: 4px 24px; min-height: 52px; padding-block: 8px;
  }
  .name { margin-right: auto; display: flex; align-items: center; gap: 8px; font-weight: var(--bold); }
  .mark { flex: none; fill: var(--ink); }
  .mark .staff, .mark .water { fill: none; stroke: var(--ink); stroke-width: 1.5; }
  .mark .water { stroke: var(--link); stroke-width: 3; stroke-linecap: round; }
  .note {
    margin-top: 16px; padding: 10px 16px;
    border-left: 4px solid var(--edge);
    border-radius: 0 6px 6px 0;
    background: var(--panel);
    font-size: var(--sm); line-height: 1.5;
  }
  .note.warn { border-color: var(--basis-color-warning-color-default); background: var(--basis-color-warning-bg-subtle); }
  .button {
    display: inline-flex; flex-wrap: wrap; align-items: baseline; gap: 0 8px;
    min-height: 40px; padding: 7px 14px;
    border: 1px solid var(--edge); border-radius: 6px;
    color: var(--ink);
    font-size: var(--sm); text-decoration: none;
    transition: background var(--peil-motion);
  }
  .button:hover { background: var(--basis-color-default-bg-hover); }
  .button:focus-visible { border-radius: 6px; }
  .button.primary {
    border-color: transparent;
    background: var(--basis-color-action-1-inverse-bg-default);
    color: var(--basis-color-action-1-inverse-color-default);
  }
  .button.primary:hover { background: var(--basis-color-action-1-inverse-bg-hover); }
  @media (max-width: 699px) {
    body { font-size: 1.0625rem; line-height: 1.53; }
    h1 { font-size: var(--xxl); line-height: 1.19; }
    h2 { font-size: 1.4375rem; }
    .wide { padding-inline: 16px; }
  }
`);
