import type { ProtectedBreakdown, ProtectedTable, ProtectionNote } from "../../analysis/disclosure/model.ts";
import type { AskedQuestion } from "../../questionnaire/model.ts";
import { definitionOf } from "../../questionnaire/question-types/index.ts";
import type { Context } from "./context.ts";
import { backgroundOf } from "./context.ts";
import { labelOf } from "./labels.ts";

type Said = readonly (readonly [head: string, text: string])[];

/**
 * What was merged or withheld in a breakdown, in plain words. Nothing in it depends on what is hidden, so that no file
 * tells of that: that a table alone could have been shown is said to whoever makes the report.
 */
export function protectionWords(
  context: Context,
  question: AskedQuestion,
  breakdown: ProtectedBreakdown,
): Said {
  return breakdown.notes.flatMap((note) => {
    const { protection } = context.wording;
    const say = (head: string, text: string): Said => [[head, text]];
    switch (note.action) {
      case "merged-groups":
        return say(protection.mergedHead, mergedGroups(context, note));
      case "merged-answers":
        return say(
          protection.mergedHead,
          protection.mergedAnswers(answersOf(question), breakdown.table?.columns.length ?? 0, note.threshold),
        );
      case "withheld-answers":
        return say(
          protection.withheldHead,
          protection.withheldAnswers(
            note.answers.flat().map((code) => labelOf(context, question, code)),
            note.threshold,
          ),
        );
      case "withheld-breakdown":
        return say(
          protection.withheldHead,
          protection.withheldBreakdown(context.shortOf(breakdown.by), note.threshold),
        );
      case "shown-in-full":
        return [];
    }
  });
}

/** What is merged or left out of the whole panel's answers to a question that only some groups were asked. */
export function partialWords(context: Context, question: AskedQuestion, { columns }: ProtectedTable): string {
  const { protection } = context.wording;
  const { closed } = context.input.series.disclosure;
  if (columns.some(({ answers }) => answers.length > 1)) {
    return protection.mergedAnswers(answersOf(question), columns.length, closed);
  }
  const shown = new Set(columns.flatMap(({ answers }) => answers));
  const leftOut = definitionOf(question)
    .choices(question)
    .filter((code) => !shown.has(code));
  return protection.withheldAnswers(
    leftOut.map((code) => labelOf(context, question, code)),
    closed,
  );
}

function answersOf(question: AskedQuestion): number {
  return "scale" in question
    ? question.scale.points.length + (question.scale.dontKnow === undefined ? 0 : 1)
    : "options" in question
      ? question.options.length
      : 0;
}

/** "Overige overheid" for a group whose label goes on in brackets. */
function withoutAside(label: string): string {
  return label.replace(/\s+\([^()]*\)$/u, "");
}

/** Which groups are small, which stand with them, and what their row is called. */
function mergedGroups(context: Context, { by, groups, joinedBy, threshold }: ProtectionNote): string {
  const question = backgroundOf(context, by);
  const label = (code: string): string =>
    question === undefined ? code : withoutAside(labelOf(context, question, code));
  return context.wording.protection.mergedGroups(
    groups.map(label),
    joinedBy.map(label),
    context.wording.restGroup(context.shortOf(by)),
    threshold,
  );
}
