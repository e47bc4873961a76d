import { rightFrom, mayAccept } from "../coding/suggestions/audit.ts";
import type { Language } from "../text.ts";
import type { AcceptedBulk } from "../workflow/accept-suggestions.ts";
import {
  explainSuggestions,
  type SuggestedAnswer,
  type SuggestedCode,
} from "../workflow/explain-suggestions.ts";
import type { SuggestedCodes } from "../workflow/suggest-codes.ts";
import { THRESHOLDS, type ShownSuggestions } from "./suggestions-as-data.ts";
import { shown, styled, type Terminal } from "./terminal.ts";

/** What is best read next with the codes put forward; words of answers only where they were asked for by name. */
export function printSuggestions(
  terminal: Terminal,
  suggested: SuggestedCodes,
  { first, restricted }: ShownSuggestions,
  language: Language,
): void {
  const words = WORDS[language];
  const { question, prepared, read, order } = suggested;
  const head = `${question.variable}: ${words.read(read)}, ${words.left(order.length)}`;
  terminal.out(`${styled(terminal, "bold", head)}\n`);
  if (!prepared.model.learned.calibrated) terminal.out(`${words.untried}\n`);
  const text = new Map(question.answers.map((answer) => [answer.row, answer.words]));
  for (const answer of explainSuggestions(suggested, first)) {
    printAnswer(terminal, answer, restricted ? text.get(answer.row) : undefined, language);
  }
  if (!restricted && order.length > 0) terminal.out(`${words.withWords}\n`);
  printAudit(terminal, suggested, language);
}

function printAnswer(
  terminal: Terminal,
  { row, byChance, codes }: SuggestedAnswer,
  text: string | undefined,
  language: Language,
): void {
  const words = WORDS[language];
  const proposed = codes.filter((code) => code.taken);
  const others = codes.filter((code) => !code.taken).slice(0, Math.max(0, ALTERNATIVES - proposed.length));
  const said = [
    proposed.map((code) => styled(terminal, "bold", codeSaid(code, language))).join(" + "),
    others.map((code) => codeSaid(code, language)).join(", "),
  ].filter((part) => part !== "");
  const chance = byChance ? ` ${styled(terminal, "dim", words.byChance)}` : "";
  terminal.out(
    `  ${shown(row)}  ${said.length === 0 ? words.nothing : said.join(` ${words.or} `)}${chance}\n`,
  );
  if (text === undefined) return;
  terminal.out(`      ${shown(text.replaceAll(/\s+/g, " "))}\n`);
  for (const { code, reason } of proposed) {
    const alike = reason.alike.length === 0 ? "" : `; ${words.alike} ${reason.alike.join(", ")}`;
    terminal.out(styled(terminal, "dim", `      ${shown(`${code}: ${reason.words.join(", ")}${alike}`)}`));
    terminal.out("\n");
  }
}

/** As many codes as there are keys for them in one place. */
const ALTERNATIVES = 3;

function codeSaid({ code, confidence }: SuggestedCode, language: Language): string {
  return `${shown(code)} ${percent(confidence, language)}`;
}

function printAudit(terminal: Terminal, { audited }: SuggestedCodes, language: Language): void {
  const words = WORDS[language];
  terminal.out(`${words.audit(audited.length)}\n`);
  const shares = THRESHOLDS.map((threshold) => ({ threshold, share: rightFrom(audited, threshold) }));
  if (!shares.some(({ share }) => mayAccept(share))) terminal.out(`  ${words.notYet}\n`);
  for (const { threshold, share } of shares) {
    if (share.of === 0) continue;
    const interval = `${percent(share.from, language)}–${percent(share.to, language)}`;
    const open = mayAccept(share) ? `  ${words.mayAccept}` : "";
    terminal.out(
      `  ${words.above} ${percent(threshold, language)}: ${words.right(share.right, share.of)} (${interval})${open}\n`,
    );
  }
}

export function printAccepted(terminal: Terminal, { answers }: AcceptedBulk, language: Language): void {
  terminal.out(`${WORDS[language].accepted(answers)}\n`);
}

function percent(share: number, language: Language): string {
  return `${Math.round(share * 100)}${language === "nl" ? " " : ""}%`;
}

const WORDS = {
  nl: {
    read: (count: number) => `${count} gelezen`,
    left: (count: number) => `nog ${count} te doen`,
    untried: "De zekerheid is nog een schatting: die wordt gemeten zodra 12 antwoorden zijn gecodeerd.",
    byChance: "(steekproef)",
    nothing: "geen voorstel",
    or: "of",
    alike: "lijkt op",
    audit: (count: number) =>
      count === 0
        ? "Steekproef: nog geen antwoorden gelezen."
        : `Steekproef: ${count} ${count === 1 ? "antwoord" : "antwoorden"} gelezen.`,
    notYet:
      "Samen goedkeuren kan nog niet: dan moet de steekproef laten zien dat minstens 80 % precies goed is.",
    withWords: "Met --restricted staan de antwoorden erbij, en waarom een code wordt voorgesteld.",
    above: "vanaf",
    right: (right: number, of: number) => `${right} van de ${of} precies goed`,
    mayAccept: "samen goed te keuren",
    accepted: (count: number) => `Samen goedgekeurd: ${count} ${count === 1 ? "antwoord" : "antwoorden"}.`,
  },
  en: {
    read: (count: number) => `${count} read`,
    left: (count: number) => `${count} to go`,
    untried: "How sure the program is, is still a guess: it is measured once 12 answers are coded.",
    byChance: "(sample)",
    nothing: "no suggestion",
    or: "or",
    alike: "like",
    audit: (count: number) =>
      count === 0
        ? "Sample: no answers read yet."
        : `Sample: ${count} ${count === 1 ? "answer" : "answers"} read.`,
    notYet:
      "Nothing can be accepted together yet: the sample has to show that at least 80% is exactly right.",
    withWords: "With --restricted you see the answers, and why a code is suggested.",
    above: "from",
    right: (right: number, of: number) => `${right} of ${of} exactly right`,
    mayAccept: "may be accepted together",
    accepted: (count: number) => `Accepted together: ${count} ${count === 1 ? "answer" : "answers"}.`,
  },
} as const;
