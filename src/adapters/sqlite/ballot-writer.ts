import { Worker } from "node:worker_threads";
import type { SubmissionOutcome } from "../../fieldwork/answers.ts";
import { StoreFailure } from "../../workflow/store-failure.ts";
import type { BallotWriter, BoxKind } from "../sql/ballot-writer.ts";
import type { Order, Reply } from "./ballot-messages.ts";

/** Submissions to the box at a path, written by the thread beside this one. */
export function sqliteWriter(path: string, name: string, kind: BoxKind): BallotWriter {
  let isUsed = false;
  const failure = (): StoreFailure => new StoreFailure("unavailable", name, "the answers were not stored");
  return {
    lanes: 1,
    write: async (ballots) => {
      isUsed = true;
      const outcomes = await ask({ do: "write", path, kind, ballots });
      if (outcomes === undefined) throw failure();
      return outcomes;
    },
    close: async () => {
      if (isUsed) await ask({ do: "close", path });
    },
  };
}

type Outcomes = readonly SubmissionOutcome[] | undefined;
type Asked<O = Order> = O extends Order ? Omit<O, "number"> : never;

/** The thread that writes, from the first submission on: a process to which nobody sends anything has none. */
class WritingThread {
  private readonly worker = new Worker(new URL("./ballot-thread.ts", import.meta.url));
  private readonly waiting = new Map<number, (outcomes: Outcomes) => void>();
  private last = 0;

  constructor() {
    this.worker.unref();
    this.worker.on("message", ({ number, outcomes }: Reply) => this.told(number, outcomes));
    const ended = (): void => this.ended();
    this.worker.on("error", ended);
    this.worker.on("exit", ended);
  }

  ask(asked: Asked): Promise<Outcomes> {
    const number = ++this.last;
    this.worker.ref();
    return new Promise((resolve) => {
      this.waiting.set(number, resolve);
      this.worker.postMessage({ ...asked, number });
    });
  }

  private told(number: number, outcomes: Outcomes): void {
    this.waiting.get(number)?.(outcomes);
    this.waiting.delete(number);
    // Between two groups it keeps nobody who wants to leave.
    if (this.waiting.size === 0) this.worker.unref();
  }

  /** What it had not told of may be stored or not: whoever sent it is not told that it is. */
  private ended(): void {
    if (thread === this) thread = undefined;
    for (const number of [...this.waiting.keys()]) this.told(number, undefined);
  }
}

let thread: WritingThread | undefined;

function ask(asked: Asked): Promise<Outcomes> {
  thread ??= new WritingThread();
  return thread.ask(asked);
}
