import { bandBehind } from "../../../office/presentation/template/colours.ts";
import type { Colour } from "../../../office/drawing/colour.ts";
import type { Box } from "../../../office/drawing/geometry.ts";
import type { TemplateLayout, TemplatePlaceholder } from "../../../office/presentation/template/layouts.ts";
import { PT, type LayoutName, type Page, type Role, type Slot } from "../../deck/design.ts";

export interface Size {
  readonly w: number;
  readonly h: number;
}

/** px: the note's two lines, a footer of our own, and air between parts. */
const NOTE_HEIGHT = 48;
const FOOTER_HEIGHT = 24;
const AIR = 8;

export function titleOf({ placeholders }: TemplateLayout): TemplatePlaceholder | undefined {
  return placeholders.find(({ type }) => type === "title" || type === "ctrTitle");
}

/**
 * Between title and footer, inside the left and right of the layout's place for content; without one inside the
 * title's, unless that is narrower than half the page. Of a title at the foot of the page the body tells the top.
 */
export function contentArea(layout: TemplateLayout, size: Size): Box {
  const title = titleOf(layout);
  const bodies = layout.placeholders.filter(({ type }) => BODY.has(type));
  const [body] = bodies;
  const feet = layout.placeholders.filter(({ type, box }) => FOOT.has(type) && box.y > size.h / 2);
  const end = body === undefined || feet.length > 0 ? size.h : body.box.y + body.box.h + FOOTER_HEIGHT;
  const foot = Math.min(size.h - 16, end, ...feet.map(({ box }) => box.y));
  const above =
    title !== undefined && title.box.y < size.h / 2 ? title.box.y + title.box.h : (body?.box.y ?? 48);
  const wide = [spanOf(bodies), title === undefined ? null : inner(title)].find(
    (one) => one !== null && one.w >= size.w / 2,
  );
  const { x, w } = wide ?? { x: size.w * 0.05, w: size.w * 0.9 };
  const y = Math.max(0, above);
  return { x, y, w: Math.min(w, size.w - x), h: foot - y };
}

/** The end of a title, or of the band it stands on. */
function under(title: Box, layout: TemplateLayout, size: Size): number {
  const band = bandBehind(title, layout);
  const end = band === null ? 0 : band.y + band.h + AIR;
  return Math.max(title.y + title.h, end < size.h / 2 ? end : 0);
}

const BODY = new Set(["body", "obj", "chart", "tbl"]);
const FOOT = new Set(["ftr", "sldNum", "dt"]);

/** From the left of the first to the right of the last. */
function spanOf(
  placeholders: readonly TemplatePlaceholder[],
): { readonly x: number; readonly w: number } | null {
  if (placeholders.length === 0) return null;
  const places = placeholders.map(inner);
  const x = Math.min(...places.map((one) => one.x));
  return { x, w: Math.max(...places.map((one) => one.x + one.w)) - x };
}

function inner({ box, insets }: TemplatePlaceholder) {
  return { x: box.x + insets[0], w: box.w - insets[0] - insets[2] };
}

/** Whether there is room for content between title and footer. */
export function isRoomy(area: Box, size: Size): boolean {
  return area.w >= 0.5 * size.w && area.h >= 0.42 * size.h;
}

/** The colour to write in where the template's own cannot be read at a place; null where it can. */
export type InkAt = (placeholder: TemplatePlaceholder) => Colour | null;

/** A template's layout as a page to put our things on. */
export function templatePage(name: LayoutName, layout: TemplateLayout, size: Size, inkAt: InkAt): Page {
  const { title, area } = placesOf(name, layout, size);
  const found = titleOf(layout);
  if (found === undefined) throw new Error(`layout ${layout.name} has no title`);
  const footer = layout.placeholders.find(({ type }) => type === "ftr");
  const bottom = area.y + area.h - (footer === undefined ? FOOTER_HEIGHT : 0);
  const note = { x: area.x, y: bottom - NOTE_HEIGHT - 4, w: area.w, h: NOTE_HEIGHT };
  const own = { x: area.x, y: bottom, w: area.w, h: FOOTER_HEIGHT };
  const placed = { ...found, box: title };
  return {
    layout: layout.path,
    slots: new Map(slotsOf(name, layout, placed, found, inkAt)),
    titleBox: (lines, pt) => ({ ...title, h: Math.max(title.h, titleHeight(placed, lines, pt)) }),
    left: area.x,
    width: area.w,
    titleWidth: inner(placed).w,
    bottom: note.y - AIR,
    note,
    footer: own,
    footerInk: inkAt({ ...found, box: own }),
    titleSizes: sizesOf(placed, bandBehind(title, layout) === null),
    ruled: false,
    questionTop: (lines, pt) => Math.max(area.y + 2, title.y + titleHeight(placed, lines, pt) + 2),
  };
}

