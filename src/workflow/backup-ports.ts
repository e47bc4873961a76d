import type { Installation } from "./installation-ports.ts";

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

/** A place where an installation is to be put back. */
export interface RestorePlace {
  /** Whether stores are there that no unfinished restore left. */
  isTaken(): Promise<boolean>;
  /** Puts everything back from a file that was read before, and marks it as not finished. */
  load(file: string): Promise<void>;
  /** The installation, before anybody else may open it. */
  open(): Promise<Installation>;
  /** From here on it is an installation like any other. */
  finish(): Promise<void>;
  close(): Promise<void>;
}
