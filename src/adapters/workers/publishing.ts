import { Worker } from "node:worker_threads";
import { join } from "node:path";
import type { Outcome } from "../../problem.ts";
import type { Publishing, WavePlace } from "../../workflow/publishing/ports.ts";
import type { TaskName } from "../../workflow/publishing/tasks.ts";
import { putOnline } from "../../workflow/publishing/site.ts";
import { diskFolder } from "../files/folder.ts";
import { startBuild } from "./building.ts";
import type { PublishingRoots, TaskMessage, TaskReply } from "./publishing-messages.ts";

/**
 * Publications are made in threads of their own, so that a long one keeps nobody waiting: one thread for what is asked
 * while somebody writes, and one for every build, which can be ended at any moment.
 */
export function publishingIn(roots: PublishingRoots, today: () => string): Publishing {
  const { ask: thread, prepare } = taskThread(roots);
  return {
    today,
    prepare,
    show: (place) => thread("show", place),
    webPage: (place) => thread("webPage", place),
    document: (place, entry) => thread("document", place, entry),
    origin: (place, entry) => thread("origin", place, entry),
    difference: (place) => thread("difference", place),
    quotable: (place, variable) => thread("quotable", place, variable),
    decide: (place, deciding) => thread("decide", place, deciding),
    useTemplate: (place, template) => thread("useTemplate", place, template),
    takeOffline: ({ series, wave }) => putOnline(diskFolder(join(roots.site, series, wave)), null),
    build: (place, request, tell) =>
      startBuild({ roots, place, request, today: today() }, join(roots.shelf, place.series), tell),
  };
}

interface Waiting {
  readonly resolve: (outcome: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Asks one thread for tasks, which it does in turn. It is started when first asked, and again should it ever end. */
function taskThread(roots: PublishingRoots) {
  let worker: Worker | undefined;
  let last = 0;
  const waiting = new Map<number, Waiting>();
  const underWay = new Map<string, Promise<unknown>>();

  const end = (error: Error): void => {
    worker = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const start = (): Worker => {
    const started = new Worker(new URL("./publishing-thread.ts", import.meta.url), { workerData: roots });
    started.on("message", (reply: TaskReply) => {
      const asker = waiting.get(reply.id);
      waiting.delete(reply.id);
      if ("failure" in reply) asker?.reject(new Error(reply.failure));
      else asker?.resolve(reply.outcome);
      if (waiting.size === 0) started.unref();
    });
    started.on("error", end);
    started.on("exit", (code) => end(new Error(`the publishing thread ended with ${code}`)));
    return started;
  };
  const send = (task: TaskName, place: WavePlace, argument: unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      worker ??= start();
      worker.ref();
      const message: TaskMessage = { id: ++last, task, place, argument };
      waiting.set(message.id, { resolve, reject });
      worker.postMessage(message);
    });

  const ask = async <T>(task: TaskName, place: WavePlace, argument?: unknown): Promise<Outcome<T>> => {
    if (typeof argument === "object") return (await send(task, place, argument)) as Outcome<T>;
    // Several people who look at one draft are given one answer, unless it was asked for before theirs had begun.
    const key = JSON.stringify([task, place, argument ?? null]);
    const before = underWay.get(key);
    if (before !== undefined) await before.catch(() => undefined);
    const mine = underWay.get(key) ?? send(task, place, argument).finally(() => underWay.delete(key));
    underWay.set(key, mine);
    return (await mine) as Outcome<T>;
  };
  return {
    ask,
    prepare: (): void => {
      worker ??= start();
      if (waiting.size === 0) worker.unref();
    },
  };
}
