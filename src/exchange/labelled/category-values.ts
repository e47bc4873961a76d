import type { Variable } from "../../questionnaire/variables.ts";

/**
 * The number that stands for each category of a variable: a scale's own value, the code where all codes are whole
 * numbers, and else the place in the list. Undefined for "weet ik niet", which is no value.
 */
export function categoryValues({ categories }: Variable): (number | undefined)[] {
  const known = categories.filter(({ dontKnow }) => dontKnow !== true);
  const byCode = known.every(({ code }) => /^(0|[1-9]\d{0,8})$/.test(code));
  const byValue = known.every(({ value }) => value !== undefined);
  let place = 0;
  return categories.map(({ code, value, dontKnow }) => {
    if (dontKnow === true) return undefined;
    place++;
    return byValue ? value : byCode ? Number(code) : place;
  });
}
