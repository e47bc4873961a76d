import { readdirSync } from "node:fs";
import { join } from "node:path";

/** The TypeScript files of a folder and below, but for tests. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts"))
    .sort()
    .map((path) => join(folder, path));
}
