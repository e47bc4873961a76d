import type { Run } from "../../../office/drawing/text.ts";
import type { Shape } from "../../../office/presentation/shape.ts";
import type { Page } from "./design.ts";
import type { Deck, Draft } from "./draft.ts";
import { roleStyle, runLines, setText } from "./typeset.ts";

const JOINT = "  ·  ";

/** Footer and slide number, last in reading order; the title slide has neither. */
export function footer(deck: Deck, { layout }: Draft, number: number): Shape[] {
  if (layout === "Titeldia") return [];
  const page = deck.design.page(layout);
  return [...footerText(deck, page), ...slideNumber(deck, page, number)];
}

function footerText(deck: Deck, page: Page): Shape[] {
  const slot = page.slots.get("footer");
  const box = slot?.box ?? page.footer;
  const { meta } = deck.report;
  const all = [meta.organisation, meta.waveName, meta.date].filter((part) => part !== "");
  // A narrow footer keeps the status: that the figures are a concept or invented is said on every slide.
  const tried = [all, all.slice(1), all.slice(1, 2), []];
  const style = roleStyle("footer", deck.design.palette);
  const fits = (runs: readonly Run[]) =>
    runLines(runs, { ...style, ...slot?.style }, box.w - 20, deck.design) <= 1;
  const runs =
    tried.map((parts) => runsOf(parts, meta.status, deck)).find(fits) ?? runsOf([], meta.status, deck);
  if (runs.length === 0) return [];
  return [setText(deck, page, "footer", box, [{ runs }])];
}

function runsOf(parts: readonly string[], status: string | null, { design }: Deck): Run[] {
  const text = parts.join(JOINT);
  if (status === null) return text === "" ? [] : [{ text }];
  const bold = { text: status, bold: true, colour: design.palette.text };
  return text === "" ? [bold] : [{ text: text + JOINT }, bold];
}

function slideNumber(deck: Deck, page: Page, number: number): Shape[] {
  const slot = page.slots.get("number");
  if (slot === undefined) return [];
  const run: Run = { text: String(number), slideNumber: true };
  return [setText(deck, page, "number", slot.box, [{ runs: [run] }])];
}