/** Title and content where the layout has them; a title that leaves no room under it is moved to the top. */
function placesOf(
  name: LayoutName,
  layout: TemplateLayout,
  size: Size,
): { readonly title: Box; readonly area: Box } {
  const area = contentArea(layout, size);
  const title = titleOf(layout)?.box ?? area;
  const wide = title.w >= size.w / 2 && title.y < size.h / 2;
  if (name === "Titeldia" || (wide && isRoomy(area, size))) return { title, area };
  const x = size.w * 0.06;
  const w = size.w - 2 * x;
  const moved = { x, y: size.h * 0.05, w, h: Math.max(88, size.h * 0.14) };
  const y = under(moved, layout, size);
  return { title: moved, area: { x: x + 9.6, y, w: w - 19.2, h: area.y + area.h - y } };
}

/**
 * From the template's own size down, each with the lines the box holds; never below 18 points. A title that would come
 * below 24 takes a line more instead, where it does not stand on a band: what is under it gives way.
 */
function sizesOf({ pt, box, insets }: TemplatePlaceholder, grows: boolean): Page["titleSizes"] {
  const height = box.h - insets[1] - insets[3];
  const sizes = [pt, 40, 36, 32, 28, 24, 20, PT.text].filter((one, i) => i === 0 || one < pt);
  const inBox = sizes.map((one) => ({
    pt: one,
    lines: Math.max(1, Math.min(MOST_TITLE_LINES, Math.floor((height + 4) / lineHeight(one)))),
  }));
  if (!grows) return inBox;
  const grown = sizes
    .filter((one) => one <= 28)
    .map((one) => ({ pt: one, lines: one > 20 ? 2 : MOST_TITLE_LINES }));
  return [...inBox.filter((one) => one.pt >= 24), ...grown];
}

const MOST_TITLE_LINES = 3;

/** px; titles are set closer in some templates, never wider. */
function lineHeight(pt: number): number {
  return (pt * 1.2) / 0.75;
}

function titleHeight({ insets }: TemplatePlaceholder, lines: number, pt: number): number {
  return Math.ceil(lines * lineHeight(pt) + insets[1] + insets[3]) - 4;
}

/** Which placeholder of the template holds what of ours. */
function slotsOf(
  name: LayoutName,
  { placeholders, name: own }: TemplateLayout,
  placedTitle: TemplatePlaceholder,
  title: TemplatePlaceholder,
  inkAt: InkAt,
): [Role, Slot][] {
  const roles =
    own.replaceAll("’", "'") === name.replaceAll("’", "'") ? ownRoles(name) : new Map<number, Role>();
  const contents = placeholders.filter(({ type, idx }) => BODY.has(type) && !roles.has(idx ?? 0));
  const slots: [Role, Slot][] = [["title", { ...slotOf(placedTitle, "title", inkAt), box: title.box }]];
  for (const [role, type] of [
    ["footer", "ftr"],
    ["number", "sldNum"],
    ["theme", "subTitle"],
  ] as const) {
    const found = placeholders.find((one) => one.type === type);
    if (found !== undefined) slots.push([role, slotOf(found, role, inkAt)]);
  }
  for (const one of placeholders) {
    const role = one.type === "body" ? roles.get(one.idx ?? 0) : undefined;
    if (role !== undefined) slots.push([role, slotOf(one, role, inkAt)]);
  }
  // Two places that go by one name cannot be told apart: only the first is filled as a placeholder.
  const told = contents.filter((one, i) => contents.findIndex(({ idx }) => idx === one.idx) === i);
  told.slice(0, rolesOf(name).length).forEach((one, i) => {
    const role = rolesOf(name)[i];
    if (role !== undefined) slots.push([role, slotOf(one, role, inkAt)]);
  });
  return slots;
}

/** In a layout that carries our name the placeholders with our numbers are what ours are. */
function ownRoles(name: LayoutName): ReadonlyMap<number, Role> {
  return new Map<number, Role>(
    name === "Titeldia"
      ? [
          [13, "organisation"],
          [14, "date"],
        ]
      : [
          [13, "question"],
          [14, "note"],
          [15, "panel"],
          [16, "conclusion"],
          [17, "legend"],
        ],
  );
}

function rolesOf(name: LayoutName): readonly Role[] {
  if (name.startsWith("Grafiek")) return ["chart"];
  if (name.startsWith("Tabel")) return ["table"];
  return name === "Titeldia" ? [] : ["body1", "body2", "body3"];
}

const KEEPING: ReadonlySet<Role> = new Set(["title", "theme", "footer", "number"]);

/** A template's title and footer keep font, weight and colour where these can be read. */
function slotOf(placeholder: TemplatePlaceholder, role: Role, inkAt: InkAt): Slot {
  const { type, idx, box, pt, stated, insets } = placeholder;
  const keeps = KEEPING.has(role);
  const style = keeps && stated ? { pt } : {};
  const ref = { type: type === "obj" ? null : type, idx };
  const ink = keeps ? inkAt(placeholder) : null;
  return {
    ref,
    name: null,
    box,
    style,
    insets,
    plain: keeps,
    keeps: keeps && ink === null,
    ...(ink !== null && { ink }),
  };
}
