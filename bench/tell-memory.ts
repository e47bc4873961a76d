import { writeFileSync } from "node:fs";
import { peakMemory } from "../test/support/peak-memory.ts";

/** Loaded before the program that is measured: when it ends, its highest memory (kB) goes to a file. */
process.on("exit", () => {
  const file = process.env["PEILSCHAAL_MEMORY_FILE"];
  if (file !== undefined) writeFileSync(file, String(peakMemory() * 1024));
});
