import type { Question, QuestionOf, Scale } from "../../questionnaire/model.ts";
import { fieldOf, type Json } from "./json.ts";
import type { ScaleChoices } from "./model.ts";
import { jsonOfText } from "./own.ts";

/** What we write at a question for ourselves, whatever the program: what none of them has a word for. */
export function marksOf(question: Question): Record<string, unknown> {
  const short = "short" in question ? { short: jsonOfText(question.short) } : {};
  switch (question.type) {
    case "one-answer":
      // Without a mark, labels that are a known scale would come back as one.
      return { ...short, ...background(question), ...ordered(question), list: true };
    case "several-answers":
      return { ...short, ...ordered(question) };
    case "scale":
    case "grid":
      return { ...short, ...scaleMarks(question.scale) };
    case "number":
      return { ...short, ...(question.unit === undefined ? {} : { unit: jsonOfText(question.unit) }) };
    default:
      return short;
  }
}

function background(question: QuestionOf<"one-answer">): { background?: boolean } {
  return question.background === undefined ? {} : { background: question.background };
}

function ordered({ ordered }: { readonly ordered?: boolean }): { ordered?: boolean } {
  return ordered === undefined ? {} : { ordered };
}

function scaleMarks({ judgement, middle }: Scale): Record<string, unknown> {
  return { scale: { judgement, ...(middle === undefined ? {} : { middle }) } };
}

/** How a scale judges, where we wrote it; undefined where the file does not say. */
export function judgementIn(own: Json | undefined): Pick<ScaleChoices, "judgement" | "middle"> | undefined {
  const scale = fieldOf(own, "scale");
  const [judgement, middle] = [fieldOf(scale, "judgement"), fieldOf(scale, "middle")];
  if (judgement !== "bad-to-good" && judgement !== "good-to-bad" && judgement !== "none") return undefined;
  return { judgement, ...(typeof middle === "string" ? { middle } : {}) };
}
