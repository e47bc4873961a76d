import type { Answered, Asked } from "./questions.ts";

/** In a program beside the server: answers what it is asked, failures included. */
export async function answer<Q>(asked: Asked<Q>, work: (question: Q) => unknown): Promise<void> {
  const { id } = asked;
  try {
    reply({ id, given: await work(asked) });
  } catch (error) {
    reply({ id, failure: error instanceof Error ? (error.stack ?? error.message) : "" });
  }
}

function reply(message: Answered): void {
  if (process.connected) process.send?.(message);
}
