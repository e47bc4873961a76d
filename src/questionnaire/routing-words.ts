import { say, sayList, type Language, type Voice } from "../text.ts";
import { numberedQuestions, questionsOf, type Question, type Questionnaire } from "./model.ts";
import { definitionOf } from "./question-types/index.ts";
import type { AnswerCondition, Condition } from "./routing.ts";

/** How a condition is said, as what comes after "wie" or "those who". */
interface RoutingWords {
  readonly question: (number: number) => string;
  readonly named: (words: string) => string;
  readonly chose: (question: string, answers: string, not: boolean) => string;
  readonly answered: (question: string, not: boolean) => string;
  readonly atLeast: (question: string, least: number, not: boolean) => string;
  readonly atMost: (question: string, most: number, not: boolean) => string;
  readonly between: (question: string, least: number, most: number, not: boolean) => string;
  readonly row: (question: string, row: string) => string;
  readonly and: string;
  readonly or: string;
  readonly not: (condition: string) => string;
}

const nl: RoutingWords = {
  question: (number) => `vraag ${number}`,
  named: (words) => `“${words}”`,
  chose: (question, answers, not) => `bij ${question} ${not ? "niet " : ""}${answers} koos`,
  answered: (question, not) => `${question} ${not ? "niet " : ""}beantwoordde`,
  atLeast: (question, least, not) => `bij ${question} ${not ? "minder dan" : "minstens"} ${least} antwoordde`,
  atMost: (question, most, not) => `bij ${question} ${not ? "meer dan" : "hoogstens"} ${most} antwoordde`,
  between: (question, least, most, not) =>
    `bij ${question} ${not ? "niet " : ""}${least} tot en met ${most} antwoordde`,
  row: (question, row) => `${question}, “${row}”,`,
  and: "en",
  or: "of",
  not: (condition) => `niet (${condition})`,
};

const en: RoutingWords = {
  question: (number) => `question ${number}`,
  named: (words) => `“${words}”`,
  chose: (question, answers, not) => `${not ? "did not choose" : "chose"} ${answers} at ${question}`,
  answered: (question, not) => `${not ? "did not answer" : "answered"} ${question}`,
  atLeast: (question, least, not) => `answered ${not ? "less than" : "at least"} ${least} at ${question}`,
  atMost: (question, most, not) => `answered ${not ? "more than" : "at most"} ${most} at ${question}`,
  between: (question, least, most, not) =>
    `${not ? "did not answer" : "answered"} ${least} to ${most} at ${question}`,
  row: (question, row) => `${question}, “${row}”`,
  and: "and",
  or: "or",
  not: (condition) => `not (${condition})`,
};

const words: Readonly<Record<Language, RoutingWords>> = { nl, en };

/**
 * A condition in words, as what comes after "Voor wie" or "For those who": "bij vraag 2 “Slecht” of “Zeer slecht” koos en vraag
 * 3 beantwoordde". Questions without a number go by their own words.
 */
export function routingWords(questionnaire: Questionnaire, voice: Voice): (condition: Condition) => string {
  const byCode = new Map(questionsOf(questionnaire).map((question) => [question.code, question]));
  const numbers = numberedQuestions(questionnaire);
  const own = words[voice.language];
  const nameOf = (code: string): string => {
    const number = numbers.get(code);
    if (number !== undefined) return own.question(number);
    const question = byCode.get(code);
    const named =
      question !== undefined && "short" in question ? (question.short ?? question.text) : question?.text;
    return own.named(named === undefined ? code : say(named, voice));
  };
  const sayAnswer = (answer: AnswerCondition, not: boolean): string => {
    const question = byCode.get(answer.question);
    const labels = question === undefined ? new Map<string, string>() : labelsOf(question, voice);
    const whole = nameOf(answer.question);
    const name = answer.row === undefined ? whole : own.row(whole, rowOf(question, answer.row, voice));
    const parts: string[] = [];
    if (answer.is !== undefined) {
      const chosen = answer.is.map((code) => `“${labels.get(code) ?? code}”`);
      parts.push(own.chose(name, sayList(chosen, own.or), not));
    }
    if (answer.answered !== undefined) parts.push(own.answered(name, !answer.answered !== not));
    const { atLeast, atMost } = answer;
    if (atLeast !== undefined && atMost !== undefined) parts.push(own.between(name, atLeast, atMost, not));
    else if (atLeast !== undefined) parts.push(own.atLeast(name, atLeast, not));
    else if (atMost !== undefined) parts.push(own.atMost(name, atMost, not));
    return parts.join(` ${not ? own.or : own.and} `);
  };
  const sayCondition = (condition: Condition, not: boolean, inside: boolean): string => {
    if ("not" in condition) return sayCondition(condition.not, !not, inside);
    if (!("all" in condition) && !("any" in condition)) return sayAnswer(condition, not);
    const [parts, joiner] = "all" in condition ? [condition.all, own.and] : [condition.any, own.or];
    if (not && parts.length > 1) return own.not(sayCondition(condition, false, false));
    const said = parts.map((part) => sayCondition(part, not, parts.length > 1)).join(` ${joiner} `);
    return inside && parts.length > 1 ? `(${said})` : said;
  };
  return (condition) => sayCondition(condition, false, false);
}

/** The answers one can choose, by code: values of its variables, or the options that have a variable each. */
function labelsOf(question: Question, voice: Voice): Map<string, string> {
  const variables = definitionOf(question).variables(question);
  const values = variables.flatMap(({ categories }) => categories);
  const options = variables.flatMap(({ part, label }) => (part === undefined ? [] : [{ code: part, label }]));
  return new Map([...values, ...options].map(({ code, label }) => [code, say(label, voice)]));
}

function rowOf(question: Question | undefined, row: string, voice: Voice): string {
  const variables = question === undefined ? [] : definitionOf(question).variables(question);
  const label = variables.find(({ part }) => part === row)?.label;
  return label === undefined ? row : say(label, voice);
}
