import { join } from "node:path";
import { folderAt } from "../compose.ts";
import type { Folder } from "../workflow/ports.ts";
import type { Call } from "./command.ts";
import { placeOf, USUAL } from "./installation.ts";

/** Where the series lie that the studio works on. */
export function shelfOf(call: Call): Folder {
  return folderAt(placesOf(call).shelf);
}

/** The series, and what is published of them: nothing in that place is for some people only. */
export function placesOf(call: Call): Readonly<Record<"shelf" | "site" | "backups", string>> {
  const place = placeOf(call);
  const root = "data" in place ? place.data : USUAL;
  return {
    shelf: join(root, "reeksen"),
    site: join(root, "publicaties"),
    backups: join(root, "reservekopieen"),
  };
}
