import type { Box } from "../../office/drawing/geometry.ts";
import type { LayoutPlaceholder } from "../../office/presentation/layout.ts";
import type { Ornament, Shape, TextShape } from "../../office/presentation/shape.ts";
import { moved } from "./chart.ts";
import { drawChart } from "./chart.ts";
import { painted, type Ink } from "./ink.ts";
import { setLines } from "./lines.ts";
import type { Mark } from "./model.ts";
import { drawTable } from "./table.ts";

/** A shape of a slide, on a layout with these placeholders. */
export function drawShape(shape: Shape, placeholders: readonly LayoutPlaceholder[], ink: Ink): Mark[] {
  switch (shape.kind) {
    case "text":
      return drawText(shape, placeholderOf(shape, placeholders), ink).marks;
    case "chart":
      return drawChart(shape.chart, shape.box, ink);
    case "table":
      return drawTable(shape.table, shape.box, ink);
    case "ornament":
      return [drawOrnament(shape, ink)];
  }
}

export function placeholderOf(
  { placeholder }: TextShape,
  placeholders: readonly LayoutPlaceholder[],
): LayoutPlaceholder | undefined {
  if (placeholder === null) return undefined;
  return placeholders.find(({ type, idx }) => type === placeholder.type && idx === placeholder.idx);
}

/** A text with its ground; what the shape does not say, its placeholder does. */
export function drawText(
  shape: TextShape,
  place: LayoutPlaceholder | undefined,
  ink: Ink,
): { readonly marks: Mark[]; readonly lines: number } {
  const box = shape.box ?? place?.box;
  if (box === undefined) throw new Error(`text ${shape.name} stands nowhere`);
  const paint = shape.paint ?? place?.paint;
  const insets = shape.insets ?? place?.insets ?? [0, 0, 0, 0];
  const look = {
    style: place?.style ?? { pt: 18 },
    align: place?.align ?? ("l" as const),
    lineSpacing: place?.lineSpacing ?? 100,
  };
  const set = setLines(shape.paragraphs, box.w - insets[0] - insets[2], look, ink);
  const room = box.h - insets[1] - insets[3] - set.height;
  const anchor = shape.anchor ?? place?.anchor ?? "t";
  const down = anchor === "t" ? 0 : anchor === "b" ? room : room / 2;
  const ground: Mark[] = paint === undefined ? [] : [rect(box, painted(paint, ink))];
  return {
    marks: [...ground, ...moved(set.marks, box.x + insets[0], box.y + insets[1] + down)],
    lines: set.lines,
  };
}

export function drawOrnament({ box, form, paint }: Ornament, ink: Ink): Mark {
  const { x, y, w, h } = box;
  const look = painted(paint, ink);
  if (form === "rect") return rect(box, look);
  if (form === "line")
    return {
      kind: "path",
      points: [
        [x, y],
        [x + w, y + h],
      ],
      closed: false,
      ...look,
    };
  if (form === "rightBracket")
    return {
      kind: "path",
      points: [
        [x, y],
        [x + w, y],
        [x + w, y + h],
        [x, y + h],
      ],
      closed: false,
      ...look,
    };
  return { kind: "path", points: form.map(([px, py]) => [x + px, y + py] as const), closed: true, ...look };
}

function rect(box: Box, look: ReturnType<typeof painted>): Mark {
  return { kind: "rect", ...box, ...look };
}
