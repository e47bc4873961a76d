import type { BarChart } from "../drawing/chart.ts";
import type { Colour, Paint } from "../drawing/colour.ts";
import type { Box } from "../drawing/geometry.ts";
import type { Table } from "../drawing/table.ts";
import type { Paragraph } from "../drawing/text.ts";

/** How a shape finds its placeholder in the layout: by type, by index, or both. */
export interface PlaceholderRef {
  readonly type: string | null;
  readonly idx: number | null;
}

/** px: left, top, right, bottom. */
export type Insets = readonly [left: number, top: number, right: number, bottom: number];

/** What stands on a slide. The order of shapes is the order in which they are read. */
export type Shape = TextShape | ChartShape | TableShape | Ornament;

export interface TextShape {
  readonly kind: "text";
  readonly name: string;
  readonly placeholder: PlaceholderRef | null;
  /** Null where it stands as its placeholder does. */
  readonly box: Box | null;
  /** As its placeholder has it, where absent. */
  readonly anchor?: "t" | "ctr" | "b";
  readonly insets?: Insets;
  readonly paint?: Paint;
  readonly paragraphs: readonly Paragraph[];
}

interface Frame {
  readonly name: string;
  readonly placeholder: PlaceholderRef | null;
  readonly box: Box;
  /** What somebody who cannot see it hears. */
  readonly alt: string;
}

export interface ChartShape extends Frame {
  readonly kind: "chart";
  readonly chart: BarChart;
}

export interface TableShape extends Frame {
  readonly kind: "table";
  readonly table: Table;
}

/** A line, a bracket, a mark: means nothing by itself, and screen readers pass it by. */
export interface Ornament {
  readonly kind: "ornament";
  readonly name: string;
  readonly box: Box;
  readonly form: "rect" | "rightBracket" | "line" | readonly Point[];
  readonly paint: Paint;
}

/** In px from the corner of its box. */
export type Point = readonly [x: number, y: number];

export function rule(name: string, box: Box, colour: Colour, pt: number): Ornament {
  return { kind: "ornament", name, box, form: "line", paint: { fill: null, line: { colour, pt } } };
}
