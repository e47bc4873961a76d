/** Whether something that came from outside has a shape. */
export type Check = (value: unknown) => boolean;

export function isString(value: unknown): value is string {
  return typeof value === "string";
}

export function isNumber(value: unknown): value is number {
  return typeof value === "number";
}

export function has<K extends string>(value: unknown, key: K): value is Record<K, unknown> {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key);
}

export function oneOf(...allowed: readonly string[]): Check {
  return (value) => isString(value) && allowed.includes(value);
}

export function arrayOf(check: Check): Check {
  return (value) => Array.isArray(value) && value.every(check);
}

export function optional(check: Check): Check {
  return (value) => value === undefined || check(value);
}

export function recordOf(checks: Readonly<Record<string, Check>>): Check {
  return (value) =>
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.entries(checks).every(([key, check]) => check(has(value, key) ? value[key] : undefined));
}
