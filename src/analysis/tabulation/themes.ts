import { codeVariable } from "../../coding/code-variables.ts";
import type { Coding } from "../../coding/model.ts";
import type { Tallies } from "../../responses/tally.ts";
import { baseOf } from "./base.ts";
import { chosen } from "./tabulate.ts";
import type { Counts } from "./table.ts";

/** How many answers carry each theme and sub-point; one answer may carry several. */
export async function tabulateThemes(coding: Coding, tallies: Tallies): Promise<Counts | null> {
  const codes = coding.themes.flatMap((theme) => [theme.code, ...theme.subpoints.map((point) => point.code)]);
  if (codes.length === 0) return null;
  const variables = codes.map((code) => codeVariable(coding.variable, code));
  const tallied = await tallies.tally({ variables });
  return {
    subject: coding.variable,
    kind: "themes",
    answers: codes.map((code, i) => ({ code, count: chosen(tallied[i]?.counts[0] ?? []) })),
    base: baseOf(tallied[0]?.counts[0] ?? []),
  };
}
