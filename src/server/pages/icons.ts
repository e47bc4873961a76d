import { html, type Html } from "../../look/html.ts";

// Drawn after Lucide (ISC): a circle of 20 on a grid of 24, strokes of 1.9.
/** Something is to be mended; the words stand beside it. */
export const warningIcon: Html = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
  <circle cx="12" cy="12" r="10" />
  <path d="M12 7.5v5M12 16h.01" />
</svg>`;

/** It is done. */
export const doneIcon: Html = html`<svg class="icon done" viewBox="0 0 24 24" aria-hidden="true">
  <circle cx="12" cy="12" r="10" />
  <path d="m8 12.2 2.8 2.8L16 9.6" />
</svg>`;
