import type { LabelledData } from "../../labelled/model.ts";
import { csvCell } from "../../../csv.ts";
import { warning, type Problem } from "../../../problem.ts";
import { sayer, type Lost } from "../cells.ts";
import type { Field } from "../fields.ts";
import { WesternBytes } from "./western.ts";

export type Pieces = Generator<Uint8Array, readonly Problem[], undefined>;

const PIECE = 1 << 18;

/** The data of a csv: a header, and a line a row; words and signs of 0 and 1 between quotes. */
export function* csvData(data: LabelledData, fields: readonly Field[]): Pieces {
  const encoder = new TextEncoder();
  const lost = fields.map((): Lost => ({ count: 0 }));
  const says = fields.map((field, i) => sayer(field, lost[i]!));
  const quoted = fields.map(({ kind }) => kind === "character" || kind === "multiple");
  let pending = `${fields.map(({ name }) => csvCell(name, ",")).join(",")}\r\n`;
  const blocks = data.blocks();
  for (;;) {
    const { value, done } = blocks.next();
    if (done === true) {
      yield encoder.encode(pending);
      return [...value, ...partlyLost(fields, lost)];
    }
    for (let row = 0; row < value.size; row++) {
      const cells = says.map((say, i) => {
        const words = say(value.columns, row);
        return quoted[i] === true && words !== "" ? `"${words.replaceAll('"', '""')}"` : words;
      });
      pending += `${cells.join(",")}\r\n`;
      if (pending.length < PIECE) continue;
      yield encoder.encode(pending);
      pending = "";
    }
  }
}

/** The data in columns: numbers to the right, words to the left, a letter a byte so that columns are where they should be. */
export function* fixedData(data: LabelledData, fields: readonly Field[]): Pieces {
  const lost = fields.map((): Lost => ({ count: 0 }));
  const says = fields.map((field, i) => sayer(field, lost[i]!));
  const bytes = new WesternBytes();
  const blocks = data.blocks();
  for (;;) {
    const { value, done } = blocks.next();
    if (done === true) {
      yield bytes.take();
      return [...value, ...partlyLost(fields, lost), ...unwritten(bytes.unwritten, bytes.joined)];
    }
    for (let row = 0; row < value.size; row++) {
      fields.forEach(({ kind, width }, i) => {
        const words = says[i]!(value.columns, row);
        bytes.put(kind === "character" || words === "" ? words.padEnd(width) : words.padStart(width));
      });
      bytes.line();
      if (bytes.size >= PIECE) yield bytes.take();
    }
  }
}

function partlyLost(fields: readonly Field[], lost: readonly Lost[]): Problem[] {
  return fields.flatMap(({ name }, i) => {
    const { count } = lost[i]!;
    return count === 0 ? [] : [warning("sss-part-lost", { column: name }, { count })];
  });
}

function unwritten(signs: number, lines: number): Problem[] {
  return [
    ...(signs === 0 ? [] : [warning("sss-signs-lost", {}, { count: signs })]),
    ...(lines === 0 ? [] : [warning("sss-lines-joined", {}, { count: lines })]),
  ];
}
