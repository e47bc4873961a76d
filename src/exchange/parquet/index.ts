import { parquetWriteBuffer, type BasicType } from "hyparquet-writer";
import type { Problem } from "../../problem.ts";
import type { LabelledData, LabelledVariable } from "../labelled/model.ts";
import { readBlocks } from "../labelled/reading.ts";

type Values = (number | string | null)[];

/**
 * The values of labelled data as Parquet: whole numbers, numbers and texts, null where there is no value. What they mean
 * stands in the file's own notes: labels, missing values and sets as JSON under `peilschaal`.
 */
export function writeParquet(data: LabelledData): { bytes: Uint8Array; problems: readonly Problem[] } {
  const { variables, sets, title, documents } = data.dictionary;
  const columns = variables.map((): Values => []);
  const problems = readBlocks(data, (block) => {
    block.columns.forEach((column, i) => {
      for (const value of column) columns[i]!.push(value === "" || Number.isNaN(value) ? null : value);
    });
  });
  const buffer = parquetWriteBuffer({
    columnData: variables.map(({ name, type }, i) => ({
      name,
      data: columns[i]!,
      type: typeOf(type.kind, columns[i]!),
      nullable: true,
    })),
    kvMetadata: [
      { key: "title", value: title },
      { key: "description", value: documents.join("\n") },
      { key: "peilschaal", value: JSON.stringify({ variables: variables.map(noteOf), sets }) },
    ],
    createdBy: "Peilschaal",
  });
  return { bytes: new Uint8Array(buffer), problems };
}

const LARGEST = 2 ** 31;

function typeOf(kind: "number" | "text", values: Values): BasicType {
  if (kind === "text") return "STRING";
  const whole = values.every(
    (value) => value === null || (Number.isInteger(value) && Math.abs(Number(value)) < LARGEST),
  );
  return whole ? "INT32" : "DOUBLE";
}

function noteOf({ name, label, labels, missing, measure }: LabelledVariable): object {
  const { range } = missing;
  const note = { name, label, measure, labels, missing: missing.values };
  return range === undefined ? note : { ...note, missingRange: [range.low, range.high] };
}
