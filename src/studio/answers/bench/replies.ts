import type {
  CodebookChanged,
  CodesChanged,
  CodingSince,
  ReviewChanged,
  Written,
} from "../../../api/answers.ts";
import { isSame } from "../../../changes/places.ts";
import type { CodedAnswer, Coding } from "../../../coding/model.ts";
import { codedAs, withAnswer, type BenchChange, type Files, type Hand } from "./changes.ts";

/** The server's files after it made a change. */
export function heard(server: Files, change: BenchChange, reply: unknown): Files {
  switch (change.kind) {
    case "codes": {
      const { answer } = reply as CodesChanged;
      return { ...server, coding: withAnswer(server.coding, change.body.row, answer) };
    }
    case "codebook":
    case "conclusion":
      return { ...server, coding: (reply as CodebookChanged | Written).coding };
    case "review":
      return { ...server, review: (reply as ReviewChanged).review };
  }
}

/** The server's files with what stood where a change met something else. */
export function withFound(server: Files, change: BenchChange, found: unknown): Files {
  switch (change.kind) {
    case "codes": {
      const coding = withAnswer(server.coding, change.body.row, found as CodedAnswer | null);
      return { ...server, coding };
    }
    case "codebook":
      return { ...server, coding: found as Coding };
    case "conclusion": {
      const { conclusion: _before, ...coding } = server.coding;
      const conclusion = found as Coding["conclusion"] | null;
      return { ...server, coding: { ...coding, ...(conclusion != null && { conclusion }) } };
    }
    case "review":
      return server;
  }
}

/**
 * Whether what was found is what the change was to make: its reply got lost, another page sent it as well, or somebody
 * else did the very same. Then there is nothing to choose.
 */
export function isMadeAlready(
  server: Files,
  change: BenchChange,
  found: unknown,
  { coder }: Pick<Hand, "coder">,
): boolean {
  switch (change.kind) {
    case "codes":
      return isSame(found, codedAs(server.coding, change.body, coder));
    case "codebook":
      return isStepIn(found as Coding, change.body, coder);
    case "conclusion":
      return isSame(found, change.body.conclusion);
    case "review": {
      const { body } = change;
      if ("takeBack" in body) return found === null;
      return "decide" in body && isSame(found, { ...body.decide, by: coder });
    }
  }
}

function isStepIn(
  { history = [] }: Coding,
  { steps, edit }: Extract<BenchChange, { kind: "codebook" }>["body"],
  coder: string,
): boolean {
  const wanted = "step" in edit ? edit.step : { do: "undo" in edit ? "undo" : "redo" };
  return history.slice(steps).some((step) => {
    const { on: _on, ...taken } = step;
    return step.by === coder && isSame({ ...taken, ...wanted }, taken);
  });
}

/** The server's files with what changed there since somebody last heard of them. */
export function caughtUp(server: Files, { answers, book, review }: CodingSince): Files {
  const all = book?.answers;
  const begun = book === undefined ? server.coding : { ...book, answers: all ?? server.coding.answers };
  return {
    coding: all === undefined ? withAnswers(begun, answers) : { ...begun, answers: all },
    review: review ?? server.review,
  };
}

function withAnswers(coding: Coding, changed: CodingSince["answers"]): Coding {
  if (changed.length === 0) return coding;
  const fresh = new Map(changed.map(({ row, answer }) => [row, answer]));
  const kept = coding.answers.flatMap((one) => {
    const now = fresh.get(one.row);
    fresh.delete(one.row);
    return now === undefined ? [one] : now === null ? [] : [now];
  });
  return { ...coding, answers: [...kept, ...[...fresh.values()].filter((one) => one !== null)] };
}
