import type {
  BlindCodes,
  BulkBack,
  BulkWish,
  CodebookChange,
  CodesChange,
  ConclusionChange,
  DecidedWish,
  ReviewChange,
  SampleWish,
} from "../../api/answers.ts";
import { isRecord } from "../../changes/places.ts";

/**
 * Whether the body of a request has the shape its route takes, as far as code reads it before it is held beside a schema.
 */
export function isCodesChange(body: unknown): body is CodesChange {
  if (!isRecord(body)) return false;
  const { row, was, codes, backTo, again } = body;
  if (typeof row !== "string" || (was !== null && !isRecord(was))) return false;
  if (again !== undefined) return isRecord(again) && Array.isArray(again["codes"]);
  return (codes === null || (Array.isArray(codes) && codes.every(isGiven))) && isOptionalString(backTo);
}

function isGiven(one: unknown): boolean {
  if (!isRecord(one)) return false;
  const { code, accepted, stance, suggestedBy } = one;
  return (
    typeof code === "string" &&
    typeof accepted === "boolean" &&
    [undefined, "positive", "negative"].includes(stance as undefined) &&
    [undefined, "program", "model"].includes(suggestedBy as undefined)
  );
}

export function isCodebookChange(body: unknown): body is CodebookChange {
  if (!isRecord(body) || typeof body["steps"] !== "number" || !isRecord(body["edit"])) return false;
  const { step, parts, undo, redo } = body["edit"];
  return (isRecord(step) && isParts(parts)) || undo === true || redo === true;
}

function isParts(parts: unknown): boolean {
  return parts === undefined || (isRecord(parts) && Object.values(parts).every(isListOfStrings));
}

export function isReviewChange(body: unknown): body is ReviewChange {
  if (!isRecord(body)) return false;
  const { decide, own, takeBack, read } = body;
  if (isRecord(read)) return typeof read["answers"] === "number";
  if (isRecord(own)) return typeof own["row"] === "string" && isOptionalString(own["words"]);
  const decision = decide ?? takeBack;
  return (
    isRecord(decision) && ["row", "words", "kind", "decision"].every((field) => isString(decision[field]))
  );
}

export function isConclusionChange(body: unknown): body is ConclusionChange {
  if (!isRecord(body)) return false;
  return [body["was"], body["conclusion"]].every((one) => one === null || isRecord(one));
}

export function isBulkWish(body: unknown): body is BulkWish {
  if (!isRecord(body)) return false;
  const { threshold, answers } = body;
  return typeof threshold === "number" && threshold >= 0 && threshold <= 1 && Number.isInteger(answers);
}

export function isBulkBack(body: unknown): body is BulkBack {
  if (!isRecord(body) || !Array.isArray(body["before"])) return false;
  return isRecord(body["acceptance"]) && isListOfStrings(body["rows"]);
}

export function isSampleWish(body: unknown): body is SampleWish {
  if (!isRecord(body)) return false;
  const { coder, kind, size, pick } = body;
  return (
    isString(coder) &&
    /^C[1-9][0-9]{0,3}$/.test(coder) &&
    ["second", "recheck"].includes(kind as string) &&
    ["chance", "doubt"].includes(pick as string) &&
    Number.isInteger(size) &&
    (size as number) > 0
  );
}

export function isDecidedWish(body: unknown): body is DecidedWish {
  return (
    isRecord(body) && isString(body["row"]) && isListOfStrings(body["codes"]) && isOptionalString(body["why"])
  );
}

export function isBlindCodes(body: unknown): body is BlindCodes {
  if (!isRecord(body) || !Array.isArray(body["codes"])) return false;
  return body["codes"].every(
    (one) => isRecord(one) && typeof one["number"] === "number" && isListOfStrings(one["codes"]),
  );
}

function isListOfStrings(value: unknown): boolean {
  return Array.isArray(value) && value.every(isString);
}

function isOptionalString(value: unknown): boolean {
  return value === undefined || isString(value);
}

function isString(value: unknown): value is string {
  return typeof value === "string";
}
