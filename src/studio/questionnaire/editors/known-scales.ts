import { codeFor } from "../../../questionnaire/editing/codes.ts";
import type { Scale } from "../../../questionnaire/model.ts";

interface KnownScale {
  readonly name: { readonly nl: string; readonly en: string };
  readonly scale: Scale;
}

type Point = readonly [nl: string, en: string];

/** Scales that questions use over and over; each has a word at every point, and a middle. */
export const knownScales: readonly KnownScale[] = [
  known({ nl: "Goed – slecht", en: "Good – bad" }, "bad-to-good", [
    ["Zeer slecht", "Very bad"],
    ["Slecht", "Bad"],
    ["Niet goed, niet slecht", "Neither good nor bad"],
    ["Goed", "Good"],
    ["Zeer goed", "Very good"],
  ]),
  known({ nl: "Eens – oneens", en: "Agree – disagree" }, "bad-to-good", [
    ["Helemaal oneens", "Strongly disagree"],
    ["Oneens", "Disagree"],
    ["Niet eens, niet oneens", "Neither agree nor disagree"],
    ["Eens", "Agree"],
    ["Helemaal eens", "Strongly agree"],
  ]),
  known({ nl: "Tevreden – ontevreden", en: "Satisfied – dissatisfied" }, "bad-to-good", [
    ["Zeer ontevreden", "Very dissatisfied"],
    ["Ontevreden", "Dissatisfied"],
    ["Niet tevreden, niet ontevreden", "Neither satisfied nor dissatisfied"],
    ["Tevreden", "Satisfied"],
    ["Zeer tevreden", "Very satisfied"],
  ]),
  known({ nl: "Nooit – altijd", en: "Never – always" }, "none", [
    ["Nooit", "Never"],
    ["Zelden", "Rarely"],
    ["Soms", "Sometimes"],
    ["Vaak", "Often"],
    ["Altijd", "Always"],
  ]),
];

function known(
  name: KnownScale["name"],
  judgement: Scale["judgement"],
  points: readonly Point[],
): KnownScale {
  const made = points.map(([nl, en], i) => ({
    code: codeFor(nl, [], "punt"),
    label: { nl, en },
    value: i + 1,
  }));
  const middle = made[Math.floor(made.length / 2)]?.code;
  return {
    name,
    scale: { points: made, judgement, ...(judgement !== "none" && middle !== undefined && { middle }) },
  };
}
