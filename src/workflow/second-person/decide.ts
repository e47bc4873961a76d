import type { Decision } from "../../api/approvals.ts";
import { checkLowered, USUAL_THRESHOLD } from "../../analysis/disclosure/threshold.ts";
import { usualFormats } from "../../exchange/full-set/index.ts";
import type { Series } from "../../fieldwork/wave.ts";
import { hasErrors, problem, type Outcome } from "../../problem.ts";
import type { IsoDate } from "../../time.ts";
import { exportFull } from "../export-full.ts";
import { readJsonFile } from "../json-file.ts";
import type { Folder } from "../ports.ts";
import { readText } from "../read-file.ts";
import { restrictedPlace } from "./restricted-sets.ts";
import { readApprovals, writeApprovals, type KeptApproval, type Somebody } from "./requests-file.ts";

export interface Deciding {
  readonly id: string;
  readonly decision: Decision;
  readonly by: Somebody;
  readonly today: IsoDate;
}

/**
 * Agrees with a request, declines it, or withdraws one's own. Agreeing takes somebody else than who asked, and does
 * what was asked; the record of it is written before it is told as done.
 */
export async function decideApproval(series: Folder, deciding: Deciding): Promise<Outcome<KeptApproval>> {
  const { id, decision, by, today } = deciding;
  const all = await readApprovals(series);
  const request = all.find((one) => one.id === id);
  if (request?.state !== "open") return { problems: [problem("approval-decided", {})] };
  const own = request.askedBy === by.id || request.by === by.coder;
  if (own !== (decision === "withdraw")) return { problems: [problem("approval-own", {})] };
  const done =
    decision === "confirm" ? await carryOut(series, request, by, today) : { value: [], problems: [] };
  if (done.value === undefined) return { problems: done.problems };
  const decided: KeptApproval = {
    ...request,
    state: STATES[decision],
    decidedBy: by.coder,
    decided: today,
    files: done.value,
  };
  await writeApprovals(
    series,
    all.map((one) => (one.id === id ? decided : one)),
  );
  return { value: decided, problems: done.problems };
}

const STATES = { confirm: "confirmed", decline: "declined", withdraw: "withdrawn" } as const;

/** Does what was asked; names the files that were made. */
async function carryOut(
  series: Folder,
  request: KeptApproval,
  by: Somebody,
  today: IsoDate,
): Promise<Outcome<readonly string[]>> {
  const record = { by: request.by, confirmedBy: by.coder, reason: request.reason };
  if (request.wave !== null) {
    const folder = series.at(request.wave);
    const to = restrictedPlace(folder, request.id);
    const made = await exportFull(folder, { ...record, formats: usualFormats, to, date: today });
    const told = made.value?.losses.flatMap((one) => one.problems) ?? [];
    const problems = [...made.problems, ...told];
    return made.value === undefined ? { problems } : { value: made.value.names, problems };
  }
  const disclosure = { ...(request.threshold ?? { closed: 5, open: 10 }), lowered: record };
  const problems = checkLowered(disclosure);
  return problems.length > 0 ? { problems } : setDisclosure(series, () => disclosure);
}

/** Puts a lowered threshold back to the usual one, which takes nobody's leave; one that was chosen higher stays. */
export async function restoreThreshold(series: Folder): Promise<Outcome<readonly string[]>> {
  return setDisclosure(series, ({ closed, open }) => ({
    closed: Math.max(closed, USUAL_THRESHOLD.closed),
    open: Math.max(open, USUAL_THRESHOLD.open),
  }));
}

async function setDisclosure(
  series: Folder,
  disclosureAfter: (before: Series["disclosure"]) => Series["disclosure"],
): Promise<Outcome<readonly string[]>> {
  const text = await readText(series, "reeks.json");
  if (text.value === undefined) return { problems: text.problems };
  const { value, problems } = readJsonFile("reeks.json", text.value, "reeks.v1");
  if (value === undefined || hasErrors(problems)) return { problems };
  const disclosure = disclosureAfter(value.disclosure);
  const changed = `${JSON.stringify({ ...value, disclosure }, null, 2)}\n`;
  await series.write([{ path: "reeks.json", bytes: new TextEncoder().encode(changed) }]);
  return { value: [], problems };
}
