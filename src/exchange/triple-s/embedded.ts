import type { Attributes, Dictionary, LabelledVariable } from "../labelled/model.ts";
import type { Field } from "./fields.ts";
import { arrayOf, has, isNumber, isString, oneOf, optional, recordOf, type Check } from "./shape.ts";

/** What we write into a definition for ourselves: the dictionary, and how fields hold its variables. */
export interface Embedded {
  readonly dictionary: Dictionary;
  readonly fields: readonly Field[];
}

type Entries = readonly (readonly [string, readonly string[]])[];
type StoredVariable = Omit<LabelledVariable, "attributes"> & { readonly attributes: Entries };
type StoredDictionary = Omit<Dictionary, "attributes" | "variables"> & {
  readonly attributes: Entries;
  readonly variables: readonly StoredVariable[];
};

/** As a text that can stand in a processing instruction: no "?>" and nothing XML has no signs for. */
export function embed({ dictionary, fields }: Embedded): string {
  const stored: StoredDictionary = {
    ...dictionary,
    attributes: [...dictionary.attributes],
    variables: dictionary.variables.map((one) => ({ ...one, attributes: [...one.attributes] })),
  };
  const text = JSON.stringify({ dictionary: stored, fields }, (_, value: unknown) =>
    value === Infinity || value === -Infinity ? String(value) : value,
  );
  return text.replaceAll(
    /[>\u007F-\uFFFF]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** What `embed` wrote; undefined where somebody made it something else. */
export function unembed(text: string): Embedded | undefined {
  const stored = parsed(text);
  if (!isStored(stored)) return undefined;
  const { dictionary, fields } = stored as { dictionary: StoredDictionary; fields: readonly Field[] };
  const count = dictionary.variables.length;
  if (!fields.every(({ sources }) => sources.length > 0 && sources.every((one) => one >= 0 && one < count))) {
    return undefined;
  }
  const attributes = (entries: Entries): Attributes => new Map(entries);
  const variables = dictionary.variables.map((one) => ({ ...one, attributes: attributes(one.attributes) }));
  return { dictionary: { ...dictionary, attributes: attributes(dictionary.attributes), variables }, fields };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text, (key, value: unknown) =>
      (key === "low" || key === "high") && isString(value) ? Number(value) : value,
    ) as unknown;
  } catch {
    return undefined;
  }
}

const isValue: Check = (value) => isNumber(value) || isString(value);
const isLabel = recordOf({ value: isValue, label: isString });
const isEntries = arrayOf(
  (entry) => Array.isArray(entry) && isString(entry[0]) && arrayOf(isString)(entry[1]),
);

const isVariable = recordOf({
  name: isString,
  label: isString,
  type: (type) =>
    recordOf({ kind: oneOf("number") })(type) || recordOf({ kind: oneOf("text"), bytes: isNumber })(type),
  format: recordOf({ name: isString, width: isNumber, decimals: isNumber }),
  labels: arrayOf(isLabel),
  missing: recordOf({
    values: arrayOf(isValue),
    range: optional(recordOf({ low: isNumber, high: isNumber })),
  }),
  measure: oneOf("unknown", "nominal", "ordinal", "scale"),
  role: oneOf("input", "target", "both", "none", "partition", "split"),
  columnWidth: isNumber,
  alignment: oneOf("left", "right", "centre"),
  attributes: isEntries,
});

const isSet = recordOf({
  kind: oneOf("dichotomies", "categories"),
  name: isString,
  label: isString,
  variables: arrayOf(isString),
});

const isDictionary = recordOf({
  title: isString,
  documents: arrayOf(isString),
  attributes: isEntries,
  variables: arrayOf(isVariable),
  sets: arrayOf((set) => isSet(set) && (!has(set, "counted") || isString(set.counted))),
  weight: optional(isString),
  made: optional(recordOf({ date: isString, time: isString })),
});

const isField = recordOf({
  kind: oneOf("single", "spread", "multiple", "quantity", "character", "date", "time"),
  name: isString,
  sources: arrayOf((one) => isNumber(one) && Number.isInteger(one)),
  width: isNumber,
  codes: optional(arrayOf(recordOf({ value: isNumber, code: isNumber, label: isString }))),
  counted: optional(isNumber),
  notCounted: optional(isNumber),
  statuses: optional(arrayOf(isLabel)),
});

const isStored = recordOf({ dictionary: isDictionary, fields: arrayOf(isField) });
