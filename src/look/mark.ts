import { html, type Html } from "./html.ts";

// A staff of staggered blocks, 12 wide and 20 high, in water. On a grid of 32.
const BLOCKS = "M10 1h6v5h-6zm6 5h6v5h-6zm-6 5h6v5h-6zm6 5h6v5h-6z";
const STAFF = "M10.75 21V1.75h10.5V21";
const WATER = "M3.5 26q3.1-4.1 6.25 0t6.25 0 6.25 0 6.25 0";

/** The mark beside a name; the name says what it is. Coloured by the page's style sheet. */
export const mark: Html = html`<svg
  class="mark"
  viewBox="0 0 32 32"
  width="28"
  height="28"
  aria-hidden="true"
>
  <path d="${BLOCKS}" />
  <path class="staff" d="${STAFF}" />
  <path class="water" d="${WATER}" />
</svg>`;

/** The same as a picture for the browser's tab, which has no page's style sheet. */
export const icon: string = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="#fff"/><path fill="#14222b" d="${BLOCKS}"/><g fill="none"><path stroke="#14222b" stroke-width="1.5" d="${STAFF}"/><path stroke="#0b5b7e" stroke-width="3" d="${WATER}"/></g></svg>`,
)}`;
