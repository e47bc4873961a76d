import type { Installation } from "./installation-ports.ts";

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
