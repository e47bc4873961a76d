import { fieldOf, isObject, listOf, wordsIn, type Json, type JsonObject } from "../../forms/json.ts";

/** The parts of a .qsf: what is asked, in which blocks, in which order. */
export interface Survey {
  readonly title: string;
  readonly language: string;
  /** Questions by Qualtrics' own key. */
  readonly questions: ReadonlyMap<string, JsonObject>;
  readonly blocks: ReadonlyMap<string, JsonObject>;
  readonly flow: readonly Json[];
}

export function isQsf(json: Json): boolean {
  return isObject(fieldOf(json, "SurveyEntry")) && Array.isArray(fieldOf(json, "SurveyElements"));
}

export function surveyIn(json: Json): Survey {
  const entry = fieldOf(json, "SurveyEntry");
  const elements = listOf(fieldOf(json, "SurveyElements"));
  const payloads = (kind: string) =>
    elements
      .filter((one) => fieldOf(one, "Element") === kind)
      .map((one) => ({
        key: wordsIn(fieldOf(one, "PrimaryAttribute")) ?? "",
        payload: fieldOf(one, "Payload"),
      }));
  const questions = new Map<string, JsonObject>();
  for (const { key, payload } of payloads("SQ"))
    if (isObject(payload))
      questions.set(wordsIn(fieldOf(payload, "QuestionID")) ?? key, withNumbers(payload));
  const blocks = new Map<string, JsonObject>();
  for (const { payload } of payloads("BL")) {
    for (const block of manyIn(payload)) {
      const id = wordsIn(fieldOf(block, "ID"));
      if (isObject(block) && id !== undefined) blocks.set(id, block);
    }
  }
  return {
    title: wordsIn(fieldOf(entry, "SurveyName")) ?? "",
    language: wordsIn(fieldOf(entry, "SurveyLanguage")) ?? "",
    questions,
    blocks,
    flow: payloads("FL").flatMap(({ payload }) => listOf(fieldOf(payload, "Flow"))),
  };
}

const PARTS = [
  ["Choices", "ChoiceOrder"],
  ["Answers", "AnswerOrder"],
] as const;

/** Answers by their numbers, also where PHP wrote them as a list because their numbers begin at 0 and none is left out. */
export function withNumbers(question: JsonObject): JsonObject {
  const lists = PARTS.filter(([name]) => Array.isArray(fieldOf(question, name)));
  if (lists.length === 0) return question;
  const numbered = (one: JsonObject): JsonObject => ({
    ...one,
    ...Object.fromEntries(
      lists
        .filter(([name]) => Array.isArray(fieldOf(one, name)))
        .map(([name, order]) => [name, byNumber(listOf(one[name]), fieldOf(question, order))]),
    ),
  });
  const translated = Object.entries(fieldOf(question, "Language") ?? {}).map(
    ([language, one]: [string, Json]) => [language, isObject(one) ? numbered(one) : one] as const,
  );
  return {
    ...numbered(question),
    ...(translated.length === 0 ? {} : { Language: Object.fromEntries(translated) }),
  };
}

function byNumber(parts: readonly Json[], order: Json | undefined): JsonObject {
  const wanted = new Set(manyIn(order).flatMap((id) => wordsIn(id) ?? []));
  const first = wanted.has(String(parts.length)) && !wanted.has("0") ? 1 : 0;
  return Object.fromEntries(parts.map((part, i) => [String(i + first), part]));
}

/** What PHP wrote as a list or, with keys, as an object. */
export function manyIn(value: Json | undefined): readonly Json[] {
  return isObject(value) ? Object.values(value) : listOf(value);
}

/** Numbered parts in their order; the order may be a list, an object, or not be there. */
export function orderedIn(parts: Json | undefined, order: Json | undefined): [id: string, part: Json][] {
  const known = new Map<string, Json>(
    isObject(parts)
      ? Object.entries(parts)
      : listOf(parts).map((part, i): [string, Json] => [String(i), part]),
  );
  const wanted = manyIn(order).flatMap((id) => wordsIn(id) ?? []);
  const first = [...new Set(wanted)].filter((id) => known.has(id));
  const placed = new Set(first);
  const rest = [...known.keys()].filter((id) => !placed.has(id));
  return [...first, ...rest].map((id) => [id, known.get(id) ?? null]);
}
