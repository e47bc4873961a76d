import type { ChildProcess } from "node:child_process";
import { join } from "node:path";
import type { Outcome } from "../../problem.ts";
import { fewAtATime } from "../../workflow/few-at-a-time.ts";
import type { Publishing, WavePlace } from "../../workflow/publishing/ports.ts";
import { putOnline } from "../../workflow/publishing/site.ts";
import type { TaskName } from "../../workflow/publishing/tasks.ts";
import { diskFolder } from "../files/folder.ts";
import { startBuild } from "./building.ts";
import { startChild } from "./child.ts";
import type { PublishingRoots, TaskQuestion } from "./publishing-messages.ts";
import { questionsTo, type Questions } from "./questions.ts";

/**
 * Publications are made in processes beside the server, so that a long one keeps nobody waiting and gives its memory
 * back: one for what is asked while somebody writes, and one for every build, which can be ended at any moment.
 */
export function publishingIn(roots: PublishingRoots, today: () => string): Publishing {
  const { ask, getReady } = tasksBeside(roots);
  const inTurn = fewAtATime(BUILDS_AT_ONCE);
  return {
    today,
    getReady,
    show: (place) => ask("show", place),
    webPage: (place) => ask("webPage", place),
    document: (place, entry) => ask("document", place, entry),
    origin: (place, entry) => ask("origin", place, entry),
    difference: (place) => ask("difference", place),
    quotable: (place, variable) => ask("quotable", place, variable),
    results: (place, wish) => ask("results", place, wish),
    overview: (series, wish) => ask("overview", { series, wave: "." }, wish),
    decide: (place, deciding) => ask("decide", place, deciding),
    useTemplate: (place, template) => ask("useTemplate", place, template),
    takeOffline: ({ series, wave }) => putOnline(diskFolder(join(roots.site, series, wave)), null),
    build: (place, request, tell) =>
      startBuild(() => ({ roots, place, request, today: today() }), tell, inTurn),
  };
}

/** Builds that are made side by side; each takes a processor and some hundred MB, and the server needs some of both. */
const BUILDS_AT_ONCE = 2;

/** What changes something is done as often as it is asked. */
const CHANGING: ReadonlySet<TaskName> = new Set(["decide", "useTemplate"]);

/**
 * How long the process stays for the next question. Somebody who writes asks every few seconds; somebody who reads
 * results chooses among them without asking, and finds them kept when they look again.
 */
const IDLE_MS = 600_000;

/** What somebody who came in asked first is answered before a process is started. */
const FIRST_THINGS_MS = 200;

/** Asks one process for tasks, which it does in turn. It is started when first asked, and again once it has ended. */
function tasksBeside(roots: PublishingRoots) {
  let open: { readonly child: ChildProcess; readonly questions: Questions<TaskQuestion> } | undefined;
  let idle: NodeJS.Timeout | undefined;
  const underWay = new Map<string, Promise<unknown>>();

  const rest = (): void => {
    clearTimeout(idle);
    idle = setTimeout(() => {
      if (open?.child.connected === true) open.child.disconnect();
      open = undefined;
    }, IDLE_MS).unref();
  };
  const start = (): NonNullable<typeof open> => {
    const child = startChild(new URL("./publishing-process.ts", import.meta.url));
    const questions = questionsTo<TaskQuestion>(child, "publishing", {
      answered: () => {
        if (questions.isQuiet()) rest();
      },
      gone: () => {
        if (open?.child === child) open = undefined;
      },
    });
    return { child, questions };
  };
  const send = (task: TaskName, place: WavePlace, argument: unknown): Promise<unknown> => {
    clearTimeout(idle);
    open ??= start();
    return open.questions.ask({ roots, task, place, argument });
  };

  const ask = async <T>(task: TaskName, place: WavePlace, argument?: unknown): Promise<Outcome<T>> => {
    if (CHANGING.has(task)) return (await send(task, place, argument)) as Outcome<T>;
    // Several people who look at one draft are given one answer, unless it was asked for before theirs had begun.
    const key = JSON.stringify([task, place, argument ?? null]);
    const before = underWay.get(key);
    if (before !== undefined) await before.catch(() => undefined);
    const mine = underWay.get(key) ?? send(task, place, argument).finally(() => underWay.delete(key));
    underWay.set(key, mine);
    return (await mine) as Outcome<T>;
  };
  const getReady = (): void => {
    setTimeout(() => {
      open ??= start();
      if (open.questions.isQuiet()) rest();
    }, FIRST_THINGS_MS).unref();
  };
  return { ask, getReady };
}
