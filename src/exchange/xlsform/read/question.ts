import { fieldOf, numberIn } from "../../forms/json.ts";
import { UsualWords, type FormOption, type FormQuestion, type Shape } from "../../forms/model.ts";
import type { TellNumber } from "../../forms/numbers.ts";
import { judgementIn } from "../../forms/own-marks.ts";
import { wordsFrom } from "../../forms/own.ts";
import type { Remarks } from "../../forms/remarks.ts";
import { boundsIn, together } from "./constraint.ts";
import { parametersIn, rangeIn } from "./parameters.ts";
import { isYes, labelOf, ownOf, wordsOf } from "./row.ts";
import type { SheetRow } from "./sheets.ts";
import { rowTypeOf } from "./types.ts";

export type Lists = ReadonlyMap<string, readonly FormOption[]>;

/** A question of a form without its routing; undefined where the row asks nothing, which is told. */
export function questionOf(row: SheetRow, lists: Lists, remarks: Remarks): FormQuestion | undefined {
  const name = row.cell("name");
  const shape = shapeOf(row, lists, remarks);
  if (shape === undefined) return undefined;
  tellRow(row, name, remarks);
  const short = wordsFrom(fieldOf(ownOf(row), "short"), (written) => written);
  const constraint = row.cell("constraint");
  const required = row.cell("required");
  return {
    name,
    words: labelOf(row, name),
    hint: wordsOf(row, "hint"),
    ...(short.size === 0 ? {} : { short }),
    ...(isYes(required) ? { required: true } : {}),
    shape: constraint === "" ? shape : constrained(shape, constraint, name, remarks),
  };
}

function shapeOf(row: SheetRow, lists: Lists, remarks: Remarks): Shape | undefined {
  const written = row.cell("type");
  const type = rowTypeOf(written);
  const name = row.cell("name");
  switch (type.kind) {
    case "select": {
      const options = [...(lists.get(type.list) ?? []), ...(type.orOther ? [OR_OTHER] : [])];
      return marked(
        type.several ? { type: "several-answers", options } : { type: "one-answer", options },
        row,
      );
    }
    case "rank": {
      const places = numberIn(fieldOf(ownOf(row), "places"));
      return {
        type: "ranking",
        options: lists.get(type.list) ?? [],
        ...(places === undefined ? {} : { places }),
      };
    }
    case "answer":
      return answerShape(type.as, row, remarks.numbersAt(name));
    case "as-text":
      remarks.changed(name, type.type, "short-text");
      return { type: "short-text" };
    case "about":
      remarks.drop(written, name);
      return undefined;
    default: {
      const computed = row.cell("calculation");
      remarks.leftOut(name, written, computed === "" ? [] : [computed]);
      return undefined;
    }
  }
}

/** What `or_other` adds: its value in the answers, and a text beside it. */
const OR_OTHER: FormOption = { name: "other", words: new UsualWords("Anders", "Other"), other: true };

function marked(shape: Extract<Shape, { options: unknown }>, row: SheetRow): Shape {
  const own = ownOf(row);
  const ordered = fieldOf(own, "ordered") === true ? { ordered: true } : {};
  if (shape.type !== "one-answer") return { ...shape, ...ordered };
  const scale = judgementIn(own);
  if (scale !== undefined) return { type: "scale", options: shape.options, ...scale };
  return {
    ...shape,
    ...ordered,
    ...(fieldOf(own, "background") === true ? { background: true } : {}),
    ...(fieldOf(own, "list") === true ? { list: true } : {}),
  };
}

function answerShape(
  as: "text" | "integer" | "decimal" | "range" | "note" | "acknowledge",
  row: SheetRow,
  tell: TellNumber,
): Shape {
  const own = ownOf(row);
  const unit = wordsFrom(fieldOf(own, "unit"), (written) => written);
  const shownUnit = unit.size === 0 ? {} : { unit };
  switch (as) {
    case "note":
    case "acknowledge":
      return { type: "explanation" };
    case "text":
      return { type: /multiline/i.test(row.cell("appearance")) ? "open-text" : "short-text" };
    case "integer":
      return { type: "number", ...shownUnit };
    case "decimal":
      return { type: "number", decimals: numberIn(fieldOf(own, "decimals")) ?? USUAL_DECIMALS, ...shownUnit };
    case "range":
      return { type: "number", ...rangeIn(row.cell("parameters"), tell), ...shownUnit };
  }
}

/** A decimal question takes any number of them; two are what people write. */
const USUAL_DECIMALS = 2;

function constrained(shape: Shape, written: string, name: string, remarks: Remarks): Shape {
  const { exclusive, partly, ...bounds } = boundsIn(written, shape);
  if (partly) remarks.add("form-rule-left", name, { setting: "constraint", written });
  if (shape.type === "number") return { ...shape, ...together(shape, bounds) };
  if (shape.type !== "several-answers") return { ...shape, ...bounds };
  const options = shape.options.map((option) =>
    exclusive.includes(option.name) ? { ...option, exclusive: true } : option,
  );
  return { ...shape, ...bounds, options };
}

/** Columns that are read, or that only say how a question looks. */
const KNOWN =
  /^(type|name|label|hint|relevant|required|constraint|constraint_message|required_message|appearance|parameters|peilschaal|calculation|choice_filter|image|big-image|audio|video|default|read_only|repeat_count|rows|disabled|note|notes|comment|comments|\$.*|)$/;

/** Those of a range, and the size of a field. */
const READ_PARAMETERS = new Set(["start", "end", "step", "rows"]);

export function tellRow(row: SheetRow, name: string, remarks: Remarks): void {
  for (const column of row.names) if (!KNOWN.test(column)) remarks.drop(column, name);
  const written = row.cell("parameters");
  const { kind } = rowTypeOf(row.cell("type"));
  for (const parameter of kind === "about" ? [] : parametersIn(written).keys())
    if (!READ_PARAMETERS.has(parameter)) remarks.drop(`parameters ${parameter}`, name);
  if (row.cell("default") !== "") remarks.drop("default", name);
  const required = row.cell("required");
  if (required !== "" && !isYes(required) && !/^(no|false|false\(\)|0|nee)$/i.test(required))
    remarks.add("form-rule-left", name, { setting: "required", written: required });
  for (const setting of ["choice_filter", "calculation", "read_only"]) {
    const written = row.cell(setting);
    if (written !== "" && !/^(no|false|false\(\)|0)$/i.test(written))
      remarks.add("form-rule-left", name, { setting, written });
  }
  if (["image", "big-image", "audio", "video"].some((media) => row.words(media).size > 0))
    remarks.add("form-media-left", name);
  const filled = [...row.words("label").values()].find((written) => /\$\{[^}]+\}/.test(written));
  if (filled !== undefined) remarks.add("form-filled-in-words", name, { words: filled });
}
