import type { ChildProcess } from "node:child_process";
import { join } from "node:path";
import type { Outcome } from "../../problem.ts";
import type { Publishing, WavePlace } from "../../workflow/publishing/ports.ts";
import { putOnline } from "../../workflow/publishing/site.ts";
import type { TaskName } from "../../workflow/publishing/tasks.ts";
import { diskFolder } from "../files/folder.ts";
import { startBuild } from "./building.ts";
import { startChild, whenGone } from "./child.ts";
import type { PublishingRoots, TaskReply } from "./publishing-messages.ts";

/**
 * Publications are made in processes beside the server, so that a long one keeps nobody waiting and gives its memory
 * back: one for what is asked while somebody writes, and one for every build, which can be ended at any moment.
 */
export function publishingIn(roots: PublishingRoots, today: () => string): Publishing {
  const { ask, prepare } = tasksBeside(roots);
  return {
    today,
    prepare,
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
    build: (place, request, tell) => startBuild({ roots, place, request, today: today() }, tell),
  };
}

interface Waiting {
  readonly resolve: (outcome: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** What changes something is done as often as it is asked. */
const CHANGING: ReadonlySet<TaskName> = new Set(["decide", "useTemplate"]);

/**
 * How long the process stays for the next question. Somebody who writes asks every few seconds; somebody who reads
 * results chooses among them without asking, and finds them kept when they look again.
 */
const IDLE_MS = 600_000;

/** Asks one process for tasks, which it does in turn. It is started when first asked, and again once it has ended. */
function tasksBeside(roots: PublishingRoots) {
  let child: ChildProcess | undefined;
  let idle: NodeJS.Timeout | undefined;
  let last = 0;
  const waiting = new Map<number, Waiting>();
  const underWay = new Map<string, Promise<unknown>>();

  const rest = (): void => {
    clearTimeout(idle);
    idle = setTimeout(() => {
      if (child?.connected === true) child.disconnect();
      child = undefined;
    }, IDLE_MS).unref();
  };
  const start = (): ChildProcess => {
    const started = startChild(new URL("./publishing-process.ts", import.meta.url));
    const fail = (error: Error): void => {
      if (child !== started) return;
      child = undefined;
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    };
    started.on("message", (raw) => {
      const reply = raw as TaskReply;
      const asker = waiting.get(reply.id);
      waiting.delete(reply.id);
      if ("failure" in reply) asker?.reject(new Error(reply.failure));
      else asker?.resolve(reply.outcome);
      if (waiting.size === 0) rest();
    });
    whenGone(started, "publishing", fail);
    return started;
  };
  const prepare = (): void => {
    child ??= start();
    if (waiting.size === 0) rest();
  };
  const send = (task: TaskName, place: WavePlace, argument: unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      clearTimeout(idle);
      child ??= start();
      const id = ++last;
      waiting.set(id, { resolve, reject });
      child.send({ id, roots, task, place, argument });
    });

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
  return { ask, prepare };
}
