import { contrast } from "../../../office/drawing/colour.ts";
import { px } from "../../../office/drawing/geometry.ts";
import { ARIAL, ARIAL_BOLD, type Face } from "../../../office/fonts/measure.ts";
import { notesMasterXml } from "../../../office/presentation/notes.ts";
import {
  colourBehind,
  fillColour,
  groundOf,
  themeColours,
} from "../../../office/presentation/template/colours.ts";
import { mainTargets, templateFrame } from "../../../office/presentation/template/frame.ts";
import { readLayouts, type TemplateLayout } from "../../../office/presentation/template/layouts.ts";
import {
  readTemplateParts,
  type TemplateParts,
} from "../../../office/presentation/template/package-parts.ts";
import { themeXml } from "../../../office/presentation/theme.ts";
import { childOf } from "../../../office/xml-tree.ts";
import { problem, warning, type Outcome, type Problem } from "../../../problem.ts";
import { languageTag } from "../../../text.ts";
import type { ReportMeta } from "../../model.ts";
import { LAYOUT_NAMES, type Design, type LayoutName, type Page } from "../../deck/design.ts";
import { chooseLayouts } from "./layout-choice.ts";
import { OWN_THEME } from "./own-design.ts";
import { paletteFor } from "../../deck/palette.ts";
import { TABLE_STYLE_ID, tableStyle, tableStyles } from "./table-style.ts";
import { contentArea, templatePage, type InkAt, type Size } from "./template-page.ts";

/** An organisation's own template as a design, or why it cannot be used. */
export function templateDesign(template: TemplateFile, meta: ReportMeta): Outcome<Design> {
  const { value, problems } = readTemplate(template, meta);
  return { ...(value !== undefined && { value: value.design }), problems };
}

export interface TemplateFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A template with what a screen needs to show what is behind our things. */
export interface ReadTemplate {
  readonly design: Design;
  readonly parts: TemplateParts;
  readonly size: Size;
  /** The layouts that were chosen, each once. */
  readonly layouts: readonly TemplateLayout[];
}

export function readTemplate(template: TemplateFile, meta: ReportMeta): Outcome<ReadTemplate> {
  const { value, problems } = readTemplateParts(template.bytes, template.name);
  if (value === undefined) return { problems };
  const size = slideSize(value);
  const layouts = mainTargets(value.main, "slideMaster").flatMap((path) => {
    const master = value.parts.get(path);
    return master === undefined ? [] : readLayouts(master, value.parts);
  });
  const chosen = chooseLayouts(layouts, size);
  if (chosen === null)
    return { problems: [problem("deck-template-without-layouts", { file: template.name })] };
  const warnings = [...replaced(chosen, template.name), ...drawnBehind(value, chosen, size, template.name)];
  const design = designOf(value, chosen, size, meta);
  return {
    value: { design, parts: value, size, layouts: [...new Set(chosen.values())] },
    problems: warnings,
  };
}

type Chosen = ReadonlyMap<LayoutName, TemplateLayout>;

/** What stands in for a layout of ours: told once a layout. */
function replaced(chosen: Chosen, file: string): Problem[] {
  return LAYOUT_NAMES.flatMap((name) => {
    const used = chosen.get(name)?.name ?? "";
    return sameName(name, used) ? [] : [warning("deck-layout-replaced", { file }, { layout: name, used })];
  });
}

/** What we cannot check of a template and somebody has to look at. */
function drawnBehind(parts: TemplateParts, chosen: Chosen, size: Size, file: string): Problem[] {
  const unsure = [...chosen.values()].filter((layout) => {
    const colours = themeColours(themeOf(parts, layout), layout.master.tree);
    return !groundOf(contentArea(layout, size), layout, colours).sure;
  });
  const layouts = [...new Set(unsure.map(({ name }) => `“${name}”`))].join(", ");
  return layouts === "" ? [] : [warning("deck-template-picture-behind", { file }, { layouts })];
}

