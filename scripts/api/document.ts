import { join } from "node:path";
import { format } from "prettier";
import { namedTypes } from "../../src/server/studio/openapi.ts";
import { participantRoutes } from "../../src/server/participants/declared.ts";
import { everyRoute } from "./routes.ts";
import { apiSchemas } from "./types.ts";

/** schemas/api.v1.json as it ought to be: the types that the routes name, and all they are made of. */
export async function apiSchemaFile(): Promise<{ readonly path: string; readonly content: string }> {
  return {
    path: join(import.meta.dirname, "../../schemas/api.v1.json"),
    content: await format(
      JSON.stringify(apiSchemas(namedTypes([...(await everyRoute()), ...participantRoutes]))),
      {
        parser: "json",
        printWidth: 110,
      },
    ),
  };
}
