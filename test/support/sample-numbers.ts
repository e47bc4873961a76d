import type { CodebookEntry, LabelledNumber, Report } from "../../src/report/model.ts";
import { sampleReport } from "./sample-report.ts";

const CONCERNS = "Waar gaan je zorgen rond de kwaliteit voornamelijk naar uit?";

/** The hand-made report with a public data set; `label` stands for what somebody named an answer. */
export function sampleWithNumbers(label = "Complexiteit van wet- en regelgeving"): Report {
  const about = {
    wave: 2,
    version: 0,
    date: "2026-05-19",
    subject: "q3",
    question: "q3",
    questionLabel: CONCERNS,
  };
  const everybody = { by: null, byLabel: null, groups: [], groupLabel: "Totaal" };
  const numbers: LabelledNumber[] = [
    { ...about, ...everybody, answers: ["complexiteit"], answerLabel: label, count: 71, n: 93, percent: 76 },
    {
      ...about,
      ...everybody,
      answers: ["#answered"],
      answerLabel: "Beantwoord (N)",
      count: 93,
      n: null,
      percent: null,
    },
    {
      ...about,
      by: "sector",
      byLabel: "Sector",
      groups: ["zbo", "rijksinspectie"],
      groupLabel: "ZBO + Rijksinspectie",
      answers: ["complexiteit"],
      answerLabel: label,
      count: 9,
      n: 20,
      percent: null,
    },
  ];
  const codebook: CodebookEntry[] = [
    {
      variable: "q3",
      question: "q3",
      wording: CONCERNS,
      level: "dichotomous",
      options: [{ code: "complexiteit", label }],
      base: "Beantwoord 93, overgeslagen 2, niet gesteld 3, afgebroken 0.",
      routing: '{"question":"q2","is":["veel"]}',
      themes: [],
    },
    {
      variable: "q4",
      question: "q4",
      wording: "Overige opmerkingen",
      level: "text",
      options: [],
      base: "",
      routing: null,
      themes: [{ code: "t1", label: "Regels", subpoints: ["Stapeling van regels", "Open normen"] }],
    },
    {
      variable: "q5",
      question: "q5",
      wording: "Hoe oud?",
      level: "numeric",
      options: [],
      base: "",
      routing: null,
      themes: [],
    },
  ];
  return { ...sampleReport(), numbers, codebook };
}
