import { BIAS, Command, SYSTEM_MISSING } from "../numbers.ts";

/** Takes the values of rows one by one and makes bytes of them. */
export interface RowPacker {
  number(value: number): void;
  /** Units of text: those up to `used` as they stand in `bytes`, and blank ones until there are `units`. */
  text(bytes: Uint8Array, used: number, units: number): void;
  /** What is ready to be written; it is gone from here. */
  take(): Uint8Array;
  /** Ends the data. */
  finish(): void;
  /** Bytes that are ready. */
  readonly ready: number;
}

const START = 1 << 16;

/** A growing piece of memory, kept between takes. */
class Memory {
  bytes = new Uint8Array(START);
  view = new DataView(this.bytes.buffer);
  size = 0;

  reserve(length: number): void {
    if (this.size + length <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(this.size + length, this.bytes.length * 2));
    larger.set(this.bytes);
    this.bytes = larger;
    this.view = new DataView(larger.buffer);
  }

  /** The first `length` bytes; what comes after them moves to the front. */
  take(length: number): Uint8Array {
    const taken = this.bytes.slice(0, length);
    this.bytes.copyWithin(0, length, this.size);
    this.size -= length;
    return taken;
  }
}

const SPACE = 0x20;

export class PlainPacker implements RowPacker {
  private readonly memory = new Memory();

  get ready(): number {
    return this.memory.size;
  }

  number(value: number): void {
    this.memory.reserve(8);
    this.memory.view.setFloat64(this.memory.size, Number.isFinite(value) ? value : SYSTEM_MISSING, true);
    this.memory.size += 8;
  }

  text(bytes: Uint8Array, used: number, units: number): void {
    const { memory } = this;
    memory.reserve(units * 8);
    memory.bytes.set(bytes.subarray(0, used * 8), memory.size);
    memory.bytes.fill(SPACE, memory.size + used * 8, memory.size + units * 8);
    memory.size += units * 8;
  }

  take(): Uint8Array {
    return this.memory.take(this.memory.size);
  }

  finish(): void {
    // Rows that are not packed end where the file ends.
  }
}

/** Eight commands of a byte, then the units they speak of. */
export class CommandPacker implements RowPacker {
  private readonly memory = new Memory();
  /** Where the group's next command goes, and how many it has. */
  private group = 0;
  private commands = 8;

  get ready(): number {
    return this.commands === 8 ? this.memory.size : this.group;
  }

  number(value: number): void {
    if (value >= 1 - BIAS && value <= 251 - BIAS && Number.isInteger(value)) this.command(value + BIAS);
    else if (!Number.isFinite(value)) this.command(Command.missing);
    else {
      this.command(Command.literal);
      this.memory.view.setFloat64(this.memory.size, value, true);
      this.memory.size += 8;
    }
  }

  text(bytes: Uint8Array, used: number, units: number): void {
    const { memory } = this;
    for (let unit = 0; unit < units; unit++) {
      if (unit >= used || isBlank(bytes, unit * 8)) this.command(Command.spaces);
      else {
        this.command(Command.literal);
        for (let i = 0; i < 8; i++) memory.bytes[memory.size + i] = bytes[unit * 8 + i]!;
        memory.size += 8;
      }
    }
  }

  take(): Uint8Array {
    const { ready } = this;
    this.group -= ready;
    return this.memory.take(ready);
  }

  finish(): void {
    this.command(Command.end);
    while (this.commands < 8) this.command(Command.padding);
  }

  private command(command: number): void {
    const { memory } = this;
    if (this.commands === 8) {
      memory.reserve(80);
      this.group = memory.size;
      memory.size += 8;
      this.commands = 0;
    }
    memory.bytes[this.group + this.commands++] = command;
  }
}

function isBlank(bytes: Uint8Array, from: number): boolean {
  for (let i = from; i < from + 8; i++) if (bytes[i] !== SPACE) return false;
  return true;
}
