import type { CrossTable } from "../tabulation/table.ts";

/** A division of the answers into columns. */
export type Classes = readonly (readonly string[])[];

/** What may be out of a table: some columns, the bases only, or nothing at all. */
export type ColumnsOut = Classes | "bases" | "none";

/** What is asked of a table to merge its answers. */
export type Mergeable = Pick<CrossTable, "kind" | "answers" | "ordered" | "classes" | "apart">;

/** Beyond this many answers in order, only neighbouring pairs and halves are tried: every division would be 2ⁿ. */
const DIVIDED_FREELY = 9;

/**
 * The ways a table's answers may be divided into columns, finest first. Answers in order merge with neighbours, as
 * the questionnaire suggests where it does; others stand alone. An answer that stands outside the order ("weet ik
 * niet"), or a class that nobody could ever see by group because the whole panel has fewer than `smallest` in it, may
 * join the class that takes no side, and every reader sees that it did: the column says so.
 */
export function answerClasses(
  table: Mergeable,
  totalOf: (answer: string) => number,
  smallest: number,
): Classes[] {
  const alone = table.answers.map((answer) => [answer]);
  if (table.kind !== "distribution" || !table.ordered) return [alone];
  const divisions = table.classes.length > 0 ? suggested(table, totalOf, smallest) : intervals(table);
  return distinct([alone, ...divisions].map((classes) => inOrder(table, classes)));
}

/** Each suggested class merged or not; then with the loose classes in the middle; then only two classes. */
function suggested(table: Mergeable, totalOf: (answer: string) => number, smallest: number): Classes[] {
  const named = new Set(table.classes.flat());
  const classes = [...table.classes, ...table.answers.filter((one) => !named.has(one)).map((one) => [one])];
  const total = (one: readonly string[]): number => one.reduce((sum, answer) => sum + totalOf(answer), 0);
  const isLoose = (one: readonly string[]): boolean =>
    one.every((answer) => table.apart?.includes(answer)) || (total(one) > 0 && total(one) < smallest);
  const loose = classes.filter(isLoose);
  const sides = classes.filter((one) => !isLoose(one));
  if (loose.length === 0 || sides.length < 2) return [...refinements(classes), ...inTwo(sides, loose)];
  const middle = Math.floor((sides.length - 1) / 2);
  const folded = sides.map((one, i) => (i === middle ? [...one, ...loose.flat()] : one));
  return [...refinements(classes), ...refinements(folded, middle), ...inTwo(folded, [])];
}

/** Every choice of which classes to merge; `always` is merged in each. */
function refinements(classes: Classes, always?: number): Classes[] {
  return classes.reduce<Classes[]>(
    (found, one, i) =>
      found.flatMap((before) =>
        one.length === 1 || i === always
          ? [[...before, one]]
          : [
              [...before, ...one.map((answer) => [answer])],
              [...before, one],
            ],
      ),
    [[]],
  );
}

/** Neighbours in order put together, and what stands outside the order with the larger part at last. */
function intervals(table: Mergeable): Classes[] {
  const apart = table.answers.filter((answer) => table.apart?.includes(answer));
  const ordered = table.answers.filter((answer) => !apart.includes(answer));
  const alone = ordered.map((answer) => [answer]);
  const divisions = ordered.length <= DIVIDED_FREELY ? allDivisions(ordered) : [alone, pairs(ordered)];
  return [
    ...divisions.map((division) => [...division, ...apart.map((answer) => [answer])]),
    ...inTwo(
      alone,
      apart.map((answer) => [answer]),
    ),
  ];
}

function allDivisions(answers: readonly string[]): Classes[] {
  return answers.reduce<Classes[]>(
    (found, answer) =>
      found.flatMap((before): Classes[] => {
        const last = before.at(-1);
        const separate = [...before, [answer]];
        return last === undefined ? [separate] : [separate, [...before.slice(0, -1), [...last, answer]]];
      }),
    [[]],
  );
}

function pairs(answers: readonly string[]): Classes {
  return answers.map((_, i) => answers.slice(i, i + 2)).filter((_, i) => i % 2 === 0);
}

/** One side against everything else, for each place to cut. */
function inTwo(classes: Classes, loose: Classes): Classes[] {
  const rest = loose.flat();
  const cuts = classes.map((_, i) => i).slice(1);
  return cuts.flatMap((cut): Classes[] => {
    const first = classes.slice(0, cut).flat();
    const last = classes.slice(cut).flat();
    return rest.length === 0
      ? [[first, last]]
      : [
          [first, [...last, ...rest]],
          [[...first, ...rest], last],
        ];
  });
}

function inOrder(table: Mergeable, classes: Classes): Classes {
  const place = (answer: string | undefined): number => table.answers.indexOf(answer ?? "");
  return classes
    .filter((one) => one.length > 0)
    .map((one) => [...one].sort((a, b) => place(a) - place(b)))
    .sort((a, b) => place(a[0]) - place(b[0]));
}

function distinct(all: readonly Classes[]): Classes[] {
  return [...new Map(all.map((classes) => [JSON.stringify(classes), classes])).values()];
}
