import { html, type Html } from "../../../look/html.ts";
import type { PublishableText } from "../../../coding/publishable.ts";
import type { Tone } from "../../model.ts";
import type { Context } from "./context.ts";

/** The address of a block on this page. */
export function fragment(id: string): string {
  return `#${encodeURIComponent(id.toWellFormed())}`;
}

/** Small text under a chart or block; nothing where there is nothing to say. */
export function renderNotes(notes: readonly (string | Html | null)[]): Html | null {
  const said = notes.filter((note) => note !== null && note !== "");
  return said.length === 0
    ? null
    : html`<div class="notes">${said.map((note) => html`<p>${note}</p>`)}</div>`;
}

/** "**N = 93** van 98 deelnemers: …"; a new sentence gets its full stop before it. */
export function renderBase(nLabel: string, why: string): Html | null {
  if (nLabel === "") return why === "" ? null : html`${why}`;
  return html`<b>${nLabel}${/^\p{Lu}/u.test(why) ? "." : ""}</b> ${why}`;
}

/** Ground and text of a bar by what its answer says; the style sheet has the colours. */
export const toneClass: Readonly<Record<Tone, string>> = {
  bar: "",
  quiet: "tq",
  hollow: "th",
  "negative-2": "t1",
  "negative-1": "t2",
  middle: "t3",
  "positive-1": "t4",
  "positive-2": "t5",
};

/** A part of a whole, 0–1: as long as it is, on a track where `track` says so. Null or 0 is no bar at all. */
export function renderBar(share: number | null, tone: Tone, { measures }: Context): Html | null {
  if (share === null || share <= 0) return null;
  return html`<i class="${classes("b", toneClass[tone], measures.part(share))}"></i>`;
}

/** A participant's words; where words were left out stands [weggelaten], in our own voice. */
export function renderVoice(text: PublishableText, { words }: Context): Html {
  return html`${text.parts.map((part) =>
    "words" in part ? part.words : html`<span class="left-out">${words.redacted}</span>`,
  )}`;
}

export function classes(...names: readonly (string | false)[]): string {
  return names.filter((name) => name !== false && name !== "").join(" ");
}

export function withCapital(text: string): string {
  return text.charAt(0).toLocaleUpperCase("nl") + text.slice(1);
}
