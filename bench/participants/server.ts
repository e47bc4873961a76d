import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { bareServer } from "./bare-server.ts";
import { ourServer } from "./our-server.ts";

/**
 * A server in a process of its own: node server.ts ours|bare FOLDER KEYS [DATABASE_URL]. Writes keys.txt in the folder
 * and prints where it is; stops when its input ends.
 */
const [kind = "ours", folder = "", count = "1000", url] = process.argv.slice(2);
const make = kind === "bare" ? bareServer : ourServer;
const { address, path, keys } = await make(folder, Number(count), url);
writeFileSync(join(folder, "keys.txt"), `${keys.join("\n")}\n`);
console.log(JSON.stringify({ address, path }));
process.stdin.on("end", () => process.exit(0)).resume();
