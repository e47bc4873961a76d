import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import { wholeOf } from "../../../test/support/bytes.ts";
import {
  allOf,
  dataOf,
  dictionaryOf,
  numberVariable,
  textVariable,
} from "../../../test/support/labelled-data.ts";
import { sampleFullSet } from "../../../test/support/sample-full-set.ts";
import { labelledSet } from "../full-set/labelled.ts";
import { writeFullSet } from "../full-set/index.ts";
import { writeParquet } from "./index.ts";

function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}

describe("Parquet", () => {
  it("has the rows and values of the poll, read by another library", async () => {
    const set = sampleFullSet();
    const [file] = writeFullSet(set, "parquet");
    const rows = await parquetReadObjects({ file: bufferOf(wholeOf(file!.bytes)) });
    const data = labelledSet(set);
    const { columns } = allOf(data);
    expect(rows).toHaveLength(set.data.size);
    data.dictionary.variables.forEach(({ name }, i) => {
      const expected = columns[i]!.map((value) => (value === "" || Number.isNaN(value) ? null : value));
      expect(
        rows.map((row) => row[name] as unknown),
        name,
      ).toEqual(expected);
    });
  });

  it("keeps whole numbers whole, tells labels in its notes, and can be empty", async () => {
    const labels = [{ value: 1, label: "Goed" }];
    const dictionary = dictionaryOf([
      numberVariable("a", { labels }),
      numberVariable("b", { missing: { values: [], range: { low: -99, high: -90 } } }),
      textVariable("c", 10),
    ]);
    const bytes = writeParquet(
      dataOf(dictionary, [
        [1, NaN],
        [1.5, 2 ** 40],
        ["é😀", ""],
      ]),
    ).bytes;
    const { schema, key_value_metadata: notes } = parquetMetadata(bufferOf(bytes));
    expect(schema.slice(1).map(({ type }) => type)).toEqual(["INT32", "DOUBLE", "BYTE_ARRAY"]);
    const note = JSON.parse(notes?.find(({ key }) => key === "peilschaal")?.value ?? "{}") as {
      variables: object[];
    };
    expect(note.variables).toMatchObject([
      { name: "a", labels },
      { missingRange: [-99, -90] },
      { name: "c" },
    ]);
    expect(await parquetReadObjects({ file: bufferOf(bytes) })).toEqual([
      { a: 1, b: 1.5, c: "é😀" },
      { a: null, b: 2 ** 40, c: null },
    ]);
    const none = writeParquet(dataOf(dictionary, [[], [], []])).bytes;
    expect(await parquetReadObjects({ file: bufferOf(none) })).toEqual([]);
  });

  it("is the same to the byte when written again", () => {
    const data = labelledSet(sampleFullSet());
    expect(writeParquet(data).bytes).toEqual(writeParquet(data).bytes);
  });
});
