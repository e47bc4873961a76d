import { problem, type Outcome, type Problem } from "../../../problem.ts";
import { inMemory, type ByteSource } from "../../byte-source.ts";
import type { LabelledData } from "../../labelled/model.ts";
import { checkClaims } from "./claims.ts";
import { Cursor, type Damage } from "./cursor.ts";
import { readDictionary } from "./dictionary.ts";
import { readHeader, type Header } from "./header.ts";
import type { RawDictionary } from "./raw.ts";
import { readRecords, Subtype } from "./records.ts";
import { Remarks } from "./remarks.ts";
import { readRows } from "./rows.ts";
import { textsOf, type TextReader } from "./texts.ts";
import { plainUnits } from "./units.ts";
import { PackedRows, PlainRows } from "./unpacking.ts";
import { readZlibBlocks, ZlibUnits } from "./zlib.ts";

/**
 * Reads a .sav or .zsav: header → records → encoding → dictionary, and then its rows in blocks, as often as asked.
 */
export function readSav(source: ByteSource, file: string): Outcome<LabelledData> {
  const cursor = new Cursor(source);
  const { value: header, problems } = readHeader(source, cursor, file);
  if (header === undefined) return { problems };
  const raw = readRecords(cursor);
  if (cursor.damage !== undefined) return { problems: [damaged(cursor.damage, file)] };
  const { littleEndian, at: start } = cursor;
  const remarks = new Remarks(file);
  const texts = findTexts(raw, littleEndian, remarks);
  const { dictionary, layout } = readDictionary(raw, header, texts, littleEndian, remarks);
  if (texts.odd > 0) remarks.add("sav-texts-odd", { count: texts.odd, encoding: texts.encoding });

  const { compression, bias } = header;
  const zlib = compression === "zlib" ? readZlibBlocks(source, start, littleEndian, file) : undefined;
  if (zlib !== undefined && zlib.value === undefined) return { problems: zlib.problems };
  const rows = rowsOf(header, raw, littleEndian);
  const bytes = zlib?.value?.size ?? source.size - start;
  const claims = checkClaims({ file, compression, rows, units: layout.units, bytes, size: source.size });
  if (claims.length > 0) return { problems: claims };

  const blocks = () => {
    const units =
      zlib?.value === undefined ? plainUnits(source, start) : new ZlibUnits(source, zlib.value.blocks, file);
    const unpacking =
      compression === "none" ? new PlainRows(units) : new PackedRows(units, bias, littleEndian);
    const plan = { file, layout, texts: texts.again(), littleEndian, rows };
    return readRows(unpacking, plan, () => units.problem);
  };
  const value = { dictionary, blocks, ...(rows === undefined ? {} : { rows }) };
  return { value, problems: remarks.problems };
}

function damaged({ offset, record }: Damage, file: string): Problem {
  return record === undefined
    ? problem("sav-cut-off", { file }, { offset })
    : problem("sav-damaged", { file }, { record, offset });
}

/** The encoding's name stands in a record of its own; older files have the number of a code page. */
function findTexts(raw: RawDictionary, littleEndian: boolean, remarks: Remarks): TextReader {
  for (const subtype of raw.unread) remarks.add("sav-record-unread", { subtype });
  const name = raw.extensions.get(Subtype.encoding)?.[0];
  const words = name === undefined ? undefined : String.fromCharCode(...name.bytes.subarray(0, 64));
  const page = int32In(raw, Subtype.integers, 7, littleEndian);
  const { texts, unknown } = textsOf(words, page);
  if (unknown !== undefined) remarks.add("sav-encoding-unknown", { name: unknown });
  return texts;
}

function int32In(
  raw: RawDictionary,
  subtype: number,
  index: number,
  littleEndian: boolean,
): number | undefined {
  const bytes = raw.extensions.get(subtype)?.[0]?.bytes;
  if (bytes === undefined || bytes.length < index * 4 + 4) return undefined;
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getInt32(index * 4, littleEndian);
}

/** Files of more than 2^31 rows have their number in a record; where it stands nowhere, rows go on to the end. */
function rowsOf({ rows }: Header, raw: RawDictionary, littleEndian: boolean): number | undefined {
  if (rows >= 0) return rows;
  const record = raw.extensions.get(Subtype.rows)?.[0];
  if (record === undefined || record.bytes.length < 16) return undefined;
  const cursor = new Cursor(inMemory(record.bytes));
  cursor.littleEndian = littleEndian;
  cursor.skip(8);
  const stated = cursor.int64();
  return stated >= 0 ? stated : undefined;
}
