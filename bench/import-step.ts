import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { folderAt } from "../src/compose.ts";
import { importExport, writeImported } from "../src/workflow/import-export.ts";

/** Imports a file into the folder of a poll and prints in how many seconds, also of a processor, and how many rows. */
const [path = "", to = ""] = process.argv.slice(2);
const start = performance.now();
const used = process.cpuUsage();
const files = [{ name: basename(path), bytes: new Uint8Array(readFileSync(path)) }];
const request = { files, replace: false, language: "nl", today: "2026-06-01" } as const;
const { value, problems } = await importExport(folderAt(to), request);
if (value === undefined) throw new Error(JSON.stringify(problems.slice(0, 5)));
await writeImported(folderAt(to), value);
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage(used);
console.log(JSON.stringify({ seconds, processor: (user + system) / 1e6, rows: value.data.size }));
