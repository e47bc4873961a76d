import type { BackupSummary } from "../workflow/backup-ports.ts";
import type { Call } from "./command.ts";

/** What a backup holds, a line a store: "box_k3x…  answer 98, issued 214, spent 98". */
export function printSummary({ terminal }: Call, { stores }: BackupSummary): void {
  const width = Math.max(...Object.keys(stores).map((name) => name.length));
  for (const [name, tables] of Object.entries(stores)) {
    const rows = Object.entries(tables).map(([table, count]) => `${table} ${count}`);
    terminal.out(`${name.padEnd(width)}  ${rows.join(", ")}\n`);
  }
}
