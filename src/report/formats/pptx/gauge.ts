import type { Ornament, Point } from "../../../office/presentation/shape.ts";
import type { Palette } from "../../deck/palette.ts";

/** The strip of the title slide in px, and its five marks from the bottom up. */
const STRIP = { x: 1088, y: 0, w: 192, h: 720 } as const;
const MARKS = 5;
const MARK = { w: STRIP.w / 2, h: STRIP.h / MARKS } as const;

/** The staff gauge: the mark of this wave is blue, from the bottom; from the sixth wave on the fifth. */
export function gauge(wave: number, palette: Palette): Ornament[] {
  const marks = Array.from({ length: MARKS }, (_, i): Ornament => {
    const left = i % 2 === 0;
    const box = { x: STRIP.x + (left ? 0 : MARK.w), y: STRIP.h - (i + 1) * MARK.h, ...MARK };
    const current = i + 1 === Math.min(wave, MARKS);
    const fill = current ? palette.now.fill : palette.text;
    return { kind: "ornament", name: `Peilmerk ${i + 1}`, box, form: markForm(left), paint: { fill } };
  });
  return [
    { kind: "ornament", name: "Peilschaal", box: STRIP, form: "rect", paint: { fill: { slot: "bg1" } } },
    ...marks,
  ];
}

/** An E of five equal steps, its back on the outside. */
function markForm(left: boolean): Point[] {
  const step = MARK.h / 5;
  const inner = MARK.w / 3;
  const form: Point[] = [
    [0, 0],
    [MARK.w, 0],
    [MARK.w, step],
    [inner, step],
    [inner, 2 * step],
    [MARK.w, 2 * step],
    [MARK.w, 3 * step],
    [inner, 3 * step],
    [inner, 4 * step],
    [MARK.w, 4 * step],
    [MARK.w, MARK.h],
    [0, MARK.h],
  ];
  return left ? form : form.map(([x, y]) => [MARK.w - x, y]);
}
