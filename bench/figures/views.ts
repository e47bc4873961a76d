import { median, type Figure, type Measured } from "../figure.ts";
import { told } from "../studio/interactions.ts";
import { timeMemory, type MemoryTimes } from "../studio/memory.ts";
import { timeViews, type ViewTimes } from "../studio/views.ts";

let known: Promise<ViewTimes> | undefined;
let remembered: Promise<MemoryTimes> | undefined;

function of(name: string, read: (times: ViewTimes) => Measured, goal = 100): Figure {
  return {
    name: `Studio, 1,000 answers: ${name}`,
    unit: "ms",
    goal,
    better: "less",
    measure: async () => read(await (known ??= timeViews())),
  };
}

function grown(
  name: string,
  goal: number,
  read: (times: MemoryTimes) => readonly [before: number, after: number],
): Figure {
  return {
    name: `Studio, every view 200 times: what ${name} holds, times what it held before`,
    unit: "×",
    goal,
    better: "less",
    measure: async () => {
      const [before, after] = read(await (remembered ??= timeMemory(200)));
      return {
        value: after / before,
        remark: `${before.toFixed(1)} MB before, ${after.toFixed(1)} MB after`,
      };
    },
  };
}

/** From a key or click to the next paint, in the system's Chromium; and what an hour of it leaves behind. */
export const views: readonly Figure[] = [
  of("results, click on the next question", ({ resultsQuestion }) => told(resultsQuestion)),
  of("results, click on the next group", ({ resultsGroup }) => told(resultsGroup)),
  of("questionnaire of 60 questions, key", ({ questionKey }) => told(questionKey)),
  of("questionnaire of 60 questions, click on the next", ({ nextQuestion }) => told(nextQuestion)),
  of("questionnaire of 60 questions, key beside other languages", ({ languagesKey }) => told(languagesKey)),
  of("panel of 1,000, key in the search", ({ panelSearch }) => told(panelSearch)),
  of("panel of 1,000, click on somebody", ({ panelMember }) => told(panelMember)),
  of("publication, key in a title", ({ titleKey }) => told(titleKey)),
  of("publication, click on the next part", ({ nextPart }) => told(nextPart)),
  of(
    "publication, from a changed title to the new draft",
    ({ drafts }) => ({ value: median(drafts), remark: `at most ${Math.max(...drafts).toFixed(0)} ms` }),
    300,
  ),
  grown("the server", 1.1, ({ server }) => server),
  // What a browser learns of a program as it runs counts in a page of 8 MB.
  grown("the page", 1.2, ({ page }) => page),
];
