import type { Code } from "../../../questionnaire/code.ts";
import type { Option } from "../../../questionnaire/model.ts";
import type { Text } from "../../../text.ts";
import type { Memory, RememberedAnswer } from "../memory.ts";
import { LimeCodes } from "./codes.ts";
import { memoryOf, type Reading } from "./reading.ts";
import type { LimeAnswer } from "./scales.ts";
import type { LimeQuestion } from "./survey.ts";

export interface Coded extends LimeAnswer {
  readonly code: Code;
}

function remembered({ answers = {} }: Memory, name: string): RememberedAnswer | undefined {
  return Object.hasOwn(answers, name) ? answers[name] : undefined;
}

/** Answers with codes of ours: those they had, or ones made of what LimeSurvey calls them. */
export function codedAnswers(
  answers: readonly LimeAnswer[],
  memory: Memory,
): { readonly coded: readonly Coded[]; readonly codes: LimeCodes } {
  const codes = new LimeCodes();
  const coded = answers.map((answer) => ({
    ...answer,
    code: codes.give(answer.name, "antwoord", remembered(memory, answer.name)?.code),
  }));
  return { coded, codes };
}

type Marks = Pick<Option, "dontKnow" | "exclusive">;

/** An answer with its marks: those remembered, or what its label says. */
export function optionOf({ name, code, label }: Coded, memory: Memory, seen: Marks): Option {
  const known = remembered(memory, name);
  return { code, label, ...(known === undefined ? seen : marksOf(known)) };
}

function marksOf({ dontKnow, exclusive }: RememberedAnswer): Marks {
  return { ...(dontKnow === true ? { dontKnow } : {}), ...(exclusive === true ? { exclusive } : {}) };
}

/** LimeSurvey's own "Other", which it shows last, at the place it had with us. */
export function withOther(
  options: readonly Option[],
  { question, reading, codes, name }: OtherPlace,
): { readonly options: readonly Option[]; readonly other: Option } {
  const known = remembered(memoryOf(question), name);
  const other: Option = {
    code: codes.give("other", "anders", known?.code),
    label: otherLabel(question, reading),
    other: true,
    ...(known === undefined ? {} : marksOf(known)),
  };
  return { options: options.toSpliced(known?.at ?? options.length, 0, other), other };
}

interface OtherPlace {
  readonly question: LimeQuestion;
  readonly reading: Reading;
  readonly codes: LimeCodes;
  /** What LimeSurvey calls it. */
  readonly name: string;
}

function otherLabel(question: LimeQuestion, { texts }: Reading): Text {
  const own = question.attributes.get("other_replace_text") ?? new Map<string, string>();
  return texts.text(own, question.code) ?? texts.own("Anders", "Other");
}
