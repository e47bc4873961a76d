import { csvLine } from "../../src/csv.ts";
import { ROW_CODE } from "../../src/questionnaire/code.ts";
import { variablesOf } from "../../src/questionnaire/asked.ts";
import {
  questionsOf,
  type Option,
  type Page,
  type Question,
  type Questionnaire,
  type Scale,
} from "../../src/questionnaire/model.ts";
import { definitionOf } from "../../src/questionnaire/question-types/index.ts";
import type { Condition } from "../../src/questionnaire/routing.ts";
import type { Variable } from "../../src/questionnaire/variables.ts";
import type { Random } from "../../src/random.ts";
import type { Text } from "../../src/text.ts";
import { LEFT_AT, writtenBy } from "./invented-people.ts";

/** Words that files of some kind stumble over. */
const WORDS = [
  "Gewoon een vraag?",
  "=1+1",
  "-2+3|cmd",
  "@SUM(A1)",
  "=cmd|'/c calc'!A1",
  "<script>alert(1)</script>",
  "<b>vet</b> & \"citaat\" 'enkel' ]]> -->",
  "{INSERTANS:1X2X3} ${q1} {q1} %s $100 `id`",
  "[x](javascript:alert(1)) ![](https://evil.example/?d=1)",
  "twee\nregels",
  "drie\n\n\nregels en een tab\tdaarin",
  "  witruimte eromheen  ",
  "émoji 👩‍👩‍👧‍👦 e\u0301 ﬁ İ ß",
  "\u202Eomgekeerd\u202C",
  "Anders, namelijk…",
  "Weet ik niet",
  "Ja",
  "Nee",
  "Zeer mee eens",
  "neutraal",
  "goed",
  "None",
  "other",
  "\\n \\u0041 \\",
  '"""',
  "a, b; c | d",
  "NA",
  "null",
  "-99",
  "1",
  "01",
  "été — “lang” ".repeat(40).trim(),
  "x".repeat(300),
];

/** Codes that are words of somebody's language, begin with a digit, or differ in nothing but a hyphen. */
const CODES = [
  ..."and by all to with eq ne or not other comment none time se gr a-b a--b ab a b q1 q-1 q1-".split(" "),
  ..."1 01 10 2 001 9x 0 select-one constructor row text hasown true null na nan if for def class".split(" "),
  ..."een-code-van-precies-veertig-tekens-lang een-code-van-precies-veertig-tekens-lanh".split(" "),
];

/** No question may be called as the column of ids is; and answers of tests stand in objects with a constructor of their own. */
const NOT_OF_QUESTIONS = new Set([ROW_CODE, "constructor"]);

export interface WildPoll {
  readonly questionnaire: Questionnaire;
  readonly responses: string;
}

/** A poll that is sound, and in which nothing is as one expects; all of it invented by chance. */
export function wildPoll(random: Random, wish: { questions: number; people: number }): WildPoll {
  const dice = new Dice(random);
  const questions: Question[] = [];
  const codes = dice.some(
    CODES.filter((code) => !NOT_OF_QUESTIONS.has(code)),
    wish.questions,
  );
  const languages = dice.chance(0.5) ? (["nl", "en"] as const) : (["nl"] as const);
  for (const code of codes) {
    const earlier = questions.filter(({ type }) => type !== "explanation");
    questions.push(question(code, earlier, dice));
  }
  const questionnaire: Questionnaire = {
    format: "questionnaire.v1",
    title: dice.text(),
    ...dice.maybe(0.5, () => ({ introduction: dice.text() })),
    languages,
    pages: pagesOf(questions, dice),
  };
  return { questionnaire, responses: responsesTo(questionnaire, wish.people, dice) };
}

class Dice {
  private readonly random: Random;

  constructor(random: Random) {
    this.random = random;
  }

  chance(p: number): boolean {
    return this.random() < p;
  }

  below(limit: number): number {
    return Math.floor(this.random() * limit);
  }

  one<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T;
  }

  /** Some of them, each once, in another order. */
  some<T>(items: readonly T[], count: number): T[] {
    const left = [...items];
    return Array.from(
      { length: Math.min(count, left.length) },
      () => left.splice(this.below(left.length), 1)[0] as T,
    );
  }

  maybe<T extends object>(p: number, make: () => T): T | Record<string, never> {
    return this.chance(p) ? make() : {};
  }

  /** In both languages; now and then with a form for je and one for u. */
  text(): Text {
    const words = () => (this.chance(0.4) ? `${this.one(WORDS)} ${this.below(1000)}` : this.one(WORDS));
    const nl = words();
    return { nl: this.chance(0.2) ? { je: `${nl} je`, u: `${nl} u` } : nl, en: words() };
  }
}

