import highs from "highs";
import type { PublishedNumber } from "../../src/analysis/disclosure/model.ts";
import {
  isAsked,
  isBackground,
  questionsOf,
  type AskedQuestion,
  type Questionnaire,
} from "../../src/questionnaire/model.ts";
import type { Condition } from "../../src/questionnaire/routing.ts";

/**
 * Somebody with the panel list, the questionnaire and every published number, who thinks in people: each answered in
 * one of all the ways the questionnaire allows, and how many did is unknown. They write every number down as a sum
 * over ways and ask an integer solver (HiGHS) how small and how large any other sum can be. Nothing is shared with what
 * they attack, not even how routing is followed.
 */
export interface Insider {
  /**
   * Whether people of these groups with these answers can be told to be few: the range of their number where it lies
   * inside 1 to k − 1, null otherwise.
   */
  fewer(who: Who, k: number): readonly [number, number] | null;
  /** Whether the number of such people is certain to be 0. */
  nobody(who: Who): boolean;
}

/** People of some groups who are in one of some answers of a subject; `!a` is who answered and did not choose a. */
export interface Who {
  readonly inGroup: (codes: Codes) => boolean;
  readonly subject: string;
  readonly answers: readonly string[];
}

/** The option of each background question that somebody is in. */
export type Codes = Readonly<Record<string, string>>;

export interface Panel {
  readonly questionnaire: Questionnaire;
  /** Everybody who took part, by the groups they are in. */
  readonly groups: readonly { readonly codes: Codes; readonly size: number }[];
  /** Questions that somebody skipped, which the bases tell. */
  readonly skipped: ReadonlySet<string>;
  /** Whether somebody left before the end, which the bases tell. */
  readonly someLeft: boolean;
}

/** What one person did with each question: options or points chosen, by row in a grid; null where skipped. */
type Answers = ReadonlyMap<string, Answer | typeof LEFT | null>;
const LEFT = "left";
type Answer = Readonly<Record<string, readonly string[]>>;

interface Way {
  readonly codes: Codes;
  readonly answers: Answers;
}

const ONLY = "";
const load = highs as unknown as typeof highs.default;
let loaded: Awaited<ReturnType<typeof load>> | undefined;

export async function insiderWith(panel: Panel, numbers: readonly PublishedNumber[]): Promise<Insider> {
  loaded ??= await load();
  const solver = loaded;
  const ways = panel.groups.flatMap(({ codes }) =>
    waysFor(panel, codes).map((answers): Way => ({ codes, answers })),
  );
  const constraints = constraintsOf(panel, numbers, ways);
  const whole = ways.map((_, i) => `x${i}`).join(" ");
  const found: number[][] = [];
  const membersOf = (who: Who): number[] => ways.flatMap((way, i) => (isIn(way, who) ? [i] : []));
  const best = (goal: "Minimize" | "Maximize", members: readonly number[]): number => {
    const objective = members.map((i) => `x${i}`).join(" + ");
    const solved = solver.solve(
      `${goal}\n obj: ${objective}\nSubject To\n${constraints}\nGeneral\n ${whole}\nEnd\n`,
    );
    if (solved.Status !== "Optimal")
      throw new Error(`the published numbers contradict each other: ${solved.Status}`);
    found.push(ways.map((_, i) => Math.round(solved.Columns[`x${i}`]?.Primal ?? 0)));
    return Math.round(solved.ObjectiveValue);
  };
  const sums = (members: readonly number[]): number[] =>
    found.map((solution) => members.reduce((total, i) => total + (solution[i] ?? 0), 0));
  return {
    fewer: (who, k) => {
      const members = membersOf(who);
      if (members.length === 0 || sums(members).some((sum) => sum === 0 || sum >= k)) return null;
      const low = best("Minimize", members);
      if (low === 0) return null;
      const high = best("Maximize", members);
      return high >= k ? null : [low, high];
    },
    nobody: (who) => {
      const members = membersOf(who);
      return (
        members.length === 0 || (sums(members).every((sum) => sum === 0) && best("Maximize", members) === 0)
      );
    },
  };
}

function constraintsOf({ groups }: Panel, numbers: readonly PublishedNumber[], ways: readonly Way[]): string {
  const sumOf = (isOne: (way: Way) => boolean): string =>
    ways.flatMap((way, i) => (isOne(way) ? [`x${i}`] : [])).join(" + ");
  const lines = groups.map(({ codes, size }) => `${sumOf((way) => way.codes === codes)} = ${size}`);
  const told = new Set<string>();
  for (const { subject, answers, by, groups: options, count } of numbers) {
    const inGroup = (codes: Codes): boolean => by === null || options.includes(codes[by] ?? "");
    const sum = sumOf((way) => isIn(way, { inGroup, subject, answers }));
    if (sum !== "" && !told.has(`${sum} = ${count}`)) lines.push(`${sum} = ${count}`);
    told.add(`${sum} = ${count}`);
  }
  return lines.map((line, i) => ` c${i}: ${line}`).join("\n");
}

