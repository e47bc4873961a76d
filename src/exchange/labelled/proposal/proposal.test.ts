import { describe, expect, it } from "vitest";
import {
  dataOf,
  dictionaryOf,
  numberVariable,
  textVariable,
} from "../../../../test/support/labelled-data.ts";
import { checkQuestionnaire } from "../../../questionnaire/check.ts";
import type { LabelledVariable, MultipleSet } from "../model.ts";
import { proposePoll } from "./index.ts";
import type { LabelledProposal } from "./model.ts";

type Values = readonly number[] | readonly string[];

function propose(
  variables: readonly (readonly [LabelledVariable, Values])[],
  sets: readonly MultipleSet[] = [],
  weight?: string,
): LabelledProposal {
  const dictionary = dictionaryOf(
    variables.map(([variable]) => variable),
    { sets, ...(weight === undefined ? {} : { weight }) },
  );
  const data = dataOf(
    dictionary,
    variables.map(([, values]) => values),
  );
  const { value, problems } = proposePoll(data, "Onderzoek", "nl");
  expect(problems).toEqual([]);
  const pages = [{ questions: value!.questions.map(({ question }) => question) }];
  const questionnaire = { format: "questionnaire.v1", title: { nl: "x" }, languages: ["nl"], pages } as const;
  if (value!.questions.length > 0) expect(checkQuestionnaire(questionnaire)).toEqual([]);
  return value!;
}

/** What the table has in a column. */
function cells({ table }: LabelledProposal, column = 0): string[] {
  return table.rows.map((_, row) => table.columns[column]!.words(row));
}

const FIVE = [
  { value: 1, label: "Zeer slecht" },
  { value: 2, label: "Slecht" },
  { value: 3, label: "Gaat wel" },
  { value: 4, label: "Goed" },
  { value: 5, label: "Zeer goed" },
];
const UNKNOWN = { value: 9, label: "Weet ik niet" };
const NONE = { value: 99, label: "Geen antwoord" };

describe("one variable", () => {
  it("of ordered labelled values is a scale; “weet ik niet” stands beside it and other missing values are skipped", () => {
    const proposal = propose([
      [
        numberVariable("Q1", {
          label: "Hoe vind je het?",
          measure: "ordinal",
          labels: [...FIVE, UNKNOWN, NONE],
          missing: { values: [9, 99] },
        }),
        [5, 9, 99, NaN],
      ],
    ]);
    expect(proposal.questions).toMatchObject([
      {
        question: {
          type: "scale",
          code: "q1",
          text: { nl: { je: "Hoe vind je het?", u: "Hoe vind je het?" } },
          scale: {
            points: { length: 5, 0: { code: "1", value: 1 } },
            dontKnow: { code: "9", label: { nl: "Weet ik niet" } },
          },
        },
        why: "deze waarden zijn gelezen als “overgeslagen”: Geen antwoord",
      },
    ]);
    expect(cells(proposal)).toEqual(["5", "9", "", ""]);
  });

  it("of unordered labelled values is a choice, of which values without a label are told", () => {
    const proposal = propose([
      [numberVariable("sector", { measure: "nominal", labels: FIVE.slice(0, 2) }), [1, 2, 7, -1.5]],
    ]);
    expect(proposal.questions).toMatchObject([
      {
        question: {
          type: "one-answer",
          options: [{ code: "min-1-5" }, { code: "1" }, { code: "2" }, { code: "7" }],
        },
      },
    ]);
    expect(proposal.questions[0]!.reads?.[0]).toEqual({ source: "-1,5", code: "min-1-5" });
    expect(proposal.questions[0]!.why).toMatch(/^2 waarden hadden geen label/);
  });

  it("of numbers is a number, also where a few values have labels", () => {
    const proposal = propose([
      [numberVariable("leeftijd", { labels: [{ value: 120, label: "ouder" }] }), [18, 44.25, 67]],
    ]);
    expect(proposal.questions).toMatchObject([{ question: { type: "number", decimals: 2 }, sure: false }]);
    expect(cells(proposal)).toEqual(["18", "44,25", "67"]);
  });

  it("of a few codes without labels is a choice nobody is sure of", () => {
    const proposal = propose([[numberVariable("groep", { measure: "nominal" }), [1, 2, 2, 1]]]);
    expect(proposal.questions).toMatchObject([
      { question: { type: "one-answer", options: { length: 2 } }, sure: false },
    ]);
  });

  it("of words is open, short where they are short, or a choice where they have labels", () => {
    const labels = [
      { value: "m", label: "Man" },
      { value: "v", label: "Vrouw" },
    ];
    const { questions } = propose([
      [textVariable("kort", 20), ["een", "twee", ""]],
      [textVariable("lang", 2000), ["een lang verhaal", "", ""]],
      [textVariable("wie", 1, { labels }), ["m", "v", "m"]],
    ]);
    expect(questions.map(({ question }) => question.type)).toEqual(["short-text", "open-text", "one-answer"]);
  });

  it("with a value that says it was not asked keeps that", () => {
    const labels = [...FIVE, { value: 98, label: "Niet van toepassing" }];
    const proposal = propose([
      [
        numberVariable("a", {
          measure: "ordinal",
          labels,
          missing: { values: [], range: { low: 98, high: Infinity } },
        }),
        [1, 98],
      ],
    ]);
    expect(cells(proposal)).toEqual(["1", "#not-asked"]);
    expect(proposal.notAsked).toEqual(["#not-asked"]);
  });
});

