import type { Base } from "../tabulation/table.ts";
import { ANSWERED, COMPLETED, INVITED, NO_ANSWER_MARKS, PARTICIPANTS } from "./marks.ts";
import type {
  ProtectedBreakdown,
  ProtectedParticipation,
  ProtectedTable,
  ProtectionRequest,
  PublishedNumber,
} from "./model.ts";

interface LetOut {
  readonly totals: readonly ProtectedTable[];
  readonly breakdowns: readonly ProtectedBreakdown[];
  readonly participation: ProtectedParticipation | null;
}

/** Every number of a publication as the ledger remembers it, in the order of the report. */
export function numbersOf(request: ProtectionRequest, letOut: LetOut): PublishedNumber[] {
  const { wave, version, date } = request;
  const number = (
    subject: string,
    answers: readonly string[],
    by: string | null,
    groups: readonly string[],
    count: number,
  ): PublishedNumber => ({ wave, version, date, subject, answers, by, groups, count });
  const cellsOf = (table: ProtectedTable): PublishedNumber[] =>
    table.rows.flatMap((row) => [
      ...row.cells.flatMap((count, i) =>
        count === null
          ? []
          : [number(table.subject, table.columns[i]?.answers ?? [], table.by, row.groups, count)],
      ),
      ...(row.n === null ? [] : [number(table.subject, [ANSWERED], table.by, row.groups, row.n)]),
    ]);
  return [
    number(PARTICIPANTS, [COMPLETED], null, [], request.participants),
    ...participationNumbers(letOut.participation, number),
    ...letOut.totals.flatMap((table) => [
      ...cellsOf(table),
      ...statusesOf(table.base).map(([mark, count]) => number(table.subject, [mark], null, [], count)),
    ]),
    ...letOut.breakdowns.flatMap(({ table }) => (table === null ? [] : cellsOf(table))),
  ];
}

/** The three bases beside N, each with its mark. */
export function statusesOf(base: Base): (readonly [mark: string, count: number])[] {
  const counts = [base.skipped, base.notAsked, base.brokeOff];
  return NO_ANSWER_MARKS.map((mark, i) => [mark, counts[i] ?? 0] as const);
}

function participationNumbers(
  table: ProtectedParticipation | null,
  number: (
    subject: string,
    answers: readonly string[],
    by: string | null,
    groups: readonly string[],
    count: number,
  ) => PublishedNumber,
): PublishedNumber[] {
  if (table === null) return [];
  const rows = [
    ...table.rows.map((row) => ({ ...row, by: table.by, groups: [row.code] })),
    { ...table.total, by: null, groups: [] },
  ];
  return rows.flatMap(({ by, groups, completed, invited }) => [
    ...(by === null ? [] : [number(PARTICIPANTS, [COMPLETED], by, groups, completed)]),
    ...(invited === null ? [] : [number(PARTICIPANTS, [INVITED], by, groups, invited)]),
  ]);
}
