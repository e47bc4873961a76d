import { problem, type Problem } from "../../problem.ts";
import type { Text } from "../../text.ts";
import type { Code } from "../code.ts";
import type { Option } from "../model.ts";
import { otherTextVariable, type Category, type Variable } from "../variables.ts";

/** An option as a value of a categorical variable. */
export function categoryOf(option: Option): Category {
  return {
    code: option.code,
    label: option.label,
    ...(option.dontKnow === true ? { dontKnow: true } : {}),
  };
}

/** The text columns of options that ask for words. */
export function otherTexts(question: Code, options: readonly Option[]): Variable[] {
  return options
    .filter((option) => option.other === true)
    .map((option) => ({
      code: otherTextVariable(question, option.code),
      question,
      part: option.code,
      level: "text",
      label: option.label,
      categories: [],
      text: "other",
    }));
}

export function optionTexts(options: readonly Option[]): [string, Text][] {
  return options.map((option, i) => [`options[${i}].label`, option.label]);
}

/** An option as comparisons see it: its code, its words, and whether it asks for text. */
export function optionMeasure(option: Option): unknown {
  return [option.code, option.label, option.other === true, option.exclusive === true];
}

export function checkOptions(options: readonly Option[], path: string): Problem[] {
  const problems = duplicateCodes(options, `${path}.options`);
  if (options.length < 2) problems.push(problem("question-too-few-options", { path: `${path}.options` }));
  const others = options.filter((option) => option.other === true);
  if (others.length > 1) problems.push(problem("question-two-others", { path: `${path}.options` }));
  return problems;
}

/** Every code that stands twice in a list, at the place of its second. */
export function duplicateCodes(items: readonly { readonly code: Code }[], path: string): Problem[] {
  const seen = new Set<Code>();
  return items.flatMap(({ code }, i) => {
    if (seen.has(code)) return [problem("code-twice", { path: `${path}[${i}]` }, { code })];
    seen.add(code);
    return [];
  });
}
