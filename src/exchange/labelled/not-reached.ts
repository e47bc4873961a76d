import { askedQuestions } from "../../questionnaire/asked.ts";
import type { Questionnaire } from "../../questionnaire/model.ts";
import { columnOf, type DataSet } from "../../responses/data-set.ts";
import { cellReader } from "../../responses/settle.ts";
import { NO_ANSWER } from "../../responses/status.ts";

const NOT_ASKED = NO_ANSWER.indexOf("not-asked");
const BROKE_OFF = NO_ANSWER.indexOf("broke-off");

/**
 * Texts without words were not asked, or the participant had stopped before. Words beside an option share the status of
 * their question; else it was the latter where the routing did ask the question, or an earlier answer is missing so.
 */
export function tellNotReached(data: DataSet, questionnaire: Questionnaire): void {
  const columns = data.variables.map((variable) => ({
    variable,
    cells: columnOf(data, variable.code).cells,
  }));
  const texts = columns.filter(({ variable }) => variable.level === "text");
  const asked = askedQuestions(questionnaire);
  const read = cellReader(data);
  for (let row = 0; row < data.size; row++) {
    const open = texts.filter(({ cells }) => cells[row] === NOT_ASKED);
    if (open.length === 0) continue;
    const codes = asked(read(row));
    const stopped = columns.findIndex(({ cells }) => cells[row] === BROKE_OFF);
    for (const one of open) {
      const { question, text } = one.variable;
      const own = columns.filter((other) => other.variable.question === question && other !== one);
      const notReached =
        text === "other"
          ? own.some(({ cells }) => cells[row] === BROKE_OFF)
          : codes.has(question) || (stopped >= 0 && stopped < columns.indexOf(one));
      if (notReached) one.cells[row] = BROKE_OFF;
    }
  }
}
