import type { Outcome } from "../../../problem.ts";
import type { Language } from "../../../text.ts";
import { bothHold, MOST_SKIPS } from "../../forms/both-hold.ts";
import { composeForm, MOST_QUESTIONS, tooMany, type ComposedForm } from "../../forms/compose.ts";
import { withoutMarkup } from "../../forms/markup.ts";
import { fieldOf, isObject, listOf, wordsIn, type Json, type JsonObject } from "../../forms/json.ts";
import type { Form, FormPage, FormQuestion, Routing } from "../../forms/model.ts";
import { wordsFrom } from "../../forms/own.ts";
import { Remarks } from "../../forms/remarks.ts";
import { jumpsOf, otherRulesOf } from "./logic.ts";
import { questionsOf, wordsOf } from "./questions.ts";

/** Whether JSON is a survey of Formbricks: questions, or blocks of elements, that have a headline and an id. */
export function isFormbricks(json: Json): boolean {
  const elements = blocksOf(surveyOf(json)).flatMap(({ elements }) => elements);
  return elements.length > 0 && elements.every((one) => fieldOf(one, "id") !== undefined && isKnown(one));
}

const isKnown = (element: Json): boolean =>
  fieldOf(element, "headline") !== undefined && typeof fieldOf(element, "type") === "string";

/** An answer of its programming interface holds the survey as `data`. */
function surveyOf(json: Json): Json {
  const inner = fieldOf(json, "data");
  return isObject(inner) ? inner : json;
}

interface Block {
  readonly id: string;
  readonly part: Json;
  readonly elements: readonly Json[];
}

/** Blocks, or each question as a block of its own in surveys of before there were blocks. */
function blocksOf(survey: Json): Block[] {
  const blocks = listOf(fieldOf(survey, "blocks"));
  const id = (part: Json) => wordsIn(fieldOf(part, "id")) ?? "";
  if (blocks.length > 0)
    return blocks.map((part) => ({ id: id(part), part, elements: listOf(fieldOf(part, "elements")) }));
  return listOf(fieldOf(survey, "questions")).map((part) => ({ id: id(part), part, elements: [part] }));
}

/** A survey of Formbricks (JSON) as our questionnaire. What has no place in ours is told. */
export function readFormbricks(json: Json, file: string, language: Language = "nl"): Outcome<ComposedForm> {
  const blocks = blocksOf(surveyOf(json));
  const count = blocks.reduce((sum, { elements }) => sum + elements.length, blocks.length);
  if (count > 2 * MOST_QUESTIONS) return tooMany(file);
  const remarks = new Remarks(file, language);
  return composeForm(formOf(surveyOf(json), remarks), remarks);
}

function formOf(survey: Json, remarks: Remarks): Form {
  const welcome = fieldOf(survey, "welcomeCard");
  const shown = welcome !== undefined && fieldOf(welcome, "enabled") !== false;
  const text = shown ? wordsOf(welcome, "html") : new Map<string, string>();
  const introduction = text.size > 0 || !shown ? text : wordsOf(welcome, "headline");
  const spoken = listOf(fieldOf(survey, "languages")).find((one) => fieldOf(one, "default") === true);
  const code = wordsIn(fieldOf(fieldOf(spoken, "language"), "code"));
  for (const setting of ["variables", "hiddenFields", "triggers", "quotas", "endings"])
    tellParts(survey, setting, remarks);
  if (fieldOf(fieldOf(survey, "thankYouCard"), "enabled") === true) remarks.drop("thankYouCard", "");
  return {
    title: wordsFrom(fieldOf(survey, "name"), withoutMarkup),
    ...(introduction.size === 0 ? {} : { introduction }),
    ...(code === undefined ? {} : { language: code }),
    pages: new Blocks(blocksOf(survey), remarks).pages(),
  };
}

