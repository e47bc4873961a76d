import { seen, type Colour, type Paint, type ThemeColours } from "../../office/drawing/colour.ts";
import type { RectMark } from "./model.ts";

/** Says theme colours as a screen knows them. */
export interface Ink {
  (colour: Colour): string;
}

export function inkOf(theme: ThemeColours): Ink {
  return (colour) =>
    `#${seen(colour, theme)
      .map((channel) => Math.round(channel).toString(16).padStart(2, "0"))
      .join("")}`;
}

const PX_PER_PT = 1 / 0.75;

export function px(pt: number): number {
  return pt * PX_PER_PT;
}

/** How an interior and an edge are drawn. */
export function painted({ fill, line }: Paint, ink: Ink): Pick<RectMark, "fill" | "line"> {
  return {
    fill: fill === null ? null : ink(fill),
    ...(line !== undefined && { line: { colour: ink(line.colour), width: px(line.pt) } }),
  };
}
