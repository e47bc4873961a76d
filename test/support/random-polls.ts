import type { OneAnswer, Page, Question, Questionnaire } from "../../src/questionnaire/model.ts";
import type { Condition } from "../../src/questionnaire/routing.ts";
import type { Random } from "../../src/random.ts";
import { LEFT_AT, questionnaireOf, type Person } from "./invented-people.ts";

export interface RandomPoll {
  readonly questionnaire: Questionnaire;
  readonly people: readonly Person[];
}

export interface Wish {
  readonly groupings: number;
  readonly questions: number;
  readonly people: number;
  /** Whether routing may ask for groups as well. */
  readonly someGroups?: boolean;
  /** False where everybody is asked everything. */
  readonly routed?: boolean;
  /** Whether somebody may leave before the end. */
  readonly someLeave?: boolean;
  readonly kinds?: readonly ("one" | "several" | "grid")[];
}

const one = <T>(items: readonly T[], random: Random): T => items[Math.floor(random() * items.length)] as T;
const chance = (p: number, random: Random): boolean => random() < p;
const LETTERS = ["a", "b", "c", "d"];

/** A poll as fate would have it: crooked groups, rare answers, now and then a skip, and routing of every kind. */
export function randomPoll(random: Random, wish: Wish): RandomPoll {
  const backgrounds = Array.from({ length: wish.groupings }, (_, b) => background(b, random));
  const questions: Question[] = [];
  for (let q = 0; q < wish.questions; q++) {
    const asked = wish.someGroups === true ? [...backgrounds, ...questions] : questions;
    const when = asked.length > 0 && chance(0.8, random) ? condition(asked, random, 1) : undefined;
    questions.push({
      ...question(`q${q + 1}`, one(wish.kinds ?? ["one", "several", "grid"], random), random),
      ...(when === undefined ? {} : { when }),
    });
  }
  const routed = pagesOf(questions, random);
  const pages: Page[] = [
    { questions: backgrounds },
    ...(wish.routed === false ? routed.map(unrouted) : routed),
  ];
  const questionnaire = questionnaireOf(pages);
  const people = peopleFor(backgrounds, questions, wish.people, random);
  return {
    questionnaire,
    people: wish.someLeave === true ? people.map((one) => leaving(one, questions, random)) : people,
  };
}

function leaving(person: Person, questions: readonly Question[], random: Random): Person {
  return chance(0.15, random) ? { ...person, [LEFT_AT]: one(questions, random).code } : person;
}

function unrouted({ when: _page, questions }: Page): Page {
  return { questions: questions.map(({ when: _own, ...asked }) => asked as Question) };
}

/** Now and then the condition stands on the page. */
function pagesOf(questions: readonly Question[], random: Random): Page[] {
  return questions.map((asked): Page => {
    const { when, ...rest } = asked;
    if (when === undefined || chance(0.6, random)) return { questions: [asked] };
    return { when, questions: [rest] };
  });
}

function background(at: number, random: Random): OneAnswer {
  const options = Array.from({ length: 2 + Math.floor(random() * 3) }, (_, i) => `${"gh"[at] ?? "i"}${i}`);
  return {
    code: ["sector", "regio"][at] ?? "leeftijd",
    type: "one-answer",
    text: { nl: "Groep?" },
    background: true,
    options: options.map((code) => ({ code, label: { nl: code } })),
  };
}

function question(code: string, kind: "one" | "several" | "grid", random: Random): Question {
  const text = { nl: `Vraag ${code}?` };
  if (kind === "grid") {
    const rows = ["r", "s"].map((row) => ({ code: row, label: { nl: row } }));
    const points = ["a", "b"].map((point, i) => ({ code: point, label: { nl: point }, value: i }));
    return { code, type: "grid", text, rows, scale: { points, judgement: "none" } };
  }
  const options = LETTERS.slice(0, 2 + Math.floor(random() * 2)).map((option) => ({
    code: option,
    label: { nl: option },
  }));
  if (kind === "one") return { code, type: "one-answer", text, options, ordered: chance(0.5, random) };
  const last = options.length - 1;
  const exclusive = options.length > 2 && chance(0.4, random);
  return {
    code,
    type: "several-answers",
    text,
    options: options.map((option, i) => (exclusive && i === last ? { ...option, exclusive: true } : option)),
    ...(chance(0.3, random) ? { atMost: 2 } : {}),
  };
}

