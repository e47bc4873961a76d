import type { ChildProcess } from "node:child_process";
import { whenGone } from "./child.ts";

export type Asked<Q> = Q & { readonly id: number };

export type Answered = { readonly id: number } & ({ readonly given: unknown } | { readonly failure: string });

interface Waiting {
  readonly resolve: (given: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** A program beside this one that is asked things, each of which it answers with its number. */
export interface Questions<Q extends object> {
  /** Rejected where the program failed at it, or is gone. */
  ask(question: Q): Promise<unknown>;
  /** Whether it has answered everything. */
  isQuiet(): boolean;
}

/** `answered` is called after every answer, `gone` once the program has ended and whoever waited was told. */
export function questionsTo<Q extends object>(
  child: ChildProcess,
  name: string,
  { answered, gone }: { readonly answered?: () => void; readonly gone?: () => void } = {},
): Questions<Q> {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let ended: Error | undefined;
  child.on("message", (raw) => {
    const reply = raw as Answered;
    const asker = waiting.get(reply.id);
    waiting.delete(reply.id);
    if ("failure" in reply) asker?.reject(new Error(reply.failure));
    else asker?.resolve(reply.given);
    answered?.();
  });
  whenGone(child, name, (error) => {
    ended ??= error;
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
    gone?.();
  });
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        if (ended !== undefined) return reject(ended);
        const id = ++last;
        waiting.set(id, { resolve, reject });
        child.send({ ...question, id } satisfies Asked<Q>);
      }),
    isQuiet: () => waiting.size === 0,
  };
}
