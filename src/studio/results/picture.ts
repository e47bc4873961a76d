import type { Chart, ClosedBlock, Tone } from "../../report/model.ts";

/** px of the picture, which is drawn twice as fine. */
const WIDTH = 960;
const LABELS = 380;
const BARS = 400;
const ROW = 40;
const SCALE = 2;

/** The light values of the visual language: a picture is pasted on white pages. */
const INK = "#14222b";
const SECOND = "#4d5f6a";
const TRACK = "#e8edef";
const FILLS: Readonly<Record<Tone, string>> = {
  bar: "#1f7da3",
  quiet: "#688a99",
  hollow: "#ffffff",
  "negative-2": "#8f2c1f",
  "negative-1": "#c36e5b",
  middle: "#7f868d",
  "positive-1": "#478ea8",
  "positive-2": "#0b4f6c",
};

/**
 * A question's charts with their question, figures and N, as a picture to paste into a text. That it is a draft, or
 * invented, goes along.
 */
export async function pictureOf(block: ClosedBlock, status: string | null): Promise<Blob> {
  const canvas = document.createElement("canvas");
  const brush = canvas.getContext("2d");
  if (brush === null) throw new Error("this browser cannot draw");
  const lines = draw(brush, block, status, false);
  canvas.width = WIDTH * SCALE;
  canvas.height = lines * SCALE;
  brush.scale(SCALE, SCALE);
  brush.fillStyle = "#ffffff";
  brush.fillRect(0, 0, WIDTH, lines);
  draw(brush, block, status, true);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob === null ? reject(new Error("no picture")) : resolve(blob)), "image/png"),
  );
}

/** Draws, or only measures: gives the height that it takes. */
function draw(
  brush: CanvasRenderingContext2D,
  block: ClosedBlock,
  status: string | null,
  visibly: boolean,
): number {
  const write = writer(brush, visibly);
  let y = write(block.wording, { x: 24, y: 24, width: WIDTH - 48, size: 22, bold: true });
  for (const chart of block.charts) y = drawChart(brush, chart, y + 12, visibly);
  if (status !== null) y = write(status, { x: 24, y: y + 4, width: WIDTH - 48, size: 14, bold: true });
  return y + 20;
}

function drawChart(brush: CanvasRenderingContext2D, chart: Chart, top: number, visibly: boolean): number {
  const write = writer(brush, visibly);
  let y = top;
  if (chart.title !== null) y = write(chart.title, { x: 24, y, width: WIDTH - 48, size: 17, bold: true }) + 6;
  for (const { label, tone, share, percent, count } of chart.rows) {
    const end = write(label, { x: 24, y: y + 11, width: LABELS - 16, size: 16 });
    const height = Math.max(ROW, end - y + 9);
    if (visibly) drawBar(brush, { y: y + height / 2 - 8, share: share ?? 0, tone });
    const figure = percent ?? String(count);
    write(figure, { x: 24 + LABELS + BARS + 14, y: y + height / 2 - 11, width: 80, size: 16, bold: true });
    if (percent !== null)
      write(String(count), { x: WIDTH - 84, y: y + height / 2 - 11, width: 60, size: 16, colour: SECOND });
    y += height;
  }
  return write(noteOf(chart), { x: 24, y: y + 8, width: WIDTH - 48, size: 14, colour: SECOND });
}

/** "N = 93 van 98 deelnemers: …", as slides and pages have it. */
function noteOf({ nLabel, baseNote, markerNote }: Chart): string {
  const joint = baseNote === "" ? "." : /^\p{Lu}/u.test(baseNote) ? `. ${baseNote}` : ` ${baseNote}`;
  return nLabel + joint + (markerNote === null ? "" : ` ${markerNote}.`);
}

function drawBar(
  brush: CanvasRenderingContext2D,
  { y, share, tone }: { readonly y: number; readonly share: number; readonly tone: Tone },
): void {
  const x = 24 + LABELS;
  brush.fillStyle = TRACK;
  brush.fillRect(x, y, BARS, 16);
  brush.fillStyle = FILLS[tone];
  brush.fillRect(x, y, BARS * Math.min(1, share), 16);
  if (tone !== "hollow") return;
  brush.strokeStyle = FILLS.quiet;
  brush.lineWidth = 2;
  brush.strokeRect(x + 1, y + 1, Math.max(0, BARS * share - 2), 14);
}

interface Setting {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly bold?: boolean;
  readonly colour?: string;
}

/** Writes text in lines of a width; gives where it ends. */
function writer(
  brush: CanvasRenderingContext2D,
  visibly: boolean,
): (text: string, setting: Setting) => number {
  return (text, { x, y, width, size, bold = false, colour = INK }) => {
    brush.font = `${bold ? "bold" : "normal"} ${size}px Arial, "Liberation Sans", sans-serif`;
    brush.fillStyle = colour;
    brush.textBaseline = "top";
    const lines = linesOf(brush, text, width);
    if (visibly) lines.forEach((line, i) => brush.fillText(line, x, y + i * size * 1.35));
    return y + lines.length * size * 1.35;
  };
}

function linesOf(brush: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1) ?? "";
    const tried = line === "" ? word : `${line} ${word}`;
    if (line === "" || brush.measureText(tried).width <= width) lines[lines.length - 1] = tried;
    else lines.push(word);
  }
  return lines;
}
