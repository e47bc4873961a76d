import { fieldOf, isObject, listOf, wordsIn, type Json, type JsonObject } from "../../forms/json.ts";
import type { FormOption, FormQuestion, Shape, Words } from "../../forms/model.ts";
import { judgementIn } from "../../forms/own-marks.ts";
import { OWN } from "../../forms/own.ts";
import type { Remarks } from "../../forms/remarks.ts";
import { optionOf } from "./choices.ts";
import { shapeOf } from "./questions.ts";
import { tellElement } from "./tell.ts";
import { flag, words } from "./text.ts";

type Beside = Omit<FormQuestion, "shape" | "words" | "name">;

/** A question that stands for rows and columns, as our grids and, where a cell asks something else, single questions. */
export function matrixQuestions(
  element: JsonObject,
  name: string,
  beside: Beside,
  remarks: Remarks,
): FormQuestion[] | undefined {
  const rows = listOf(fieldOf(element, "rows")).flatMap((item) => optionOf(item) ?? []);
  const title = words(element, "title");
  const required = flag(element, "eachRowRequired", "isAllRowRequired") ? { required: true } : {};
  const all = { ...beside, ...required };
  const columns = listOf(fieldOf(element, "columns"));
  const shared = listOf(fieldOf(element, "choices")).length;
  if (columns.length * Math.max(rows.length, shared) > MOST_CELLS) return undefined;
  switch (wordsIn(fieldOf(element, "type"))) {
    case "matrix": {
      const options = columns.flatMap((item) => optionOf(item) ?? []);
      const grid: Shape = { type: "grid", rows, options, ...judgementIn(fieldOf(element, OWN)) };
      if (fieldOf(element, "cellType") !== "checkbox") return [{ name, words: title, ...all, shape: grid }];
      return rows.map((row) => ofRow(name, title, row, { type: "several-answers", options }, all));
    }
    case "matrixdropdown":
      return columns.flatMap((column) => ofColumn(element, column, { name, title, rows, all, remarks }));
    case "multipletext":
      return listOf(fieldOf(element, "items")).flatMap((item) =>
        ofItem(item, { name, title, rows, all, remarks }),
      );
    default:
      return undefined;
  }
}

/** More cells than anybody fills in. */
const MOST_CELLS = 10_000;

interface Matrix {
  readonly name: string;
  readonly title: Words;
  readonly rows: readonly FormOption[];
  readonly all: Beside;
  readonly remarks: Remarks;
}

/** A field of several under one title. */
function ofItem(item: Json, { name, title, all, remarks }: Matrix): FormQuestion[] {
  const field = optionOf(item);
  const place = `${name}.${field?.name ?? ""}`;
  const shape = isObject(item) ? shapeOf({ ...item, type: "text" }, remarks.numbersAt(place)) : undefined;
  if (field === undefined || shape === undefined || !isObject(item)) {
    remarks.leftOut(place, "item");
    return [];
  }
  tellElement({ ...item, type: "text" }, place, remarks);
  return [ofRow(name, title, field, shape, neededToo(item, all))];
}

/** Required where the whole is, or the part. */
function neededToo(part: JsonObject, all: Beside): Beside {
  return flag(part, "isRequired") ? { ...all, required: true } : all;
}

function ofColumn(
  element: JsonObject,
  column: Json,
  { name, title, rows, all, remarks }: Matrix,
): FormQuestion[] {
  const own = optionOf(column);
  const code = `${name}.${own?.name ?? ""}`;
  const written = wordsIn(fieldOf(column, "cellType")) ?? "default";
  const usual = wordsIn(fieldOf(element, "cellType")) ?? "dropdown";
  const type = written === "default" ? usual : written;
  const shared = fieldOf(element, "choices");
  const choices =
    listOf(fieldOf(column, "choices")).length === 0 && shared !== undefined ? { choices: shared } : {};
  const plain = isObject(column) ? column : {};
  const shape = shapeOf({ ...plain, ...choices, type }, remarks.numbersAt(code));
  if (own === undefined || shape === undefined) {
    remarks.leftOut(code, type);
    return [];
  }
  tellElement({ ...plain, type }, code, remarks);
  const asked = joined(title, own.words);
  const needed = neededToo(plain, all);
  if (shape.type === "one-answer" || shape.type === "scale") {
    const named = rows.map((row) => ({ ...row, column: `${name}.${row.name}.${own.name}` }));
    return [
      { name: code, words: asked, ...needed, shape: { type: "grid", rows: named, options: shape.options } },
    ];
  }
  // Answers of SurveyJS have the row first.
  return rows.map((row) => ({
    ...ofRow(code, asked, row, shape, needed),
    id: `${name}.${row.name}.${own.name}`,
  }));
}

/** A row that is asked by itself. */
function ofRow(name: string, title: Words, row: FormOption, shape: Shape, all: Beside): FormQuestion {
  return { name: `${name}.${row.name}`, words: joined(title, row.words), ...all, shape };
}

/** "Question – part", in every language that one of them has. */
export function joined(title: Words, part: Words): Words {
  const languages = new Set([...title.keys(), ...part.keys()]);
  return new Map(
    [...languages].map((language) => {
      const [one, other] = [title, part].map((words) => words.get(language) ?? [...words.values()][0] ?? "");
      return [language, [one, other].filter((words) => words !== "").join(" – ")] as const;
    }),
  );
}
