import type { Questionnaire } from "../../src/questionnaire/model.ts";

const both = (words: string) => ({ nl: words, en: `${words} (en)` });

/** What formats stumble over: odd codes, hostile words, values that are no numbers of order, nested conditions. */
export const hardQuestionnaire: Questionnaire = {
  format: "questionnaire.v1",
  title: both("Zware <proef> & \"citaat\" 'enkel' {niet.invullen}"),
  introduction: {
    nl: { je: "Welkom.\n\nLees je dit?", u: "Welkom.\n\nLeest u dit?" },
    en: "Welcome.\nRead this.",
  },
  languages: ["nl", "en"],
  pages: [
    {
      code: "eerste",
      title: both("Pagina & één"),
      together: true,
      questions: [
        {
          type: "scale",
          code: "1-diep",
          text: both("Hoe diep? 😀 é = é"),
          hint: both("<script>alert(1)</script>\nop twee regels"),
          required: true,
          scale: {
            judgement: "good-to-bad",
            middle: "midden",
            points: [
              { code: "laag", label: both("Laag"), value: -100.5 },
              { code: "midden", label: both("Midden"), value: 0 },
              { code: "hoog", label: both("Hoog"), value: 7 },
            ],
            dontKnow: { code: "weet-niet", label: both("Weet ik niet") },
          },
        },
        {
          type: "one-answer",
          code: "keuze",
          text: both("Welke?"),
          ordered: true,
          options: [
            { code: "10", label: both("Tien") },
            { code: "anders-namelijk", label: both("Anders, namelijk…"), other: true },
            { code: "2", label: both("Twee") },
            { code: "zeer-slecht", label: both("Zeer slecht") },
            { code: "wil-niet", label: both("Wil ik niet zeggen"), dontKnow: true },
          ],
        },
        {
          type: "one-answer",
          code: "geen-schaal",
          text: both("Toch geen schaal"),
          options: [
            { code: "a", label: { nl: "slecht", en: "bad" } },
            { code: "b", label: { nl: "neutraal", en: "neutral" } },
            { code: "c", label: { nl: "goed", en: "good" } },
          ],
        },
        {
          type: "several-answers",
          code: "meer-dan-een",
          text: both("Welke wel?"),
          atLeast: 1,
          atMost: 2,
          options: [
            { code: "other", label: both("Heet anders") },
            { code: "comment", label: both("Heet toelichting") },
            { code: "een-lange-code-met-veel-streepjes-erin", label: both("Lang") },
            { code: "een-lange-code-met-veel-streepjes-ook", label: both("Ook lang") },
            { code: "geen", label: both("Geen van deze") },
            { code: "niets", label: both("Helemaal niets"), exclusive: true },
          ],
        },
      ],
    },
    {
      when: {
        any: [
          { all: [{ question: "1-diep", atLeast: 0 }, { not: { question: "keuze", is: ["10", "2"] } }] },
          { question: "meer-dan-een", is: ["een-lange-code-met-veel-streepjes-ook"] },
          { question: "keuze", answered: false },
        ],
      },
      questions: [
        {
          type: "number",
          code: "graden",
          text: { nl: { je: "Hoe koud heb je het?", u: "Hoe koud hebt u het?" }, en: "How cold?" },
          decimals: 2,
          min: -273.15,
          max: 100,
          unit: both("°C"),
          short: both("Kou"),
        },
        {
          type: "grid",
          code: "rooster",
          text: both("Hoe vaak?"),
          when: { question: "graden", atLeast: -10, atMost: 10 },
          rows: [
            { code: "time", label: both("Rij één") },
            { code: "rij-2", label: both("Rij twee") },
          ],
          scale: {
            judgement: "none",
            points: [
              { code: "nooit", label: both("Nooit"), value: 0 },
              { code: "altijd", label: both("Altijd"), value: 10 },
            ],
          },
        },
        {
          type: "ranking",
          code: "volgorde",
          text: both("Wat eerst?"),
          when: { question: "rooster", row: "rij-2", is: ["altijd"] },
          options: [
            { code: "een", label: both("Een") },
            { code: "twee", label: both("Twee") },
            { code: "drie", label: both("Drie") },
          ],
          places: 3,
        },
        {
          type: "explanation",
          code: "tussendoor",
          text: both("Nog even."),
          when: { question: "volgorde", answered: true },
        },
        { type: "short-text", code: "a-b", text: both("Een"), maxLength: 12 },
        { type: "short-text", code: "ab", text: both("Twee") },
        { type: "open-text", code: "open", text: both("Wat nog meer?"), maxLength: 1000 },
        { type: "open-text", code: "open-2", text: both("En dan?"), required: true },
      ],
    },
  ],
};
