import type { ProtectionRequest, PublishedNumber } from "../../src/analysis/disclosure/model.ts";
import { csvLine } from "../../src/csv.ts";
import { hasErrors } from "../../src/problem.ts";
import { askedQuestions, variablesOf } from "../../src/questionnaire/asked.ts";
import {
  isAsked,
  isBackground,
  questionsOf,
  type AskedQuestion,
  type Page,
  type Questionnaire,
} from "../../src/questionnaire/model.ts";
import { definitionOf } from "../../src/questionnaire/question-types/index.ts";
import { readResponses } from "../../src/responses/read.ts";
import { analysePoll } from "../../src/workflow/analyse-poll.ts";
import type { Split } from "../../src/workflow/splits.ts";
import type { Poll } from "../../src/workflow/read-poll.ts";

/** What somebody would answer to every question, if it were put to them: column by column. */
export type Person = Readonly<Record<string, string>>;

export function questionnaireOf(pages: readonly Page[]): Questionnaire {
  return { format: "questionnaire.v1", title: { nl: "Verzonnen" }, languages: ["nl"], pages };
}

/** The question at which somebody left, by this name beside their answers. */
export const LEFT_AT = "#left-at";

/** What people wrote down: their answers to the questions that routing put to them, until they left. */
export function writtenBy(questionnaire: Questionnaire, whole: Person): Person {
  const questions = questionsOf(questionnaire).filter(isAsked);
  const left = questions.findIndex(({ code }) => code === whole[LEFT_AT]);
  const missed = new Set(left < 0 ? [] : questions.slice(left).flatMap(columnsOf));
  const person = Object.fromEntries(Object.entries(whole).filter(([code]) => !missed.has(code)));
  const asked = askedQuestions(questionnaire)((variable) => {
    const written = person[variable] ?? "";
    return written === "" ? undefined : written;
  });
  const unasked = questionsOf(questionnaire).filter((question) => !asked.has(question.code));
  const not = new Set(unasked.flatMap((question) => columnsOf(question as AskedQuestion)));
  return Object.fromEntries(
    variablesOf(questionnaire).map(({ code }) => [
      code,
      missed.has(code) ? "#broke-off" : not.has(code) ? "#not-asked" : (person[code] ?? ""),
    ]),
  );
}

function columnsOf(question: AskedQuestion): string[] {
  return definitionOf(question)
    .variables(question)
    .map(({ code }) => code);
}

/** A poll as its folder would give it, read from the answers that these people wrote down. */
export function pollOf(questionnaire: Questionnaire, people: readonly Person[]): Poll {
  const variables = variablesOf(questionnaire).map(({ code }) => code);
  const rows = people.map((person, i) => {
    const written = writtenBy(questionnaire, person);
    return csvLine([`row${i}`, ...variables.map((code) => written[code] ?? "")]);
  });
  const read = readResponses([csvLine(["row", ...variables]), ...rows].join("\n"), questionnaire);
  if (read.value === undefined || hasErrors(read.problems)) throw new Error(JSON.stringify(read.problems));
  return {
    wave: {
      format: "peiling.v1",
      wave: 2,
      title: { nl: "Peiling" },
      theme: { nl: "Verzonnen" },
      date: "2026-05-19",
      fieldwork: { opened: "2026-04-20", closed: "2026-05-08" },
      mode: "anoniem",
      selection: "signed-up",
      population: { nl: "Verzonnen mensen" },
      invented: true,
    },
    questionnaire,
    participation: null,
    data: read.value,
    codings: new Map(),
    reviewed: new Map(),
    agreements: new Map(),
    words: { format: "report.v1" },
  };
}

/** What a publication of a poll asks of disclosure control. */
export async function requestForPeople(
  questionnaire: Questionnaire,
  people: readonly Person[],
  splits: readonly Split[],
  more: Partial<ProtectionRequest> = {},
): Promise<ProtectionRequest> {
  const earlier: readonly PublishedNumber[] = more.ledger ?? [];
  const analysis = await analysePoll(pollOf(questionnaire, people), splits, earlier);
  return {
    wave: 2,
    version: 1,
    date: "2026-05-19",
    threshold: { closed: 5, open: 10 },
    participants: people.length,
    totals: analysis.totals,
    breakdowns: analysis.crosses,
    joint: analysis.joint,
    participation: null,
    ledger: [],
    ...more,
  };
}

/** Every question that makes no groups, by every question that does. */
export function allSplits(questionnaire: Questionnaire): Split[] {
  const asked = questionsOf(questionnaire).filter(isAsked);
  return asked
    .filter(isBackground)
    .flatMap(({ code: by }) =>
      asked.filter((question) => !isBackground(question)).map(({ code }) => ({ question: code, by })),
    );
}
