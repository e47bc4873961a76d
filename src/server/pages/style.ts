import { baseCss } from "../../look/base.ts";
import { compact } from "../../look/style-sheet.ts";
import { withTokens } from "../../look/tokens.ts";
import { controlsCss } from "./style-controls.ts";

/** The frame of the participant's pages: one column, nothing sticky, the bar and the footer. */
const frameCss = `
  :root {
    --accent: var(--basis-color-action-1-color-default);
    --chosen: var(--basis-color-action-1-bg-subtle);
    --bad: var(--basis-color-negative-color-default);
    --voice: var(--peil-font-voice);
  }
  [hidden] { display: none !important; }
  html, body, form { min-height: 100%; }
  html { height: 100%; }
  body, form { display: flex; flex-direction: column; flex: 1 0 auto; }
  body { font-size: var(--basis-text-font-size-md); line-height: 1.5556; }
  .column { box-sizing: border-box; width: 100%; max-width: 752px; margin-inline: auto; padding-inline: 24px; }
  .top .column { display: flex; align-items: center; justify-content: space-between; gap: 4px 24px; min-height: 56px; }
  .name { gap: 10px; font-weight: 600; line-height: 1.3; }
  .top a, .top .link { flex: none; min-height: 48px; display: inline-flex; align-items: center; font-size: var(--sm); }
  main { flex: 1 0 auto; padding-block: 32px 40px; }
  main > * + *, .intro > * + *, .thanks > * + * { margin-top: 16px; }
  h1 { font-size: var(--xl); line-height: 1.31; letter-spacing: 0; }
  .intro h1, .thanks h1 { font-size: var(--xxl); line-height: 1.25; letter-spacing: -.01em; }
  .intro > .kicker + h1 { margin-top: 4px; }
  .kicker, .progress p, .hint, .kept, .second, dt { color: var(--second); }
  .kicker, .progress p, .hint, .kept { font-size: var(--sm); line-height: 1.5; }
  .lede { font-size: var(--lg); line-height: 1.43; }
  main > h2 { margin-top: 32px; font-size: var(--lg); line-height: 1.43; }
  .facts { padding-block: 16px; border-block: 1px solid var(--rule); }
  main > .facts { margin-top: 24px; }
  .facts div { display: grid; grid-template-columns: 7.5em minmax(0, 1fr); padding-block: 5px; }
  .promise { margin-top: 8px !important; }
  .promise li { position: relative; padding-left: 22px; margin-top: 10px; }
  .promise li::before {
    content: ""; position: absolute; left: 0; top: .72em; width: 10px; border-top: 3px solid;
  }
  .panel { margin-top: 32px !important; padding: 24px; border-radius: 6px; background: var(--panel); }
  .panel .named { display: block; font-weight: var(--bold); }
  .panel .steps { margin-top: 20px; }
  .panel .plain { margin-top: 20px; }
  .note { margin-top: 24px; }
  main > .note.warn:first-child { margin-top: 0; }
  .progress p { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 24px; }
  .gauge { display: block; width: 100%; height: 12px; margin-top: 6px; overflow: visible; fill: none; }
  .gauge .todo { fill: var(--rule); stroke: var(--rule); stroke-width: 0; }
  .gauge .past { fill: var(--ink); stroke: var(--ink); stroke-width: 0; }
  .gauge .line { stroke-width: 1px; vector-effect: non-scaling-stroke; }
  .gauge .now { fill: var(--accent); }
  .progress + * { margin-top: 28px; }
  .steps { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 20px; margin-top: 24px !important; }
  .review { padding: 0; list-style: none; margin: 0; margin-top: 24px !important; border-bottom: 1px solid var(--rule); }
  .review li {
    display: flex; justify-content: space-between; gap: 16px; padding-block: 12px; border-top: 1px solid var(--rule);
  }
  .review h2 { color: var(--second); font-size: var(--sm); line-height: 1.5; font-weight: 400; }
  .review .link { flex: none; align-self: flex-start; min-height: 32px; padding-inline: 4px; margin-right: -4px; font-size: var(--sm); }
  .review .own { white-space: pre-line; }
  .own { font-family: var(--voice); }
  .icon { flex: none; width: 1.3em; height: 1.3em; fill: none; stroke: currentColor; stroke-width: 1.9; stroke-linecap: round; stroke-linejoin: round; }
  .icon.done { width: 48px; height: 48px; stroke-width: 1.6; color: var(--basis-color-positive-color-default); }
  .summary { padding: 16px 20px; border: 2px solid var(--bad); border-radius: 6px; }
  .summary h2 { margin: 0; font-size: var(--lg); line-height: 1.43; }
  .summary li + li, .summary p { margin-top: 4px; }
  .summary a { color: var(--bad); font-weight: var(--bold); }
  h1:focus { outline: none; }
  .summary:focus { outline: 3px solid var(--basis-focus-outline-color); outline-offset: 2px; }
  .summary + .progress, .summary + .intro { margin-top: 24px; }
  .summary[hidden] + * { margin-top: 0; }
  .summary[hidden] + .summary { margin-top: 0; }
  .note + .summary[hidden] + * { margin-top: 24px; }
  footer { border-top: 1px solid var(--rule); font-size: var(--sm); line-height: 1.5; color: var(--second); }
  footer .column { display: flex; flex-wrap: wrap; gap: 0 24px; padding-block: 12px 24px; }
  details[open] { flex-basis: 100%; padding-bottom: 12px; }
  summary {
    display: inline-block; min-height: 40px; padding-block: 8px; text-decoration: underline; text-underline-offset: .15em; cursor: pointer;
  }
  summary::-webkit-details-marker { display: none; }
  summary:hover { text-decoration-thickness: 2px; }
  details p { margin-bottom: 8px; }
  details dt { margin-top: 8px; }
  details dd { color: var(--ink); }
  @media (max-width: 699px) {
    body { font-size: var(--basis-text-font-size-md); line-height: 1.5556; }
    .column { padding-inline: 16px; }
    main { padding-block: 24px 32px; }
    h1 { font-size: 1.4375rem; line-height: 1.3; }
    .intro h1, .thanks h1 { font-size: 1.75rem; line-height: 1.25; }
    .intro h1.long { font-size: 1.5rem; line-height: 1.3; }
    .lede { font-size: var(--basis-text-font-size-md); line-height: 1.5556; }
    .facts div { display: block; }
    .facts dt { font-size: var(--sm); line-height: 1.5; }
    .panel { margin-inline: -16px; padding: 20px 16px; border-radius: 0; }
    .steps { flex-direction: column; align-items: stretch; text-align: center; }
    .steps .link { justify-content: center; }
  }
  @media (forced-colors: active) { .gauge { display: none; } }
`;

/** The whole style sheet of the participant's pages, tokens included. */
export const participantCss: string = withTokens(baseCss + compact(frameCss + controlsCss));
