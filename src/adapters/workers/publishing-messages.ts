import type { Problem } from "../../problem.ts";
import type { TaskName } from "../../workflow/publishing/tasks.ts";
import type { BuildRequest, BuildStep, Built, WavePlace } from "../../workflow/publishing/ports.ts";

/** Folders of this machine: the series, and what everybody may read. */
export interface PublishingRoots {
  readonly shelf: string;
  readonly site: string;
}

export interface TaskQuestion {
  readonly roots: PublishingRoots;
  readonly task: TaskName;
  readonly place: WavePlace;
  readonly argument: unknown;
}

/** What a building process starts with. */
export interface BuildStart {
  readonly roots: PublishingRoots;
  readonly place: WavePlace;
  readonly request: BuildRequest;
  readonly today: string;
}

export type BuildMessage =
  | { readonly say: "step"; readonly step: BuildStep }
  /** Everything is made: may it be written? Answered with true or false. */
  | { readonly say: "proceed" }
  | { readonly say: "finished"; readonly value?: Built; readonly problems: readonly Problem[] };
