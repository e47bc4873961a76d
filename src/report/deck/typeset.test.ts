import { describe, expect, it } from "vitest";
import { withoutLoneWord } from "./typeset.ts";

describe("a word alone on its last line", () => {
  /** Ten signs fit on a line. */
  const linesOf = (runs: readonly { readonly text: string }[]): number => {
    let lines = 1;
    let used = 0;
    for (const word of runs
      .map(({ text }) => text)
      .join("")
      .split(" ")) {
      if (used > 0 && used + 1 + word.length > 10) [lines, used] = [lines + 1, word.length];
      else used += (used > 0 ? 1 : 0) + word.length;
    }
    return lines;
  };
  const text = (said: string): string =>
    withoutLoneWord([{ text: said }], linesOf)
      .map((run) => run.text)
      .join("");

  it("takes the word before it along", () => {
    expect(text("aaa bbb cc dddd")).toBe("aaa bbb cc\u00A0dddd");
  });

  it("stays where it is when that would cost a line, or when it is not alone", () => {
    expect(text("aaaaaaaaaa bbbbbbbbbb")).toBe("aaaaaaaaaa bbbbbbbbbb");
    expect(text("aaa bbb cc dd ee")).toBe("aaa bbb cc dd ee");
    expect(text("aaa bbb cc 5\u00A0van\u00A09")).toBe("aaa bbb cc 5\u00A0van\u00A09");
    expect(text("aaa bb")).toBe("aaa bb");
  });

  it("is found behind a mark of its own", () => {
    const runs = withoutLoneWord([{ text: "aaa bbb cc dddd?" }, { text: "*" }], linesOf);
    expect(runs.map((run) => run.text)).toEqual(["aaa bbb cc\u00A0dddd?", "*"]);
  });
});
