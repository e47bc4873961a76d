import type { Backups } from "../../workflow/backup-ports.ts";
import { readLinesFile, writeLinesFile } from "../files/lines-file.ts";
import { dumpLines, readSummary } from "./dump.ts";
import type { Engine } from "./store.ts";

export function backupsOf(engine: Engine): Backups {
  return {
    write: (file) => writeLinesFile(file, (write) => dumpLines(engine, write)),
    read: (file) => readSummary(readLinesFile(file)),
  };
}
