import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Where Debian puts each version; its programs are not on the path. */
const DEBIAN = "/usr/lib/postgresql";

/** The folder of PostgreSQL's programs, the newest there is from version 15 on. */
export function postgresPrograms(): string | undefined {
  const debian = (existsSync(DEBIAN) ? readdirSync(DEBIAN) : [])
    .filter((version) => Number(version) >= 15)
    .sort((one, other) => Number(other) - Number(one))
    .map((version) => join(DEBIAN, version, "bin"));
  const path = (process.env["PATH"] ?? "").split(delimiter);
  return [...debian, ...path].find((folder) => existsSync(join(folder, "initdb")));
}
