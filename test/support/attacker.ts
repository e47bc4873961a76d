import highs from "highs";
import type { PublishedNumber } from "../../src/analysis/disclosure/model.ts";
import type { CrossTable } from "../../src/analysis/tabulation/table.ts";

/**
 * Somebody with the panel list, the questionnaire and every published file, who writes down all they know as sums of
 * unknown whole numbers and asks an integer solver (HiGHS) how small and how large any other sum can be. It shares no
 * code with what it attacks: it reads the numbers that were let out and the sizes of the groups, and nothing else.
 */
export interface Knowledge {
  readonly tables: readonly Pick<CrossTable, "subject" | "kind" | "by" | "answers">[];
  /** How many people are in each group, and `#unknown` for who gave none. */
  readonly sizes: ReadonlyMap<string, number>;
  readonly numbers: readonly PublishedNumber[];
}

export interface Attacker {
  /**
   * The least and the most that people of these groups with these answers can be; null when nothing fits. `!a` is who
   * answered and did not choose a.
   */
  range(
    subject: string,
    groups: readonly string[],
    answers: readonly string[],
  ): readonly [number, number] | null;
}

const NONE = ["#skipped", "#not-asked", "#broke-off"];

// The package's types speak of its CommonJS side; Node takes the other, whose default export is the function.
const load = highs as unknown as typeof highs.default;
let solver: Awaited<ReturnType<typeof load>> | undefined;

export async function attackerWith(knowledge: Knowledge): Promise<Attacker> {
  solver ??= await load();
  const loaded = solver;
  const { constraints, name, all } = programOf(knowledge);
  const ask = (goal: "Minimize" | "Maximize", terms: readonly string[]): number | null => {
    const solved = loaded.solve(
      `${goal}\n obj: ${terms.join(" + ")}\nSubject To\n${constraints.join("\n")}\nGeneral\n ${all().join(" ")}\nEnd\n`,
    );
    return solved.Status === "Optimal" ? Math.round(solved.ObjectiveValue) : null;
  };
  return {
    range: (subject, groups, answers) => {
      const terms = groups.flatMap((group) => answers.map((answer) => name(subject, group, answer)));
      const [low, high] = [ask("Minimize", terms), ask("Maximize", terms)];
      return low === null || high === null ? null : [low, high];
    },
  };
}

function programOf({ tables, sizes, numbers }: Knowledge) {
  const names = new Map<string, string>();
  const name = (subject: string, group: string, answer: string): string => {
    const key = `${subject}|${group}|${answer}`;
    const found = names.get(key) ?? `x${names.size}`;
    names.set(key, found);
    return found;
  };
  const groups = [...sizes.keys()];
  const constraints: string[] = [];
  const add = (terms: readonly string[], relation: string, value: number): void => {
    if (terms.length > 0)
      constraints.push(` c${constraints.length}: ${terms.join(" + ")} ${relation} ${value}`);
  };
  const minus = (left: readonly string[], right: readonly string[], relation: string): void => {
    constraints.push(` c${constraints.length}: ${left.join(" + ")} - ${right.join(" - ")} ${relation} 0`);
  };
  for (const { subject, kind, answers } of tables) {
    for (const group of groups) {
      const of = (answer: string): string => name(subject, group, answer);
      add(["#answered", ...NONE].map(of), "=", sizes.get(group) ?? 0);
      if (kind === "distribution") minus(answers.map(of), [of("#answered")], "=");
      else for (const answer of answers) minus([of(answer), of(`!${answer}`)], [of("#answered")], "=");
      if (kind === "multiple") minus(answers.map(of), [of("#answered")], ">=");
    }
  }
  const known = new Set(tables.map(({ subject }) => subject));
  for (const number of numbers) {
    if (!known.has(number.subject)) continue;
    const among = number.by === null ? groups : number.groups;
    const terms = among.flatMap((group) =>
      number.answers.map((answer) => name(number.subject, group, answer)),
    );
    add(terms, "=", number.count);
  }
  return { constraints, name, all: () => [...names.values()] };
}
