import type { SaidProblem } from "./problem.ts";

export const buildKinds = ["draft", "publish"] as const;

/** A draft is for whoever asked; publishing gives it a number and puts it online. */
export type BuildKind = (typeof buildKinds)[number];

export interface BuildView {
  readonly id: string;
  readonly kind: BuildKind;
  readonly state: "running" | "done" | "stopped" | "failed";
  /** False once it is being written. */
  readonly stoppable: boolean;
  readonly files: readonly BuildFile[];
  readonly problems: readonly SaidProblem[];
  /** The version that it became; null for a draft and while it runs. */
  readonly version: number | null;
}

export interface BuildFile {
  readonly format: string;
  readonly state: "waiting" | "busy" | "ready";
  /** Null until it is ready; bytes. */
  readonly name: string | null;
  readonly size: number | null;
  /** While a long one is made: how many answers are in it. */
  readonly written: { readonly done: number; readonly total: number } | null;
}

/** What to make, and of which files. */
export interface StartBuild {
  readonly kind: BuildKind;
  /** "pptx", "docx", "html", "xlsx", "csv", "json". */
  readonly formats: readonly string[];
}

/** The last build of a wave, or that there was none. */
export type LastBuild = BuildView | null;
