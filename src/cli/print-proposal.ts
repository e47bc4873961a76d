import type { CodingProposal, ProposedCode, ProposedReason } from "../coding/language-model/model.ts";
import type { Quotation } from "../coding/model.ts";
import type { Language } from "../text.ts";
import type { KeptSuggestions } from "../workflow/language-model/keep-suggested.ts";
import { shown, styled, type Terminal } from "./terminal.ts";

/** How many quotations are shown with something proposed. */
const SHOWN = 3;
const SHOWN_REASONS = 20;

/** What a model proposed and nobody decided on, with the words it rests on; these were reviewed. */
export function printProposal(
  terminal: Terminal,
  { codes, conclusion, reasons }: CodingProposal,
  language: Language,
): void {
  const words = WORDS[language];
  const themes = codes.filter(({ under }) => under === undefined);
  const below = (code: string): readonly ProposedCode[] => codes.filter(({ under }) => under === code);
  const elsewhere = codes.filter(
    ({ under }) => under !== undefined && !themes.some(({ code }) => code === under),
  );
  for (const theme of themes) {
    printCode(terminal, theme, "", words.under);
    for (const point of below(theme.code)) printCode(terminal, point, "  ", undefined);
  }
  for (const point of elsewhere) printCode(terminal, point, "", words.under);
  if (conclusion !== undefined) {
    terminal.out(`${styled(terminal, "bold", "conclusion")}  ${shown(conclusion.text)}\n`);
    terminal.out(`    ${words.restsOn} ${conclusion.restsOn.join(", ")}\n`);
    printQuotes(terminal, conclusion.quotes, "    ");
  }
  printReasons(terminal, reasons, words.reasons);
  terminal.out(codes.length === 0 && conclusion === undefined ? `${words.nothing}\n` : `${words.decide}\n`);
}

/** Codes suggested for answers, each with the words it rests on. */
function printReasons(
  terminal: Terminal,
  reasons: readonly ProposedReason[],
  head: (answers: number) => string,
): void {
  const answers = new Set(reasons.map(({ row }) => row)).size;
  if (answers === 0) return;
  terminal.out(`${head(answers)}\n`);
  for (const { row, code, words } of reasons.slice(0, SHOWN_REASONS)) {
    terminal.out(
      `  ${shown(row)}  ${styled(terminal, "bold", code)}  “${shown(words.replaceAll(/\s+/g, " "))}”\n`,
    );
  }
  if (reasons.length > SHOWN_REASONS) terminal.out("  …\n");
}

function printCode(
  terminal: Terminal,
  { code, title, under, include, quotes }: ProposedCode,
  indent: string,
  below: string | undefined,
): void {
  const place = under === undefined || below === undefined ? "" : ` (${below} ${under})`;
  terminal.out(`${indent}${styled(terminal, "bold", code)}  ${shown(title)}${place}\n`);
  if (include !== undefined) terminal.out(`${indent}    ${shown(include)}\n`);
  printQuotes(terminal, quotes, `${indent}    `);
}

function printQuotes(terminal: Terminal, quotes: readonly Quotation[], indent: string): void {
  for (const { words } of quotes.slice(0, SHOWN)) {
    terminal.out(styled(terminal, "dim", `${indent}“${shown(words.replaceAll(/\s+/g, " "))}”`));
    terminal.out("\n");
  }
}

/** What came of asking. */
export function printKept(
  terminal: Terminal,
  { use, proposal, answers, given }: KeptSuggestions,
  language: Language,
): void {
  const words = WORDS[language];
  terminal.out(`${words.asked(use.model, use.answers)}\n`);
  if (use.for === "codes") terminal.out(`${words.suggested(given, answers)}\n`);
  else printProposal(terminal, proposal, language);
}

const WORDS = {
  nl: {
    under: "onder",
    restsOn: "rust op",
    nothing: "Er wacht geen thema, punt of conclusie op een besluit.",
    decide: "Niets hiervan telt mee. Neem over met --accept CODE, gooi weg met --reject CODE.",
    reasons: (answers: number) =>
      `Bij ${answers} ${answers === 1 ? "antwoord" : "antwoorden"} stelde het model codes voor, die wachten op het blad van code --sheet:`,
    asked: (model: string, answers: number) =>
      `${model}: ${answers} ${answers === 1 ? "nagelezen antwoord" : "nagelezen antwoorden"} voorgelegd.`,
    suggested: (given: number, answers: number) =>
      `Voorgesteld: ${given} ${given === 1 ? "code" : "codes"} bij ${answers} ${answers === 1 ? "antwoord" : "antwoorden"}. Ze tellen pas als iemand ze goedkeurt: maak een blad met code --sheet en haal het vraagteken weg achter wat klopt.`,
  },
  en: {
    under: "under",
    restsOn: "rests on",
    nothing: "No theme, point or conclusion waits for a decision.",
    decide: "None of this counts. Take over with --accept CODE, throw away with --reject CODE.",
    reasons: (answers: number) =>
      `The model suggested codes for ${answers} ${answers === 1 ? "answer" : "answers"}, which wait on the sheet of code --sheet:`,
    asked: (model: string, answers: number) =>
      `${model}: ${answers} reviewed ${answers === 1 ? "answer" : "answers"} put before it.`,
    suggested: (given: number, answers: number) =>
      `Suggested: ${given} ${given === 1 ? "code" : "codes"} for ${answers} ${answers === 1 ? "answer" : "answers"}. They count once somebody accepts them: make a sheet with code --sheet and take away the question mark behind what is right.`,
  },
} as const;
