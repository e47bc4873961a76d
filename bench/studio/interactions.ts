import type { Page } from "playwright-core";
import { median } from "../figure.ts";

/** What somebody does in a view again and again, and how long it takes until they see it. Milliseconds. */
export interface Interaction {
  /** From key or click to the next paint, as the browser itself measures it. */
  readonly paints: readonly number[];
  /** Processor time of the page's own thread for each: other programs on the machine do not count. */
  readonly processor: number;
}

/** Does something so many times and lets the page come to rest after each. */
export async function interacting(
  page: Page,
  times: number,
  act: (time: number) => Promise<unknown>,
): Promise<Interaction> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const spent = async (): Promise<number> => {
    const { metrics } = await session.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
  };
  await page.evaluate(WATCH);
  const paints: number[] = [];
  let processor = 0;
  for (let time = 0; time < times; time++) {
    await page.evaluate("longest = 0");
    const before = await spent();
    await act(time);
    await page.evaluate(REST);
    processor += (await spent()) - before;
    paints.push(await page.evaluate<number>("longest"));
  }
  await session.detach();
  return { paints, processor: processor / times };
}

export function told({ paints, processor }: Interaction): {
  readonly value: number;
  readonly remark: string;
} {
  const most = Math.max(...paints).toFixed(0);
  const remark = `${paints.length} times, at most ${most} ms; the page's thread took ${processor.toFixed(0)} ms each`;
  return { value: median(paints), remark };
}

/** In the page: the longest of what somebody did, from the event to the next paint; what took under 16 ms is told as 0. */
const WATCH = `
  globalThis.longest = 0;
  globalThis.watching ??= new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  watching.observe({ type: "event", durationThreshold: 16 });
`;

/** In the page: two frames, after which what was painted has been told. */
const REST = `new Promise((done) =>
  requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(() => setTimeout(done, 50)))))`;
