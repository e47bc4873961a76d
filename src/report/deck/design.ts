import type { Colour } from "../../office/drawing/colour.ts";
import type { Box } from "../../office/drawing/geometry.ts";
import type { RunStyle } from "../../office/drawing/text.ts";
import type { Face } from "../../office/fonts/measure.ts";
import type { DeckFrame } from "../../office/presentation/deck.ts";
import type { Insets, PlaceholderRef } from "../../office/presentation/shape.ts";
import type { Palette } from "./palette.ts";

/** Names are fixed: an organisation that gives its layouts these names has them filled as they are. */
export const LAYOUT_NAMES = [
  "Titeldia",
  "Grafiek",
  "Grafiek met kanttekening",
  "Tabel",
  "Tabel met kanttekening",
  "Thema’s, 2 kolommen",
  "Thema’s, 3 kolommen",
  "Citaten",
  "Tekst",
] as const;

export type LayoutName = (typeof LAYOUT_NAMES)[number];

/** What a piece of a slide is for; a layout may have a placeholder for it. */
export type Role =
  | "title"
  | "question"
  | "note"
  | "legend"
  | "chart"
  | "table"
  | "panel"
  | "body1"
  | "body2"
  | "body3"
  | "conclusion"
  | "organisation"
  | "theme"
  | "date"
  | "footer"
  | "number";

/** A placeholder as slides need to know it. */
export interface Slot {
  readonly ref: PlaceholderRef;
  /** What the layout calls it; a template's own names tell a reader nothing. */
  readonly name: string | null;
  readonly box: Box;
  /** What text in it looks like by itself; what is absent is not known and is always said. */
  readonly style: RunStyle;
  readonly insets: Insets;
  /** False where paragraphs in it may have bullets, margins and spacing that we have to undo. */
  readonly plain: boolean;
  /** A template's own: its weight and colour stay, and its size unless we shrink. */
  readonly keeps?: boolean;
  /** What text in it is written in, where its own colour cannot be read. */
  readonly ink?: Colour;
}

/** Where things go on slides of one layout, in px. */
export interface Page {
  readonly layout: string;
  readonly slots: ReadonlyMap<Role, Slot>;
  /** Where a title of so many lines goes: its placeholder's place, unless that leaves no room. */
  readonly titleBox: (lines: number, pt: number) => Box;
  readonly left: number;
  readonly width: number;
  /** Inside the title's box. */
  readonly titleWidth: number;
  /** End of the content, and the note under it. */
  readonly bottom: number;
  readonly note: Box;
  /** Where a footer goes that the layout has no placeholder for. */
  readonly footer: Box;
  /** What it is written in there; null for the usual colours. */
  readonly footerInk: Colour | null;
  /** Sizes the title is tried in, each with the lines it may take. */
  readonly titleSizes: readonly { readonly pt: number; readonly lines: number }[];
  /** A line on top of each of three columns, where the content starts. */
  readonly ruled: boolean;
  /** Where the question starts under a title of so many lines. */
  readonly questionTop: (lines: number, pt: number) => number;
}

/** A way for decks to look: our own, or an organisation's template. */
export interface Design {
  readonly frame: DeckFrame;
  readonly palette: Palette;
  /** On the title slide, whose background may be another. */
  readonly titlePalette: Palette;
  readonly fonts: {
    readonly title: Face;
    readonly body: Face;
    readonly bold: Face;
    readonly quote: Face;
    /** Participants' words are in serif; a template keeps its own font. */
    readonly quoteName: string | null;
  };
  readonly tableStyle: string;
  readonly page: (name: LayoutName) => Page;
}

/** Sizes in points; nothing is larger, and nothing smaller than 18, notes and footers 14. */
export const PT = {
  question: 18,
  text: 18,
  heading: 20,
  table: 20,
  note: 14,
  count: 16,
  figure: 36,
  panelFigure: 60,
  brackets: [28, 24, 20],
  quotes: [26, 24, 22],
} as const;

/** px between two columns or a chart and its panel. */
export const GUTTER = 48;
