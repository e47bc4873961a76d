import { writeFileSync } from "node:fs";
import { schemaFiles } from "./formats.ts";

/** npm run schemas: writes schemas/ from the types. */
for (const { path, content } of await schemaFiles()) writeFileSync(path, content);
