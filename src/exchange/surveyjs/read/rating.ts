import { fieldOf, listOf, type JsonObject } from "../../forms/json.ts";
import { UsualWords, type FormOption, type Shape } from "../../forms/model.ts";
import { settingIn, type TellNumber } from "../../forms/numbers.ts";
import { judgementIn } from "../../forms/own-marks.ts";
import { OWN } from "../../forms/own.ts";
import { optionOf } from "./choices.ts";
import { words } from "./text.ts";

/** More points than this are a number. */
const MOST_POINTS = 101;
/** SurveyJS shows so many points where nothing is said. */
const USUAL_POINTS = 5;

export function rating(element: JsonObject, tell: TellNumber): Shape {
  const listed = listOf(fieldOf(element, "rateValues")).flatMap((item) => optionOf(item) ?? []);
  const marks = judgementIn(fieldOf(element, OWN)) ?? {};
  if (listed.length > 0) return { type: "scale", options: listed, ...marks };
  const { from, to, step } = rangeOf(element, tell);
  const points = Math.floor((to - from) / step + 1e-9) + 1;
  if (points > MOST_POINTS) return { type: "number", min: from, max: to };
  const [low, high] = [words(element, "minRateDescription"), words(element, "maxRateDescription")];
  const options = Array.from({ length: Math.max(points, 0) }, (_, i): FormOption => {
    const value = Number((from + i * step).toFixed(6));
    const end = i === 0 ? low : i === points - 1 ? high : new Map<string, string>();
    const said = [...end].map(([language, description]) => [language, `${value} (${description})`] as const);
    return {
      name: String(value),
      value,
      words: said.length > 0 ? new Map(said) : new UsualWords(String(value), String(value)),
    };
  });
  return { type: "scale", options, ...marks };
}

function rangeOf(
  element: JsonObject,
  tell: TellNumber,
): { readonly from: number; readonly to: number; readonly step: number } {
  const from = settingIn(element, "rateMin", tell, 1) ?? 1;
  const step = Math.abs(settingIn(element, "rateStep", tell, 1) ?? 1) || 1;
  const count = settingIn(element, "rateCount", tell, USUAL_POINTS) ?? USUAL_POINTS;
  const usual = from + (count - 1) * step;
  return { from, to: settingIn(element, "rateMax", tell, usual) ?? usual, step };
}
