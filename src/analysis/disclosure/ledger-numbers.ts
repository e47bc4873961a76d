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

type Publication = Pick<ProtectionRequest, "wave" | "version" | "date">;

/** Every number of a publication as the ledger remembers it, in the order of the report. */
export function numbersOf(request: ProtectionRequest, letOut: LetOut): PublishedNumber[] {
  return [
    number(request, PARTICIPANTS, [COMPLETED], null, [], request.participants),
    ...participationNumbers(request, letOut.participation),
    ...letOut.totals.flatMap((table) => [
      ...numbersOfTable(request, table),
      ...statusesOf(table.base).map(([mark, count]) =>
        number(request, table.subject, [mark], null, [], count),
      ),
    ]),
    ...letOut.breakdowns.flatMap(({ table }) => (table === null ? [] : numbersOfTable(request, table))),
  ];
}

/** The counts of a table and the N of each row. */
export function numbersOfTable(publication: Publication, table: ProtectedTable): PublishedNumber[] {
  return table.rows.flatMap((row) => [
    ...row.cells.flatMap((count, i) =>
      count === null
        ? []
        : [number(publication, table.subject, table.columns[i]?.answers ?? [], table.by, row.groups, count)],
    ),
    ...(row.n === null ? [] : [number(publication, table.subject, [ANSWERED], table.by, row.groups, row.n)]),
  ]);
}

function number(
  { wave, version, date }: Publication,
  subject: string,
  answers: readonly string[],
  by: string | null,
  groups: readonly string[],
  count: number,
): PublishedNumber {
  return { wave, version, date, subject, answers, by, groups, count };
}

/** The three bases beside N, each with its mark. */
export function statusesOf(base: Base): (readonly [mark: string, count: number])[] {
  const counts = [base.skipped, base.notAsked, base.brokeOff];
  return NO_ANSWER_MARKS.map((mark, i) => [mark, counts[i] ?? 0] as const);
}

function participationNumbers(
  publication: Publication,
  table: ProtectedParticipation | null,
): PublishedNumber[] {
  if (table === null) return [];
  const rows = [
    ...table.rows.map((row) => ({ ...row, by: table.by, groups: [row.code] })),
    { ...table.total, by: null, groups: [] },
  ];
  return rows.flatMap(({ by, groups, completed, invited }) => [
    ...(by === null ? [] : [number(publication, PARTICIPANTS, [COMPLETED], by, groups, completed)]),
    ...(invited === null ? [] : [number(publication, PARTICIPANTS, [INVITED], by, groups, invited)]),
  ]);
}