function isIn({ codes, answers }: Way, { inGroup, subject, answers: among }: Who): boolean {
  if (!inGroup(codes)) return false;
  const [question = "", row] = subject.split("_");
  const answer = answers.get(question);
  if (answer === LEFT) return among.includes("#broke-off");
  const chosen = answer?.[row ?? ONLY];
  return among.some((one) => {
    if (one === "#broke-off") return false;
    if (one === "#not-asked") return answer === undefined;
    if (one === "#skipped") return answer !== undefined && chosen === undefined;
    if (one === "#answered") return chosen !== undefined;
    if (one.startsWith("!")) return chosen !== undefined && !chosen.includes(one.slice(1));
    return chosen?.includes(one) === true;
  });
}

/** Every way people of a group can have gone through the questionnaire. */
function waysFor({ questionnaire, skipped, someLeft }: Panel, codes: Codes): Answers[] {
  let ways: Answers[] = [new Map()];
  for (const page of questionnaire.pages) {
    for (const question of page.questions) {
      if (!isAsked(question) || isBackground(question)) continue;
      ways = ways.flatMap((way): Answers[] => {
        const gone: Answers = new Map([...way, [question.code, LEFT]]);
        if ([...way.values()].includes(LEFT)) return [gone];
        const leaving = someLeft ? [gone] : [];
        const asked = [page.when, question.when].every((one) => one === undefined || isMet(one, way, codes));
        if (!asked) return [way, ...leaving];
        const possible = answersTo(question, skipped.has(question.code));
        return [...possible.map((answer): Answers => new Map([...way, [question.code, answer]])), ...leaving];
      });
    }
  }
  return ways;
}

function answersTo(question: AskedQuestion, mayBeSkipped: boolean): (Answer | null)[] {
  const skip = mayBeSkipped ? [null] : [];
  switch (question.type) {
    case "one-answer":
      return [...question.options.map(({ code }) => ({ [ONLY]: [code] })), ...skip];
    case "scale":
      return [...pointsOf(question.scale).map((code) => ({ [ONLY]: [code] })), ...skip];
    case "several-answers":
      return [...choicesOf(question).map((chosen) => ({ [ONLY]: chosen })), ...skip];
    case "grid":
      return [...rowsOf(question).filter((one) => Object.keys(one).length > 0), ...skip];
    default:
      throw new Error(`nobody taught the insider about ${question.type}`);
  }
}

function pointsOf({
  points,
  dontKnow,
}: {
  points: readonly { code: string }[];
  dontKnow?: { code: string };
}): string[] {
  return [...points.map(({ code }) => code), ...(dontKnow === undefined ? [] : [dontKnow.code])];
}

function choicesOf({
  options,
  atLeast = 1,
  atMost = Infinity,
}: Extract<AskedQuestion, { type: "several-answers" }>) {
  const exclusive = new Set(options.filter((option) => option.exclusive === true).map(({ code }) => code));
  return options
    .reduce<string[][]>((sets, { code }) => [...sets, ...sets.map((set) => [...set, code])], [[]])
    .filter((set) => {
      const alone = set.some((code) => exclusive.has(code));
      return alone ? set.length === 1 : set.length >= Math.max(1, atLeast) && set.length <= atMost;
    });
}

function rowsOf({ rows, scale }: Extract<AskedQuestion, { type: "grid" }>): Answer[] {
  return rows.reduce<Answer[]>(
    (found, { code }) =>
      found.flatMap((before) => [
        before,
        ...pointsOf(scale).map((point) => ({ ...before, [code]: [point] })),
      ]),
    [{}],
  );
}

function isMet(condition: Condition, answers: Answers, codes: Codes): boolean {
  if ("all" in condition) return condition.all.every((one) => isMet(one, answers, codes));
  if ("any" in condition) return condition.any.some((one) => isMet(one, answers, codes));
  if ("not" in condition) return !isMet(condition.not, answers, codes);
  const { question, row, is, answered } = condition;
  const group = codes[question];
  const found = answers.get(question);
  const answer =
    group === undefined ? (found === LEFT ? null : found) : { [ONLY]: group === "#unknown" ? [] : [group] };
  const rows = row === undefined ? Object.values(answer ?? {}) : [answer?.[row] ?? []];
  const given = rows.flat();
  if (answered === false) return given.length === 0;
  return given.length > 0 && (is === undefined || given.some((code) => is.includes(code)));
}

/** The background questions of a questionnaire. */
export function groupingsOf(questionnaire: Questionnaire): string[] {
  return questionsOf(questionnaire)
    .filter(isBackground)
    .map(({ code }) => code);
}
