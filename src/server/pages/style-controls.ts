/** What one can operate: rows, cells, fields and buttons, each at least 48 px for a finger. */
export const controlsCss = `
  button, input, select, textarea { font: inherit; color: inherit; }
  fieldset { min-width: 0; margin: 0; padding: 0; border: 0; }
  legend { padding: 0; }
  .primary {
    min-height: 48px; padding: 8px 23px; border: 1px solid transparent; border-radius: 6px;
    background: var(--basis-color-action-1-inverse-bg-default);
    color: var(--basis-color-action-1-inverse-color-default);
    font-weight: var(--bold); cursor: pointer; transition: background var(--peil-motion);
  }
  .primary:hover { background: var(--basis-color-action-1-inverse-bg-hover); }
  .primary:focus-visible { border-radius: 6px; }
  .link {
    display: inline-flex; align-items: center; min-height: 48px; padding: 0; border: 0; background: none;
    color: var(--link); text-decoration: underline; text-underline-offset: .15em; cursor: pointer;
  }
  .link:hover { text-decoration-thickness: 2px; }
  .q > * + *, .q > legend + * { margin-top: 16px; }
  .q .hint, .q legend + .hint, .panel .hint { margin-top: 4px; }
  .q h2 { font-size: var(--lg); line-height: 1.43; }
  .q + .q { margin-top: 40px; }
  .rows > * + *, .grid > fieldset + fieldset { margin-top: 8px; }
  .rows:empty { display: none; }
  .rows + .rows { margin-top: 8px; }
  .row, .plain { display: flex; align-items: flex-start; gap: 14px; }
  .row {
    position: relative; min-height: 56px; padding: 13px 15px; border: 1px solid var(--edge); border-radius: 6px;
    transition: background var(--peil-motion), border-color var(--peil-motion);
  }
  .row:hover { background: var(--basis-color-default-bg-hover); }
  label.row, .row label, .plain, input[type="radio"], input[type="checkbox"] { cursor: pointer; }
  .row.with { display: block; }
  .row.with label { display: flex; gap: 14px; margin: -13px -15px; padding: 13px 15px; }
  .row.with textarea { position: relative; margin: 10px 0 0 38px; width: calc(100% - 38px); }
  .apart { margin-top: 16px !important; }
  .row:has(input:checked) { border: 2px solid var(--accent); padding: 12px 14px; background: var(--chosen); }
  .row.with:has(input:checked) label { margin: -12px -14px; padding: 12px 14px; }
  .row.with:not(:has(input:checked)) textarea { display: none; }
  .or { display: flex; align-items: center; gap: 16px; color: var(--second); font-size: var(--sm); line-height: 1.5; }
  .or::before, .or::after { content: ""; flex: 1; border-top: 1px solid var(--rule); }
  .q > .or, .q > .or + * { margin-top: 12px; }
  input[type="radio"], input[type="checkbox"] {
    appearance: none; flex: none; width: 24px; height: 24px; margin: 2px 0 0;
    border: 2px solid var(--edge); border-radius: 4px; background: var(--page);
  }
  input[type="radio"] { border-radius: 50%; }
  input[type="radio"]:checked { border: 8px solid var(--accent); }
  input[type="checkbox"]:checked { border-color: var(--accent); background: var(--accent); }
  input[type="checkbox"]:checked::after {
    content: ""; display: block; width: 7px; height: 13px; margin: 0 0 0 6.5px;
    border: solid var(--page); border-width: 0 3px 3px 0; transform: rotate(42deg);
  }
  .row:has(input:focus-visible), .plain:has(input:focus-visible) {
    outline: 3px solid var(--basis-focus-outline-color); outline-offset: 2px;
  }
  .row.with:has(input:focus-visible) { outline-offset: 2px; }
  @supports selector(:has(*)) { .row input:focus-visible, .plain input:focus-visible { outline: none; } }
  input[type="text"], textarea, select {
    width: 100%; min-height: 48px; padding: 10px 14px;
    border: 1px solid var(--edge); border-radius: 6px; background: var(--page);
  }
  input:focus-visible, textarea:focus-visible, select:focus-visible { border-radius: 6px; }
  input[type="radio"]:focus-visible { border-radius: 50%; }
  input.own, textarea { font-family: var(--voice); }
  textarea { display: block; resize: vertical; field-sizing: content; line-height: 1.5556; }
  textarea.own { min-height: 10.5em; }
  .panel .code { padding-inline: 10px; font-family: var(--basis-text-font-family-monospace); font-size: var(--sm); letter-spacing: -.02em; margin-top: 8px; }
  .plain { min-height: 48px; padding-block: 10px; border-radius: 6px; color: var(--second); font-size: var(--sm); line-height: 1.5; }
  .plain input { margin-top: 0; }
  .number { display: flex; align-items: center; gap: 12px; }
  .number input { flex: 0 1 9em; min-width: 0; }
  .number span { color: var(--second); }
  .rank { padding: 0; margin-bottom: 0; list-style: none; display: flex; flex-direction: column; gap: 8px; }
  .rank .row { align-items: center; flex-wrap: wrap; gap: 8px 12px; padding-block: 7px; }
  .rank .row > span { flex: 1 1 12em; }
  .rank select { width: auto; }
  .rank button {
    min-width: 48px; min-height: 48px; padding: 0 10px; border: 1px solid var(--edge); border-radius: 6px; background: var(--page); font-size: var(--sm); cursor: pointer;
  }
  .rank .placed { border-color: var(--accent); background: var(--chosen); }
  .heads { display: none; }
  .grid legend { font-weight: var(--bold); padding-block: 8px; }
  .grid .row { margin-top: 4px; min-height: 48px; padding-block: 9px; }
  .grid .row:has(input:checked) { padding-block: 8px; }
  .grid > fieldset + fieldset { margin-top: 16px; }
  .clear { margin-top: 4px !important; font-size: var(--sm); line-height: 1.5; }
  .clear .link { color: var(--second); }
  @supports selector(:has(*)) { .q:not(:has(input:checked)) .clear { display: none; } }
  .fault { display: flex; gap: 10px; color: var(--bad); font-weight: var(--bold); }
  .q .fault { margin-top: 8px; }
  .fault .icon { margin-top: .14em; }
  .wrong { padding-left: 16px; border-left: 4px solid var(--bad); }
  [aria-invalid="true"] { border: 2px solid var(--bad) !important; }
  .kept { margin-top: 8px; }
  @media (min-width: 700px) {
    .joined { display: grid; grid-template-columns: repeat(var(--n), minmax(0, 1fr)); }
    .joined .row {
      flex-direction: column; align-items: center; gap: 8px; min-height: 112px; margin: 0 0 0 -1px; padding: 19px 8px 14px;
      border-radius: 0; font-size: var(--sm); line-height: 1.375; text-align: center; hyphens: manual;
    }
    .joined .row:first-child { margin-left: 0; border-radius: 6px 0 0 6px; }
    .joined .row:last-child { border-radius: 0 6px 6px 0; }
    .joined .row:has(input:checked) { z-index: 1; padding: 18px 7px 13px; }
    .joined .row:has(:focus-visible) { z-index: 2; }
    .joined + .rows .row { display: inline-flex; padding-right: 24px; }
    ${columns()}
    .table .heads, .table fieldset {
      display: grid; grid-template-columns: minmax(0, 240px) repeat(var(--n), minmax(0, 1fr)); align-items: center;
    }
    .table .heads { font-size: var(--xs); line-height: 1.43; color: var(--second); text-align: center; align-items: end; padding-bottom: 8px; hyphens: manual; }
    .table > fieldset { margin: 0 !important; border-top: 1px solid var(--rule); }
    .table > fieldset:last-child { border-bottom: 1px solid var(--rule); }
    .table legend { float: left; padding: 12px 16px 12px 0; font-weight: 400; font-size: var(--sm); line-height: 1.5; }
    .table .row { justify-content: center; align-items: center; align-self: stretch; margin: 0; min-height: 56px; padding: 4px !important; border: 0 !important; border-radius: 0; }
    .table .row input { margin: 0; }
    .table .row span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  }
  @media (max-width: 699px) {
    .primary { width: 100%; }
    .panel .primary { width: 100%; }
  }
  @media (forced-colors: active) {
    input[type="radio"], input[type="checkbox"] { appearance: auto; }
    input[type="checkbox"]:checked::after { content: none; }
    .row:has(input:checked) { border-color: Highlight; }
  }
`;

/** Columns by class, since no style may stand in the page itself. */
function columns(): string {
  return Array.from({ length: 10 }, (_, i) => `.c${i + 2} { --n: ${i + 2}; }`).join(" ");
}
