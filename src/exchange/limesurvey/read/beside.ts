import type { AskedQuestion, ShortText } from "../../../questionnaire/model.ts";
import type { Text } from "../../../text.ts";
import type { AnswerField } from "../../questionnaires/format.ts";
import type { Reading } from "./reading.ts";
import type { LimeQuestion } from "./survey.ts";

export interface Beside {
  /** What LimeSurvey puts behind the question's code. */
  readonly part: string;
  readonly named: Text;
}

/** Words beside an answer, which are a question of their own here. */
export function beside(
  question: LimeQuestion,
  reading: Reading,
  { code, text }: Pick<AskedQuestion, "code" | "text">,
  { part, named }: Beside,
): { readonly questions: readonly ShortText[]; readonly fields: readonly AnswerField[] } {
  const own = reading.codes.give(`${code}-${part.replace(/comment$/, "-comment")}`, "toelichting");
  const made: ShortText = { type: "short-text", code: own, text: joinedText(text, named) };
  const names = reading.names(question, part, reading.headers(text, named));
  return { questions: [made], fields: [{ names, use: "answer", question: own }] };
}

/** "Question – part", in every language and form of both. */
export function joinedText(text: Text, part: Text): Text {
  const both = (one: string, other: string) => `${one} – ${other}`;
  const form = (nl: Text["nl"], register: "je" | "u") => (typeof nl === "string" ? nl : nl[register]);
  const [je, u] = (["je", "u"] as const).map((register) =>
    both(form(text.nl, register), form(part.nl, register)),
  );
  const addresses = typeof text.nl !== "string" || typeof part.nl !== "string";
  const nl = addresses ? { je: je ?? "", u: u ?? "" } : (je ?? "");
  return text.en === undefined ? { nl } : { nl, en: both(text.en, part.en ?? "") };
}
