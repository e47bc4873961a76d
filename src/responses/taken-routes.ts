import type { Code } from "../questionnaire/code.ts";
import { isAsked, questionsOf, type Questionnaire } from "../questionnaire/model.ts";
import { definitionOf } from "../questionnaire/question-types/index.ts";
import type { Route, Routes } from "../questionnaire/routes.ts";
import type { Variable } from "../questionnaire/variables.ts";
import { columnNamed } from "./crossed.ts";
import { columnOf, type Column, type DataSet } from "./data-set.ts";
import { cellReader, statusOf } from "./settle.ts";
import { FIRST_CATEGORY } from "./status.ts";

/** Which way through linked questions each participant went, as a variable like any other. */
export interface TakenRoutes {
  readonly variable: Variable;
  readonly column: Column;
  /** The route behind each category: all there are, and those that somebody went against the questionnaire. */
  readonly routes: readonly Route[];
}

export function takenRoutes(
  data: DataSet,
  questionnaire: Questionnaire,
  all: Routes,
  name: string,
): TakenRoutes {
  const places = new Map(all.routes.map(({ key }, i) => [key, i]));
  const routes = [...all.routes];
  const columns = answerColumns(data, questionnaire);
  const read = cellReader(data);
  const cells = new Uint16Array(data.size);
  for (let row = 0; row < data.size; row++) {
    const key = all.keyOf((question) => statusOf(columns.get(question) ?? [], row), read(row));
    let place = places.get(key);
    if (place === undefined) {
      place = routes.push(all.routeOf(key)) - 1;
      places.set(key, place);
    }
    cells[row] = FIRST_CATEGORY + place;
  }
  return { ...columnNamed(name, routes.length, cells), routes };
}

/** Per question the columns that answer it. */
export function answerColumns(
  data: DataSet,
  questionnaire: Questionnaire,
): ReadonlyMap<Code, readonly Column[]> {
  return new Map(
    questionsOf(questionnaire)
      .filter(isAsked)
      .map((question) => [
        question.code,
        definitionOf(question)
          .variables(question)
          .filter((variable) => variable.text !== "other")
          .map((variable) => columnOf(data, variable.code)),
      ]),
  );
}
