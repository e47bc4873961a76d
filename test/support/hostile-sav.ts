import { zlibSync } from "fflate";
import type { HostileCase } from "./hostile-cases.ts";
import { SavBytes } from "./sav-bytes.ts";

const HUGE = 0x7fffffff;

const refused = (name: string, sav: SavBytes): HostileCase => ({
  name,
  bytes: sav.bytes(),
  must: "be refused",
});

const head = (more: Parameters<SavBytes["header"]>[0] = {}) => new SavBytes().header(more);

/** Claims that nothing in the file stands for (THREATS 48). */
export function hostileSavCases(): HostileCase[] {
  return [
    refused("2-billion-rows", head({ rows: HUGE }).variable("A").end().double(1)),
    refused("2-billion-packed-rows", head({ rows: HUGE, compression: 1 }).variable("A").end().double(1)),
    refused("label-of-2-gb", head().int(2, 0, 1, 0, 0, 0).text("A", 8).int(HUGE)),
    refused("2-billion-value-labels", head().variable("A").int(3, HUGE)),
    refused("2-billion-lines-of-notes", head().variable("A").int(6, HUGE)),
    refused("record-of-4-quintillion-bytes", head().variable("A").int(7, 13, HUGE, HUGE)),
    refused("two-million-variables", manyVariables(2_000_000)),
    refused("only-the-start", new SavBytes().text("$FL2", 4)),
    hostileName(),
  ];
}

/** The same for packed rows: blocks that swell a thousandfold, and lists of blocks that are not so. */
export function hostileZsavCases(): HostileCase[] {
  const bomb = (name: string, of: Bomb) => refused(name, zsavBomb(of));
  return [
    bomb("a-billion-values", { blocks: 300, size: 4 << 20, fill: 255 }),
    bomb("300-million-rows", { blocks: 75, size: 4 << 20, fill: 255 }),
    bomb("12-million-rows", { blocks: 3, size: 4 << 20, fill: 101 }),
    bomb("80-million-values", { blocks: 20, size: 4 << 20, fill: 101, variables: 10 }),
    bomb("a-block-of-2-gb", { blocks: 1, size: 8, fill: 255, saidSize: HUGE }),
    bomb("a-block-that-swells-more-than-it-says", { blocks: 1, size: 64 << 20, fill: 255, saidSize: 80 }),
    bomb("2-billion-blocks", { blocks: 1, size: 8, fill: 255, saidBlocks: HUGE }),
  ];
}

function manyVariables(count: number): SavBytes {
  const one = new SavBytes().variable("A").bytes();
  const all = new Uint8Array(one.length * count);
  for (let i = 0; i < count; i++) all.set(one, i * one.length);
  return head().raw(all).end();
}

function hostileName(): HostileCase {
  const sav = head({ units: 2, rows: 2 }).variable("A").variable("B");
  sav.extension(13, "A=__proto__\tB=constructor").extension(18, "__proto__:polluted('1'\n)");
  sav.extension(17, "__proto__('polluted'\n)").end().double(1, 2, 2, 1);
  return { name: "names-of-all-objects", bytes: sav.bytes(), must: "do no harm" };
}

interface Bomb {
  readonly blocks: number;
  readonly size: number;
  /** The command that all bytes are: 255 is a missing value, 101 the number 1. */
  readonly fill: number;
  readonly variables?: number;
  readonly saidSize?: number;
  readonly saidBlocks?: number;
}

function zsavBomb({
  blocks,
  size,
  fill,
  variables = 1,
  saidSize = size,
  saidBlocks = blocks,
}: Bomb): SavBytes {
  const packed = zlibSync(new Uint8Array(size).fill(fill), { level: 9 });
  const sav = head({ units: variables, rows: -1, compression: 2, magic: "$FL3" });
  for (let i = 0; i < variables; i++) sav.variable(`V${i}`);
  const start = sav.end().bytes().length;
  sav.long(start, start + 24 + blocks * packed.length, 24 + 24 * blocks);
  for (let i = 0; i < blocks; i++) sav.raw(packed);
  sav.long(-100, 0).int(0x3ff000, saidBlocks);
  for (let i = 0; i < blocks; i++) {
    sav.long(start + i * size, start + 24 + i * packed.length).int(saidSize, packed.length);
  }
  return sav;
}
