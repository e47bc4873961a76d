import type { Code } from "./code.ts";
import { conditionsBefore, type LinkedQuestions } from "./links.ts";
import { isAsked, questionsOf, type AskedQuestion, type Questionnaire } from "./model.ts";
import type { CellReader } from "./question-types/definition.ts";
import { answersIn, holds, type AnswerCondition, type Condition, type GivenAnswers } from "./routing.ts";
import { turningOf, type Turn, type TurnColumn, type Turning } from "./turns.ts";

/**
 * What became of a question on a route. `turn`: it was answered, in a way that later conditions tell apart;
 * `skipped`: it was not, and they tell that apart; `put`: it was asked, and whatever followed leads the same way.
 */
export interface Step {
  readonly question: Code;
  readonly kind: "not-asked" | "broke-off" | "skipped" | "put" | "turn";
  /** What stands in the columns that later conditions look at. */
  readonly columns: readonly TurnColumn[];
  readonly given?: Turn["given"];
}

/** One way through linked questions: the questions put and the answers that led to them. */
export interface Route {
  readonly key: string;
  readonly steps: readonly Step[];
}

/** All ways through linked questions that the questionnaire allows. */
export interface Routes {
  readonly routes: readonly Route[];
  /** The key of the way a participant went; a way that is not among `routes` went against the questionnaire. */
  readonly keyOf: (statusOf: (question: Code) => AnswerState, cell: CellReader) => string;
  /** The route of such a key, so that whoever went against the questionnaire is counted as well. */
  readonly routeOf: (key: string) => Route;
}

/** What a data set says of a question for one participant. */
export type AnswerState = "answered" | "skipped" | "not-asked" | "broke-off";

/** More routes than this are not followed. */
const MOST_ROUTES = 600;

interface Stop {
  readonly question: AskedQuestion;
  readonly when: readonly Condition[];
  /** Undefined where no later condition asks for the answer. */
  readonly turning: Turning | undefined;
}

/**
 * Every way through linked questions; undefined where there are too many to follow. Where nobody broke off, and
 * everybody can see so, no route does.
 */
export function routesThrough(
  questionnaire: Questionnaire,
  linked: LinkedQuestions,
  someBrokeOff: boolean,
): Routes | undefined {
  const stops = stopsOf(questionnaire, linked);
  if (stops === undefined) return undefined;
  const found: Route[] = [];
  const walk = (marks: readonly string[], steps: readonly Step[], brokeOff: boolean): boolean => {
    const stop = stops[marks.length];
    if (stop === undefined) return found.push({ key: marks.join(" "), steps }) <= MOST_ROUTES;
    const next = (mark: string, broken = false): boolean =>
      walk([...marks, mark], [...steps, stepOf(stop, mark)], broken);
    if (brokeOff) return next(MARKS["broke-off"], true);
    if (someBrokeOff && !next(MARKS["broke-off"], true)) return false;
    const given = givenOn(steps);
    if (!stop.when.every((one) => holds(one, given))) return next(MARKS["not-asked"]);
    if (stop.turning === undefined) return next(MARKS.put);
    return stop.turning.turns.every(({ key }) => next(`=${key}`)) && next(MARKS.skipped);
  };
  if (!walk([], [], false)) return undefined;
  return {
    routes: found,
    keyOf: (statusOf, cell) =>
      stops.map((stop) => markOf(stop, statusOf(stop.question.code), cell)).join(" "),
    routeOf: (key) => ({ key, steps: key.split(" ").map((mark, i) => stepOf(stops[i] as Stop, mark)) }),
  };
}

function stopsOf(
  questionnaire: Questionnaire,
  { questions, backgrounds }: LinkedQuestions,
): Stop[] | undefined {
  const conditions = conditionsBefore(questionnaire);
  const codes = new Set([...questions, ...backgrounds].map(({ code }) => code));
  const asked = questionsOf(questionnaire)
    .filter(isAsked)
    .filter(({ code }) => codes.has(code));
  const answers = asked.flatMap(({ code }) => (conditions.get(code) ?? []).flatMap(answersIn));
  const stops: Stop[] = [];
  for (const question of asked) {
    const looking: AnswerCondition[] = answers.filter((one) => one.question === question.code);
    const turning = looking.length === 0 ? undefined : turningOf(question, looking);
    if (looking.length > 0 && turning === undefined) return undefined;
    stops.push({ question, when: conditions.get(question.code) ?? [], turning });
  }
  return stops;
}

function givenOn(steps: readonly Step[]): GivenAnswers {
  return (code, row) => steps.find(({ question }) => question === code)?.given?.(row);
}

const MARKS = { "not-asked": "~", "broke-off": "!", skipped: "-", put: "+" } as const;

function markOf({ turning }: Stop, state: AnswerState, cell: CellReader): string {
  if (state === "not-asked" || state === "broke-off") return MARKS[state];
  if (turning === undefined) return MARKS.put;
  return state === "answered" ? `=${turning.keyOf(cell)}` : MARKS.skipped;
}

function stepOf({ question: { code }, turning }: Stop, mark: string): Step {
  if (turning !== undefined && mark.startsWith("=")) {
    const { columns, given } = turning.turnOf(mark.slice(1));
    return { question: code, kind: "turn", columns, given };
  }
  const kind = (Object.keys(MARKS) as (keyof typeof MARKS)[]).find((one) => MARKS[one] === mark) ?? "put";
  const empty = kind === "skipped" ? (turning?.variables ?? []) : [];
  return { question: code, kind, columns: empty.map((variable) => ({ variable, categories: null })) };
}
