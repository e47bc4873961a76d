import { problem, type Outcome } from "../../problem.ts";
import { decodeText } from "./decode.ts";

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

const MB = 1024 * 1024;
const LARGEST = 8 * MB;
const MOST_VALUES = 200_000;
const DEEPEST = 60;

/** Names that objects of JavaScript have of themselves: no program writes them, and who does means harm. */
const HOSTILE = new Set(["__proto__", "constructor", "prototype"]);

/** Reads JSON from outside. Size, depth and number of values are measured before anything is built of it. */
export function readJson(bytes: Uint8Array, file: string): Outcome<Json> {
  if (bytes.length > LARGEST)
    return { problems: [problem("form-too-large", { file }, { limit: `${LARGEST / MB} MB` })] };
  const text = decodeText(bytes);
  if (text === undefined) return { problems: [problem("file-not-utf8", { file })] };
  const measured = measure(text);
  if (measured.depth > DEEPEST) return { problems: [problem("form-too-deep", { file }, { limit: DEEPEST })] };
  if (measured.values > MOST_VALUES)
    return { problems: [problem("form-too-many-parts", { file }, { limit: MOST_VALUES })] };
  try {
    const value = JSON.parse(text) as Json;
    const hostile = hostileKey(value);
    return hostile === undefined
      ? { value, problems: [] }
      : { problems: [problem("form-hostile-name", { file }, { name: hostile })] };
  } catch (error) {
    const at = /line (\d+) column (\d+)/.exec(String(error));
    return {
      problems: [problem("json-broken", { file, row: Number(at?.[1] ?? 1), column: at?.[2] ?? "1" })],
    };
  }
}

/** How deep brackets stand in each other, and how many values there are at most. */
function measure(text: string): { readonly depth: number; readonly values: number } {
  let [depth, deepest, values, quoted] = [0, 0, 1, false];
  for (let i = 0; i < text.length; i++) {
    const sign = text.charCodeAt(i);
    if (quoted) {
      if (sign === BACKSLASH) i++;
      else if (sign === QUOTE) quoted = false;
    } else if (sign === QUOTE) quoted = true;
    else if (sign === COMMA) values++;
    else if (sign === OPEN_BRACKET || sign === OPEN_BRACE) {
      values++;
      deepest = Math.max(deepest, ++depth);
    } else if (sign === CLOSE_BRACKET || sign === CLOSE_BRACE) depth--;
  }
  return { depth: deepest, values };
}

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];
const [OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE] = [0x5b, 0x5d, 0x7b, 0x7d];

function hostileKey(value: Json): string | undefined {
  const waiting: Json[] = [value];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === null || typeof next !== "object") continue;
    for (const key of Object.keys(next)) if (HOSTILE.has(key)) return key;
    for (const part of Object.values<Json>(next)) waiting.push(part);
  }
  return undefined;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A property of an object's own; undefined where it has none, or is no object. */
export function fieldOf(value: Json | undefined, name: string): Json | undefined {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

export function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

/** Words, or a number or a yes or no as words; undefined for everything else. */
export function wordsIn(value: Json | undefined): string | undefined {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
}

/** A number, also where it was written as words. */
export function numberIn(value: Json | undefined): number | undefined {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}
