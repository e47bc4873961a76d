import { readHex, type ThemeColours } from "../../../office/drawing/colour.ts";
import { emu } from "../../../office/drawing/geometry.ts";
import { ARIAL, ARIAL_BOLD, TIMES } from "../../../office/fonts/measure.ts";
import type { DeckFrame } from "../../../office/presentation/deck.ts";
import { layoutXml, masterXml, MASTER_ID, NAMESPACES } from "../../../office/presentation/layout.ts";
import { notesMasterXml } from "../../../office/presentation/notes.ts";
import { themeXml, type Theme } from "../../../office/presentation/theme.ts";
import type { Part } from "../../../office/package.ts";
import { xml } from "../../../office/xml.ts";
import { languageTag } from "../../../text.ts";
import type { ReportMeta } from "../../model.ts";
import type { Design, LayoutName, Page } from "../../deck/design.ts";
import {
  BOTTOM,
  LEFT,
  NOTE,
  ownLayouts,
  ownMaster,
  SIZE,
  TITLE,
  WIDTH,
  type OwnLayout,
} from "./own-layouts.ts";
import { paletteFor } from "../../deck/palette.ts";
import { TABLE_STYLE_ID, tableStyles } from "./table-style.ts";
import type { DeckWords } from "../../deck/words.ts";

export const OWN_THEME: Theme = {
  name: "Peilschaal",
  colours: {
    dk1: "14222B",
    lt1: "FFFFFF",
    dk2: "0B4F6C",
    lt2: "EEF3F5",
    accent1: "1F7DA3",
    accent2: "AA620A",
    accent3: "6F94A4",
    accent4: "CF7460",
    accent5: "858D94",
    accent6: "4B97B3",
    hlink: "0B5B7E",
    folHlink: "5B3A86",
  },
  headingFont: "Arial",
  bodyFont: "Arial",
};

/** Our colours as slides name them. */
export function ownColours(): ThemeColours {
  const { dk1, lt1, dk2, lt2, ...rest } = OWN_THEME.colours;
  const named = { tx1: dk1, bg1: lt1, tx2: dk2, bg2: lt2, ...rest };
  return Object.fromEntries(
    Object.entries(named).map(([slot, hex]) => [slot, readHex(hex)]),
  ) as unknown as ThemeColours;
}

/** How a deck looks without a template. */
export function ownDesign(meta: ReportMeta, words: DeckWords): Design {
  const colours = ownColours();
  const palette = paletteFor(colours, colours.bg1);
  const layouts = ownLayouts(palette, words, meta.wave);
  const pages = new Map(layouts.map((layout, i) => [layout.name, pageOf(layout, i)]));
  return {
    frame: ownFrame(layouts, masterXml(ownMaster(palette, words), layouts.length, tag(meta)), tag(meta)),
    palette,
    titlePalette: palette,
    fonts: {
      title: ARIAL_BOLD,
      body: ARIAL,
      bold: ARIAL_BOLD,
      quote: TIMES,
      quoteName: "Times New Roman",
    },
    tableStyle: TABLE_STYLE_ID,
    page: (name: LayoutName) => {
      const page = pages.get(name);
      if (page === undefined) throw new Error(`there is no layout ${name}`);
      return page;
    },
  };
}

function tag({ voice }: ReportMeta) {
  return languageTag(voice.language);
}

function pageOf(layout: OwnLayout, i: number): Page {
  return {
    layout: layoutPath(i),
    slots: new Map(
      layout.placeholders.map((one) => [
        one.role,
        {
          ref: { type: one.type, idx: one.idx },
          name: one.name,
          box: one.box,
          style: one.style,
          insets: one.insets ?? [0, 0, 0, 0],
          plain: true,
        },
      ]),
    ),
    titleBox: () => TITLE,
    left: LEFT,
    width: WIDTH,
    titleWidth: WIDTH,
    bottom: BOTTOM,
    note: NOTE,
    footer: { x: LEFT, y: 680, w: 1056, h: 24 },
    footerInk: null,
    titleSizes: [
      { pt: 28, lines: 2 },
      { pt: 24, lines: 2 },
      { pt: 20, lines: 3 },
    ],
    ruled: true,
    questionTop: (lines, pt) => TITLE.y + Math.round((lines * pt * 1.15 * 0.95) / 0.75) + 6,
  };
}

function layoutPath(i: number): string {
  return `ppt/slideLayouts/slideLayout${i + 1}.xml`;
}

const TYPE = "application/vnd.openxmlformats-officedocument.presentationml";
const THEME_TYPE = "application/vnd.openxmlformats-officedocument.theme+xml";

function ownFrame(layouts: readonly OwnLayout[], master: Part["content"], lang: string): DeckFrame {
  const layoutParts = layouts.map((layout, i): Part => ({
    path: layoutPath(i),
    type: `${TYPE}.slideLayout+xml`,
    content: layoutXml(layout, lang),
    relations: [{ id: "rId1", type: "slideMaster", target: "../slideMasters/slideMaster1.xml" }],
  }));
  const masterPart: Part = {
    path: "ppt/slideMasters/slideMaster1.xml",
    type: `${TYPE}.slideMaster+xml`,
    content: master,
    relations: [
      ...layouts.map((_, i) => ({
        id: `rId${i + 1}`,
        type: "slideLayout",
        target: `../slideLayouts/slideLayout${i + 1}.xml`,
      })),
      { id: `rId${layouts.length + 1}`, type: "theme", target: "../theme/theme1.xml" },
    ],
  };
  const notesMaster: Part = {
    path: "ppt/notesMasters/notesMaster1.xml",
    type: `${TYPE}.notesMaster+xml`,
    content: notesMasterXml(lang),
    relations: [{ id: "rId1", type: "theme", target: "../theme/theme2.xml" }],
  };
  return {
    lang,
    notesMaster: notesMaster.path,
    parts: [
      masterPart,
      ...layoutParts,
      { path: "ppt/theme/theme1.xml", type: THEME_TYPE, content: themeXml(OWN_THEME) },
      notesMaster,
      { path: "ppt/theme/theme2.xml", type: THEME_TYPE, content: themeXml(OWN_THEME) },
      { path: "ppt/tableStyles.xml", type: `${TYPE}.tableStyles+xml`, content: tableStyles() },
    ],
    relations: [
      { id: "master", type: "slideMaster", target: "slideMasters/slideMaster1.xml" },
      { id: "notes", type: "notesMaster", target: "notesMasters/notesMaster1.xml" },
      { id: "theme", type: "theme", target: "theme/theme1.xml" },
      { id: "tables", type: "tableStyles", target: "tableStyles.xml" },
    ],
    presentation: (slides) =>
      xml`<p:presentation ${NAMESPACES} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="${MASTER_ID}" r:id="master"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="notes"/></p:notesMasterIdLst>${slides}<p:sldSz cx="${emu(SIZE.w)}" cy="${emu(SIZE.h)}"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`,
  };
}
