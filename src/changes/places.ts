/** The names of a place; "" is the whole file. */
export function namesIn(at: string): string[] {
  return at === "" ? [] : at.split("/").map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"));
}

const NAMED_BY = ["code", "row", "question", "variable"] as const;

/**
 * What an element of a list is called: by its code where it has one, else by its position. A question that is split by
 * several others has an element for each: those are called by both.
 */
export function nameOf(element: unknown, position: number): string {
  const fields = isRecord(element) ? element : {};
  const by = NAMED_BY.find((field) => typeof fields[field] === "string");
  if (by === undefined) return String(position);
  const name = String(fields[by]);
  return by === "question" && typeof fields["by"] === "string" ? splitName(name, fields["by"]) : name;
}

/** The name of a question split by another. */
export function splitName(question: string, by: string): string {
  return `${question}-by-${by}`;
}

export function namesOf(list: readonly unknown[]): string[] {
  return list.map(nameOf);
}

/** What stands at a place; undefined where nothing does. */
export function valueAt(value: unknown, names: readonly string[]): unknown {
  return names.reduce<unknown>((found, name) => stepInto(found, name), value);
}

function stepInto(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value[namesOf(value).indexOf(name)];
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/**
 * A copy with another value at a place; undefined takes a field away. Gives undefined where the way to the place is
 * not there: a field of something that somebody removed.
 */
export function replaceAt(value: unknown, names: readonly string[], to: unknown): unknown {
  const [name, ...rest] = names;
  if (name === undefined) return to;
  if (Array.isArray(value)) {
    const at = namesOf(value).indexOf(name);
    const inside = at === -1 ? undefined : replaceAt(value[at], rest, to);
    return inside === undefined ? undefined : value.with(at, inside);
  }
  if (!isRecord(value)) return undefined;
  if (rest.length > 0) {
    const inside = replaceAt(stepInto(value, name) ?? {}, rest, to);
    return inside === undefined ? undefined : withField(value, name, inside);
  }
  return withField(value, name, to);
}

/** Fields keep their order; a name that JavaScript gives a meaning of its own is a field as any other. */
function withField(value: Readonly<Record<string, unknown>>, name: string, to: unknown): unknown {
  const fields = Object.entries(value).filter(([field]) => field !== name || to !== undefined);
  const known = fields.some(([field]) => field === name);
  const changed = fields.map(([field, old]) => [field, field === name ? to : old] as const);
  return Object.fromEntries(known || to === undefined ? changed : [...changed, [name, to] as const]);
}

/** Whether two values say the same; the order of fields says nothing. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
    return one.every((element, i) => isSame(element, other[i]));
  }
  if (!isRecord(one) || !isRecord(other)) return false;
  const fields = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...fields].every((field) => isSame(one[field], other[field]));
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
