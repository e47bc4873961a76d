import { warning, type Problem } from "../../../problem.ts";
import type { LabelledData, RowBlock } from "../../labelled/model.ts";
import type { Compression } from "../read/header.ts";
import { cutLabels } from "./cut-labels.ts";
import { writeDocuments } from "./documents.ts";
import { writeExtensions } from "./extensions.ts";
import { writeHeader } from "./header.ts";
import { planVariables, type Plan, type PlannedVariable } from "./plan.ts";
import { RecordBytes } from "./record-bytes.ts";
import { CommandPacker, PlainPacker, type RowPacker } from "./row-packer.ts";
import { TextUnits } from "./text-units.ts";
import { writeValueLabels } from "./value-labels.ts";
import { writeVariableRecords } from "./variable-records.ts";
import { ZlibBlocks } from "./zlib.ts";

/** About so many bytes are handed on at a time. */
const PIECE = 1 << 20;

export type SavPieces = Generator<Uint8Array, readonly Problem[], undefined>;

/**
 * Writes a .sav (or, packed by zlib, a .zsav) piece by piece, in UTF-8. What does not fit in one is cut after a whole
 * sign, and what the generator returns says so.
 */
export function* writeSav(data: LabelledData, compression: Compression): SavPieces {
  const plan = planVariables(data.dictionary);
  const head = dictionaryBytes(plan, data.rows, compression);
  yield head;
  const rows = packRows(data, plan, compression === "none" ? new PlainPacker() : new CommandPacker());
  const told = compression === "zlib" ? yield* zlibbed(rows, head.length) : yield* rows;
  return [...plan.problems, ...cutLabels(plan), ...told];
}

function dictionaryBytes(plan: Plan, rows: number | undefined, compression: Compression): Uint8Array {
  const out = new RecordBytes();
  writeHeader(out, plan, rows, compression);
  for (const variable of plan.variables) writeVariableRecords(out, variable);
  writeValueLabels(out, plan.variables);
  writeDocuments(out, plan.dictionary.documents);
  writeExtensions(out, plan, rows);
  out.int32(999, 0);
  return out.all();
}

function* packRows(data: LabelledData, plan: Plan, packer: RowPacker): SavPieces {
  const columns = plan.variables.map((planned) => columnPacker(planned, packer));
  const blocks = data.blocks();
  for (;;) {
    const { value, done } = blocks.next();
    if (done === true) {
      packer.finish();
      yield packer.take();
      return [...value, ...columns.flatMap(({ problems }) => problems())];
    }
    for (let row = 0; row < value.size; row++) {
      for (let i = 0; i < columns.length; i++) columns[i]!.put(value, i, row);
      if (packer.ready >= PIECE) yield packer.take();
    }
  }
}

interface ColumnPacker {
  put(block: RowBlock, column: number, row: number): void;
  readonly problems: () => readonly Problem[];
}

function columnPacker(planned: PlannedVariable, packer: RowPacker): ColumnPacker {
  if (planned.bytes === 0) {
    return {
      put: ({ columns }, column, row) => packer.number((columns[column] as Float64Array)[row]!),
      problems: () => [],
    };
  }
  const units = new TextUnits(planned);
  const place = { column: planned.variable.name };
  return {
    put: ({ columns }, column, row) => units.put((columns[column] as readonly string[])[row]!, packer),
    problems: () => [
      ...(units.cut === 0
        ? []
        : [warning("sav-texts-cut", place, { count: units.cut, limit: planned.bytes })]),
      ...(units.blanks === 0 ? [] : [warning("sav-blanks-lost", place, { count: units.blanks })]),
    ],
  };
}

function* zlibbed(rows: SavPieces, start: number): SavPieces {
  const blocks = new ZlibBlocks();
  for (;;) {
    const { value, done } = rows.next();
    if (done === true) {
      yield* blocks.finish(start);
      return value;
    }
    blocks.add(value);
  }
}
