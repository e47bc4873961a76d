import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { wholeOf } from "../../../test/support/bytes.ts";
import { dictionaryOf, numberVariable } from "../../../test/support/labelled-data.ts";
import { sampleFullSet } from "../../../test/support/sample-full-set.ts";
import { NO_ANSWER } from "../../responses/status.ts";
import { writeFullSet } from "../full-set/index.ts";
import type { Study } from "../labelled/study.ts";
import { starterOf } from "./model.ts";
import { comments } from "./words.ts";

const set = sampleFullSet();
const cells = (code: string) => [...set.data.columns.get(code)!.cells];
const chosen = (code: string, cell: number) => cells(code).filter((one) => one === cell).length;

/** Runs a script of ours in a folder with the data, with some lines behind it; undefined where its program is not here. */
function run(
  format: "r" | "python",
  lines: string,
  program: string,
  probe: readonly string[],
  locale = "C.UTF-8",
): string | undefined {
  if (spawnSync(program, [...probe]).status !== 0) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "peilschaal-starter-"));
  try {
    const [script, data] = writeFullSet(set, format);
    writeFileSync(join(folder, data!.name), wholeOf(data!.bytes));
    const text = `${new TextDecoder().decode(wholeOf(script!.bytes))}\n${lines}\n`;
    writeFileSync(join(folder, script!.name), text);
    const ended = spawnSync(program, [script!.name], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, LC_ALL: locale },
    });
    expect(ended.stderr).toBe("");
    return ended.stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const r = run(
  "r",
  `cat(sum(answers[["oordeel"]] == "Goed", na.rm = TRUE), sum(answers[["oordeel"]] == "Weet ik niet", na.rm = TRUE), mean(numbers("oordeel"), na.rm = TRUE), several("zorg")$count[1], sum(is.na(codes$idee)), attr(answers$woord, "label"), sep = "|")`,
  "Rscript",
  ["-e", "1"],
);

const PYTHON = process.env["PEILSCHAAL_PYTHON"] ?? "python3";
const python = run(
  "python",
  `print((answers["oordeel"] == "Goed").sum(), (answers["oordeel"] == "Weet ik niet").sum(), numbers("oordeel").mean(), several("zorg")["count"][0], codes["idee"].isna().sum(), VARIABLES["woord"]["label"], sep="|")`,
  PYTHON,
  ["-c", "import pandas"],
);

/** What both are to say: Goed, weet ik niet, the mean without it, how often "Tijd", texts that are not there, a label. */
function expected(): (number | string)[] {
  const values = cells("oordeel").filter((cell) => cell >= 3 && cell <= 7);
  const mean = values.reduce((sum, cell) => sum + cell - 2, 0) / values.length;
  const empty = cells("idee").filter((cell) => cell === 1 || cell === 2).length;
  return [
    chosen("oordeel", 6),
    chosen("oordeel", 8),
    mean,
    chosen("zorg_tijd", 4),
    empty,
    "Eén woord voor het werk",
  ];
}

function said(text: string): (number | string)[] {
  return text
    .trim()
    .split("|")
    .map((part) => (Number.isNaN(Number(part)) ? part : Number(part)));
}

function alike(found: (number | string)[]): void {
  const close = found.map((value, i) => (i === 2 ? Math.round(Number(value) * 1000) : value));
  const goal = expected().map((value, i) => (i === 2 ? Math.round(Number(value) * 1000) : value));
  expect(close).toEqual(goal);
}

describe("the script for R", () => {
  it.skipIf(r === undefined)(
    `counts what we count${r === undefined ? " (R is not here: install r-base-core)" : ""}`,
    () => {
      alike(said(r ?? ""));
    },
  );

  it.skipIf(r === undefined)("reads every row and sign where the machine knows no UTF-8", () => {
    const lines = `cat(nrow(codes), sum(nchar(codes$idee, "bytes"), na.rm = TRUE), utf8ToInt(attr(answers$woord, "label"))[2], sep = "|")`;
    const texts = set.data.columns.get("idee")!;
    const words = texts.kind === "texts" ? texts.values : [];
    const bytes = words.reduce((sum, one, row) => sum + lengthIn(one, texts.cells[row]!), 0);
    const plain = run("r", lines, "Rscript", ["-e", "1"], "C");
    expect(said(plain ?? "")).toEqual([set.data.size, bytes, "é".codePointAt(0)]);
  });

  it("is plain ASCII but for its comments, and quotes hostile words", () => {
    const [script] = writeFullSet(sampleFullSet({ questionnaire: hostile() }), "r");
    const lines = new TextDecoder().decode(wholeOf(script!.bytes)).split("\n");
    const code = lines.filter((line) => !line.startsWith("#")).join("\n");
    expect(code).toMatch(/^[\x20-\x7e\n]*$/);
    expect(code).toContain('label = "\\"); quit(); #\\u000aHallo \\U0001f600"');
  });
});

describe("the script for Python", () => {
  it.skipIf(python === undefined)(
    `counts what we count${python === undefined ? " (Python with pandas is not here: install python3-pandas, or name it in PEILSCHAAL_PYTHON)" : ""}`,
    () => {
      alike(said(python ?? ""));
    },
  );

  it("quotes hostile words as JSON in a raw string", () => {
    const [script] = writeFullSet(sampleFullSet({ questionnaire: hostile() }), "python");
    const code = new TextDecoder().decode(wholeOf(script!.bytes));
    expect(code).toContain(String.raw`"label":"\"); quit(); #\nHallo \ud83d\ude00"`);
    for (const piece of code.split('r"""').slice(1)) {
      const json = piece.slice(0, piece.indexOf('"""'));
      expect(() => JSON.parse(json) as unknown).not.toThrow();
    }
  });
});

/** In bytes, and of a skipped question its code. */
const lengthIn = (words: string, cell: number): number =>
  cell === NO_ANSWER.indexOf("skipped") ? 3 : new TextEncoder().encode(words).length;

it("answers that are called the same keep apart, also from one that is called as they would be then", () => {
  const labels = ["Zelfde", "Zelfde", "Zelfde (1)", ""].map((label, i) => ({ value: i + 1, label }));
  const variable = numberVariable("q1", { labels });
  const language = { dictionary: dictionaryOf([variable]), language: "nl", warning: "", notes: [] };
  const study = { languages: [language], wave: 1 } as unknown as Study;
  expect(starterOf(study, "x").variables[0]?.answers.map(({ label }) => label)).toEqual([
    "Zelfde (1) (1)",
    "Zelfde (2)",
    "Zelfde (1)",
    "(4)",
  ]);
});

it("a text longer than R takes as one string is put together of several", () => {
  const long = "é".repeat(12_000);
  const [script] = writeFullSet(sampleFullSet({ questionnaire: hostile(long) }), "r");
  const code = new TextDecoder().decode(wholeOf(script!.bytes));
  expect(code).toContain(`label = paste0("${String.raw`\u00e9`.repeat(5000)}", `);
  expect(code.split(String.raw`\u00e9`.repeat(5001))).toHaveLength(1);
});

function hostile(words = '"); quit(); #\nHallo 😀') {
  const { questionnaire } = set;
  const pages = questionnaire.pages.map((page) => ({
    ...page,
    questions: page.questions.map((question) =>
      question.code === "uren" ? { ...question, text: { nl: words } } : question,
    ),
  }));
  return { ...questionnaire, pages };
}

it("nothing in a comment can end it", () => {
  expect(comments(["een\nquit()", "twee\r\u2028drie", ""])).toBe("# een\n# quit()\n# twee\n# drie\n#");
});
