/** What a backup holds: rows by store and table. */
export interface BackupSummary {
  readonly stores: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Backups of an installation as files, on whatever database it is. */
export interface Backups {
  /** Whole and synced under its name, or not there; rejects with code EEXIST where there is such a file. */
  write(file: string): Promise<void>;
  /** Undefined where the file is no whole, unchanged backup. */
  read(file: string): Promise<BackupSummary | undefined>;
}
