import type { Run } from "../../../../office/drawing/text.ts";
import { breakLines, countLines, linesHeight } from "../../../../office/fonts/measure.ts";
import type { Shape } from "../../../../office/presentation/shape.ts";
import type { Page } from "../design.ts";
import type { Deck, Draft } from "../draft.ts";
import { setText, tie } from "../typeset.ts";

/** The title slide: organisation, title, theme, date, field period and version. */
export function titleSlide(deck: Deck): Draft {
  const { meta } = deck.report;
  const page = deck.design.page("Titeldia");
  const title = sized(meta.title, page, "title", [48, 40, 36, 28, 24, 20], deck.design.fonts.title);
  const shapes: Shape[] = [
    setText(deck, page, "title", boxOf(page, "title"), [{ runs: [{ text: title.text, pt: title.pt }] }]),
    ...organisation(deck, page),
    ...theme(deck, page),
    dateLines(deck, page),
  ];
  const notes = [[deck.words.notes.source, sourceOf(deck)] as const];
  return { id: "title", layout: "Titeldia", title: meta.title, shapes, notes, problems: [] };
}

function sourceOf({ report: { meta }, words }: Deck): string {
  return `${meta.organisation}, ${meta.waveName}, ${words.fieldwork(meta.period)}, ${meta.edition}`;
}

function boxOf(page: Page, role: "title" | "organisation" | "theme" | "date") {
  const box = page.slots.get(role)?.box;
  if (box === undefined) throw new Error(`the title slide has no place for its ${role}`);
  return box;
}

function sized(
  text: string,
  page: Page,
  role: "title" | "theme" | "organisation",
  sizes: readonly number[],
  face: Deck["design"]["fonts"]["body"],
): { text: string; pt: number } {
  const { w, h } = boxOf(page, role);
  const most = page.slots.get(role)?.style.pt ?? sizes[0] ?? 20;
  const tried = [most, ...sizes.filter((pt) => pt < most)];
  const fits = (pt: number) => linesHeight(countLines(tie(text), face, pt, w), pt) <= h + 4;
  const pt = tried.find(fits) ?? tried.at(-1) ?? 20;
  if (fits(pt)) return { text: tie(text), pt };
  const lines = Math.max(1, Math.floor(h / linesHeight(1, pt)));
  return {
    text: `${breakLines(tie(text), face, pt, w - 30)
      .slice(0, lines)
      .join(" ")}…`,
    pt,
  };
}

function organisation(deck: Deck, page: Page): Shape[] {
  const { meta } = deck.report;
  if (meta.organisation === "") return [];
  const { text, pt } = sized(meta.organisation, page, "organisation", [20, 18], deck.design.fonts.bold);
  return [setText(deck, page, "organisation", boxOf(page, "organisation"), [{ runs: [{ text, pt }] }])];
}

function theme(deck: Deck, page: Page): Shape[] {
  const { meta } = deck.report;
  if (meta.theme === "") return [];
  const quoted = deck.words.quotedTheme(meta.theme);
  const { text, pt } = sized(quoted, page, "theme", [28, 24, 20, 18], deck.design.fonts.body);
  const box = boxOf(page, "theme");
  const w = balanced(text, pt, box.w, deck.design.fonts.body);
  return [setText(deck, page, "theme", { ...box, w }, [{ runs: [{ text, pt }] }])];
}

/** The narrowest box in which the text takes no more lines: lines of about equal length. */
function balanced(text: string, pt: number, width: number, face: Deck["design"]["fonts"]["body"]): number {
  const lines = countLines(text, face, pt, width);
  let w = width;
  while (w > 100 && countLines(text, face, pt, w - 4) === lines) w -= 4;
  // Programs differ by a hair in what fits; lines of one width stay whole with this room.
  return lines === 1 ? width : Math.min(width, w + 8);
}

function dateLines(deck: Deck, page: Page): Shape {
  const { meta } = deck.report;
  const { words, design } = deck;
  const second = { pt: 18, colour: design.palette.second };
  const facts = [words.participants(meta.participants), words.fieldwork(meta.period)].join("  ·  ");
  const edition = [...new Set([meta.edition, ...(meta.status ?? "").split(" · ")])].filter(
    (part) => part !== "",
  );
  const lines: Run[][] = [
    [{ text: meta.date, bold: true }],
    [{ text: tie(facts) }],
    [{ text: edition.join("  ·  "), ...second }],
  ];
  const paragraphs = lines.map((runs) => ({ runs, before: 4 }));
  return setText(deck, page, "date", boxOf(page, "date"), paragraphs, { anchor: "b" });
}
