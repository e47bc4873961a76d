import type { Answered, Asked } from "./questions.ts";

/** In a program beside the server: answers what it is asked, failures included. Gives what it answered. */
export async function answer<Q>(asked: Asked<Q>, work: (question: Q) => unknown): Promise<unknown> {
  const { id } = asked;
  try {
    const given = await work(asked);
    reply({ id, given });
    return given;
  } catch (error) {
    reply({ id, failure: error instanceof Error ? (error.stack ?? error.message) : "" });
    return undefined;
  }
}

function reply(message: Answered): void {
  if (process.connected) process.send?.(message);
}