function pagesOf(questions: readonly Question[], dice: Dice): Page[] {
  const pages: Page[] = [];
  for (let from = 0; from < questions.length;) {
    const to = from + 1 + dice.below(3);
    const before = questions.slice(0, from).filter(({ type }) => type !== "explanation");
    pages.push({
      ...dice.maybe(0.4, () => ({ code: `p${from}` })),
      ...dice.maybe(0.4, () => ({ title: dice.text() })),
      ...(before.length > 0 ? dice.maybe(0.3, () => ({ when: condition(before, dice, 1) })) : {}),
      ...dice.maybe(0.5, () => ({ together: true })),
      questions: questions.slice(from, to),
    });
    from = to;
  }
  return pages;
}

function question(code: string, earlier: readonly Question[], dice: Dice): Question {
  const when = earlier.length > 0 ? dice.maybe(0.4, () => ({ when: condition(earlier, dice, 2) })) : {};
  const asked = {
    code,
    text: dice.text(),
    ...dice.maybe(0.3, () => ({ short: dice.text() })),
    ...dice.maybe(0.3, () => ({ hint: dice.text() })),
    ...dice.maybe(0.3, () => ({ required: true })),
    ...when,
  };
  const options = (marks: { exclusive: boolean; other: boolean }) => optionsOf(marks, dice);
  switch (dice.below(9)) {
    case 0:
      return {
        ...asked,
        type: "one-answer",
        options: options({ exclusive: false, other: true }),
        ...dice.maybe(0.3, () => ({ background: true })),
        ...dice.maybe(0.3, () => ({ ordered: true })),
      };
    case 1: {
      const all = options({ exclusive: true, other: true });
      return {
        ...asked,
        type: "several-answers",
        options: all,
        ...dice.maybe(0.3, () => ({ atLeast: 1 })),
        ...dice.maybe(0.3, () => ({ atMost: 1 + dice.below(all.length) })),
        ...dice.maybe(0.3, () => ({ ordered: true })),
      };
    }
    case 2:
      return { ...asked, type: "scale", scale: scaleOf(dice) };
    case 3:
      return { ...asked, type: "grid", scale: scaleOf(dice), rows: labelled(1 + dice.below(4), dice) };
    case 4:
      return {
        ...asked,
        type: "number",
        ...dice.maybe(0.5, () => ({ min: dice.one([-300, -0.5, 0, 1, 18]) })),
        ...dice.maybe(0.5, () => ({ max: dice.one([99, 100.25, 1e9]) })),
        ...dice.maybe(0.5, () => ({ decimals: dice.below(4) })),
        ...dice.maybe(0.5, () => ({ unit: dice.text() })),
      };
    case 5:
      return { ...asked, type: "short-text", ...dice.maybe(0.4, () => ({ maxLength: 1 + dice.below(300) })) };
    case 6:
      return { ...asked, type: "open-text", ...dice.maybe(0.4, () => ({ maxLength: 1 + dice.below(9000) })) };
    case 7: {
      const all = options({ exclusive: false, other: false });
      return {
        ...asked,
        type: "ranking",
        options: all,
        ...dice.maybe(0.5, () => ({ places: 1 + dice.below(all.length) })),
      };
    }
    default:
      return { type: "explanation", code, text: asked.text, ...when };
  }
}

const labelled = (count: number, dice: Dice) =>
  dice.some(CODES, count).map((code) => ({ code, label: dice.text() }));

function optionsOf({ exclusive, other }: { exclusive: boolean; other: boolean }, dice: Dice): Option[] {
  const all = labelled(2 + dice.below(6), dice);
  const withWords = other && dice.chance(0.4) ? dice.below(all.length) : -1;
  return all.map((option, i) => ({
    ...option,
    ...(i === withWords ? { other: true } : {}),
    ...(exclusive ? dice.maybe(0.2, () => ({ exclusive: true })) : {}),
    ...dice.maybe(0.15, () => ({ dontKnow: true })),
  }));
}

