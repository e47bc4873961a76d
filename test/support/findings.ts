import { WHOLE_GROUP_BELOW } from "../../src/analysis/disclosure/marks.ts";
import type { PublishedNumber, ProtectionRequest } from "../../src/analysis/disclosure/model.ts";
import {
  isAsked,
  isBackground,
  questionsOf,
  type AskedQuestion,
  type Questionnaire,
} from "../../src/questionnaire/model.ts";
import { answersIn } from "../../src/questionnaire/routing.ts";
import { groupingsOf, insiderWith, type Codes, type Insider, type Who } from "./insider.ts";
import { LEFT_AT, writtenBy, type Person } from "./invented-people.ts";

interface Column {
  readonly subject: string;
  readonly kind: "one" | "several";
  readonly answers: readonly string[];
  /** Whether somebody with these written answers is in an answer. */
  readonly holds: (written: Person, answer: string) => boolean;
}

interface Group {
  readonly name: string;
  /** One option of a background question, or of all of them together. */
  readonly named: boolean;
  readonly has: (codes: Codes) => boolean;
}

/** What was published of some people, and what everybody knew before. */
export interface Published {
  readonly questionnaire: Questionnaire;
  readonly people: readonly Person[];
  readonly numbers: readonly PublishedNumber[];
  /** Of which numbers the whole panel's are known anyway, and which groups are in play for a question. */
  readonly request: Pick<ProtectionRequest, "threshold" | "joint" | "ledger">;
}

/**
 * What somebody with all published numbers finds out that they did not know from the whole panel's, or from an earlier
 * version: sums of 1 to k − 1 people, and groups of under 30 that all gave one answer. A range that tells something
 * true holds the true number, so only true small numbers are asked for.
 */
export async function findingsOn(published: Published): Promise<string[]> {
  const looked = await lookInto(published);
  const numbers = [...published.request.ledger, ...published.numbers];
  return looked.columns.flatMap((column) => {
    const joint = published.request.joint.find(({ tables }) =>
      tables.some(({ subject }) => subject === column.subject),
    );
    if (joint === undefined) return [];
    const shown = numbers.filter(({ subject, by }) => subject === column.subject && by !== null);
    const answerSets = setsOf(column, shown);
    return groupsIn(looked.finest, joint.groupings, numbers).flatMap((group) => [
      ...answerSets.flatMap((answers) => fewTold(looked, { group, column, answers })),
      ...column.answers.flatMap((answer) => allTold(looked, { group, column, answers: [answer] })),
    ]);
  });
}

interface LookedInto {
  readonly k: number;
  readonly written: readonly Person[];
  readonly codesOf: readonly Codes[];
  /** Every combination of groups that somebody is in. */
  readonly finest: readonly Codes[];
  readonly columns: readonly Column[];
  readonly insider: Insider;
  /** Who has the whole panel's numbers and earlier versions only. */
  readonly outsider: Insider;
}

async function lookInto({ questionnaire, people, numbers, request }: Published): Promise<LookedInto> {
  const written = people.map((person) => writtenBy(questionnaire, person));
  const groupings = groupingsOf(questionnaire);
  const codesOf = written.map((one): Codes =>
    Object.fromEntries(groupings.map((by) => [by, groupOf(one[by])])),
  );
  const asked = questionsOf(questionnaire).filter(isAsked);
  const columns = asked.filter((one) => !isBackground(one)).flatMap(columnsOf);
  const sizes = new Map<string, { codes: Codes; size: number }>();
  for (const codes of codesOf) {
    const key = JSON.stringify(codes);
    sizes.set(key, { codes, size: (sizes.get(key)?.size ?? 0) + 1 });
  }
  // That nobody skipped a question is known where its bases are out.
  const out = new Set(numbers.filter(({ by }) => by === null).map(({ subject }) => subject));
  const skippedColumns = columns.filter(
    ({ subject, holds }) => !out.has(subject) || written.some((one) => holds(one, "#skipped")),
  );
  const panel = {
    questionnaire,
    groups: [...sizes.values()],
    skipped: new Set(skippedColumns.map(({ subject }) => questionOf(subject))),
    someLeft: people.some((person) => person[LEFT_AT] !== undefined),
  };
  const groupsTold = someGroups(questionnaire);
  const free = numbers.filter(({ by, subject }) => by === null && !groupsTold.has(questionOf(subject)));
  return {
    k: request.threshold.closed,
    written,
    codesOf,
    finest: panel.groups.map(({ codes }) => codes),
    columns,
    insider: await insiderWith(panel, [...request.ledger, ...numbers]),
    outsider: await insiderWith(panel, [...request.ledger, ...free]),
  };
}

