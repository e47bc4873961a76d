import type { Colour } from "../../../office/drawing/colour.ts";
import type { Box } from "../../../office/drawing/geometry.ts";
import type { Layout, LayoutPlaceholder, Master } from "../../../office/presentation/layout.ts";
import { rule, type Insets, type Ornament } from "../../../office/presentation/shape.ts";
import type { RunStyle } from "../../../office/drawing/text.ts";
import { GUTTER, PT, type LayoutName, type Role } from "../../deck/design.ts";
import { gauge } from "./gauge.ts";
import type { Palette } from "../../deck/palette.ts";

/** A placeholder of ours with the part it plays. */
export interface OwnPlaceholder extends LayoutPlaceholder {
  readonly role: Role;
}

export interface OwnLayout extends Layout {
  readonly name: LayoutName;
  readonly placeholders: readonly OwnPlaceholder[];
}

export const SIZE = { w: 1280, h: 720 } as const;
export const LEFT = 64;
export const WIDTH = 1152;
export const BOTTOM = 608;
export const NOTE: Box = { x: LEFT, y: 616, w: WIDTH, h: 48 };
export const TITLE: Box = { x: LEFT, y: 40, w: WIDTH, h: 88 };
export const MAIN_WIDTH = 744;
/** Top of the content under a title and a question of one line. */
const TOP = 144;
const PANEL_INSETS: Insets = [24, 20, 24, 16];
const CONCLUSION_INSETS: Insets = [24, 4, 24, 4];

interface Words {
  readonly prompts: Readonly<Record<Role, string>>;
}

/** The nine layouts; the gauge on the first marks the wave. */
export function ownLayouts(palette: Palette, words: Words, wave: number): readonly OwnLayout[] {
  const make = new Maker(palette, words);
  const column = (WIDTH - GUTTER) / 2;
  const third = (WIDTH - 2 * GUTTER) / 3;
  const thirds = [0, 1, 2].map((i) => LEFT + i * (third + GUTTER));
  const content = (y: number, w: number): Box => ({ x: LEFT, y, w, h: BOTTOM - y });
  const panel = (y: number) => make.panel({ x: LEFT + MAIN_WIDTH + GUTTER, y, w: 360, h: BOTTOM - y });
  const body = (n: 1 | 2 | 3, box: Box, insets?: Insets) => make.body(n, box, insets);
  const conclusion = make.conclusion({ x: LEFT, y: 552, w: WIDTH, h: 56 });
  return [
    make.title(gauge(wave, palette)),
    make.slide("Grafiek", [make.legend(TOP), make.chart(content(TOP, WIDTH))]),
    make.slide("Grafiek met kanttekening", [
      make.legend(TOP),
      make.chart(content(TOP + 48, MAIN_WIDTH)),
      panel(TOP + 48),
    ]),
    make.slide("Tabel", [make.table(content(TOP, WIDTH)), conclusion]),
    make.slide("Tabel met kanttekening", [make.table(content(TOP, MAIN_WIDTH)), panel(TOP)]),
    make.slide("Thema’s, 2 kolommen", [
      body(1, content(TOP, column)),
      body(2, { ...content(TOP, column), x: LEFT + column + GUTTER }),
      conclusion,
    ]),
    make.slide("Thema’s, 3 kolommen", [
      ...thirds.map((x, i) => body((i + 1) as 1 | 2 | 3, { ...content(TOP, third), x }, [0, 12, 0, 0])),
      conclusion,
    ]),
    make.slide("Citaten", [body(1, { x: LEFT, y: TOP + 16, w: 1040, h: BOTTOM - TOP - 16 })]),
    make.slide("Tekst", [body(1, content(TOP, WIDTH))]),
  ];
}

export function ownMaster(palette: Palette, words: Words): Master {
  const make = new Maker(palette, words);
  return {
    placeholders: [
      make.heading(TITLE),
      { ...make.body(1, { x: LEFT, y: TOP, w: WIDTH, h: BOTTOM - TOP }) },
      // In the text's own colour: LibreOffice applies a shade of master and layout twice.
      ...make.foot(palette.text),
    ],
    title: { pt: 28, bold: true, colour: palette.text },
    body: { pt: PT.text, bold: false, colour: palette.text },
    bullet: { sign: "–", colour: palette.bullet },
  };
}

class Maker {
  readonly #palette: Palette;
  readonly #words: Words;

  constructor(palette: Palette, words: Words) {
    this.#palette = palette;
    this.#words = words;
  }

