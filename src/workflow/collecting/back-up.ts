import { problem, type Outcome } from "../../problem.ts";
import type { BackupSummary } from "../backup-ports.ts";
import type { Installation } from "../installation-ports.ts";
import { audited, type Actor } from "./audited.ts";
import { recordBesideBackups, rememberBackupFolder } from "./destruction-records.ts";

export interface BackupRequest {
  readonly file: string;
  /** The folder it lies in. */
  readonly folder: string;
  readonly actor: Actor;
}

/**
 * Writes a backup while participants go on answering, and reads it back. Nothing is closed or destroyed meanwhile. What
 * was destroyed before is recorded beside it.
 */
export async function backUp(
  installation: Installation,
  { file, folder, actor }: BackupRequest,
): Promise<Outcome<BackupSummary>> {
  return installation.alone(async () => {
    try {
      await installation.backups.write(file);
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
      return { problems: [problem("backup-exists", {}, { file })] };
    }
    const summary = await installation.backups.read(file);
    if (summary === undefined) return { problems: [problem("backup-damaged", {}, { file })] };
    await rememberBackupFolder(installation, folder);
    const problems = await recordBesideBackups(installation);
    await audited(installation, actor, "backup", file, "written and read back");
    return { value: summary, problems };
  });
}
