import { Ajv2020 } from "ajv/dist/2020.js";

export interface OpenApi {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

export interface Operation {
  readonly operationId: string;
  readonly requestBody?: { readonly content: Contents };
  readonly responses: Readonly<Record<string, { readonly content?: Contents }>>;
}

type Contents = Readonly<Record<string, { readonly schema: object }>>;

const AT = "https://peilschaal.example/api";

/** Says of replies and bodies whether they are what a document of OpenAPI says, to the last field. */
export class Contract {
  private readonly document: OpenApi;
  private readonly ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });

  constructor(document: OpenApi) {
    this.document = document;
    this.ajv.addSchema({ $id: AT, components: closed(document.components) as object });
  }

  /** Every schema of the document can be used, and every reference in it leads somewhere. */
  problemsOf(name: string): string[] {
    try {
      this.ajv.compile({ $ref: `${AT}#/components/schemas/${name}` });
      return [];
    } catch (error) {
      return [String(error)];
    }
  }

  operation(method: string, path: string): Operation | undefined {
    return this.document.paths[path.replaceAll(/:(\w+)/g, "{$1}")]?.[method.toLowerCase()];
  }

  /** What is not as the document says: the status, the kind of body, or what is in it. */
  async faults(method: string, path: string, reply: Response): Promise<string[]> {
    const { responses = {} } = this.operation(method, path) ?? {};
    const status = String(reply.status);
    const told = responses[status] ?? (reply.status >= 400 ? responses["default"] : undefined);
    if (told === undefined) return [`${status} is not told of`];
    const body = await reply.text();
    const [type = ""] = (reply.headers.get("content-type") ?? "").split(";");
    if (told.content === undefined) return body === "" ? [] : [`${status} has a body of ${type}`];
    const kind = told.content[type];
    if (kind === undefined)
      return [`${status} is ${type || "nothing"}, not ${Object.keys(told.content).join()}`];
    if (!type.endsWith("json")) return [];
    const holds = this.ajv.compile(JSON.parse(pointed(closed(kind.schema))) as object);
    if (holds(JSON.parse(body))) return [];
    return (holds.errors ?? []).map(
      ({ instancePath, message, params }) => `${status} ${instancePath} ${message} ${JSON.stringify(params)}`,
    );
  }
}

function pointed(schema: unknown): string {
  return JSON.stringify(schema).replaceAll('"#/', `"${AT}#/`);
}

/** The same schema, by which no object has a field that is not told of. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== "object" || schema === null) return schema;
  const all = Object.fromEntries(Object.entries(schema).map(([name, value]) => [name, closed(value)]));
  const isObject = all["type"] === "object" && "properties" in all && !("additionalProperties" in all);
  return isObject ? { ...all, additionalProperties: false } : all;
}
