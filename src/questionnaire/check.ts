import { problem, type Problem } from "../problem.ts";
import { addressesReader, type Text } from "../text.ts";
import { checkRouting } from "./check-routing.ts";
import { isCode, ROW_CODE, type Code } from "./code.ts";
import { questionsOf, type Question, type Questionnaire } from "./model.ts";
import { isToFillIn } from "./to-fill-in.ts";
import { definitionOf } from "./question-types/index.ts";

/** Everything that is wrong with a questionnaire, at once, each with its place in the file. */
export function checkQuestionnaire(questionnaire: Questionnaire, file = "questionnaire.json"): Problem[] {
  const problems = [
    ...checkTexts(textsOf(questionnaire), questionnaire),
    ...checkCodes(questionnaire),
    ...placedQuestions(questionnaire).flatMap(([path, question]) =>
      definitionOf(question).check(question, path),
    ),
    ...checkRouting(questionnaire),
  ];
  if (questionsOf(questionnaire).length === 0) {
    problems.push(problem("questionnaire-empty", { path: "pages" }));
  }
  return problems.map((one) => ({ ...one, place: { file, ...one.place } }));
}

/** Every question with its path in the file. */
export function placedQuestions(questionnaire: Questionnaire): [path: string, question: Question][] {
  return questionnaire.pages.flatMap((page, p) =>
    page.questions.map((question, q): [string, Question] => [`pages[${p}].questions[${q}]`, question]),
  );
}

type PlacedText = readonly [path: string, text: Text];

function textsOf(questionnaire: Questionnaire): PlacedText[] {
  const pages = questionnaire.pages.flatMap((page, p): PlacedText[] =>
    page.title === undefined ? [] : [[`pages[${p}].title`, page.title]],
  );
  const questions = placedQuestions(questionnaire).flatMap(([path, question]) =>
    questionTexts(question).map(([part, text]): PlacedText => [`${path}.${part}`, text]),
  );
  const own: PlacedText[] = [["title", questionnaire.title]];
  if (questionnaire.introduction !== undefined) own.push(["introduction", questionnaire.introduction]);
  return [...own, ...pages, ...questions];
}

function questionTexts(question: Question): readonly PlacedText[] {
  const own: PlacedText[] = [["text", question.text]];
  if ("short" in question) own.push(["short", question.short]);
  if ("hint" in question) own.push(["hint", question.hint]);
  return [...own, ...definitionOf(question).texts(question)];
}

function checkTexts(texts: readonly PlacedText[], { languages }: Questionnaire): Problem[] {
  return texts.flatMap(([path, text]) => {
    const dutch = typeof text.nl === "string" ? [text.nl] : [text.nl.je, text.nl.u];
    if (dutch.some((words) => words.trim() === "")) return [problem("text-empty", { path })];
    const unwritten = dutch.find(isToFillIn);
    if (unwritten !== undefined) return [problem("text-to-fill-in", { path }, { text: unwritten })];
    const problems: Problem[] = [];
    if (typeof text.nl === "string" && addressesReader(text.nl)) {
      problems.push(problem("text-register-missing", { path }, { text: text.nl }));
    }
    if (languages.includes("en") && (text.en ?? "").trim() === "") {
      problems.push(problem("text-english-missing", { path }, { text: dutch[0] ?? "" }));
    }
    return problems;
  });
}

function checkCodes(questionnaire: Questionnaire): Problem[] {
  const seen = new Map<Code, string>();
  return placedQuestions(questionnaire).flatMap(([path, question]) => {
    const codes = [question.code, ...definitionOf(question).choices(question)];
    const malformed = codes.filter((code) => !isCode(code));
    const problems = malformed.map((code) => problem("code-malformed", { path }, { code }));
    if (question.code === ROW_CODE) problems.push(problem("code-reserved", { path }, { code: ROW_CODE }));
    if (seen.has(question.code)) problems.push(problem("code-twice", { path }, { code: question.code }));
    seen.set(question.code, path);
    return problems;
  });
}
