import { fieldOf, isObject, wordsIn, type Json, type JsonObject } from "../../forms/json.ts";
import type { FormOption, FormQuestion, Shape, Words } from "../../forms/model.ts";
import { settingIn, type TellNumber } from "../../forms/numbers.ts";
import type { Remarks } from "../../forms/remarks.ts";
import { answersIn, choicesIn, isOn } from "./choices.ts";
import { withNumbers } from "./survey.ts";
import { joinedWords, wordsAt } from "./texts.ts";

/** A question of Qualtrics while it becomes questions of ours. */
export interface Asked {
  readonly id: string;
  readonly tag: string;
  readonly question: JsonObject;
  readonly remarks: Remarks;
}

/** The questions that one of Qualtrics becomes: one, or several where it asks several things. None where it is none of ours. */
export function questionsIn(asked: Asked): FormQuestion[] | undefined {
  const { question } = asked;
  const type = wordsIn(fieldOf(question, "QuestionType")) ?? "";
  return readers.get(type)?.(asked);
}

type Reader = (asked: Asked) => FormQuestion[] | undefined;

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ["MC", multipleChoice],
  ["Matrix", matrix],
  ["TE", textEntry],
  ["Slider", slider],
  ["RO", (asked) => [one(asked, { type: "ranking", options: choicesIn(asked.question) })]],
  ["SBS", sideBySide],
  ["CS", perChoice],
  ["DB", (asked) => [one(asked, { type: "explanation" })]],
]);

function one({ id, tag, question }: Asked, shape: Shape, words?: Words): FormQuestion {
  const said = words ?? wordsAt(question, "QuestionText");
  const settings = settingsOf(question);
  const required = isOn(fieldOf(settings, "ForceResponse"));
  return { name: tag, id, words: said, ...(required ? { required } : {}), shape };
}

function multipleChoice(asked: Asked): FormQuestion[] {
  const { question } = asked;
  const selector = wordsIn(fieldOf(question, "Selector")) ?? "";
  const options = choicesIn(question);
  if (/^(MA|MSB)/.test(selector))
    return [one(asked, { type: "several-answers", options, ...limitsOf(asked) })];
  if (selector === "NPS") return [one(asked, { type: "scale", options: options.map(byLabel) })];
  return [one(asked, { type: "one-answer", options })];
}

/** The numbers of a recommendation score start at 0, those of its choices where they like. */
function byLabel(option: FormOption): FormOption {
  const value = Number([...option.words.values()][0]);
  return Number.isFinite(value) ? { ...option, value } : option;
}

function limitsOf({ question, tag, remarks }: Asked): { atLeast?: number; atMost?: number } {
  const settings = settingsOf(question);
  const tell = remarks.numbersAt(tag);
  const [atLeast, atMost] = ["MinChoices", "MaxChoices"].map(
    (name) => settingIn(settings, name, tell) || undefined,
  );
  return { ...(atLeast === undefined ? {} : { atLeast }), ...(atMost === undefined ? {} : { atMost }) };
}

const settingsOf = (question: JsonObject) => fieldOf(fieldOf(question, "Validation"), "Settings");

/** More cells than anybody fills in. */
const MOST_CELLS = 10_000;

function matrix(asked: Asked): FormQuestion[] | undefined {
  const { question, tag, remarks } = asked;
  const [selector, sub] = ["Selector", "SubSelector"].map((name) => wordsIn(fieldOf(question, name)) ?? "");
  const [rows, options] = [choicesIn(question), answersIn(question)];
  if (rows.length * options.length > MOST_CELLS) return undefined;
  if (selector === "Likert" || selector === "Bipolar") {
    if (sub !== "MultipleAnswer") {
      if (rows.some(({ other }) => other === true)) remarks.drop("TextEntry", tag);
      return [one(asked, { type: "grid", rows, options })];
    }
    remarks.changed(tag, "Matrix", "several-answers", rows.length);
    return rows.map((row) => ofRow(asked, row, { type: "several-answers", options }));
  }
  if (selector !== "TE") return undefined;
  const cells = options.length > 0 ? options : undefined;
  remarks.changed(tag, "Matrix", "short-text", rows.length * (cells?.length ?? 1));
  return rows.flatMap((row) =>
    cells === undefined
      ? [ofRow(asked, row, { type: "short-text" })]
      : cells.map((cell) => ofCell(asked, row, cell)),
  );
}

