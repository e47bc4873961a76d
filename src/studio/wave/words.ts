import type { StageName } from "../../api/series.ts";
import { en, nl } from "../counts.ts";
import type { Words } from "../language.ts";

export const stageNames: Words<Readonly<Record<StageName, string>>> = {
  nl: {
    vragenlijst: "Vragenlijst",
    panel: "Panel",
    veldwerk: "Veldwerk",
    resultaten: "Resultaten",
    "open-antwoorden": "Open antwoorden",
    publicatie: "Publicatie",
  },
  en: {
    vragenlijst: "Questionnaire",
    panel: "Panel",
    veldwerk: "Fieldwork",
    resultaten: "Results",
    "open-antwoorden": "Open answers",
    publicatie: "Publication",
  },
};

export const waveWords: Words<{
  readonly stages: string;
  /** What the line on a phone opens, for who does not see it. */
  readonly allStages: string;
  readonly done: string;
  readonly points: (count: number) => string;
  readonly of: (done: number, total: number) => string;
  readonly version: (version: number) => string;
  readonly open: string;
  readonly atWork: (name: string, more: number) => string;
  readonly busy: string;
  /** Views within a stage, by the part of the address that opens them. */
  readonly within: Readonly<Record<string, string>>;
}> = {
  nl: {
    stages: "Stappen van de peiling",
    allStages: "Alle stappen",
    done: "klaar",
    points: (count) => (count === 1 ? "1 punt" : `${count} punten`),
    of: (done, total) => `${nl(done)} van ${nl(total)}`,
    version: (version) => `versie ${version}`,
    open: "open",
    atWork: (name, more) => (more === 0 ? `bezig: ${name}` : `bezig: ${name} en ${more} meer`),
    busy: "bezig",
    within: { inlezen: "Antwoorden inlezen" },
  },
  en: {
    stages: "Stages of the poll",
    allStages: "All stages",
    done: "done",
    points: (count) => (count === 1 ? "1 point" : `${count} points`),
    of: (done, total) => `${en(done)} of ${en(total)}`,
    version: (version) => `version ${version}`,
    open: "open",
    atWork: (name, more) => (more === 0 ? `busy: ${name}` : `busy: ${name} and ${more} more`),
    busy: "busy",
    within: { inlezen: "Reading answers" },
  },
};