function sameName(a: string, b: string): boolean {
  return a.replaceAll("’", "'") === b.replaceAll("’", "'");
}

function slideSize({ main }: TemplateParts) {
  const { cx = "12192000", cy = "6858000" } = childOf(main.tree, "sldSz")?.attributes ?? {};
  return { w: px(Number(cx)), h: px(Number(cy)) };
}

function designOf(parts: TemplateParts, chosen: Chosen, size: Size, meta: ReportMeta): Design {
  const lang = languageTag(meta.voice.language);
  const content = chosen.get("Grafiek");
  if (content === undefined) throw new Error("a layout was chosen for every name");
  const theme = themeOf(parts, content);
  const palette = palettesOf(parts, content, size);
  const titleColours = chosen.get("Titeldia");
  const titlePage = titleColours === undefined ? null : palettesOf(parts, titleColours, size);
  const pages = new Map<LayoutName, Page>(
    [...chosen].map(([name, layout]) => [name, templatePage(name, layout, size, inkOn(parts, layout))]),
  );
  const heading = faceFor(theme, "majorFont");
  const body = faceFor(theme, "minorFont");
  return {
    frame: templateFrame(parts, {
      lang,
      notesMaster: {
        path: "ppt/notesMasters/notesMaster1.xml",
        type: "application/vnd.openxmlformats-officedocument.presentationml.notesMaster+xml",
        content: notesMasterXml(lang),
        relations: [{ id: "rId1", type: "theme", target: "../theme/themeNotes.xml" }],
      },
      notesTheme: {
        path: "ppt/theme/themeNotes.xml",
        type: "application/vnd.openxmlformats-officedocument.theme+xml",
        content: themeXml(OWN_THEME),
      },
      tableStyle: tableStyle(),
      tableStyles,
    }),
    palette,
    titlePalette: titlePage ?? palette,
    fonts: {
      title: { ...ARIAL_BOLD, margin: heading.margin },
      body,
      bold: { ...ARIAL_BOLD, margin: body.margin },
      quote: body,
      quoteName: null,
    },
    tableStyle: TABLE_STYLE_ID,
    page: (name) => {
      const page = pages.get(name);
      if (page === undefined) throw new Error(`there is no layout ${name}`);
      return page;
    },
  };
}

/** The theme of a layout's master. */
export function themeOf({ parts }: TemplateParts, { master }: TemplateLayout) {
  const target = master.relations.find(({ type }) => type.endsWith("/theme"))?.target ?? "";
  return parts.get(target.replace(/^(\.\.\/)+/, ""))?.tree;
}

/** Text that says no colour is written in the theme's text colour. */
function inkOn(parts: TemplateParts, layout: TemplateLayout): InkAt {
  const colours = themeColours(themeOf(parts, layout), layout.master.tree);
  return ({ fill, box }) => {
    const behind = colourBehind(box, layout, colours);
    const own = fillColour(fill, colours) ?? colours.tx1;
    return contrast(own, behind) >= 4.5 ? null : paletteFor(colours, behind).text;
  };
}

function palettesOf(parts: TemplateParts, layout: TemplateLayout, size: Size) {
  const colours = themeColours(themeOf(parts, layout), layout.master.tree);
  const { colour, sure } = groundOf(contentArea(layout, size), layout, colours);
  return paletteFor(colours, colour, !sure);
}

/** Fonts with Arial's widths are known; others are taken as Arial and 8 %. */
const LIKE_ARIAL = /^(arial|helvetica|liberation sans|arimo|nimbus sans)\b/i;
const UNKNOWN_MARGIN = 1.08;

function faceFor(theme: ReturnType<typeof themeOf>, font: "majorFont" | "minorFont"): Face {
  const name = childOf(theme, "themeElements", "fontScheme", font, "latin")?.attributes["typeface"] ?? "";
  return { ...ARIAL, margin: LIKE_ARIAL.test(name) ? 1 : UNKNOWN_MARGIN };
}