interface Asked {
  readonly group: Group;
  readonly column: Column;
  readonly answers: readonly string[];
}

function fewTold(looked: LookedInto, asked: Asked): string[] {
  const { k, insider, outsider } = looked;
  const count = countOf(looked, asked);
  if (count === 0 || count >= k || isEverybody(looked, asked.group)) return [];
  const range = insider.fewer(whoOf(asked), k);
  if (range === null || String(outsider.fewer(whoOf(asked), k)) === String(range)) return [];
  // The number of a question that several groups were asked is its whole panel's, which is free.
  const rest: Asked = { ...asked, group: { ...asked.group, has: (codes) => !asked.group.has(codes) } };
  if (!asked.group.named && countOf(looked, rest) === 0 && outsider.nobody(whoOf(rest))) return [];
  // People of whom all was known, and others who turn out to be none, tell of nobody.
  const some = looked.finest
    .filter(asked.group.has)
    .map((codes): Asked => ({ ...asked, group: { name: "", named: true, has: (one) => isSame(one, codes) } }))
    .filter((part) => countOf(looked, part) > 0);
  if (
    some.every(
      (part) =>
        String(outsider.fewer(whoOf(part), k)) === `${countOf(looked, part)},${countOf(looked, part)}`,
    )
  )
    return [];
  return [`${asked.column.subject} ${asked.group.name} ${asked.answers.join("+")}: ${range.join("–")}`];
}

function allTold(looked: LookedInto, asked: Asked): string[] {
  const { column, answers, group } = asked;
  const others =
    column.kind === "several" ? answers.map((one) => `!${one}`) : without(column.answers, answers);
  const n = countOf(looked, { ...asked, answers: ["#answered"] });
  if (n === 0 || n >= WHOLE_GROUP_BELOW || countOf(looked, asked) < n || isEverybody(looked, group))
    return [];
  const who = whoOf({ ...asked, answers: others });
  if (!looked.insider.nobody(who) || looked.outsider.nobody(who)) return [];
  return [`${column.subject} ${group.name} all ${answers.join()}: ${n} of ${n}`];
}

function countOf({ written, codesOf }: LookedInto, { group, column, answers }: Asked): number {
  return written.filter(
    (one, i) => group.has(codesOf[i] ?? {}) && answers.some((answer) => column.holds(one, answer)),
  ).length;
}

function whoOf({ group, column, answers }: Asked): Who {
  return { inGroup: group.has, subject: column.subject, answers };
}

function isEverybody({ finest }: LookedInto, group: Group): boolean {
  return finest.every(group.has) || !finest.some(group.has);
}

function isSame(one: Codes, other: Codes): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function without(answers: readonly string[], some: readonly string[]): string[] {
  return answers.filter((answer) => !some.includes(answer));
}

function questionOf(subject: string): string {
  return subject.split("_")[0] ?? "";
}

function groupOf(written: string | undefined): string {
  return written === undefined || written === "" || written.startsWith("#") ? "#unknown" : written;
}

function columnsOf(question: AskedQuestion): Column[] {
  const one = (subject: string, answers: readonly string[]): Column => ({
    subject,
    kind: "one",
    answers,
    holds: (written, answer) => {
      const value = written[subject] ?? "";
      if (answer === "#skipped") return value === "";
      if (answer === "#answered") return value !== "" && !value.startsWith("#");
      return value === answer;
    },
  });
  switch (question.type) {
    case "one-answer":
      return [
        one(
          question.code,
          question.options.map(({ code }) => code),
        ),
      ];
    case "scale":
      return [
        one(
          question.code,
          question.scale.points.map(({ code }) => code),
        ),
      ];
    case "grid":
      return question.rows.map((row) =>
        one(
          `${question.code}_${row.code}`,
          question.scale.points.map(({ code }) => code),
        ),
      );
    case "several-answers":
      return [
        severalOf(
          question.code,
          question.options.map(({ code }) => code),
        ),
      ];
    default:
      return [];
  }
}

