import type { Run } from "../../office/drawing/text.ts";
import { breakLines, countLines, linesHeight } from "../../office/fonts/measure.ts";
import type { Shape } from "../../office/presentation/shape.ts";
import type { Page } from "../deck/design.ts";
import type { Deck, Draft } from "../deck/draft.ts";
import { setText } from "../deck/typeset.ts";
import { tie } from "../tie.ts";

/** The title slide: organisation, title, theme, date, field period and version. */
export function titleSlide(deck: Deck): Draft {
  const { meta } = deck.report;
  const page = deck.design.page("Titeldia");
  const own = { ...deck, design: { ...deck.design, palette: deck.design.titlePalette } };
  const title = sized(meta.title, page, "title", [48, 40, 36, 28, 24, 20], deck.design.fonts.title);
  const runs = [{ text: title.text, pt: title.pt }];
  const rest = page.slots.has("date")
    ? [...organisation(own, page), ...theme(own, page), dateLines(own, page)]
    : [together(own, page)];
  const shapes: Shape[] = [setText(own, page, "title", boxOf(page, "title"), [{ runs }]), ...rest];
  const notes = [[deck.words.notes.source, sourceOf(deck)] as const];
  return { id: "title", layout: "Titeldia", title: meta.title, shapes, notes, problems: [] };
}

/** A template has one place for all that stands under the title. */
function together(deck: Deck, page: Page): Shape {
  const { meta } = deck.report;
  const lines = [
    meta.theme === "" ? "" : deck.words.quotedTheme(meta.theme),
    meta.organisation,
    ...dateTexts(deck),
  ];
  const texts = lines.filter((text) => text !== "").map(tie);
  const box = page.slots.get("theme")?.box ?? under(page);
  const width = box.w - 20;
  const most = page.slots.get("theme")?.style.pt ?? 24;
  const heightAt = (pt: number) =>
    texts.reduce(
      (sum, text) => sum + linesHeight(countLines(text, deck.design.fonts.bold, pt, width), pt) * 1.05,
      0,
    );
  const pt =
    [most, 28, 24, 20, 18, 16].filter((size) => size <= most).find((size) => heightAt(size) <= box.h) ?? 14;
  const paragraphs = texts.map((text) => ({ runs: [{ text, pt }] }));
  const place = heightAt(pt) <= box.h ? box : { ...box, h: Math.ceil(heightAt(pt)) };
  return setText(deck, page, "theme", place, paragraphs);
}

/** Under the title, where the layout has no place for a subtitle. */
function under(page: Page) {
  const title = boxOf(page, "title");
  return {
    x: title.x,
    y: title.y + title.h + 8,
    w: title.w,
    h: Math.max(120, page.bottom - title.y - title.h),
  };
}

function dateTexts({ report: { meta }, words }: Deck): string[] {
  const facts = [words.participants(meta.participants), words.fieldwork(meta.period)].join("  ·  ");
  const edition = [...new Set([meta.edition, ...(meta.status ?? "").split(" · ")])].filter(
    (part) => part !== "",
  );
  return [meta.date, facts, edition.join("  ·  ")];
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
  const [date = "", facts = "", edition = ""] = dateTexts(deck);
  const second = { pt: 18, colour: deck.design.palette.second };
  const lines: Run[][] = [
    [{ text: date, bold: true }],
    [{ text: tie(facts) }],
    [{ text: edition, ...second }],
  ];
  const paragraphs = lines.map((runs) => ({ runs, before: 4 }));
  return setText(deck, page, "date", boxOf(page, "date"), paragraphs, { anchor: "b" });
}