  slide(name: LayoutName, own: readonly OwnPlaceholder[]): OwnLayout {
    const line = rule("Lijn", { x: LEFT, y: 672, w: WIDTH, h: 0 }, this.#palette.hairline, 0.75);
    const placeholders = [
      this.heading(TITLE),
      this.#question(),
      ...own,
      this.#note(),
      ...this.foot(this.#palette.second),
    ];
    return { name, placeholders, ornaments: [line] };
  }

  title(marks: readonly Ornament[]): OwnLayout {
    const { text, figure } = this.#palette;
    return {
      name: "Titeldia",
      type: "title",
      background: { slot: "bg2" },
      ornaments: marks,
      placeholders: [
        {
          ...this.#place("title", "ctrTitle", null, "Titel", { x: LEFT, y: 152, w: 944, h: 176 }),
          style: { pt: 48, bold: true, colour: text },
          anchor: "b",
          lineSpacing: 95,
        },
        {
          ...this.#place("organisation", "body", 13, "Organisatie", { x: LEFT, y: 64, w: 944, h: 40 }),
          style: { pt: 20, bold: true, colour: figure },
        },
        {
          ...this.#place("theme", "subTitle", 1, "Thema", { x: LEFT, y: 344, w: 716, h: 104 }),
          style: { pt: 28, bold: false, colour: text },
        },
        {
          ...this.#place("date", "body", 14, "Datum", { x: LEFT, y: 552, w: 944, h: 112 }),
          style: { pt: 20, bold: false, colour: text },
          anchor: "b",
        },
      ],
    };
  }

  heading(box: Box): OwnPlaceholder {
    const style = { pt: 28, bold: true, colour: this.#palette.text };
    return { ...this.#place("title", "title", null, "Titel", box), style, lineSpacing: 95 };
  }

  #question(): OwnPlaceholder {
    const place = this.#place("question", "body", 13, "Vraag", { x: LEFT, y: 87, w: WIDTH, h: 32 });
    return { ...place, style: { pt: PT.question, bold: false, colour: this.#palette.second } };
  }

  legend(y: number): OwnPlaceholder {
    return this.#text("legend", 17, "Legenda", { x: LEFT, y, w: WIDTH, h: 32 });
  }

  chart(box: Box): OwnPlaceholder {
    return { ...this.#place("chart", "chart", 1, "Grafiek", box), style: this.#plain() };
  }

  table(box: Box): OwnPlaceholder {
    return { ...this.#place("table", "tbl", 1, "Tabel", box), style: this.#plain() };
  }

  panel(box: Box): OwnPlaceholder {
    const place = this.#text("panel", 15, "Kanttekening", box, PANEL_INSETS);
    return { ...place, paint: this.#palette.panel };
  }

  body(n: 1 | 2 | 3, box: Box, insets?: Insets): OwnPlaceholder {
    return this.#text(`body${n}`, n, `Tekst ${n}`, box, insets);
  }

  conclusion(box: Box): OwnPlaceholder {
    const place = this.#place("conclusion", "body", 16, "Conclusie", box, CONCLUSION_INSETS);
    const style = { pt: PT.heading, bold: true, colour: this.#palette.panelText };
    return { ...place, style, anchor: "ctr", paint: this.#palette.panel };
  }

  #note(): OwnPlaceholder {
    const style = { pt: PT.note, bold: false, colour: this.#palette.second };
    return { ...this.#place("note", "body", 14, "Noot", NOTE), style, anchor: "b" };
  }

  foot(colour: Colour): OwnPlaceholder[] {
    const style = { pt: PT.note, bold: false, colour };
    const footer = this.#place("footer", "ftr", 11, "Voettekst", { x: LEFT, y: 680, w: 1056, h: 24 });
    const number = this.#place("number", "sldNum", 12, "Dianummer", { x: 1136, y: 680, w: 80, h: 24 });
    return [
      { ...footer, style, anchor: "ctr" },
      {
        ...number,
        style: { pt: PT.note, bold: true, colour: this.#palette.text },
        align: "r",
        anchor: "ctr",
      },
    ];
  }

  #text(role: Role, idx: number, name: string, box: Box, insets?: Insets): OwnPlaceholder {
    return { ...this.#place(role, "body", idx, name, box, insets), style: this.#plain() };
  }

  #plain(): RunStyle {
    return { pt: PT.text, bold: false, colour: this.#palette.text };
  }

  #place(
    role: Role,
    type: string,
    idx: number | null,
    name: string,
    box: Box,
    insets: Insets = [0, 0, 0, 0],
  ) {
    return { role, type, idx, name, box, insets, prompt: this.#words.prompts[role] };
  }
}
