import type { Subpoint, Theme } from "../../coding/model.ts";
import { xml, type Xml } from "../../office/xml.ts";
import { say, type Voice } from "../../text.ts";
import type { CodedQuestionAnswers } from "../coded-answers/model.ts";
import { describe } from "./description.ts";
import { guidOf } from "./guid.ts";

/** The GUID of a code: the same in a codebook and in a project. */
export function codeGuid(variable: string, code: string): string {
  return guidOf("code", variable, code);
}

/** Themes with their sub-points as `Code` elements. */
export function codeElements({ variable, themes }: CodedQuestionAnswers, voice: Voice): Xml[] {
  return themes.map((theme) => {
    const points = theme.subpoints.map((point) => pointElement(variable, point, voice));
    return xml`<Code guid="${codeGuid(variable, theme.code)}" name="${nameOf(say(theme.title, voice))}" isCodable="true"${colourOf(theme)}>${descriptionOf(theme, voice)}${points}</Code>`;
  });
}

function pointElement(variable: string, point: Subpoint, voice: Voice): Xml {
  return xml`<Code guid="${codeGuid(variable, point.code)}" name="${nameOf(say(point.text, voice))}" isCodable="true"${colourOf(point)}>${descriptionOf(point, voice)}</Code>`;
}

/** A question in a project of several: a heading that no text carries. */
export function headingElement(question: CodedQuestionAnswers, voice: Voice): Xml {
  const { variable, wording } = question;
  return xml`<Code guid="${guidOf("question", variable)}" name="${nameOf(`${variable}: ${wording}`)}" isCodable="false">${codeElements(question, voice)}</Code>`;
}

const OPPOSITES = {
  nl: { heading: "Toon", positive: "Positief", negative: "Negatief" },
  en: { heading: "Stance", positive: "Positive", negative: "Negative" },
} as const;

/** Stance is apart from themes: two codes under a heading of their own. */
export function stanceElement({ language }: Voice): Xml {
  const names = OPPOSITES[language];
  const code = (stance: "positive" | "negative"): Xml =>
    xml`<Code guid="${stanceGuid(stance)}" name="${names[stance]}" isCodable="true"/>`;
  return xml`<Code guid="${guidOf("stance")}" name="${names.heading}" isCodable="false">${code("positive")}${code("negative")}</Code>`;
}

export function stanceGuid(stance: "positive" | "negative"): string {
  return guidOf("stance", stance);
}

function descriptionOf(one: Theme | Subpoint, { language }: Voice): Xml {
  return xml`<Description>${describe(one, language)}</Description>`;
}

function colourOf({ colour }: Theme | Subpoint): Xml | false {
  return colour !== undefined && xml` color="${colour}"`;
}

/** A name is an attribute, where a reader turns line ends into spaces. */
function nameOf(name: string): string {
  return name.replaceAll(/\s+/g, " ").trim();
}