function scaleOf(dice: Dice): Scale {
  const [from, step] = [dice.one([-100.5, 0, 1, 5]), dice.one([-1, 0.5, 1, 10])];
  const [unknown, ...points] = labelled(3 + dice.below(5), dice);
  return {
    judgement: dice.one(["bad-to-good", "good-to-bad", "none"] as const),
    points: points.map((point, i) => ({ ...point, value: from + i * step })),
    ...(points.length > 2 ? dice.maybe(0.4, () => ({ middle: points[1]?.code ?? "" })) : {}),
    ...(unknown === undefined ? {} : dice.maybe(0.5, () => ({ dontKnow: unknown }))),
  };
}

function condition(earlier: readonly Question[], dice: Dice, depth: number): Condition {
  if (depth > 0 && dice.chance(0.3)) {
    const parts = Array.from({ length: 1 + dice.below(3) }, () => condition(earlier, dice, depth - 1));
    return dice.chance(0.5) ? { all: parts } : { any: parts };
  }
  if (dice.chance(0.2)) return { not: condition(earlier, dice, depth - 1 < 0 ? 0 : depth - 1) };
  const asked = dice.one(earlier);
  const row = asked.type === "grid" && dice.chance(0.8) ? { row: dice.one(asked.rows).code } : {};
  const choices = definitionOf(asked).choices(asked);
  const counts = asked.type === "number" || asked.type === "scale" || asked.type === "grid";
  if (counts && dice.chance(0.4)) {
    return {
      question: asked.code,
      ...row,
      atLeast: dice.below(5) - 2,
      ...dice.maybe(0.4, () => ({ atMost: 3.5 })),
    };
  }
  if (choices.length === 0 || dice.chance(0.2)) {
    return { question: asked.code, ...row, answered: dice.chance(0.7) };
  }
  return { question: asked.code, ...row, is: dice.some(choices, 1 + dice.below(2)) };
}

function responsesTo(questionnaire: Questionnaire, people: number, dice: Dice): string {
  const variables = variablesOf(questionnaire);
  const closed = variables.filter(({ level }) => level !== "text");
  const lines = Array.from({ length: people }, (_, i) => {
    const whole: Record<string, string> = {};
    for (const asked of questionsOf(questionnaire)) Object.assign(whole, answersTo(asked, dice));
    // Of words that routing did not ask for no file tells whether somebody had stopped before.
    if (closed.length > 0 && dice.chance(0.1)) whole[LEFT_AT] = dice.one(closed).question;
    const written = writtenBy(questionnaire, whole);
    return csvLine([`r${i}`, ...variables.map(({ code }) => written[code] ?? "")]);
  });
  return [csvLine(["row", ...variables.map(({ code }) => code)]), ...lines].join("\n");
}

/** What somebody says to one question; nothing where they skip it. */
function answersTo(asked: Question, dice: Dice): Record<string, string> {
  if (dice.chance(0.1)) return {};
  const variables = definitionOf(asked).variables(asked);
  const given: Record<string, string> = {};
  const places = asked.type === "ranking" ? (asked.places ?? asked.options.length) : 0;
  dice.some(variables, places).forEach(({ code }, i) => (given[code] = String(i + 1)));
  for (const variable of variables) {
    if (asked.type === "ranking") continue;
    given[variable.code] =
      variable.text === "other" ? wordsBeside(variable, given, dice) : answerIn(variable, dice);
  }
  return given;
}

/** Only beside an option that was chosen. */
function wordsBeside(
  { question: code, part = "" }: Variable,
  given: Record<string, string>,
  dice: Dice,
): string {
  const chosen = given[code] === part || given[`${code}_${part}`] === "1";
  return chosen && dice.chance(0.7) ? csvWords(dice) : chosen ? "" : "#not-asked";
}

function answerIn(variable: Variable, dice: Dice): string {
  if (variable.level === "text") return csvWords(dice);
  if (variable.level === "numeric") return dice.one(NUMBERS);
  return dice.one(variable.categories).code;
}

const NUMBERS = "0 1 -99 -98.5 12.25 1000000000 0.1 123456789.123".split(" ");

/** As responses.csv has them: words that begin with a mark have another before it. */
function csvWords(dice: Dice): string {
  const words = dice.one([...WORDS, "#hek", "#not-asked", "😀".repeat(9000), "é".repeat(20_000), "-97"]);
  return words.startsWith("#") ? `#${words}` : words;
}
