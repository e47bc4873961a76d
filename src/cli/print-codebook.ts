import type { Coding, Subpoint, Theme } from "../coding/model.ts";
import type { CodebookStep } from "../coding/steps/model.ts";
import { sayDate } from "../time.ts";
import { say, type Language, type Text } from "../text.ts";
import type { CodingState } from "../workflow/code-answers.ts";
import { shown, styled, type Terminal } from "./terminal.ts";

/** How far the coding is, and every code with how many answers carry it. */
export function printCodingState(terminal: Terminal, state: CodingState, language: Language): void {
  const words = WORDS[language];
  const { coding, coded, uncoded, suggestions, counts } = state;
  const parts = [words.coded(coded), words.uncoded(uncoded), words.suggestions(suggestions)];
  terminal.out(`${styled(terminal, "bold", coding.variable)}: ${parts.join("; ")}\n`);
  printCodebook(terminal, coding, counts, language);
}

export function printCodebook(
  terminal: Terminal,
  { themes, conclusion }: Coding,
  counts: ReadonlyMap<string, number> | undefined,
  language: Language,
): void {
  const codes = themes.flatMap((theme) => [theme.code, ...theme.subpoints.map((point) => `  ${point.code}`)]);
  const width = Math.max(0, ...codes.map((code) => code.length));
  const line = (indent: string, one: Theme | Subpoint, title: Text): void => {
    const count = counts === undefined ? "" : `${String(counts.get(one.code) ?? 0).padStart(5)}  `;
    const code = `${indent}${one.code}`.padEnd(width);
    terminal.out(`  ${code}  ${count}${shown(spoken(title, language))}\n`);
  };
  for (const theme of themes) {
    line("", theme, theme.title);
    for (const point of theme.subpoints) line("  ", point, point.text);
  }
  if (conclusion === undefined) return;
  terminal.out(`  ${WORDS[language].conclusion}: ${shown(spoken(conclusion.text, language))}\n`);
}

/** Every step from the first to the last, with who took it, when and why. */
export function printHistory(terminal: Terminal, { history = [] }: Coding, language: Language): void {
  const words = WORDS[language];
  if (history.length === 0) terminal.out(`${words.noHistory}\n`);
  history.forEach((step, i) => {
    const head = `${String(i + 1).padStart(3)}. ${sayDate(step.on, language)}, ${step.by}: ${stepSaid(step, language)}`;
    const why = step.why === undefined ? "" : ` (${step.why})`;
    terminal.out(`${shown(head + why)}\n`);
  });
}

function stepSaid(step: CodebookStep, language: Language): string {
  const words = WORDS[language].steps;
  const name = words[step.do];
  switch (step.do) {
    case "set":
      return step.from === undefined ? `${name} (${step.themes.length})` : `${name} ${step.from}`;
    case "add":
    case "rename":
      return `${name} ${step.code}: ${spoken(step.title, language)}`;
    case "merge":
      return `${name} ${step.code} → ${step.into}; ${words.answers(step.recoded.length)}`;
    case "split":
      return `${name} ${step.code} → ${step.into.map((part) => part.code).join(", ")}; ${words.answers(step.recoded.length)}`;
    case "move":
      return `${name} ${step.code}${step.under === undefined ? "" : ` → ${step.under}`}`;
    case "delete":
      return `${name} ${step.code}; ${words.answers(step.recoded.length)}`;
    case "describe":
      return `${name} ${step.code}`;
    default:
      return name;
  }
}

function spoken(text: Text, language: Language): string {
  return say(text, { language, register: "je" });
}

const answersNl = (count: number): string => `${count} ${count === 1 ? "antwoord" : "antwoorden"}`;
const answersEn = (count: number): string => `${count} ${count === 1 ? "answer" : "answers"}`;

const WORDS = {
  nl: {
    coded: (count: number) => `${answersNl(count)} gecodeerd`,
    uncoded: (count: number) => `${count} nog niet`,
    suggestions: (count: number) => `${count} ${count === 1 ? "voorstel wacht" : "voorstellen wachten"}`,
    conclusion: "Conclusie",
    noHistory: "Van dit codeboek is geen geschiedenis.",
    steps: {
      set: "codeboek",
      add: "nieuw",
      rename: "hernoemd",
      describe: "beschreven",
      merge: "samengevoegd",
      split: "gesplitst",
      move: "verplaatst",
      delete: "verwijderd",
      undo: "laatste stap teruggedraaid",
      redo: "teruggedraaide stap opnieuw gezet",
      answers: answersNl,
    },
  },
  en: {
    coded: (count: number) => `${answersEn(count)} coded`,
    uncoded: (count: number) => `${count} not yet`,
    suggestions: (count: number) => `${count} ${count === 1 ? "suggestion waits" : "suggestions wait"}`,
    conclusion: "Conclusion",
    noHistory: "This codebook has no history.",
    steps: {
      set: "codebook",
      add: "new",
      rename: "renamed",
      describe: "described",
      merge: "merged",
      split: "split",
      move: "moved",
      delete: "deleted",
      undo: "last step undone",
      redo: "undone step taken again",
      answers: answersEn,
    },
  },
} as const;
