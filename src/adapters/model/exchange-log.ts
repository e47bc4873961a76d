import { open } from "node:fs/promises";
import type { ExchangeLog } from "../../workflow/language-model/ports.ts";

/** Lines of JSON at the end of a file that only its owner reads, each on disk before the next thing happens. */
export function exchangeLog(path: string): ExchangeLog {
  return {
    add: async (line) => {
      const file = await open(path, "a", 0o600);
      try {
        await file.appendFile(`${JSON.stringify(line)}\n`);
        await file.sync();
      } finally {
        await file.close();
      }
    },
  };
}
