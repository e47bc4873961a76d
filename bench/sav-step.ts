import { closeSync, openSync, writeSync } from "node:fs";
import { openFile } from "../src/adapters/files/byte-source.ts";
import { readBlocks } from "../src/exchange/labelled/reading.ts";
import { readSav } from "../src/exchange/sav/read/index.ts";
import { writeSav } from "../src/exchange/sav/write/index.ts";
import { inventedData } from "./labelled-data.ts";

/**
 * One step in a process of its own, so that its memory is its own: `write FILE ROWS` or `read FILE`. Prints seconds,
 * and how many rows or bytes.
 */
const [step = "", path = "", rows = "0"] = process.argv.slice(2);
console.log(JSON.stringify(step === "write" ? write(Number(rows)) : read()));

function write(count: number): { seconds: number; amount: number } {
  const data = inventedData(count);
  const start = performance.now();
  const file = openSync(path, "w");
  let bytes = 0;
  for (const piece of writeSav(data, path.endsWith(".zsav") ? "zlib" : "bytes"))
    bytes += writeSync(file, piece);
  closeSync(file);
  return { seconds: (performance.now() - start) / 1000, amount: bytes };
}

function read(): { seconds: number; amount: number } {
  const start = performance.now();
  const file = openFile(path);
  const { value } = readSav(file, path);
  if (value === undefined) throw new Error(`${path} cannot be read`);
  let count = 0;
  readBlocks(value, ({ size }) => {
    count += size;
  });
  file.close();
  return { seconds: (performance.now() - start) / 1000, amount: count };
}
