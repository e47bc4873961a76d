import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { problemsPage } from "./problems/page.ts";
import { apiSchemaFile } from "./api/document.ts";
import { schemaFiles } from "./schemas/formats.ts";

/** npm run generate: writes what follows from the code: schemas/ and docs/problems.md. */
for (const { path, content } of await schemaFiles()) writeFileSync(path, content);
const api = await apiSchemaFile();
writeFileSync(api.path, api.content);
writeFileSync(join(import.meta.dirname, "../docs/problems.md"), await problemsPage());
