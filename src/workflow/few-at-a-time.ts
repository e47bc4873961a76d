/** Work of which only some is done side by side; the rest waits in the order asked for. */
export interface FewAtATime {
  /** Undefined where too much waits already. */
  <T>(work: () => Promise<T>): Promise<T | undefined>;
}

export function fewAtATime(most: number, mostWaiting = Infinity): FewAtATime {
  const waiting: (() => void)[] = [];
  let underWay = 0;
  return async (work) => {
    if (underWay >= most) {
      if (waiting.length >= mostWaiting) return undefined;
      // Whoever ends hands over their place.
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else underWay += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) underWay -= 1;
      else next();
    }
  };
}