/** A row that is asked by itself. */
function ofRow(asked: Asked, row: FormOption, shape: Shape): FormQuestion {
  const words = joinedWords(wordsAt(asked.question, "QuestionText"), row.words);
  return { ...one(asked, shape, words), name: `${asked.tag}_${row.name}`, id: `${asked.id}-${row.name}` };
}

function ofCell(asked: Asked, row: FormOption, cell: FormOption): FormQuestion {
  const whole = ofRow(asked, row, { type: "short-text" });
  return {
    ...whole,
    name: `${whole.name}_${cell.name}`,
    id: `${whole.id ?? ""}-${cell.name}`,
    words: joinedWords(whole.words, cell.words),
  };
}

function textEntry(asked: Asked): FormQuestion[] {
  const { question, tag, remarks } = asked;
  const selector = wordsIn(fieldOf(question, "Selector")) ?? "";
  if (selector === "FORM") {
    const fields = choicesIn(question);
    remarks.changed(tag, "TE FORM", "short-text", fields.length);
    return fields.map((field) => ofRow(asked, field, { type: "short-text" }));
  }
  const settings = settingsOf(question);
  const content = wordsIn(fieldOf(settings, "ContentType")) ?? "";
  const tell = remarks.numbersAt(tag);
  const least = settingIn(settings, "MinChars", tell) ?? 0;
  if (least > 0) tell("MinChars", String(least));
  if (content === "ValidNumber") return [one(asked, numberShape(fieldOf(settings, "ValidNumber"), tell))];
  if (content !== "") remarks.drop(content, tag);
  const maxLength = settingIn(settings, "TotalChars", tell);
  const limit = maxLength === undefined ? {} : { maxLength };
  return [one(asked, { type: /^(ML|ESTB)$/.test(selector) ? "open-text" : "short-text", ...limit })];
}

function numberShape(bounds: Json | undefined, tell: TellNumber): Shape {
  const [min, max, decimals] = ["Min", "Max", "NumDecimals"].map((name) => settingIn(bounds, name, tell));
  return {
    type: "number",
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(decimals === undefined ? {} : { decimals }),
  };
}

function slider(asked: Asked): FormQuestion[] {
  const { question, tag, remarks } = asked;
  const settings = fieldOf(question, "Configuration");
  const [min, max, decimals, stars] = ["CSSliderMin", "CSSliderMax", "NumDecimals", "StarCount"].map((name) =>
    settingIn(settings, name, remarks.numbersAt(tag)),
  );
  const rows = choicesIn(question);
  remarks.changed(tag, "Slider", "number", rows.length);
  const most = max ?? stars;
  return rows.map((row) =>
    ofRow(asked, row, {
      type: "number",
      ...(min === undefined ? {} : { min }),
      ...(most === undefined ? {} : { max: most }),
      ...(decimals === undefined ? {} : { decimals }),
    }),
  );
}

/** Numbers that add up to a sum; that they do is not checked. */
function perChoice(asked: Asked): FormQuestion[] {
  const total = wordsIn(fieldOf(settingsOf(asked.question), "ChoiceTotal")) ?? "";
  if (total !== "") asked.remarks.drop(`ChoiceTotal ${total}`, asked.tag);
  const rows = choicesIn(asked.question);
  asked.remarks.changed(asked.tag, "CS", "number", rows.length);
  return rows.map((row) => ofRow(asked, row, { type: "number" }));
}

/** Columns that are questions of their own over the same rows. */
function sideBySide(asked: Asked): FormQuestion[] {
  const { question, id, tag } = asked;
  const parts = fieldOf(question, "AdditionalQuestions");
  const title = wordsAt(question, "QuestionText");
  return Object.entries(isObject(parts) ? parts : {}).flatMap(([number, part]) => {
    if (!isObject(part)) return [];
    const merged = withNumbers({ Choices: fieldOf(question, "Choices") ?? null, ...part });
    const inner = { ...asked, question: merged, id: `${id}#${number}`, tag: `${tag}#${number}` };
    const made = questionsIn(inner);
    if (made === undefined) {
      asked.remarks.leftOut(inner.tag, `SBS ${wordsIn(fieldOf(part, "QuestionType")) ?? ""}`);
      return [];
    }
    return made.map((each) => ({ ...each, words: joinedWords(title, each.words) }));
  });
}
