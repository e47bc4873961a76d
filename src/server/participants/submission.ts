import { isFormNumber } from "../../fieldwork/form-number.ts";
import { problem, type Outcome, type Problem } from "../../problem.ts";

/** A submission as a program sends it, its shape looked at and its answers not. */
export interface SentSubmission {
  readonly key?: string;
  readonly form: string;
  readonly answers: ReadonlyMap<string, string>;
}

/** JSON → submission. No value where it is not one at all; problems where a part of it is not right. */
export function readSubmission(body: string): Outcome<SentSubmission> {
  const sent = parse(body);
  if (!isObject(sent) || !isObject(sent["answers"]) || typeof sent["form"] !== "string") {
    return { problems: [problem("submission-malformed", {})] };
  }
  const { key, form } = sent;
  if (key !== undefined && key !== null && typeof key !== "string") {
    return { problems: [problem("submission-malformed", { path: "key" })] };
  }
  const entries = Object.entries(sent["answers"]);
  const texts = entries.filter((entry): entry is [string, string] => typeof entry[1] === "string");
  const problems: Problem[] = entries
    .filter(([, value]) => typeof value !== "string")
    .map(([name]) => problem("answer-not-text", { path: `answers.${name.slice(0, 80)}` }));
  if (!isFormNumber(form)) problems.push(problem("form-number-malformed", { path: "form" }));
  return { value: { ...(typeof key === "string" && { key }), form, answers: new Map(texts) }, problems };
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
