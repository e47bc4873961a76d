import { describe, describePlace, hasErrors, type Problem } from "../problem.ts";
import type { Language } from "../text.ts";
import { DONE, PROBLEMS, type ExitCode } from "./command.ts";
import { shown, styled, type Terminal } from "./terminal.ts";

/** Tells problems for a person: place, message, what to do; errors first. */
export function tellProblems(terminal: Terminal, problems: readonly Problem[], language: Language): void {
  const ordered = [...problems].sort(
    (a, b) => Number(b.severity === "error") - Number(a.severity === "error"),
  );
  for (const one of ordered) {
    const { message, hint } = describe(one, language);
    const sign = one.severity === "error" ? styled(terminal, "red", "✗") : styled(terminal, "yellow", "!");
    const place = describePlace(one.place, language);
    const head = place === "" ? "" : `${styled(terminal, "bold", shown(place))}\n  `;
    terminal.err(`${sign} ${head}${shown(message)}\n  ${styled(terminal, "dim", shown(hint))}\n`);
  }
}

/** Problems as a program reads them, with their words. */
export function problemsAsData(problems: readonly Problem[], language: Language): object[] {
  return problems.map((one) => ({ ...one, ...describe(one, language) }));
}

export function exitCodeOf(problems: readonly Problem[]): ExitCode {
  return hasErrors(problems) ? PROBLEMS : DONE;
}

/** "3 problemen, 1 opmerking", or nothing to tell. */
export function countProblems(problems: readonly Problem[], language: Language): string {
  const errors = problems.filter((one) => one.severity === "error").length;
  const warnings = problems.length - errors;
  const words = WORDS[language];
  const parts = [
    ...(errors > 0 ? [`${errors} ${errors === 1 ? words.error : words.errors}`] : []),
    ...(warnings > 0 ? [`${warnings} ${warnings === 1 ? words.warning : words.warnings}`] : []),
  ];
  return parts.length === 0 ? words.none : parts.join(", ");
}

const WORDS = {
  nl: {
    error: "probleem",
    errors: "problemen",
    warning: "opmerking",
    warnings: "opmerkingen",
    none: "Geen problemen.",
  },
  en: { error: "problem", errors: "problems", warning: "remark", warnings: "remarks", none: "No problems." },
} as const;
