import { Command, SYSTEM_MISSING } from "../numbers.ts";
import { BLANK_UNIT, type RowBytes, type Unpacking } from "./row-bytes.ts";
import type { Units } from "./units.ts";

/** Rows that are not packed. */
export class PlainRows implements Unpacking {
  private piece = new Uint8Array();
  private at = 0;
  private readonly units: Units;

  constructor(units: Units) {
    this.units = units;
  }

  get offset(): number {
    return this.units.offset + this.at;
  }

  fill(into: RowBytes, units: number): number {
    let filled = 0;
    while (filled < units * 8) {
      if (this.at === this.piece.length) {
        const next = this.units.next();
        if (next === undefined) break;
        this.piece = next as Uint8Array<ArrayBuffer>;
        this.at = 0;
      }
      const length = Math.min(units * 8 - filled, this.piece.length - this.at);
      into.bytes.set(this.piece.subarray(this.at, this.at + length), filled);
      this.at += length;
      filled += length;
    }
    return filled / 8;
  }
}

/** Rows packed by commands of a byte, eight of them before the units they speak of (PSPP, "Data Record"). */
export class PackedRows implements Unpacking {
  private piece: Uint8Array = new Uint8Array();
  private halves: Int32Array = new Int32Array();
  private at = 0;
  private readonly commands = new Uint8Array(8);
  private next = 8;
  private ended = false;
  private readonly units: Units;
  private readonly bias: number;
  private readonly littleEndian: boolean;

  constructor(units: Units, bias: number, littleEndian: boolean) {
    this.units = units;
    this.bias = bias;
    this.littleEndian = littleEndian;
  }

  get offset(): number {
    return this.units.offset + Math.min(this.at, this.piece.length);
  }

  fill(into: RowBytes, units: number): number {
    let filled = 0;
    while (filled < units && !this.ended) {
      if (this.next === 8 && !this.takeCommands()) break;
      const command = this.commands[this.next++]!;
      if (command === Command.padding) continue;
      if (command === Command.spaces) into.units[filled] = BLANK_UNIT;
      else if (command === Command.literal) {
        if (!this.takeLiteral(into.halves, filled * 2)) break;
      } else if (command === Command.end) {
        this.ended = true;
        break;
      } else {
        const value = command === Command.missing ? SYSTEM_MISSING : command - this.bias;
        if (into.native) into.units[filled] = value;
        else into.view.setFloat64(filled * 8, value, this.littleEndian);
      }
      filled++;
    }
    return filled;
  }

  private takeCommands(): boolean {
    if (!this.ready()) return false;
    for (let i = 0; i < 8; i++) this.commands[i] = this.piece[this.at + i]!;
    this.at += 8;
    this.next = 0;
    return true;
  }

  private takeLiteral(into: Int32Array, to: number): boolean {
    if (!this.ready()) return false;
    const from = this.at / 4;
    into[to] = this.halves[from]!;
    into[to + 1] = this.halves[from + 1]!;
    this.at += 8;
    return true;
  }

  private ready(): boolean {
    if (this.at < this.piece.length) return true;
    const next = this.units.next();
    this.ended ||= next === undefined;
    if (next === undefined) return false;
    // Halves of units can be looked at only from a place in memory that is divisible by four.
    this.piece = next.byteOffset % 4 === 0 ? next : new Uint8Array(next);
    this.halves = new Int32Array(this.piece.buffer, this.piece.byteOffset, this.piece.length / 4);
    this.at = 0;
    return true;
  }
}
