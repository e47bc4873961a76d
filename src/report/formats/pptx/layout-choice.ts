import type { TemplateLayout } from "../../../office/presentation/template/layouts.ts";
import { LAYOUT_NAMES, type LayoutName } from "../../deck/design.ts";
import { contentArea, isRoomy, titleOf } from "./template-page.ts";

interface Size {
  readonly w: number;
  readonly h: number;
}

/** What a layout of ours asks of one that stands in for it: ST_SlideLayoutType and placeholders, best first. */
const STANDS_IN: Readonly<Record<LayoutName, readonly ((layout: TemplateLayout) => boolean)[]>> = {
  Titeldia: [
    (one) => one.type === "title",
    (one) => has(one, ["ctrTitle"]),
    (one) => has(one, ["title"]) && has(one, ["subTitle"]),
  ],
  Grafiek: [isNamed("chart"), (one) => count(one, ["chart"]) === 1, isContent, isTitleOnly],
  "Grafiek met kanttekening": [isContent, isTitleOnly],
  Tabel: [isNamed("tbl"), (one) => count(one, ["tbl"]) === 1, isContent, isTitleOnly],
  "Tabel met kanttekening": [isContent, isTitleOnly],
  "Thema’s, 2 kolommen": [isNamed("twoObj"), (one) => count(one, BODIES) === 2, isTitleOnly],
  "Thema’s, 3 kolommen": [(one) => count(one, BODIES) === 3, isTitleOnly],
  Citaten: [isNamed("tx"), isContent, isTitleOnly],
  Tekst: [isNamed("tx"), isContent, isTitleOnly],
};

const BODIES = ["body", "obj"];

function isNamed(type: string) {
  return (one: TemplateLayout) => one.type === type;
}

function isContent(one: TemplateLayout): boolean {
  return one.type === "obj" || count(one, BODIES) === 1;
}

function isTitleOnly(one: TemplateLayout): boolean {
  return one.type === "titleOnly" || count(one, BODIES) === 0;
}

function count({ placeholders }: TemplateLayout, types: readonly string[]): number {
  return placeholders.filter(({ type }) => types.includes(type)).length;
}

function has(layout: TemplateLayout, types: readonly string[]): boolean {
  return count(layout, types) > 0;
}

/** A layout of the template for each of ours: by our name, else by what it holds, else any with a title. */
export function chooseLayouts(
  layouts: readonly TemplateLayout[],
  size: Size,
): ReadonlyMap<LayoutName, TemplateLayout> | null {
  const forContent = layouts.filter(isForContent);
  const withRoom = forContent.filter((one) => hasRoom(one, size));
  const roomy = withRoom.length > 0 ? withRoom : forContent;
  const titled = layouts.filter((one) => titleOf(one) !== undefined);
  const chosen = new Map<LayoutName, TemplateLayout>();
  for (const name of LAYOUT_NAMES) {
    const candidates = name === "Titeldia" ? titled : roomy;
    const found = byName(titled, name) ?? byKind(candidates, name) ?? candidates[0];
    if (found === undefined) return null;
    chosen.set(name, found);
  }
  return chosen;
}

function byName(layouts: readonly TemplateLayout[], name: LayoutName): TemplateLayout | undefined {
  const wanted = name.replaceAll("’", "'");
  return layouts.find((one) => one.name.trim().replaceAll("’", "'") === wanted);
}

function byKind(layouts: readonly TemplateLayout[], name: LayoutName): TemplateLayout | undefined {
  for (const asked of STANDS_IN[name]) {
    const found = layouts.find(asked);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Not a title slide; one whose title leaves no room is taken when there is no other, and its title moved. */
function isForContent(layout: TemplateLayout): boolean {
  return titleOf(layout)?.type === "title" && layout.type !== "title" && count(layout, ["subTitle"]) === 0;
}

function hasRoom(layout: TemplateLayout, size: Size): boolean {
  return isRoomy(contentArea(layout, size), size);
}
