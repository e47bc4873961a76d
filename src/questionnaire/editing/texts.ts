import type { Text } from "../../text.ts";
import type { Question } from "../model.ts";

type Fields = Readonly<Record<string, unknown>>;

/** The text at a place below a question, as checks name places: "scale.points[2].label". */
export function textAt(question: Question, part: string): Text | undefined {
  const found = stepsOf(part).reduce<unknown>(
    (value, step) => (value as Fields | undefined)?.[step],
    question,
  );
  return found as Text | undefined;
}

/** The question with another text at such a place. */
export function withTextAt(question: Question, part: string, text: Text): Question {
  return put(question, stepsOf(part), text) as Question;
}

function put(value: unknown, [step, ...rest]: readonly string[], text: Text): unknown {
  if (step === undefined) return text;
  if (Array.isArray(value)) return value.with(Number(step), put(value[Number(step)], rest, text));
  const fields = value as Fields;
  return { ...fields, [step]: put(fields[step], rest, text) };
}

function stepsOf(part: string): string[] {
  return part.split(/[.[\]]+/).filter((step) => step !== "");
}
