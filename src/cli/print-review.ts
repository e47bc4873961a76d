import type { DetailKind } from "../coding/model.ts";
import type { OpenDetail } from "../coding/proposal-model.ts";
import { sayDate } from "../time.ts";
import type { Language } from "../text.ts";
import type { QuestionReview } from "../workflow/review-poll.ts";
import { shown, styled, type Terminal } from "./terminal.ts";

export interface Shown {
  readonly language: Language;
  /** Whether words of participants may be shown. */
  readonly restricted: boolean;
  /** Every answer, and not only those with something to decide. */
  readonly all: boolean;
}

/** How far each question is, and what waits for a decision: places and kinds, and the words only where asked for. */
export function printReview(terminal: Terminal, questions: readonly QuestionReview[], how: Shown): void {
  const words = WORDS[how.language];
  for (const question of questions) {
    const { variable, answers, open, proposalFile } = question;
    const state = [words.answers(answers.length), readSaid(question, how.language), words.open(open.length)];
    terminal.out(`${styled(terminal, "bold", variable)}: ${state.join("; ")}\n`);
    if (how.all) printAnswers(terminal, question);
    for (const detail of open) printDetail(terminal, detail, how);
    if (proposalFile !== undefined) terminal.out(`  ${words.decideIn(proposalFile)}\n`);
  }
}

function readSaid({ review: { read }, isRead, answers }: QuestionReview, language: Language): string {
  const words = WORDS[language];
  if (answers.length === 0) return words.nothing;
  if (read === undefined) return words.unread;
  const said = words.read(read.by, sayDate(read.on, language));
  return isRead ? said : `${said}, ${words.more(answers.length - read.answers)}`;
}

function printDetail(terminal: Terminal, detail: OpenDetail, { language, restricted }: Shown): void {
  const words = WORDS[language];
  const place = words.place(detail.row, detail.from + 1, detail.to);
  const around = restricted ? `  ${shown(detail.around.replaceAll(/\s+/g, " "))}` : "";
  const waiting = detail.decision === undefined ? "" : ` (${words.filledIn})`;
  terminal.out(`  ${place}: ${words.kinds[detail.kind]}${waiting}${around}\n`);
}

function printAnswers(terminal: Terminal, { answers }: QuestionReview): void {
  for (const { row, words } of answers) {
    terminal.out(`  ${styled(terminal, "dim", row)}  ${shown(words.replaceAll(/\s+/g, " "))}\n`);
  }
}

/** The same as a program reads it. */
export function reviewAsData(questions: readonly QuestionReview[], restricted: boolean): object[] {
  return questions.map(({ variable, answers, review, isRead, open, proposalFile }) => ({
    question: variable,
    answers: answers.length,
    read: review.read ?? null,
    isRead,
    open: open.map(({ words, around, ...place }) => (restricted ? { ...place, words, around } : place)),
    proposal: proposalFile ?? null,
  }));
}

interface Words {
  readonly answers: (count: number) => string;
  readonly read: (by: string, on: string) => string;
  readonly more: (count: number) => string;
  readonly unread: string;
  readonly nothing: string;
  readonly open: (count: number) => string;
  readonly place: (row: string, from: number, to: number) => string;
  readonly filledIn: string;
  readonly decideIn: (file: string) => string;
  readonly kinds: Readonly<Record<DetailKind, string>>;
}

const WORDS: Readonly<Record<Language, Words>> = {
  nl: {
    answers: (count) => `${count} ${count === 1 ? "antwoord" : "antwoorden"}`,
    read: (by, on) => `gelezen door ${by} op ${on}`,
    more: (count) => `daarna kwamen er ${count} bij`,
    unread: "nog niet gelezen",
    nothing: "niets te lezen",
    open: (count) => (count === 0 ? "niets te beslissen" : `nog te beslissen: ${count}`),
    place: (row, from, to) => `rij ${row}, teken ${from} tot en met ${to}`,
    filledIn: "ingevuld, nog niet overgenomen",
    decideIn: (file) => `Vul bij elk gegeven “decision” in: ${file}`,
    kinds: {
      name: "naam",
      organisation: "organisatie",
      mail: "mailadres",
      phone: "telefoonnummer",
      bsn: "BSN",
      iban: "rekeningnummer",
      plate: "kenteken",
      address: "adres",
      link: "link",
      "only-one": "‘als enige’",
      other: "iets anders",
    },
  },
  en: {
    answers: (count) => `${count} ${count === 1 ? "answer" : "answers"}`,
    read: (by, on) => `read by ${by} on ${on}`,
    more: (count) => `${count} came after that`,
    unread: "not read yet",
    nothing: "nothing to read",
    open: (count) => (count === 0 ? "nothing to decide" : `to be decided: ${count}`),
    place: (row, from, to) => `row ${row}, signs ${from} to ${to}`,
    filledIn: "filled in, not taken over yet",
    decideIn: (file) => `Fill in “decision” with each detail: ${file}`,
    kinds: {
      name: "name",
      organisation: "organisation",
      mail: "mail address",
      phone: "telephone number",
      bsn: "BSN",
      iban: "account number",
      plate: "licence plate",
      address: "address",
      link: "link",
      "only-one": "“the only one”",
      other: "something else",
    },
  },
};
