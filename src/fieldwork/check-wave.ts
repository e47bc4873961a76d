import { problem, type Problem } from "../problem.ts";
import { isIsoDate } from "../time.ts";
import { checkFilledIn } from "../questionnaire/to-fill-in.ts";
import type { Wave } from "./wave.ts";

/** Dates that exist, in an order that can be, and texts that somebody wrote. */
export function checkWave(wave: Wave): Problem[] {
  const { theme, population } = wave;
  const unfilled = checkFilledIn(
    [
      ["theme", theme],
      ["population", population],
    ],
    "peiling.json",
  );
  return [...checkDates(wave), ...unfilled];
}

function checkDates(wave: Wave): Problem[] {
  const place = { file: "peiling.json" };
  const { opened, closed } = wave.fieldwork;
  const broken = [wave.date, opened, closed].find((date) => !isIsoDate(date));
  if (broken !== undefined) return [problem("wave-dates-impossible", place, { date: broken })];
  return opened <= closed ? [] : [problem("wave-dates-impossible", place, { date: opened })];
}
