import type { UsualOpening } from "../../../api/fieldwork.ts";
import { isAsked, isBackground, questionsOf } from "../../../questionnaire/model.ts";
import { USUAL_DAYS } from "../../../fieldwork/retention.ts";
import { readFormat } from "../../../workflow/read-format.ts";
import { minutesFor } from "../../pages/duration.ts";
import type { WaveAtHand } from "./desk.ts";

/** What opening a wave begins with: its dates, its background questions, and what it will ask. */
export async function usualOpening({ folder, series, wave }: WaveAtHand): Promise<UsualOpening> {
  const questionnaire = (await readFormat(folder, "questionnaire.json", "questionnaire.v1")).value;
  const questions = questionnaire === undefined ? [] : questionsOf(questionnaire);
  return {
    opens: `${wave.fieldwork.opened} 00:00`,
    closes: `${wave.fieldwork.closed} 23:59`,
    controller: series.organisation,
    keptDays: USUAL_DAYS,
    backgrounds: questions.filter(isBackground).map(({ code, short, text, options }) => ({
      code,
      label: short ?? text,
      groups: options.map(({ label }) => label),
    })),
    asked:
      questionnaire === undefined
        ? null
        : {
            questions: questions.filter(isAsked).length,
            minutes: minutesFor(questionnaire, series),
            languages: questionnaire.languages,
          },
  };
}
