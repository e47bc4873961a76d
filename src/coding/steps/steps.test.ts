import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkCoding } from "../check.ts";
import type { Coding, GivenCode, Theme } from "../model.ts";
import { foldSteps } from "./fold.ts";
import { codesOf } from "./places.ts";
import { redoStep, takeStep, undoStep, type Parts, type Wish } from "./take.ts";

const by = { by: "C1", on: "2026-05-11", why: "omdat" } as const;
const given = (code: string): GivenCode => ({ code, by: "C1", accepted: true });

const THEMES: readonly Theme[] = [
  {
    code: "regels",
    title: { nl: "Regels" },
    include: "Wetten.",
    subpoints: [
      { code: "regels-veel", text: { nl: "Te veel" } },
      { code: "regels-vaag", text: { nl: "Te vaag" } },
    ],
  },
  { code: "mensen", title: { nl: "Mensen" }, subpoints: [{ code: "mensen-trots", text: { nl: "Trots" } }] },
  { code: "geld", title: { nl: "Geld" }, subpoints: [] },
];

const START: Coding = {
  format: "coding.v1",
  variable: "q",
  themes: THEMES,
  conclusion: { text: { nl: "Regels en mensen." }, restsOn: ["regels", "mensen"] },
  answers: [
    { row: "a", codes: [given("regels-veel"), given("geld")] },
    { row: "b", codes: [given("regels-vaag")] },
    { row: "c", codes: [given("regels-veel"), given("regels-vaag")] },
    { row: "d", codes: [] },
  ],
};

type WithoutBy<T> = T extends unknown ? Omit<T, "by" | "on" | "why"> : never;

function take(coding: Coding, wish: WithoutBy<Wish>, parts?: Parts): Coding {
  const taken = takeStep(coding, { ...by, ...wish }, parts);
  if (taken.value === undefined) throw new Error(taken.problems.map((one) => one.code).join());
  return taken.value;
}

function refusal(coding: Coding, wish: object, parts?: Parts): string[] {
  const taken = takeStep(coding, { ...by, ...wish } as Wish, parts);
  expect(taken.value).toBeUndefined();
  return taken.problems.map((one) => one.code);
}

function undo(coding: Coding): Coding {
  const undone = undoStep(coding, by);
  if (undone.value === undefined) throw new Error(undone.problems.map((one) => one.code).join());
  return undone.value;
}

function redo(coding: Coding): Coding {
  const redone = redoStep(coding, by);
  if (redone.value === undefined) throw new Error(redone.problems.map((one) => one.code).join());
  return redone.value;
}

const codes = ({ answers }: Coding): string[] =>
  answers.map(({ row, codes }) => `${row}: ${codes.map((one) => one.code).join(" ")}`);
const withoutHistory = ({ history: _history, ...coding }: Coding): object => coding;

