import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { largeStudio } from "./large-studio.ts";
import type { ServedStudio } from "./served-studio.ts";

type BeforeAndAfter = readonly [before: number, after: number];

/** What is held after everything was looked at a few times, and after many times more. MB. */
export interface MemoryTimes {
  readonly server: BeforeAndAfter;
  readonly page: BeforeAndAfter;
}

/** Views as somebody goes through them without loading the app again, and what is there once a view is. */
const SOMETHING = {
  vragenlijst: ".question-words",
  panel: ".members",
  veldwerk: "main h1",
  resultaten: ".outline a",
  "open-antwoorden": ".answer-list",
  publicatie: ".publication .outline a",
};
const STAGES = Object.keys(SOMETHING) as (keyof typeof SOMETHING)[];
/** So often everything is looked at before it counts: programs fill their memories first. */
const WARM = 10;

export async function timeMemory(times: number): Promise<MemoryTimes> {
  const studio = await largeStudio({ answers: 1000, questions: 60, members: 1000 });
  try {
    await studio.page.goto(`${studio.url}/studio/groot/peiling-2/resultaten`);
    for (let time = 0; time < WARM; time++) await throughAll(studio);
    const [server, page] = [heldHere(), await heldIn(studio)];
    for (let time = 0; time < times; time++) await throughAll(studio);
    return { server: [server, heldHere()], page: [page, await heldIn(studio)] };
  } finally {
    await studio.close();
  }
}

async function throughAll({ page }: ServedStudio): Promise<void> {
  for (const stage of STAGES) {
    await page.locator(`.stages a[href$="/${stage}"]`).click();
    await page.locator(`.stages a[href$="/${stage}"][aria-current]`).waitFor();
    await page.locator(SOMETHING[stage]).first().waitFor();
  }
}

function heldHere(): number {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  collect();
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}

async function heldIn({ page }: ServedStudio): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usedSize / 1e6;
}