describe("what is no question is left out, with the reason", () => {
  const many = Array.from({ length: 12 }, (_, i) => i);
  const { columns, questions } = propose(
    [
      [textVariable("RespondentID", 12), many.map((i) => `r${i}`)],
      [textVariable("email", 40), many.map(() => "iemand@voorbeeld.nl")],
      [numberVariable("weeg"), many.map(() => 1.5)],
      [
        numberVariable("ingevuld", { format: { name: "DATETIME", width: 20, decimals: 0 } }),
        many.map((i) => 13e9 + i),
      ],
      [numberVariable("leeg"), many.map(() => NaN)],
      [numberVariable("respnr"), many],
      [numberVariable("uren"), many],
    ],
    [],
    "weeg",
  );

  it.each([
    ["RespondentID", "technical"],
    ["email", "personal"],
    ["weeg", "derived"],
    ["ingevuld", "time"],
    ["leeg", "empty"],
    ["respnr", "technical"],
  ])("%s: %s", (name, reason) => {
    expect(columns.find(({ header }) => header === name)).toMatchObject({ use: "ignored", reason });
  });

  it("and the rest is asked", () => {
    expect(questions.map(({ question }) => question.code)).toEqual(["uren"]);
  });
});

describe("several variables", () => {
  const yesNo = [
    { value: 0, label: "Nee" },
    { value: 1, label: "Ja" },
  ];

  it("in a set of dichotomies are one question, an option each", () => {
    const set: MultipleSet = {
      kind: "dichotomies",
      name: "$q3",
      label: "Wat stoort?",
      variables: ["q3_a", "q3_b"],
      counted: "2",
      namedBy: "variables",
      labelOfVariable: false,
    };
    const proposal = propose(
      [
        [numberVariable("q3_a", { label: "Lawaai – Wat stoort?" }), [2, 1]],
        [numberVariable("q3_b", { label: "Drukte – Wat stoort?" }), [1, NaN]],
      ],
      [set],
    );
    expect(proposal.questions).toMatchObject([
      {
        question: {
          type: "several-answers",
          code: "q3",
          options: [
            { code: "a", label: { nl: "Lawaai" } },
            { code: "b", label: { nl: "Drukte" } },
          ],
        },
        notChosen: ["1"],
      },
    ]);
    expect(proposal.columns).toMatchObject([
      { use: "choice", question: "q3", part: "a" },
      { use: "choice", question: "q3", part: "b" },
    ]);
  });

  it("in a set that names options by counted values take the labels of those", () => {
    const set: MultipleSet = {
      kind: "dichotomies",
      name: "$e",
      label: "",
      variables: ["a", "b"],
      counted: "1",
      namedBy: "counted-values",
      labelOfVariable: true,
    };
    const labels = (label: string) => [{ value: 1, label }];
    const { questions } = propose(
      [
        [numberVariable("a", { label: "Welk fruit?", labels: labels("Appel") }), [1, 0]],
        [numberVariable("b", { label: "Nog meer", labels: labels("Peer") }), [0, 1]],
      ],
      [set],
    );
    expect(questions).toMatchObject([
      {
        question: {
          text: { nl: "Welk fruit?" },
          options: [{ label: { nl: "Appel" } }, { label: { nl: "Peer" } }],
        },
      },
    ]);
  });

  it("in a set of categories are answers in one cell, whose order is lost and told", () => {
    const films = [
      { value: 1, label: "Film A" },
      { value: 2, label: "Film B" },
      { value: 3, label: "Film C" },
    ];
    const set: MultipleSet = {
      kind: "categories",
      name: "$top",
      label: "Welke films?",
      variables: ["r1", "r2"],
    };
    const proposal = propose(
      [
        [numberVariable("r1", { labels: films }), [1, 3, NaN]],
        [numberVariable("r2", { labels: films }), [2, NaN, NaN]],
      ],
      [set],
    );
    expect(proposal.questions).toMatchObject([
      { question: { type: "several-answers", options: { length: 3 } }, splitBy: " | ", sure: false },
    ]);
    expect(cells(proposal)).toEqual(["1 | 2", "3", ""]);
    expect(proposal.columns).toHaveLength(1);
  });

  it("without a set, with the same answers and words in common, are a grid or a question with several answers", () => {
    const { questions, columns } = propose([
      [numberVariable("r_1", { label: "Hoe goed is: de kantine", measure: "ordinal", labels: FIVE }), [1, 2]],
      [numberVariable("r_2", { label: "Hoe goed is: de printer", measure: "ordinal", labels: FIVE }), [3, 4]],
      [numberVariable("m_1", { label: "[Lawaai] Wat stoort hier?", labels: yesNo }), [1, 0]],
      [numberVariable("m_2", { label: "[Drukte] Wat stoort hier?", labels: yesNo }), [1, 1]],
      [numberVariable("los", { label: "Iets heel anders", measure: "nominal", labels: yesNo }), [1, 1]],
    ]);
    expect(questions).toMatchObject([
      {
        question: {
          type: "grid",
          text: { nl: "Hoe goed is" },
          rows: [{ label: { nl: "de kantine" } }, { code: "de-printer" }],
        },
        sure: false,
      },
      {
        question: {
          type: "several-answers",
          text: { nl: "Wat stoort hier?" },
          options: [{ label: { nl: "Lawaai" } }, {}],
        },
        sure: false,
      },
      { question: { type: "one-answer", code: "los" } },
    ]);
    expect(columns.map(({ use, part }) => [use, part])).toEqual([
      ["row", "de-kantine"],
      ["row", "de-printer"],
      ["choice", "1"],
      ["choice", "2"],
      ["answer", undefined],
    ]);
  });

  it("that only look alike stay apart", () => {
    const { questions } = propose([
      [numberVariable("a", { label: "Bent u tevreden?", measure: "ordinal", labels: FIVE }), [1]],
      [numberVariable("b", { label: "Werkt u vaak thuis?", measure: "ordinal", labels: FIVE }), [1]],
    ]);
    expect(questions.map(({ question }) => question.type)).toEqual(["scale", "scale"]);
  });
});