describe("a codebook", () => {
  it("takes up a theme and a sub-point at their places", () => {
    const themed = take(START, { do: "add", code: "tijd", title: { nl: "Tijd" }, at: 1, colour: "#3b6ea8" });
    const coding = take(themed, { do: "add", code: "tijd-druk", title: { nl: "Druk" }, under: "tijd" });
    expect(codesOf(coding.themes).slice(0, 2)).toEqual(["tijd", "tijd-druk"]);
    expect(coding.themes[0]).toMatchObject({ colour: "#3b6ea8", subpoints: [{ text: { nl: "Druk" } }] });
  });

  it("renames and describes without touching an answer", () => {
    const named = take(START, { do: "rename", code: "regels-veel", title: { nl: "Stapeling" } });
    const coding = take(named, {
      do: "describe",
      code: "regels",
      include: "",
      exclude: "Beleid.",
      stance: "negative",
    });
    expect(coding.themes[0]).toMatchObject({ exclude: "Beleid.", stance: "negative" });
    expect(coding.themes[0]?.include).toBeUndefined();
    expect(coding.themes[0]?.subpoints[0]?.text).toEqual({ nl: "Stapeling" });
    expect(coding.answers).toEqual(START.answers);
  });

  it("merges codes, and an answer with both has it once", () => {
    const coding = take(START, { do: "merge", code: "regels-vaag", into: "regels-veel" });
    expect(codes(coding)).toEqual(["a: regels-veel geld", "b: regels-veel", "c: regels-veel", "d: "]);
  });

  it("merges a theme with its points, and the conclusion follows", () => {
    const coding = take(START, { do: "merge", code: "mensen", into: "geld" });
    expect(codesOf(coding.themes)).toEqual(["regels", "regels-veel", "regels-vaag", "geld", "mensen-trots"]);
    expect(coding.conclusion?.restsOn).toEqual(["regels", "geld"]);
    expect(undo(coding).conclusion).toEqual(START.conclusion);
  });

  it("splits a code, each answer going where somebody says", () => {
    const into = [
      { code: "regels-aantal", title: { nl: "Aantal" } },
      { code: "regels-stapeling", title: { nl: "Stapeling" } },
    ];
    const parts = new Map([
      ["a", ["regels-aantal"]],
      ["c", ["regels-aantal", "regels-stapeling"]],
    ]);
    const coding = take(START, { do: "split", code: "regels-veel", into }, parts);
    expect(codes(coding).slice(0, 3)).toEqual([
      "a: regels-aantal geld",
      "b: regels-vaag",
      "c: regels-aantal regels-stapeling regels-vaag",
    ]);
    expect(codes(undo(coding))).toEqual(codes(START));
  });

  it("splits a theme where it stands, and may keep the code itself", () => {
    const into = [
      { code: "regels", title: { nl: "Regels" } },
      { code: "wetten", title: { nl: "Wetten" } },
    ];
    const coding = take(START, { do: "split", code: "regels", into });
    expect(coding.themes.map((theme) => theme.code)).toEqual(["regels", "wetten", "mensen", "geld"]);
    expect(coding.themes[0]?.subpoints).toHaveLength(2);
  });

  it("moves a point to another theme, out of its theme, and a theme into another", () => {
    const moved = take(START, { do: "move", code: "regels-vaag", under: "mensen", at: 1 });
    expect(moved.themes[1]?.subpoints.map((point) => point.code)).toEqual(["regels-vaag", "mensen-trots"]);
    const out = take(START, { do: "move", code: "regels-vaag", at: 1 });
    expect(out.themes[0]).toEqual({ code: "regels-vaag", title: { nl: "Te vaag" }, subpoints: [] });
    const into = take(START, { do: "move", code: "geld", under: "mensen" });
    expect(into.themes[1]?.subpoints[1]).toEqual({ code: "geld", text: { nl: "Geld" } });
    expect(moved.answers).toEqual(START.answers);
  });

  it("deletes a theme with its points, and check tells of a conclusion that rested on it", () => {
    const coding = take(START, { do: "delete", code: "regels" });
    expect(codes(coding)).toEqual(["a: geld", "b: ", "c: ", "d: "]);
    const told = checkCoding(coding, new Set(["a", "b", "c", "d"]), []).map((one) => one.code);
    expect(told).toContain("coding-conclusion-groundless");
    expect(withoutHistory(undo(coding))).toEqual(START);
  });

  it("gives back on undo what was there, and leaves what a person gave since", () => {
    const merged = take(START, { do: "merge", code: "regels-vaag", into: "regels-veel" });
    const coded = {
      ...merged,
      answers: merged.answers.map((answer) =>
        answer.row === "d" ? { ...answer, codes: [given("regels-veel")] } : answer,
      ),
    };
    expect(codes(undo(coded))).toEqual([
      "a: regels-veel geld",
      "b: regels-vaag",
      "c: regels-veel regels-vaag",
      "d: regels-veel",
    ]);
  });

  it("gives back a code beside one that was given since, and not where what it became was taken away", () => {
    const merged = take(START, { do: "merge", code: "regels-vaag", into: "regels-veel" });
    const coded = {
      ...merged,
      answers: merged.answers.map((answer) => {
        if (answer.row === "b") return { ...answer, codes: [...answer.codes, given("geld")] };
        return answer.row === "a" ? { ...answer, codes: [given("mensen")] } : answer;
      }),
    };
    expect(codes(undo(coded))).toEqual([
      "a: mensen",
      "b: geld regels-vaag",
      "c: regels-veel regels-vaag",
      "d: ",
    ]);
    const taken = { ...merged, answers: [{ row: "b", codes: [given("geld")] }] };
    expect(codes(undo(taken))).toEqual(["b: geld"]);
  });

  it("does not undo what answers rest on", () => {
    const added = take(START, { do: "add", code: "tijd", title: { nl: "Tijd" } });
    const used = { ...added, answers: [...added.answers, { row: "e", codes: [given("tijd")] }] };
    expect(undoStep(used, by).problems.map((one) => one.code)).toEqual(["step-code-in-use"]);
    expect(undoStep(START, by).problems.map((one) => one.code)).toEqual(["step-nothing-to-undo"]);
    expect(redoStep(START, by).problems.map((one) => one.code)).toEqual(["step-nothing-to-redo"]);
  });

  it("remembers every step with who, when and why, undone ones too", () => {
    const renamed = take(START, { do: "rename", code: "geld", title: { nl: "Budget" } });
    const coding = redo(undo(renamed));
    expect(coding.history?.map((step) => [step.do, step.by, step.on])).toEqual([
      ["set", "C1", "2026-05-11"],
      ["rename", "C1", "2026-05-11"],
      ["undo", "C1", "2026-05-11"],
      ["redo", "C1", "2026-05-11"],
    ]);
    expect(coding.themes).toEqual(renamed.themes);
    expect(checkCoding(coding, new Set(["a", "b", "c", "d"]), []).map((one) => one.code)).not.toContain(
      "codebook-edited",
    );
  });

  it("changed by hand is told of, and the next step records how it is then", () => {
    const renamed = take(START, { do: "rename", code: "geld", title: { nl: "Budget" } });
    const edited = { ...renamed, themes: renamed.themes.slice(0, 2), answers: [] };
    expect(checkCoding(edited, new Set(), []).map((one) => one.code)).toContain("codebook-edited");
    const next = take(edited, { do: "rename", code: "mensen", title: { nl: "Medewerkers" } });
    expect(next.history?.map((step) => step.do)).toEqual(["set", "rename", "set", "rename"]);
    expect(foldSteps(next.history ?? []).themes).toEqual(next.themes);
  });

  it.each<[string, object, string]>([
    ["a code that is there", { do: "add", code: "geld", title: { nl: "x" } }, "code-twice"],
    ["a code with capitals", { do: "add", code: "Geld", title: { nl: "x" } }, "step-code-wrong"],
    [
      "a point under a point",
      { do: "add", code: "x", title: { nl: "x" }, under: "regels-veel" },
      "step-not-a-theme",
    ],
    ["a colour by name", { do: "describe", code: "geld", colour: "rood" }, "step-colour-wrong"],
    ["a rename of nothing", { do: "rename", code: "x", title: { nl: "x" } }, "step-code-unknown"],
    ["a merge into itself", { do: "merge", code: "geld", into: "geld" }, "step-into-itself"],
    [
      "a theme with points into a point",
      { do: "merge", code: "mensen", into: "regels-veel" },
      "step-theme-has-points",
    ],
    [
      "a split into one",
      { do: "split", code: "mensen", into: [{ code: "x", title: { nl: "x" } }] },
      "step-split-into-one",
    ],
    [
      "a theme with points under another",
      { do: "move", code: "mensen", under: "geld" },
      "step-theme-has-points",
    ],
    ["a theme under itself", { do: "move", code: "geld", under: "geld" }, "step-into-itself"],
    ["a codebook without codes in use", { do: "set", themes: [] }, "step-code-in-use"],
  ])("refuses %s", (_what, wish, code) => {
    expect(refusal(START, wish)).toContain(code);
  });

  it("refuses a split that leaves answers without a part, or parts what is not there", () => {
    const into = ["x", "y"].map((code) => ({ code, title: { nl: code } }));
    const split = { do: "split", code: "regels-veel", into };
    expect(refusal(START, split)).toEqual(["step-split-leaves"]);
    const parts = (...rows: [string, string[]][]): Parts => new Map(rows);
    expect(refusal(START, split, parts(["a", ["x"]], ["c", ["z"]]))).toEqual(["coding-code-unknown"]);
    expect(refusal(START, split, parts(["a", ["x"]], ["b", ["x"]], ["c", ["x"]]))).toEqual([
      "step-row-without-code",
    ]);
  });

  it("is always what its history comes to, and undoing all of it gives the beginning back", () => {
    const all = codesOf(THEMES);
    const code = fc.constantFrom(...all, "nieuw", "nieuw-2");
    const title = fc.constant({ nl: "T" });
    const wish = fc.oneof(
      fc.record({ do: fc.constant("rename"), code, title }),
      fc.record({ do: fc.constant("merge"), code, into: code }),
      fc.record({ do: fc.constant("move"), code, under: fc.option(code, { nil: undefined }), at: fc.nat(4) }),
      fc.record({ do: fc.constant("delete"), code }),
      fc.record({ do: fc.constant("add"), code, title, under: fc.option(code, { nil: undefined }) }),
      fc.record({
        do: fc.constant("split"),
        code,
        into: fc.constant(["s-1", "s-2"].map((c) => ({ code: c, title: { nl: c } }))),
      }),
    );
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 12 }), (wishes) => {
        let coding = START;
        let steps = 0;
        for (const one of wishes) {
          const clean = Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined));
          const every = new Map(
            coding.answers
              .filter((answer) => answer.codes.some((given) => given.code === one.code))
              .map((answer) => [answer.row, ["s-1"]] as const),
          );
          const taken = takeStep(coding, { ...by, ...clean } as Wish, one.do === "split" ? every : undefined);
          if (taken.value === undefined) continue;
          coding = taken.value;
          steps++;
          expect(foldSteps(coding.history ?? []).themes).toEqual(coding.themes);
          const known = new Set(codesOf(coding.themes));
          for (const answer of coding.answers) {
            for (const given of answer.codes) expect(known.has(given.code)).toBe(true);
          }
        }
        for (let i = 0; i < steps; i++) coding = undo(coding);
        expect(withoutHistory(coding)).toEqual(START);
      }),
      { numRuns: 300 },
    );
  });
});