function severalOf(subject: string, answers: readonly string[]): Column {
  return {
    subject,
    kind: "several",
    answers,
    holds: (written, answer) => {
      const values = answers.map((option) => written[`${subject}_${option}`] ?? "");
      const answered = values.includes("1");
      if (answer === "#not-asked" || answer === "#broke-off") return values.includes(answer);
      if (answer === "#skipped") return !answered && !values.some((value) => value.startsWith("#"));
      if (answer === "#answered") return answered;
      if (answer.startsWith("!")) return answered && written[`${subject}_${answer.slice(1)}`] !== "1";
      return written[`${subject}_${answer}`] === "1";
    },
  };
}

/** Questions whose whole panel is some groups: a background question has a say in who is asked. */
function someGroups(questionnaire: Questionnaire): Set<string> {
  const told = new Set<string>(groupingsOf(questionnaire));
  for (const page of questionnaire.pages) {
    for (const question of page.questions) {
      const asks = [page.when, question.when].flatMap((one) => (one === undefined ? [] : answersIn(one)));
      if (asks.some((one) => told.has(one.question))) told.add(question.code);
    }
  }
  return told;
}

/** Groups by each background question and by all together, published rows, and what two rows leave of each other. */
function groupsIn(
  all: readonly Codes[],
  groupings: readonly string[],
  numbers: readonly PublishedNumber[],
): Group[] {
  const rows = numbers.flatMap(({ by, groups }): Group[] =>
    by === null || !groupings.includes(by)
      ? []
      : [
          {
            name: groups.join("+"),
            named: groups.length === 1,
            has: (codes) => groups.includes(codes[by] ?? ""),
          },
        ],
  );
  const single = groupings.flatMap((by) =>
    [...new Set(all.map((codes) => codes[by] ?? ""))].map((option): Group => ({
      name: option,
      named: true,
      has: (codes) => codes[by] === option,
    })),
  );
  const finest = all.map((one): Group => ({
    name: groupings.map((by) => one[by]).join("&"),
    named: true,
    has: (codes) => groupings.every((by) => codes[by] === one[by]),
  }));
  const named = distinct([...single, ...finest, ...rows], all);
  const shown = distinct(rows, all);
  const apart = shown.flatMap((one) =>
    shown.flatMap((other): Group[] => [
      {
        name: `${one.name} without ${other.name}`,
        named: false,
        has: (codes) => one.has(codes) && !other.has(codes),
      },
      {
        name: `${one.name} and ${other.name}`,
        named: false,
        has: (codes) => one.has(codes) && other.has(codes),
      },
    ]),
  );
  const rest = shown.map((one): Group => ({
    name: `not ${one.name}`,
    named: false,
    has: (codes) => !one.has(codes),
  }));
  return distinct([...named, ...rest, ...apart], all);
}

function distinct(groups: readonly Group[], all: readonly Codes[]): Group[] {
  const places = new Map<string, Group>();
  for (const group of groups) {
    const key = all.map((codes) => (group.has(codes) ? "1" : "0")).join("");
    if (!places.has(key)) places.set(key, group);
  }
  return [...places.values()];
}

function setsOf({ kind, answers }: Column, shown: readonly PublishedNumber[]): (readonly string[])[] {
  const statuses = [["#answered"], ["#skipped"], ["#not-asked"], ["#broke-off"], ["#answered", "#skipped"]];
  const single = [...answers.map((one) => [one]), ...statuses];
  if (kind === "several") return [...single, ...answers.map((one) => [`!${one}`])];
  const columns = shown
    .map((number) => [...number.answers])
    .filter((set) => set.every((one) => answers.includes(one)));
  const others = columns.map((set) => without(answers, set)).filter((set) => set.length > 0);
  return [...new Map([...single, ...columns, ...others].map((set) => [set.join(), set])).values()];
}
