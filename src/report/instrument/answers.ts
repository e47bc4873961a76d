import type { Option, Question } from "../../questionnaire/model.ts";
import { definitionOf } from "../../questionnaire/question-types/index.ts";
import type { Variable } from "../../questionnaire/variables.ts";
import { say, type Text, type Voice } from "../../text.ts";
import type { PrintedAnswer, PrintedChoice } from "./model.ts";
import type { InstrumentWords } from "./words.ts";

const LINES = { short: 1, open: 5, other: 1 } as const;

/** What there is to fill in, from the variables a question yields. */
export function answerOf(question: Question, voice: Voice, words: InstrumentWords): PrintedAnswer {
  const definition = definitionOf(question);
  const variables = definition.variables(question);
  const [first] = variables;
  const labels = (list: readonly { readonly label: Text }[]) => list.map(({ label }) => say(label, voice));
  switch (definition.summary) {
    case "distribution":
      return {
        kind: "choices",
        several: false,
        choices: choicesOf(question, first?.categories ?? [], variables, voice, words),
      };
    case "multiple": {
      const options = variables.flatMap(({ part, label, text }) =>
        text === undefined ? [{ code: part ?? "", label }] : [],
      );
      return {
        kind: "choices",
        several: true,
        choices: choicesOf(question, options, variables, voice, words),
      };
    }
    case "grid":
      return { kind: "grid", columns: labels(first?.categories ?? []), rows: labels(variables) };
    case "ranks":
      return { kind: "places", options: labels(variables) };
    case "numbers": {
      const unit = "unit" in question ? question.unit : undefined;
      return { kind: "number", unit: unit === undefined ? null : say(unit, voice) };
    }
    case "texts":
      return { kind: "words", lines: LINES[first?.text ?? "open"] };
    default:
      return { kind: "none" };
  }
}

function choicesOf(
  question: Question,
  choices: readonly { readonly code: string; readonly label: Text }[],
  variables: readonly Variable[],
  voice: Voice,
  words: InstrumentWords,
): PrintedChoice[] {
  const written = new Set(variables.flatMap(({ part, text }) => (text === "other" ? [part] : [])));
  const options: readonly Option[] = "options" in question ? question.options : [];
  const alone = new Set(options.flatMap(({ code, exclusive }) => (exclusive === true ? [code] : [])));
  return choices.map(({ code, label }) => ({
    label: say(label, voice),
    line: written.has(code),
    note: alone.has(code) ? words.alone : null,
  }));
}
