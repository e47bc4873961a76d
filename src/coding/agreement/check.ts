import { problem, warning, type Problem } from "../../problem.ts";
import type { Coding } from "../model.ts";
import { measureAgreement } from "./measure.ts";
import type { AgreementFile } from "./model.ts";
import { fileOf } from "./sample.ts";

/** Figures are written with two decimals, and somebody may have copied one. */
const ROUNDING = 0.005;

/** Whether an agreement can be vouched for: a figure is what its sample gives, and samples are of answers there are. */
export function checkAgreement(coding: Coding, agreement: AgreementFile | undefined): Problem[] {
  const place = { file: fileOf(coding) };
  const coded = new Set(coding.answers.map((answer) => answer.row));
  const samples = agreement?.samples ?? [];
  const strange = samples
    .flatMap((sample) => sample.answers)
    .filter(({ row }) => !coded.has(row))
    .map(({ row }) => problem("coding-row-unknown", place, { row }));
  return [...strange, ...checkFigure(coding, agreement)];
}

function checkFigure(coding: Coding, agreement: AgreementFile | undefined): Problem[] {
  const { agreement: said, variable } = coding;
  if (said === undefined) return [];
  const file = `coding/${variable}.json`;
  const measured = (agreement?.samples ?? [])
    .filter((sample) => sample.kind === "second" && sample.coder === said.coder)
    .map(measureAgreement)
    .filter((one) => one.answers > 0);
  if (measured.length === 0) return [warning("agreement-without-sample", { file })];
  const alphas = measured.flatMap((one) => [one.themes, one.codes]).filter((alpha) => alpha !== null);
  const known = said.measure !== "krippendorff-alpha" || alphas.some((alpha) => near(alpha, said.value));
  const counted = measured.some((one) => one.answers === said.answers);
  if (known && counted) return [];
  const values = {
    said: `${said.answers}: ${said.value}`,
    measured: measured.map((one) => `${one.answers}: ${(one.themes ?? 1).toFixed(2)}`).join(", "),
  };
  return [problem("agreement-differs", { file }, values)];
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= ROUNDING;
}
