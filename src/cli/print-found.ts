import type { Language } from "../text.ts";
import type { FoundAnswer, FoundAnswers } from "../workflow/find-answers.ts";
import { shown, styled, type Terminal } from "./terminal.ts";

/** Answers with a word in some form, each with the codes it has. */
export function printFound(
  terminal: Terminal,
  { variable, of, groups }: FoundAnswers,
  query: string,
  language: Language,
): void {
  const answers = groups.flat();
  const head = `${variable}: ${WORDS[language].found(answers.length, of, shown(query))}`;
  terminal.out(`${styled(terminal, "bold", head)}\n`);
  for (const answer of answers) printAnswer(terminal, answer, "  ");
}

/** Answers that say much the same, a bundle below its number. */
export function printBundles(
  terminal: Terminal,
  { variable, of, groups }: FoundAnswers,
  language: Language,
): void {
  const words = WORDS[language];
  const head = `${variable}: ${words.bundles(groups.length, groups.flat().length, of)}`;
  terminal.out(`${styled(terminal, "bold", head)}\n`);
  groups.forEach((group, i) => {
    terminal.out(`${i + 1}. ${words.answers(group.length)}\n`);
    for (const answer of group) printAnswer(terminal, answer, "   ");
  });
}

function printAnswer(terminal: Terminal, { row, words, codes }: FoundAnswer, indent: string): void {
  const carried = codes.length === 0 ? "" : `  ${styled(terminal, "dim", shown(codes.join(" ")))}`;
  terminal.out(`${indent}${shown(row)}${carried}\n`);
  terminal.out(`${indent}    ${shown(words.replaceAll(/\s+/g, " "))}\n`);
}

const WORDS = {
  nl: {
    found: (count: number, of: number, query: string) => `${count} van de ${of} antwoorden met “${query}”`,
    bundles: (count: number, inside: number, of: number) =>
      `${count} ${count === 1 ? "bundel" : "bundels"} antwoorden die op elkaar lijken, samen ${inside} van de ${of} antwoorden`,
    answers: (count: number) => `${count} antwoorden`,
  },
  en: {
    found: (count: number, of: number, query: string) => `${count} of ${of} answers with “${query}”`,
    bundles: (count: number, inside: number, of: number) =>
      `${count} ${count === 1 ? "bundle" : "bundles"} of like answers, with ${inside} of ${of} answers`,
    answers: (count: number) => `${count} answers`,
  },
} as const;
