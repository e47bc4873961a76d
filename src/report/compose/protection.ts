import type { ProtectedBreakdown } from "../../analysis/disclosure/model.ts";
import type { AskedQuestion } from "../../questionnaire/model.ts";
import type { Context } from "./context.ts";
import { backgroundOf } from "./context.ts";
import { labelOf } from "./labels.ts";

type Said = readonly (readonly [head: string, text: string])[];

/** What was merged or withheld in a breakdown and why, in plain words. */
export function protectionWords(
  context: Context,
  question: AskedQuestion,
  breakdown: ProtectedBreakdown,
): Said {
  return breakdown.notes.flatMap((note) => {
    const { protection } = context.wording;
    const earlier = note.because === "earlier-publication" ? ` ${protection.earlier}` : "";
    const say = (head: string, text: string): Said => [[head, text + earlier]];
    switch (note.action) {
      case "merged-groups":
        return say(protection.mergedHead, mergedGroups(context, breakdown, note.groups, note.threshold));
      case "merged-answers":
        return say(
          protection.mergedHead,
          protection.mergedAnswers(answersOf(question), breakdown.table?.columns.length ?? 0, note.threshold),
        );
      case "withheld-cells":
        return say(protection.withheldHead, protection.withheldCells(note.threshold));
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

/** Which groups were too small, with which others they stand together, and what that row is called. */
function mergedGroups(
  context: Context,
  breakdown: ProtectedBreakdown,
  small: readonly string[],
  threshold: number,
): string {
  const by = backgroundOf(context, breakdown.by);
  const merged = breakdown.table?.rows.find((row) => row.groups.length > 1)?.groups ?? [];
  const label = (code: string): string =>
    by === undefined ? code : withoutAside(labelOf(context, by, code));
  return context.wording.protection.mergedGroups(
    small.map(label),
    merged.filter((code) => !small.includes(code)).map(label),
    context.wording.restGroup(context.shortOf(breakdown.by)),
    threshold,
  );
}