/** Lists of things beside questions that a survey has. */
function tellParts(survey: Json, setting: string, remarks: Remarks): void {
  const value = fieldOf(survey, setting);
  const names = setting === "hiddenFields" ? listOf(fieldOf(value, "fieldIds")) : listOf(value);
  if (names.length > 0) remarks.drop(setting, "");
}

/** Goes through the blocks and turns jumps forward into who is not asked what lies between. */
class Blocks {
  private readonly blocks: readonly Block[];
  private readonly remarks: Remarks;
  private skips: { readonly until: string; readonly stays: Routing }[] = [];

  constructor(blocks: readonly Block[], remarks: Remarks) {
    this.blocks = blocks;
    this.remarks = remarks;
  }

  pages(): FormPage[] {
    const places = new Map(this.blocks.map(({ id }, i) => [id, i]));
    return this.blocks.map((block, at): FormPage => {
      this.skips = this.skips.filter(({ until }) => until !== block.id);
      const when = this.skips.map(({ stays }) => stays).reduce<Routing | undefined>(bothHold, undefined);
      const questions = block.elements.flatMap((element) => this.element(element));
      for (const rule of otherRulesOf(block.part)) this.remarks.add("form-rule-left", block.id, { ...rule });
      for (const { to, when: jumping } of jumpsOf(block.part)) {
        const target = places.get(to);
        // A target that is no block is one of the endings.
        const forward = target === undefined || target > at;
        const followed = forward && this.skips.length < MOST_SKIPS;
        if (!followed || jumping.condition === undefined)
          this.remarks.add("form-rule-left", block.id, {
            setting: "logic",
            written: `${jumping.written} → ${to}`,
          });
        else this.skips.push({ until: to, stays: negated(jumping, jumping.condition) });
      }
      return {
        ...(when === undefined ? {} : { when }),
        ...(questions.length > 1 ? { together: true } : {}),
        questions,
      };
    });
  }

  private element(element: Json): FormQuestion[] {
    if (!isObject(element)) return [];
    const name = wordsIn(fieldOf(element, "id")) ?? "";
    const made = questionsOf(element, this.remarks);
    if (made === undefined) this.remarks.leftOut(name, wordsIn(fieldOf(element, "type")) ?? "");
    else if (made.length > 0) tellElement(element, name, this.remarks);
    return made ?? [];
  }
}

function negated({ written }: Routing, condition: NonNullable<Routing["condition"]>): Routing {
  return { written: `not (${written})`, condition: { not: condition } };
}

/** What is read of an element, and what only says how it looks; the rest is told. */
const KNOWN = new Set(
  [
    "id type headline subheader html required choices rows columns range scale lowerLabel upperLabel label inputType charLimit",
    "longAnswer logic logicFallback imageUrl videoUrl shuffleOption buttonLabel backButtonLabel placeholder isColorCodingEnabled",
    "otherOptionPlaceholder isDraft insightsEnabled format ctaButtonLabel dismissButtonLabel buttonUrl buttonExternal",
  ].flatMap((names) => names.split(" ")),
);

function tellElement(element: JsonObject, name: string, remarks: Remarks): void {
  for (const setting of Object.keys(element)) if (!KNOWN.has(setting)) remarks.drop(setting, name);
  const media = ["imageUrl", "videoUrl"].some((setting) => (wordsIn(fieldOf(element, setting)) ?? "") !== "");
  if (media) remarks.add("form-media-left", name);
  const headline = [...wordsOf(element, "headline").values()].find((one) => one.includes("#recall:"));
  if (headline !== undefined) remarks.add("form-filled-in-words", name, { words: headline });
  const shuffled = wordsIn(fieldOf(element, "shuffleOption"));
  if (shuffled !== undefined && shuffled !== "none") remarks.drop("shuffleOption", name);
  const kind = wordsIn(fieldOf(element, "inputType")) ?? "text";
  if (!["text", "number"].includes(kind)) remarks.drop(`inputType ${kind}`, name);
}
