import { isRefused, type Refused } from "../ask.ts";
import { tellSaving } from "../saving.ts";

const RETRY_MS = 3000;
/** What is refused so is refused for good. A session that ended (401, 403) is not: one signs in again, and it is sent. */
const FOR_GOOD: ReadonlySet<number> = new Set([400, 404, 409, 413, 415, 422]);

/** What waits to be sent to one address, and what becomes of it. */
export interface Waiting<C> {
  /** What is sent first; undefined where nothing is, or where somebody has to choose before. */
  readonly next: () => C | undefined;
  /** How many wait, those included that somebody has to choose about first. */
  readonly left: () => number;
  readonly send: (change: C) => Promise<unknown>;
  readonly took: (change: C, reply: unknown) => void;
  /** The server says no for good; the change must no longer be next as it was. */
  readonly refused: (change: C, refused: Refused) => void;
}

/**
 * Sends changes one after the other, and goes on trying while the connection is gone, the server stopped or its disk
 * full. What else is asked of the same address takes its turn, so that no reply is older than one before it.
 */
export class Sending<C> {
  private isBusy = false;
  private hasFailed = false;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private readonly asked: (() => Promise<void>)[] = [];
  private readonly what: string;
  private readonly waiting: Waiting<C>;

  constructor(what: string, waiting: Waiting<C>) {
    this.what = what;
    this.waiting = waiting;
    addEventListener("online", this.wake);
  }

  readonly wake = (): void => void this.run();

  /** Asks the server something while no change is under way. */
  between<T>(ask: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.asked.push(() => ask().then(resolve, reject));
      this.wake();
    });
  }

  private async run(): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    clearTimeout(this.retry);
    try {
      for (;;) {
        const ask = this.asked.shift();
        const change = this.waiting.next();
        if (ask !== undefined) await ask();
        else if (change === undefined || !(await this.sent(change))) break;
      }
      // Whoever left somebody else's version stand has nothing unsaved any more.
      if (this.hasFailed && this.waiting.left() === 0) this.tell("saved");
    } finally {
      this.isBusy = false;
    }
  }

  /** False where it is to be tried again later. */
  private async sent(change: C): Promise<boolean> {
    this.tell("saving");
    try {
      this.waiting.took(change, await this.waiting.send(change));
    } catch (error) {
      this.tell("failed");
      const isForGood = isRefused(error) && FOR_GOOD.has(error.refusal.status);
      if (isForGood) this.waiting.refused(change, error);
      else this.retry = setTimeout(this.wake, RETRY_MS);
      return isForGood;
    }
    if (this.waiting.left() === 0) this.tell("saved");
    return true;
  }

  private tell(now: "saving" | "saved" | "failed"): void {
    this.hasFailed = now === "failed";
    tellSaving(this.what, now);
  }
}
