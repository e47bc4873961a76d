import { SEGMENT_HOLDS, SEGMENT_TAKES } from "../numbers.ts";
import type { PlannedVariable } from "./plan.ts";
import type { RowPacker } from "./row-packer.ts";

const SPACE = 0x20;
const encoder = new TextEncoder();

/** Puts the texts of one variable into units of 8 bytes, and counts those of which something is lost. */
export class TextUnits {
  cut = 0;
  /** Texts that end in blanks: SPSS fills up with them, and nobody can tell the two apart. */
  blanks = 0;
  private readonly words: Uint8Array;
  private readonly image: Uint8Array;
  private readonly units: number;

  constructor({ bytes, units }: PlannedVariable) {
    this.words = new Uint8Array(bytes);
    this.image = new Uint8Array(units * 8);
    this.units = units;
  }

  put(text: string, packer: RowPacker): void {
    if (text === "") return packer.text(this.image, 0, this.units);
    // Whole signs only: encodeInto stops before the first that does not fit.
    const { read, written } = encoder.encodeInto(text, this.words);
    if (read < text.length) this.cut++;
    else if (text.endsWith(" ")) this.blanks++;
    packer.text(this.image, this.laidOut(written), this.units);
  }

  /** Lays the words out in segments, if there are several; tells how many units hold some of them. */
  private laidOut(length: number): number {
    let end = 0;
    for (let from = 0, to = 0; from < length; from += SEGMENT_HOLDS, to += SEGMENT_TAKES) {
      const part = Math.min(SEGMENT_HOLDS, length - from);
      for (let i = 0; i < part; i++) this.image[to + i] = this.words[from + i]!;
      end = to + part;
      if (part === SEGMENT_HOLDS && end < this.image.length) this.image[end] = SPACE;
    }
    const used = Math.ceil(end / 8);
    this.image.fill(SPACE, end, used * 8);
    return used;
  }
}
