import type { Question, Questionnaire, Scale } from "../../src/questionnaire/model.ts";

const scale: Scale = {
  judgement: "bad-to-good",
  points: ["zeer slecht", "slecht", "matig", "goed", "zeer goed"].map((nl, i) => ({
    code: `p${i + 1}`,
    label: { nl },
    value: i + 1,
  })),
  dontKnow: { code: "weet-niet", label: { nl: "Weet ik niet" } },
};
const options = ["Regels", "Tijd", "Mensen", "ICT", "Geld", "Anders"].map((nl, i) => ({
  code: `o${i + 1}`,
  label: { nl },
}));

const questions: readonly Question[] = [
  { type: "one-answer", code: "sector", text: { nl: "Sector" }, background: true, options },
  { type: "scale", code: "q1", text: { nl: "Hoe is de kwaliteit?" }, scale },
  { type: "scale", code: "q2", text: { nl: "Hoe was zij?" }, scale },
  { type: "several-answers", code: "q3", text: { nl: "Waar gaan zorgen over?" }, options },
  { type: "open-text", code: "q4", text: { nl: "Wat gaat goed?" } },
  { type: "open-text", code: "q5", text: { nl: "Wat kan beter?" } },
  { type: "scale", code: "q6", text: { nl: "Hoe toekomstbestendig is het?" }, scale },
  { type: "open-text", code: "q7", text: { nl: "Wat helpt daarbij?" } },
  { type: "number", code: "q8", text: { nl: "Hoeveel jaar werkt iemand hier?" }, min: 0, max: 60 },
  { type: "open-text", code: "q9", text: { nl: "Overige opmerkingen" } },
];

/** Ten questions, four of them open; two depend on an answer. */
export const tenQuestions: Questionnaire = {
  format: "questionnaire.v1",
  title: { nl: "Tien vragen" },
  languages: ["nl"],
  pages: [
    { questions: questions.slice(0, 4) },
    { questions: questions.slice(4), when: { question: "q1", answered: true } },
  ],
};

const WORDS =
  "Collega's die het echt willen oplossen, en de vooringevulde aangifte: ik ken niemand die daar nog over klaagt. ";

/** One participant's answers, as a form posts them. */
export const oneSubmission: Readonly<Record<string, string>> = {
  sector: "o2",
  q1: "p4",
  q2: "p3",
  q3_o1: "1",
  q3_o4: "1",
  q4: WORDS,
  q5: WORDS.repeat(2),
  q6: "weet-niet",
  q7: WORDS,
  q8: "12",
  q9: WORDS.repeat(3),
};