function condition(asked: readonly Question[], random: Random, depth: number): Condition {
  if (depth > 0 && chance(0.4, random)) {
    const parts = [condition(asked, random, depth - 1), condition(asked, random, depth - 1)];
    return chance(0.5, random) ? { all: parts } : { any: parts };
  }
  if (chance(0.25, random)) return { not: condition(asked, random, 0) };
  const from = one(asked, random);
  const row = from.type === "grid" && chance(0.7, random) ? { row: one(["r", "s"], random) } : {};
  if (chance(0.15, random)) return { question: from.code, ...row, answered: chance(0.7, random) };
  const codes = choices(from);
  const is = codes.filter(() => chance(0.5, random));
  return { question: from.code, ...row, is: is.length === 0 ? [one(codes, random)] : is };
}

function choices(from: Question): string[] {
  if (from.type === "grid") return from.scale.points.map(({ code }) => code);
  return "options" in from ? from.options.map(({ code }) => code) : [];
}

function peopleFor(
  backgrounds: readonly OneAnswer[],
  questions: readonly Question[],
  count: number,
  random: Random,
): Person[] {
  const shares = backgrounds.map(({ options }) => options.map(() => random() ** 2 + 0.02));
  const unknown = chance(0.3, random) ? 0.05 : 0;
  const habits = new Map<string, number>();
  // Groups have habits, so that now and then all of a small group answer alike.
  const habit = (key: string): number => {
    const found = habits.get(key) ?? (chance(0.2, random) ? (chance(0.5, random) ? 0.97 : 0.03) : random());
    habits.set(key, found);
    return found;
  };
  const skips = new Map(questions.map(({ code }) => [code, chance(0.3, random) ? 0.08 : 0]));
  return Array.from({ length: count }, () => {
    const person: Record<string, string> = {};
    backgrounds.forEach(({ code, options }, b) => {
      person[code] = chance(unknown, random)
        ? ""
        : weighted(
            options.map((option) => option.code),
            shares[b] ?? [],
            random,
          );
    });
    const group = person[backgrounds[0]?.code ?? ""] ?? "";
    for (const asked of questions) {
      if (chance(skips.get(asked.code) ?? 0, random)) continue;
      answer(asked, (key) => habit(`${group} ${asked.code} ${key}`), person, random);
    }
    return person;
  });
}

function answer(
  asked: Question,
  habit: (key: string) => number,
  person: Record<string, string>,
  random: Random,
): void {
  if (asked.type === "one-answer") {
    const codes = choices(asked);
    person[asked.code] = weighted(codes, codes.map(habit), random);
  } else if (asked.type === "grid") {
    for (const { code } of asked.rows) {
      if (chance(0.03, random)) continue;
      person[`${asked.code}_${code}`] = weighted(["a", "b"], [habit(code), 1 - habit(code)], random);
    }
  } else if (asked.type === "several-answers") {
    const { options, atMost = options.length } = asked;
    const chosen = options.filter(({ code }) => chance(habit(code), random));
    const alone = chosen.find((option) => option.exclusive === true);
    const kept = alone === undefined ? chosen.slice(0, atMost) : [alone];
    const some = kept.length === 0 ? [one(options, random)] : kept;
    for (const option of options) person[`${asked.code}_${option.code}`] = some.includes(option) ? "1" : "0";
  }
}

function weighted(items: readonly string[], weights: readonly number[], random: Random): string {
  let left = random() * weights.reduce((total, weight) => total + weight, 0);
  for (const [i, item] of items.entries()) {
    left -= weights[i] ?? 0;
    if (left < 0) return item;
  }
  return items.at(-1) ?? "";
}
