import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import schemas from "./api-types.json" with { type: "json" };

const AT = "https://peilschaal.example/api";
const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema({ $id: AT, components: { schemas: withoutRequired(schemas) as object } });

/** Compiling a schema costs some milliseconds: each is compiled when first used. */
const validators = new Map<string, ValidateFunction>();

/**
 * Whether what a body carries is of the kind that its type says, so that nothing somebody meant is passed over in silence.
 * What is missing is not looked at: each route says in its own words what it cannot do without.
 */
export function isUnderstood(type: string, body: unknown): boolean {
  const known = validators.get(type) ?? ajv.compile({ $ref: `${AT}#/components/schemas/${type}` });
  validators.set(type, known);
  return known(body);
}

/** The types as they are, by which nothing has to be there. */
function withoutRequired(all: Readonly<Record<string, object>>): unknown {
  const eased = Object.entries(all).map(([name, { ...schema }]) => {
    const { required: _required, ...others } = schema as { readonly required?: readonly string[] };
    return [name, others];
  });
  return pointed(Object.fromEntries(eased));
}

function pointed(schema: unknown): unknown {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/', `"${AT}#/`)) as unknown;
}
