import type { ProtectedTable } from "../../analysis/disclosure/model.ts";
import type { Coding, Theme } from "../../coding/model.ts";
import type { PublishedAnswers } from "../../coding/published-answers.ts";
import { partOfText, type PublishableText } from "../../coding/publishable.ts";
import type { AskedQuestion } from "../../questionnaire/model.ts";
import { definitionOf } from "../../questionnaire/question-types/index.ts";
import type { Variable } from "../../questionnaire/variables.ts";
import type { OpenBlock, Quote, ReportTheme } from "../model.ts";
import { aboutQuestion } from "./about.ts";
import { baseNote } from "./base-note.ts";
import { isHidden } from "./closed.ts";
import type { Context } from "./context.ts";
import { labelOf } from "./labels.ts";

/** The blocks of all open answers, those beside "Anders" after the question they belong to. */
export function openBlocks(context: Context): OpenBlock[] {
  return context.questions.flatMap((question) =>
    definitionOf(question)
      .variables(question)
      .flatMap((variable) => {
        const answers = context.input.answers.get(variable.code);
        const table = context.totals.get(variable.code);
        if (answers === undefined || table === undefined || isHidden(context, variable.code)) return [];
        return [openBlock(context, question, variable, answers, table)];
      }),
  );
}

function openBlock(
  context: Context,
  question: AskedQuestion,
  variable: Variable,
  answers: PublishedAnswers,
  table: ProtectedTable,
): OpenBlock {
  const { wording } = context;
  const coding = context.input.codings.get(variable.code);
  const themes = coding === undefined ? [] : themesOf(context, coding, answers, table);
  return {
    kind: "open",
    id: variable.code,
    variable: variable.code,
    ...aboutVariable(context, question, variable),
    answers: answers.answers,
    published: answers.texts.length,
    participants: table.base.answered,
    themes,
    uncoded: coding === undefined ? 0 : answers.uncoded,
    conclusion: coding === undefined ? null : conclusionOf(context, coding, themes),
    quotes: quotesOf(context, variable.code, answers, themes),
    base: table.base,
    nLabel: wording.n(table.base.answered),
    baseNote:
      variable.text === "other"
        ? otherNote(context, question, variable, table)
        : baseNote(context, question, table.base),
    fact: wording.openFact(table.base.answered, largest(themes)),
    notes: notesOf(context, answers, themes),
    texts: answers.texts,
    redactedTexts: answers.texts.filter(isRedacted).length,
    withheldTexts: answers.withheld + answers.undecided,
    backCoded: (context.input.backCoded.get(variable.code) ?? []).map(({ option, raw, coded }) => {
      const label = labelOf(context, question, option);
      return { label, raw, coded, said: wording.backCoded(label, raw, coded) };
    }),
  };
}

/** Those who chose the option are the base of the words beside it. */
function otherNote(
  context: Context,
  question: AskedQuestion,
  variable: Variable,
  { base }: ProtectedTable,
): string {
  const other = "options" in question ? question.options.find((option) => option.other === true) : undefined;
  const table = context.totals.get(question.code);
  const at = table?.columns.findIndex(({ answers }) => answers[0] === other?.code) ?? -1;
  const chosen = table?.rows[0]?.cells[at] ?? null;
  if (chosen === null || base.answered === 0) return "";
  return context.wording.otherBase(context.say(variable.label), chosen, Math.max(0, chosen - base.answered));
}

/** The words beside "Anders" carry the question's wording with the option after it. */
function aboutVariable(
  context: Context,
  question: AskedQuestion,
  variable: Variable,
): ReturnType<typeof aboutQuestion> {
  const about = aboutQuestion(context, question, variable.code);
  if (variable.text !== "other") return about;
  return {
    ...about,
    hint: null,
    short: context.wording.otherShort(about.number ?? 0, context.shortOf(question.code)),
    wording: `${about.wording} ${context.say(variable.label)}`,
  };
}

function themesOf(
  context: Context,
  coding: Coding,
  answers: PublishedAnswers,
  table: ProtectedTable,
): ReportTheme[] {
  const counts = new Map(
    table.columns.map(({ answers: [code] }, i) => [code ?? "", table.rows[0]?.cells[i] ?? 0]),
  );
  const countOf = (code: string): number => counts.get(code) ?? 0;
  const numbersOf = (code: string): readonly number[] => answers.numbersOf.get(code) ?? [];
  // One participant gives one answer to a question, so answers and participants are the same count here.
  const tally = (code: string): Pick<ReportTheme, "answers" | "participants" | "numbers"> => ({
    answers: countOf(code),
    participants: countOf(code),
    numbers: numbersOf(code),
  });
  return coding.themes
    .filter((theme) => countOf(theme.code) > 0)
    .map((theme) => ({
      code: theme.code,
      title: withoutColon(context.say(theme.title)),
      ...tally(theme.code),
      said: context.wording.answersSaid(countOf(theme.code), countOf(theme.code)),
      subpoints: shownSubpoints(theme, countOf).map((point) => ({
        code: point.code,
        text: context.say(point.text),
        ...tally(point.code),
      })),
    }));
}

/** A sub-point that no answer carries is not shown: every one traces to what somebody wrote. */
function shownSubpoints(theme: Theme, countOf: (code: string) => number): Theme["subpoints"] {
  return theme.subpoints.filter((point) => countOf(point.code) > 0);
}

/** Headings end without a colon or stop, all of them alike. */
function withoutColon(title: string): string {
  return title.replace(/\s*[:.]\s*$/u, "");
}

function largest(themes: readonly ReportTheme[]): ReportTheme | null {
  return themes.reduce<ReportTheme | null>(
    (most, theme) => (most === null || theme.answers > most.answers ? theme : most),
    null,
  );
}

function conclusionOf(
  context: Context,
  coding: Coding,
  themes: readonly ReportTheme[],
): OpenBlock["conclusion"] {
  if (coding.conclusion === undefined) return null;
  const rests = themes.filter((theme) => coding.conclusion?.restsOn.includes(theme.code) ?? false);
  return { text: context.say(coding.conclusion.text), restsOn: context.wording.restsOn(rests) };
}

function quotesOf(
  context: Context,
  variable: string,
  answers: PublishedAnswers,
  themes: readonly ReportTheme[],
): Quote[] {
  return (context.input.words.quotes ?? []).flatMap((quote) => {
    const number = quote.variable === variable ? answers.numberOf(quote.row) : undefined;
    const text = number === undefined ? undefined : answers.texts[number - 1];
    const theme = themes.find((candidate) => candidate.code === quote.theme);
    const shown = quote.words === undefined || text === undefined ? text : partOfText(text, quote.words);
    if (shown === undefined) return [];
    return [{ text: shown, theme: theme?.title ?? null, themeAnswers: theme?.answers ?? null }];
  });
}

function notesOf(context: Context, answers: PublishedAnswers, themes: readonly ReportTheme[]): string[] {
  const { wording } = context;
  return [
    ...(themes.length > 1 ? [wording.manyThemes] : []),
    ...(themes.length > 0 && answers.uncoded > 0 ? [wording.uncoded(answers.uncoded)] : []),
    ...(answers.withheld > 0 ? [wording.withheldAnswers(answers.withheld)] : []),
    ...(answers.undecided > 0 ? [wording.undecidedAnswers(answers.undecided)] : []),
  ];
}

function isRedacted(text: PublishableText): boolean {
  return text.parts.some((part) => "redacted" in part);
}
