import type { Box } from "../../office/drawing/geometry.ts";
import { childOf, childrenOf, type XmlElement } from "../../office/xml-tree.ts";

type Point = readonly [x: number, y: number];

/** A curve is drawn as so many straight pieces. */
const PIECES = 12;

/** A free form (ECMA-376 part 1, 20.1.9.15) as lines of points in its box; what is only named and not given is left out. */
export function outlinesOf(form: XmlElement, box: Box): (readonly Point[])[] {
  return childrenOf(childOf(form, "pathLst"), "path").flatMap((path) => {
    const [w, h] = [Number(path.attributes["w"] ?? 0), Number(path.attributes["h"] ?? 0)];
    if (!(w > 0 && h > 0)) return [];
    const at = ([x, y]: Point): Point => [box.x + (x / w) * box.w, box.y + (y / h) * box.h];
    return linesOf(path).map((line) => line.map(at));
  });
}

function linesOf(path: XmlElement): (readonly Point[])[] {
  const lines: Point[][] = [];
  for (const step of path.children) {
    const points = childrenOf(step, "pt").map(({ attributes }): Point => [
      Number(attributes["x"]),
      Number(attributes["y"]),
    ]);
    if (points.some((point) => point.some((one) => !Number.isFinite(one)))) return [];
    const line = lines.at(-1);
    if (step.name === "moveTo") lines.push([...points]);
    else if (step.name === "lnTo") line?.push(...points);
    else if (step.name === "cubicBezTo" && line !== undefined) line.push(...curve(line.at(-1), points));
    else if (step.name !== "close") return [];
  }
  return lines.filter((line) => line.length > 1);
}

function curve(from: Point | undefined, [one, other, to]: readonly Point[]): Point[] {
  if (from === undefined || one === undefined || other === undefined || to === undefined) return [];
  return Array.from({ length: PIECES }, (_, i) => {
    const t = (i + 1) / PIECES;
    const mix = (axis: 0 | 1): number =>
      (1 - t) ** 3 * from[axis] +
      3 * (1 - t) ** 2 * t * one[axis] +
      3 * (1 - t) * t ** 2 * other[axis] +
      t ** 3 * to[axis];
    return [mix(0), mix(1)];
  });
}
