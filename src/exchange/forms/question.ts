import type { Code } from "../../questionnaire/code.ts";
import type { AskedQuestion, Option, Question } from "../../questionnaire/model.ts";
import type { FormOption, FormQuestion, Shape } from "./model.ts";
import { Limits } from "./limits.ts";
import { codesFor } from "./names.ts";
import type { Remarks } from "./remarks.ts";
import type { MadeQuestion } from "./resolve.ts";
import { composeScale, scaleAmong } from "./scale.ts";
import type { FormTexts } from "./texts.ts";

/** What a question is made with. */
export interface Making {
  readonly code: Code;
  readonly texts: FormTexts;
  readonly remarks: Remarks;
}

const NONE: ReadonlyMap<string, Code> = new Map();

/** Our question of a question in a form, without its routing; undefined where it cannot be one, which is told. */
export function composeQuestion(form: FormQuestion, making: Making): MadeQuestion | undefined {
  const { shape, name } = form;
  const options = "options" in shape ? shape.options : undefined;
  if (options !== undefined && options.length < 2) {
    making.remarks.add("form-too-few-answers", name, { count: options.length });
    return undefined;
  }
  if (shape.type === "grid" && shape.rows.length === 0) {
    making.remarks.add("form-without-rows", name);
    return undefined;
  }
  return shaped(form, making);
}

function shaped(form: FormQuestion, making: Making): MadeQuestion | undefined {
  const { shape, name } = form;
  const { texts, code, remarks } = making;
  const limits = new Limits(remarks.numbersAt(name), remarks.language);
  const asked = () => base(form, making);
  switch (shape.type) {
    case "explanation":
      return plain({ type: "explanation", code, text: texts.text(form.words, name) });
    case "short-text":
    case "open-text":
      return plain({ ...asked(), type: shape.type, ...limits.ofText(shape) });
    case "number":
      return plain({ ...asked(), type: "number", ...limits.ofNumber(shape), ...unitOf(shape, making) });
    case "one-answer": {
      const scale = shape.background === true || shape.list === true ? undefined : scaleAmong(shape);
      if (scale !== undefined) return scaled(form, { type: "scale", ...scale }, making);
      const { options, codes } = optionsOf(shape.options, form, making);
      const background = shape.background === true ? { background: true } : {};
      return {
        question: { ...asked(), type: "one-answer", ...background, ...orderOf(shape), options },
        options: codes,
        rows: NONE,
      };
    }
    case "several-answers": {
      const { options, codes } = optionsOf(shape.options, form, making);
      return {
        question: {
          ...asked(),
          type: "several-answers",
          ...limits.ofChoices(shape, options.length),
          ...orderOf(shape),
          options,
        },
        options: codes,
        rows: NONE,
      };
    }
    case "ranking": {
      const { options, codes } = optionsOf(shape.options, form, making);
      const places = limits.ofRanking(shape, options.length);
      return { question: { ...asked(), type: "ranking", options, ...places }, options: codes, rows: NONE };
    }
    default:
      return scaled(form, shape, making);
  }
}

function scaled(
  form: FormQuestion,
  shape: Extract<Shape, { type: "scale" | "grid" }>,
  making: Making,
): MadeQuestion | undefined {
  const found = composeScale(shape, making.texts);
  if (found === undefined) {
    making.remarks.add("form-too-few-answers", form.name, { count: 1 });
    return undefined;
  }
  const { scale, codes } = found;
  const asked = base(form, making);
  if (shape.type === "scale")
    return { question: { ...asked, type: "scale", scale }, options: codes, rows: NONE };
  const rows = codesFor(
    shape.rows.map(({ code, name }) => code ?? name),
    "rij",
  );
  const question: Question = {
    ...asked,
    type: "grid",
    rows: shape.rows.map(({ words, name }, i) => ({
      code: rows[i] ?? "",
      label: making.texts.text(words, name),
    })),
    scale,
  };
  return { question, options: codes, rows: new Map(shape.rows.map(({ name }, i) => [name, rows[i] ?? ""])) };
}

function plain(question: Question): MadeQuestion {
  return { question, options: NONE, rows: NONE };
}

function base(
  { name, words, short, hint, required }: FormQuestion,
  { code, texts }: Making,
): Pick<AskedQuestion, "code" | "text" | "short" | "hint" | "required"> {
  return {
    code,
    text: texts.text(words, name),
    ...(short === undefined || short.size === 0 ? {} : { short: texts.text(short, name) }),
    ...(hint === undefined || hint.size === 0 ? {} : { hint: texts.text(hint, name) }),
    ...(required === true ? { required } : {}),
  };
}

/** Answers with their codes. One that asks for words is what a question can have at most. */
function optionsOf(
  options: readonly FormOption[],
  { name: place, shape }: FormQuestion,
  { texts, remarks }: Making,
): { readonly options: Option[]; readonly codes: ReadonlyMap<string, Code> } {
  const codes = codesFor(
    options.map(({ code, name }) => code ?? name),
    "antwoord",
  );
  const other = options.findIndex((option) => option.other === true);
  const several = shape.type === "several-answers";
  const made = options.map(({ name, words, ...option }, i): Option => {
    if (option.other === true && i !== other)
      remarks.add("form-second-other", place, { answer: [...words.values()][0] ?? name });
    return {
      code: codes[i] ?? "",
      label: texts.text(words, name),
      ...(i === other ? { other: true } : {}),
      ...(several && option.exclusive === true ? { exclusive: true } : {}),
      ...(option.dontKnow === true ? { dontKnow: true } : {}),
    };
  });
  const byName = new Map<string, Code>();
  options.forEach(({ name }, i) => {
    if (!byName.has(name)) byName.set(name, codes[i] ?? "");
  });
  return { options: made, codes: byName };
}

function orderOf({ ordered }: { readonly ordered?: boolean }): { ordered?: true } {
  return ordered === true ? { ordered } : {};
}

function unitOf(
  { unit }: Extract<Shape, { type: "number" }>,
  { texts, code }: Making,
): { unit?: ReturnType<FormTexts["text"]> } {
  return unit === undefined || unit.size === 0 ? {} : { unit: texts.text(unit, code) };
}
