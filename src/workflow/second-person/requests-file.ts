import type { Approval } from "../../api/approvals.ts";
import type { Folder } from "../ports.ts";
import { jsonBytes } from "../json-bytes.ts";

/** A request with who asked by the id that never changes: nobody may agree with themselves. */
export interface KeptApproval extends Approval {
  readonly askedBy: string;
}

/** Who asks or decides: the id of an account, and what stands for it in files. */
export interface Somebody {
  readonly id: string;
  readonly coder: string;
}

const FILE = "approvals.json";

/** What was asked in a series that takes a second person, first to last. */
export async function readApprovals(series: Folder): Promise<readonly KeptApproval[]> {
  const bytes = await series.read(FILE);
  return bytes === undefined ? [] : (JSON.parse(new TextDecoder().decode(bytes)) as KeptApproval[]);
}

export async function writeApprovals(series: Folder, approvals: readonly KeptApproval[]): Promise<void> {
  await series.write([{ path: FILE, bytes: jsonBytes(approvals) }]);
}
