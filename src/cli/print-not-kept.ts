import { describe, type Problem } from "../problem.ts";
import type { Language } from "../text.ts";
import { shown, styled, type Terminal } from "./terminal.ts";

const HEAD: Readonly<Record<Language, string>> = {
  nl: "Niet zoals het was:",
  en: "Not as it was:",
};
const EVERYTHING: Readonly<Record<Language, string>> = {
  nl: "hele vragenlijst",
  en: "whole questionnaire",
};

const LOST: Readonly<Record<Language, (format: string) => string>> = {
  nl: (format) => `Wat ${format} niet kan bewaren:`,
  en: (format) => `What ${format} cannot hold:`,
};
const NOTHING_LOST: Readonly<Record<Language, (format: string) => string>> = {
  nl: (format) => `${format} bewaart alles.`,
  en: (format) => `${format} holds everything.`,
};

/** What a format has no place for, before anybody relies on the file. */
export function printLosses(
  terminal: Terminal,
  format: string,
  lost: readonly Problem[],
  language: Language,
): void {
  if (lost.length === 0) terminal.out(`${NOTHING_LOST[language](format)}\n`);
  else printTable(terminal, LOST[language](format), lost, language);
}

/** A table of what a format could not hold or was not taken over: once each, with all places it is about. */
export function printNotKept(terminal: Terminal, notKept: readonly Problem[], language: Language): void {
  if (notKept.length === 0) return;
  printTable(terminal, HEAD[language], notKept, language);
}

function printTable(terminal: Terminal, head: string, notKept: readonly Problem[], language: Language): void {
  terminal.out(`\n${head}\n`);
  for (const [message, group] of Map.groupBy(notKept, (one) => describe(one, language).message)) {
    const places = [...new Set(group.map(placeOf))].map((place) =>
      place === "" ? EVERYTHING[language] : place,
    );
    terminal.out(`  ${styled(terminal, "bold", shown(places.join(", ")))}\n    ${shown(message)}\n`);
    const [first] = group;
    if (first !== undefined)
      terminal.out(`    ${styled(terminal, "dim", shown(describe(first, language).hint))}\n`);
  }
}

/** The question it is about, where it says which. */
function placeOf({ place, values }: Problem): string {
  const question = values["question"];
  return question === undefined ? (place.column ?? place.path ?? "") : String(question);
}
