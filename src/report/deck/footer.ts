import type { Run } from "../../office/drawing/text.ts";
import type { Shape } from "../../office/presentation/shape.ts";
import type { Page, Slot } from "./design.ts";
import type { Deck, Draft } from "./draft.ts";
import { roleStyle, runLines, setText } from "./typeset.ts";

const JOINT = "  ·  ";

/** Footer and slide number, last in reading order; the title slide has neither. */
export function footer(deck: Deck, { layout }: Draft, number: number): Shape[] {
  if (layout === "Titeldia") return [];
  const page = deck.design.page(layout);
  return [...footerText(deck, page), ...slideNumber(deck, page, number)];
}

/** A narrow footer keeps the status: that the figures are a concept or invented is said on every slide. */
function footerText(deck: Deck, page: Page): Shape[] {
  const { meta } = deck.report;
  const all = [meta.organisation, meta.waveName, meta.date].filter((part) => part !== "");
  const tried = [all, all.slice(1), all.slice(1, 2), []].map((parts) => runsOf(parts, meta.status, deck));
  const slot = page.slots.get("footer");
  const inSlot =
    slot === undefined ? undefined : tried.find((runs) => fits(runs, slot.box.w - 20, slot, deck));
  if (slot !== undefined && inSlot !== undefined)
    return inSlot.length === 0 ? [] : [setText(deck, page, "footer", slot.box, [{ runs: inSlot }])];
  const runs = tried.find((one) => fits(one, page.footer.w, undefined, deck)) ?? tried.at(-1) ?? [];
  const ink = page.footerInk;
  const inked = ink === null ? runs : runs.map((run) => ({ ...run, colour: ink }));
  return runs.length === 0
    ? []
    : [setText(deck, page, "footer", page.footer, [{ runs: inked }], { free: true })];
}

function fits(runs: readonly Run[], width: number, slot: Slot | undefined, deck: Deck): boolean {
  const standard = roleStyle("footer", deck.design.palette);
  const pt = Math.min(standard.pt, slot?.style.pt ?? standard.pt);
  return runLines(runs, { ...standard, pt }, width, deck.design) <= 1;
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
