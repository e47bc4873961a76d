import { compact } from "./style-sheet.ts";

/** What every page shares: type, links, focus, the bar on top, notes and buttons. */
export const baseCss = compact(`
  * { box-sizing: border-box; }
  html { -webkit-text-size-adjust: 100%; scroll-padding-top: 24px; }
  body {
    margin: 0;
    background: var(--basis-color-default-bg-document);
    color: var(--basis-color-default-color-document);
    font: var(--basis-text-font-size-md)/1.5556 var(--basis-text-font-family-default);
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  h1, h2, h3, p, ul, dl, dd, figure, blockquote { margin: 0; padding: 0; }
  h1, h2, h3, b, th { font-weight: var(--basis-text-font-weight-bold); }
  h1, h2, h3 { text-wrap: balance; }
  h1 { font-size: var(--basis-text-font-size-3xl); line-height: 1.15; letter-spacing: -.018em; }
  h2 { font-size: var(--basis-text-font-size-xl); line-height: 1.3; }
  h3 { font-size: var(--basis-text-font-size-md); line-height: 1.5; }
  ul { list-style: none; }
  span, b, a { unicode-bidi: isolate; }
  a { color: var(--basis-color-action-1-color-default); text-underline-offset: .15em; }
  a:hover { text-decoration-thickness: 2px; }
  :focus-visible {
    outline: 3px solid var(--basis-focus-outline-color);
    outline-offset: 2px;
    border-radius: 1px;
  }
  small, .small { font-size: var(--basis-text-font-size-xs); line-height: 1.43; }
  .second { color: var(--basis-color-default-color-subtle); }
  .unseen {
    position: absolute; width: 1px; height: 1px; overflow: hidden;
    clip-path: inset(50%); white-space: nowrap;
  }
  .skip { position: absolute; left: -999rem; padding: 8px 16px; background: var(--basis-color-default-bg-document); }
  .skip:focus { left: 8px; top: 8px; z-index: 2; }
  .wide { max-width: 1168px; margin: auto; padding: 0 24px; }
  .top { border-bottom: 1px solid var(--basis-color-default-border-subtle); font-size: var(--basis-text-font-size-sm); }
  .top .wide {
    display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between;
    gap: 4px 24px; min-height: 52px; padding-block: 8px;
  }
  .name { display: flex; align-items: center; gap: 8px; font-weight: var(--basis-text-font-weight-bold); }
  .mark { flex: none; fill: var(--basis-color-default-color-document); }
  .mark .staff, .mark .water { fill: none; stroke: var(--basis-color-default-color-document); stroke-width: 1.5; }
  .mark .water { stroke: var(--basis-color-action-1-color-default); stroke-width: 3; stroke-linecap: round; }
  .note {
    margin-top: 16px; padding: 10px 16px;
    border-left: 4px solid var(--basis-color-default-border-default);
    border-radius: 0 6px 6px 0;
    background: var(--basis-color-default-bg-subtle);
    font-size: var(--basis-text-font-size-sm); line-height: 1.5;
  }
  .note.warn { border-color: var(--basis-color-warning-color-default); background: var(--basis-color-warning-bg-subtle); }
  .button {
    display: inline-flex; flex-wrap: wrap; align-items: baseline; gap: 0 8px;
    min-height: 40px; padding: 7px 14px;
    border: 1px solid var(--basis-color-default-border-default); border-radius: 6px;
    color: var(--basis-color-default-color-document);
    font-size: var(--basis-text-font-size-sm); text-decoration: none;
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
    h1 { font-size: var(--basis-text-font-size-2xl); line-height: 1.19; }
    h2 { font-size: 1.4375rem; }
    .wide { padding-inline: 16px; }
  }
`);
