import { randomUUID } from "node:crypto";
import type { BuildFile, BuildView } from "../../api/builds.ts";
import type { Problem } from "../../problem.ts";
import type { WrittenFile } from "../../report/formats/format.ts";
import type { FormatName } from "../../report/formats/index.ts";
import type {
  Build,
  BuildRequest,
  BuildStep,
  Publishing,
  WavePlace,
} from "../../workflow/publishing/ports.ts";

/** A build of a wave, under way or ended, with the files it made. */
export interface ListedBuild extends Omit<BuildView, "problems" | "files"> {
  readonly problems: readonly Problem[];
  readonly files: ReadonlyMap<FormatName, BuildFile>;
  readonly made: ReadonlyMap<string, WrittenFile>;
}

/** The last build of each wave. What it made is in memory until the next one, or until many others came after. */
export interface BuildList {
  last(place: WavePlace): ListedBuild | undefined;
  /** Starts one, unless one is under way: then that one. */
  start(place: WavePlace, request: BuildRequest): ListedBuild;
  stop(place: WavePlace): void;
}

/** Builds whose files are kept; the oldest give way. */
const MOST_KEPT = 12;

export function buildList(publishing: Publishing): BuildList {
  const builds = new Map<string, { view: ListedBuild; build?: Build }>();
  const update = (key: string, id: string, change: (view: ListedBuild) => ListedBuild): void => {
    const found = builds.get(key);
    if (found?.view.id === id) found.view = change(found.view);
  };
  return {
    last: (place) => builds.get(keyOf(place))?.view,
    stop: (place) => builds.get(keyOf(place))?.build?.stop(),
    start: (place, request) => {
      const key = keyOf(place);
      const before = builds.get(key);
      if (before?.view.state === "running") return before.view;
      const view = begun(request);
      builds.delete(key);
      builds.set(key, { view });
      const build = publishing.build(place, request, (step) =>
        update(key, view.id, (now) => after(now, step)),
      );
      builds.set(key, { view: builds.get(key)?.view ?? view, build });
      build.finished.then(
        (end) => update(key, view.id, (now) => ended(now, end)),
        () => update(key, view.id, (now) => ({ ...now, state: "failed", stoppable: false })),
      );
      forgetOldest(builds);
      return view;
    },
  };
}

function keyOf({ series, wave }: WavePlace): string {
  return `${series}/${wave}`;
}

function begun({ kind, formats }: BuildRequest): ListedBuild {
  return {
    id: randomUUID(),
    kind,
    state: "running",
    stoppable: true,
    files: new Map(formats.map((format) => [format, { ...NOTHING_YET, format }])),
    made: new Map(),
    problems: [],
    version: null,
  };
}

const NOTHING_YET = { state: "waiting", name: null, size: null, written: null } as const;

function after(view: ListedBuild, step: BuildStep): ListedBuild {
  if (step.step === "writing") return { ...view, stoppable: false };
  const { format } = step;
  if (step.step !== "ready") {
    const written = step.step === "written" ? { done: step.done, total: step.total } : null;
    const busy: BuildFile = { ...NOTHING_YET, format, state: "busy", written };
    return { ...view, files: new Map([...view.files, [format, busy]]) };
  }
  const { name, bytes } = step.file;
  const ready: BuildFile = { format, state: "ready", name, size: bytes.length, written: null };
  return {
    ...view,
    files: new Map([...view.files, [format, ready]]),
    made: new Map([...view.made, [name, step.file]]),
  };
}

function ended(view: ListedBuild, { value, problems, stopped }: Awaited<Build["finished"]>): ListedBuild {
  const state = stopped ? "stopped" : value === undefined ? "failed" : "done";
  return { ...view, state, stoppable: false, problems, version: value?.version ?? null };
}

function forgetOldest(builds: Map<string, { view: ListedBuild }>): void {
  const ended = [...builds].filter(([, { view }]) => view.state !== "running");
  for (const [key] of ended.slice(0, Math.max(0, builds.size - MOST_KEPT))) builds.delete(key);
}
