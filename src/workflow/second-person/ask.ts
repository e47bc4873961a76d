import type { AskApproval } from "../../api/approvals.ts";
import { USUAL_THRESHOLD } from "../../analysis/disclosure/threshold.ts";
import { problem, type Outcome, type Problem } from "../../problem.ts";
import type { IsoDate } from "../../time.ts";
import type { Folder } from "../ports.ts";
import { readApprovals, writeApprovals, type KeptApproval, type Somebody } from "./requests-file.ts";

export interface Asking {
  readonly id: string;
  readonly today: IsoDate;
  readonly by: Somebody;
  /** The folder of the wave that is open. */
  readonly wave: string;
}

/** Writes down a wish that takes a second person; nothing happens until somebody else agrees. */
export async function askApproval(
  series: Folder,
  wish: AskApproval,
  { id, today, by, wave }: Asking,
): Promise<Outcome<KeptApproval>> {
  const problems = checkWish(wish);
  if (problems.length > 0) return { problems };
  const { kind, closed = USUAL_THRESHOLD.closed, open = USUAL_THRESHOLD.open } = wish;
  const lower = kind === "lower-threshold";
  const request: KeptApproval = {
    id,
    kind,
    wave: lower ? null : wave,
    threshold: lower ? { closed, open } : null,
    reason: wish.reason.trim(),
    asked: today,
    by: by.coder,
    askedBy: by.id,
    state: "open",
    decidedBy: null,
    decided: null,
    files: [],
  };
  await writeApprovals(series, [...(await readApprovals(series)), request]);
  return { value: request, problems: [] };
}

function checkWish({ kind, reason, closed, open }: AskApproval): Problem[] {
  const silent = reason.trim() === "" ? [problem("approval-without-reason", {})] : [];
  if (kind === "full-data") return silent;
  const wrong = [closed, open].filter(
    (value) => value !== undefined && (!Number.isInteger(value) || value < 1),
  );
  const same =
    (closed ?? USUAL_THRESHOLD.closed) >= USUAL_THRESHOLD.closed &&
    (open ?? USUAL_THRESHOLD.open) >= USUAL_THRESHOLD.open;
  return [
    ...silent,
    ...wrong.map((value) => problem("disclosure-threshold-not-whole", {}, { value: String(value) })),
    ...(same && wrong.length === 0 ? [problem("approval-not-lower", {}, USUAL_THRESHOLD)] : []),
  ];
}
