import { questionsOf, isAsked, type AskedQuestion, type Questionnaire } from "../../questionnaire/model.ts";
import { definitionOf } from "../../questionnaire/question-types/index.ts";
import type { Variable } from "../../questionnaire/variables.ts";
import type { ColumnUse, ImportMap, MapColumn } from "../import-map.ts";
import { placesByCode, ROW } from "../labelled/own-answers.ts";
import { labelledMap } from "./map.ts";
import type { LabelledExport } from "./read.ts";

/** The map of a file that we wrote, to be shown: its questions are those of its questionnaire. */
export function ownMap(read: LabelledExport, questionnaire: Questionnaire): ImportMap {
  const { title, languages } = questionnaire;
  const known = { format: "map.v1", title, languages } as const;
  const map = labelledMap(read, { title: "", language: read.scribe.language, known, earlier: [] });
  const asked = questionsOf(questionnaire).filter(isAsked);
  const places = placesByCode(read.data);
  const uses = new Map(
    asked.flatMap((question) =>
      definitionOf(question)
        .variables(question)
        .map((variable) => [places.get(variable.code), useOf(question, variable)] as const),
    ),
  );
  const columns = map.columns.map(({ column, header }, i): MapColumn => {
    const use = uses.get(read.proposal.variables[i]?.[0]);
    const reason = read.proposal.variables[i]?.[0] === places.get(ROW) ? "technical" : "derived";
    return { column, header, ...(use ?? { use: "ignored", reason }) };
  });
  return { ...map, questions: asked.map((question) => ({ question })), columns };
}

const PARTS: Readonly<Partial<Record<AskedQuestion["type"], ColumnUse>>> = {
  "several-answers": "choice",
  grid: "row",
  ranking: "place",
};

function useOf(
  question: AskedQuestion,
  { part, text }: Variable,
): Pick<MapColumn, "use" | "question" | "part"> {
  const use = text === "other" ? "other" : (PARTS[question.type] ?? "answer");
  return { use, question: question.code, ...(part === undefined ? {} : { part }) };
}
