import type { StageName } from "../../api/series.ts";
import { en, nl } from "../counts.ts";
import type { Words } from "../language.ts";

export interface SeriesWords {
  readonly allSeries: string;
  readonly noSeries: string;
  readonly noSeriesHint: string;
  readonly noWaves: string;
  readonly noWavesHint: string;
  readonly earlier: string;
  readonly newSeries: string;
  readonly seriesOf: (organisation: string, waves: number) => string;
  readonly published: string;
  readonly version: (version: number) => string;
  readonly participants: (count: number) => string;
  readonly coded: (done: number, total: number) => string;
  readonly see: string;
  readonly seeQuestions: string;
  readonly goOn: Readonly<Record<StageName, string>>;
  readonly comparable: string;
  readonly nothingToCompare: string;
  readonly notToCompare: string;
  readonly question: (number: number | null) => string;
  readonly points: string;
  readonly break: string;
  readonly why: string;
  readonly and: string;
}

export const seriesWords: Words<SeriesWords> = {
  nl: {
    allSeries: "Reeksen",
    noSeries: "Nog geen reeks",
    noSeriesHint: "Een reeks begint met een naam en een eerste peiling. Een beheerder maakt hem.",
    noWaves: "Nog geen peiling",
    noWavesHint:
      "Een peiling loopt van vragenlijst tot publicatie. De volgende begint met de vragen van deze.",
    earlier: "Eerdere peilingen",
    newSeries: "Nieuwe reeks",
    seriesOf: (organisation, waves) =>
      `Reeks van ${organisation} · ${waves === 1 ? "1 peiling" : `${waves} peilingen`}`,
    published: "Gepubliceerd",
    version: (version) => `versie ${version}`,
    participants: (count) => (count === 1 ? "1 deelnemer" : `${nl(count)} deelnemers`),
    coded: (done, total) => `${nl(done)} van ${nl(total)} open antwoorden gecodeerd`,
    see: "Bekijk publicatie",
    seeQuestions: "Bekijk de vragenlijst",
    goOn: {
      vragenlijst: "Verder met de vragenlijst",
      panel: "Verder met het panel",
      veldwerk: "Verder met het veldwerk",
      resultaten: "Bekijk de resultaten",
      "open-antwoorden": "Verder met coderen",
      publicatie: "Verder met publiceren",
    },
    comparable: "Wat je kunt vergelijken",
    nothingToCompare: "Er is nog geen tweede peiling met antwoorden om mee te vergelijken.",
    notToCompare:
      "De laatste twee peilingen met antwoorden zijn niet te vergelijken, of hun resultaten zijn nog niet te maken. Kijk bij Resultaten waarom.",
    question: (number) => (number === null ? "" : `Vraag ${number} · `),
    points: "punten",
    break: "Breuk in de reeks",
    why: "Waarom",
    and: "en",
  },
  en: {
    allSeries: "Series",
    noSeries: "No series yet",
    noSeriesHint: "A series begins with a name and a first poll. An administrator makes it.",
    noWaves: "No poll yet",
    noWavesHint:
      "A poll runs from questionnaire to publication. The next one begins with the questions of this one.",
    earlier: "Earlier polls",
    newSeries: "New series",
    seriesOf: (organisation, waves) =>
      `Series of ${organisation} · ${waves === 1 ? "1 poll" : `${waves} polls`}`,
    published: "Published",
    version: (version) => `version ${version}`,
    participants: (count) => (count === 1 ? "1 participant" : `${en(count)} participants`),
    coded: (done, total) => `${en(done)} of ${en(total)} open answers coded`,
    see: "See the publication",
    seeQuestions: "See the questionnaire",
    goOn: {
      vragenlijst: "Go on with the questionnaire",
      panel: "Go on with the panel",
      veldwerk: "Go on with fieldwork",
      resultaten: "See the results",
      "open-antwoorden": "Go on coding",
      publicatie: "Go on publishing",
    },
    comparable: "What you can compare",
    nothingToCompare: "There is no second poll with answers to compare with yet.",
    notToCompare:
      "The last two polls with answers cannot be compared, or their results cannot be made yet. Results says why.",
    question: (number) => (number === null ? "" : `Question ${number} · `),
    points: "points",
    break: "Break in the series",
    why: "Why",
    and: "and",
  },
};
