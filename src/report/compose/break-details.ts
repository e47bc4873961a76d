import type { AskedQuestion, Question } from "../../questionnaire/model.ts";
import { definitionOf } from "../../questionnaire/question-types/index.ts";
import type { Context } from "./context.ts";
import type { PreviousWave } from "./input.ts";

/** What changed in a question since the previous wave: both wordings, and the answers only one of them has. */
export function breakDetails(
  context: Context,
  now: AskedQuestion,
  before: Question | undefined,
  previous: PreviousWave,
): string[] {
  if (before === undefined) return [];
  const { wording } = context;
  const waves = [
    { wave: previous.wave.wave, question: before, other: now },
    { wave: context.input.wave.wave, question: now, other: before },
  ];
  const reworded = context.say(now.text) !== context.say(before.text);
  return waves.flatMap(({ wave, question, other }) => {
    const labels = labelsOf(context, question);
    const only = labels.filter((label) => !labelsOf(context, other).includes(label));
    return [
      ...(reworded ? [wording.breakWording(wave, context.say(question.text))] : []),
      ...(only.length > 0 ? [wording.breakAnswers(wave, only)] : []),
    ];
  });
}

function labelsOf(context: Context, question: Question): string[] {
  return definitionOf(question)
    .texts(question)
    .map(([, text]) => context.say(text));
}
