import { bothHold } from "../../forms/both-hold.ts";
import { fieldOf, isObject, wordsIn, type Json, type JsonObject } from "../../forms/json.ts";
import { plainWords, type FormPage, type FormQuestion, type Routing, type Words } from "../../forms/model.ts";
import { OWN, wordsFrom } from "../../forms/own.ts";
import type { Remarks } from "../../forms/remarks.ts";
import { matrixQuestions } from "./matrix.ts";
import { shapeOf } from "./questions.ts";
import { tellElement, tellLeft } from "./tell.ts";
import { elementsOf, flag, own, shownWhen, words } from "./text.ts";

/** Reads pages and what stands on them, in order. */
export class PageReader {
  private readonly remarks: Remarks;
  private readonly oneByOne: boolean;
  private unnamed = 0;

  constructor(remarks: Remarks, oneByOne: boolean) {
    this.remarks = remarks;
    this.oneByOne = oneByOne;
  }

  page(page: JsonObject): FormPage {
    const name = wordsIn(fieldOf(page, "name")) ?? "";
    const code = ownPage(page) ? wordsIn(own(page, "code")) : name;
    const when = shownWhen(page);
    tellElement(page, name, this.remarks);
    if (isHidden(page)) {
      tellLeft(page, "page, visible: false", name, this.remarks);
      return { questions: [] };
    }
    const described = this.explained(page, "description", name, undefined);
    const questions = [...described, ...elementsOf(page).flatMap((one) => this.element(one, undefined))];
    const together = ownPage(page) ? own(page, "together") === true : !this.oneByOne && questions.length > 1;
    return {
      ...(code === undefined || code === "" ? {} : { name: code }),
      title: words(page, "title"),
      ...(when === undefined ? {} : { when }),
      together,
      questions,
    };
  }

  private element(element: Json, outer: Routing | undefined): FormQuestion[] {
    if (!isObject(element)) {
      this.remarks.leftOut("", JSON.stringify(element));
      return [];
    }
    const type = wordsIn(fieldOf(element, "type")) ?? "";
    const name = wordsIn(fieldOf(element, "name")) ?? `${type}-${++this.unnamed}`;
    const when = bothHold(outer, shownWhen(element));
    if (isHidden(element)) {
      tellLeft(element, `${type}, visible: false`, name, this.remarks);
      return [];
    }
    const made = type === "panel" ? this.panel(element, name, when) : this.asked(element, name, when);
    if (made === undefined) tellLeft(element, type, name, this.remarks);
    else tellElement(element, name, this.remarks);
    return made ?? [];
  }

  /** A panel only holds elements together; its words are kept as an explanation. */
  private panel(element: JsonObject, name: string, when: Routing | undefined): FormQuestion[] {
    return [
      ...this.explained(element, "title", name, when),
      ...this.explained(element, "description", `${name}-description`, when),
      ...elementsOf(element).flatMap((one) => this.element(one, when)),
    ];
  }

  private explained(
    element: JsonObject,
    property: string,
    name: string,
    when: Routing | undefined,
  ): FormQuestion[] {
    const said = words(element, property);
    if (said.size === 0) return [];
    return [{ name, words: said, ...(when === undefined ? {} : { when }), shape: { type: "explanation" } }];
  }

  private asked(element: JsonObject, name: string, when: Routing | undefined): FormQuestion[] | undefined {
    const beside = besideOf(element, when);
    const matrix = matrixQuestions(element, name, beside, this.remarks);
    if (matrix !== undefined) {
      if (fieldOf(element, "type") !== "matrix") {
        const as = matrix[0]?.shape.type ?? "short-text";
        this.remarks.changed(name, wordsIn(fieldOf(element, "type")) ?? "", as, matrix.length);
      }
      return matrix;
    }
    const shape = shapeOf(element, this.remarks.numbersAt(name));
    if (shape === undefined) return undefined;
    const type = wordsIn(fieldOf(element, "type")) ?? "";
    if (type === "rating" && shape.type === "number") this.remarks.changed(name, type, "number");
    const said = words(element, shape.type === "explanation" ? "html" : "title");
    const question = { name, words: said.size > 0 ? said : plainWords(name), ...beside, shape };
    const remark = flag(element, "showCommentArea", "hasComment") ? [commentOf(element, name, when)] : [];
    return [question, ...remark];
  }
}

function isHidden(element: JsonObject): boolean {
  return fieldOf(element, "visible") === false && fieldOf(element, "visibleIf") === undefined;
}

function ownPage(page: JsonObject): boolean {
  return fieldOf(page, OWN) !== undefined;
}

function besideOf(
  element: JsonObject,
  when: Routing | undefined,
): Omit<FormQuestion, "name" | "words" | "shape"> {
  const short = wordsFrom(own(element, "short"), (written) => written);
  return {
    hint: words(element, "description"),
    ...(short.size === 0 ? {} : { short }),
    ...(flag(element, "isRequired") ? { required: true } : {}),
    ...(when === undefined ? {} : { when }),
  };
}

/** A field for words beside a question is a question of its own; answers call it as it is called here. */
function commentOf(element: JsonObject, name: string, when: Routing | undefined): FormQuestion {
  const said = words(element, "commentText");
  const usual: Words = said.size > 0 ? said : plainWords("Toelichting");
  return {
    name: `${name}-Comment`,
    words: usual,
    ...(when === undefined ? {} : { when }),
    shape: { type: "open-text" },
  };
}
