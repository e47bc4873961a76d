import type { ProblemCode } from "../../problem.ts";
import { fieldOf, numberIn, wordsIn, type Json } from "./json.ts";

/** Tells of a number that is not taken over as it stands; `used` is the one that stands there now. */
export type TellNumber = (setting: string, written: string, used?: number) => void;

/** What is told of such a number, in every format. */
export function numberLeft(
  setting: string,
  written: string,
  used?: number,
): { readonly code: ProblemCode; readonly values: Readonly<Record<string, string | number>> } {
  return used === undefined
    ? { code: "form-number-left", values: { setting, written } }
    : { code: "form-number-changed", values: { setting, written, used } };
}

/** The number that a setting has; one that no questionnaire can hold, and what is none at all, is told. */
export function settingIn(
  element: Json | undefined,
  setting: string,
  tell: TellNumber,
  instead?: number,
): number | undefined {
  const value = fieldOf(element, setting);
  const number = numberIn(value);
  if (number !== undefined || value === undefined || value === null || value === "") return number;
  tell(
    setting,
    typeof value === "number" ? numberWords(value) : (wordsIn(value) ?? JSON.stringify(value)),
    instead,
  );
  return undefined;
}

/** A number as people write it; 1e999 and the like are more than a program can hold. */
export function numberWords(value: number): string {
  if (Number.isFinite(value)) return String(value);
  return value > 0 ? "∞" : value < 0 ? "-∞" : "?";
}
