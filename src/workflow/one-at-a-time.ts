/** Work on one thing is done one after the other, in the order asked for; work on different things side by side. */
export interface OneAtATime {
  <T>(thing: string, work: () => Promise<T>): Promise<T>;
}

export function oneAtATime(): OneAtATime {
  const last = new Map<string, Promise<unknown>>();
  return async (thing, work) => {
    const before = last.get(thing) ?? Promise.resolve();
    const mine = before.then(work, work);
    last.set(thing, mine);
    try {
      return await mine;
    } finally {
      if (last.get(thing) === mine) last.delete(thing);
    }
  };
}
