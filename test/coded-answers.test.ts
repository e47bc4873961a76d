import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readCsvRows } from "../src/csv.ts";
import { run } from "./support/command-line.ts";
import { partsOf } from "./support/office-files.ts";

/** The example, of which one answer was redacted, one withheld, and one carries a suggestion nobody accepted. */
const folder = mkdtempSync(join(tmpdir(), "peilschaal-coded-"));
const poll = join(folder, "kwaliteit/peiling-2");

const read = <T>(path: string): T => JSON.parse(readFileSync(join(poll, path), "utf8")) as T;

interface Decisions {
  decisions: {
    row: string;
    from: number;
    to: number;
    words: string;
    kind: string;
    decision: string;
    by: string;
  }[];
}
interface Coded {
  answers: { row: string; codes: { code: string; by: string; accepted: boolean; suggestedBy?: string }[] }[];
}

const rows = readCsvRows(readFileSync("examples/kwaliteit/peiling-2/responses.csv", "utf8"), ",");
const column = rows[0]!.indexOf("q8");
const answered = rows.slice(1).filter((row) => row[column] !== "" && !row[column]!.startsWith("#"));
const [redacted, withheld, suggested] = answered as [string[], string[], string[]];

beforeAll(() => {
  cpSync("examples/kwaliteit", join(folder, "kwaliteit"), { recursive: true });
  const review = read<Decisions>("review/q8.json");
  const first = [...redacted[column]!].slice(0, 4).join("");
  review.decisions.push(
    { row: redacted[0]!, from: 0, to: 4, words: first, kind: "other", decision: "redact", by: "C1" },
    {
      row: withheld[0]!,
      from: 0,
      to: 1,
      words: withheld[column]![0]!,
      kind: "other",
      decision: "withhold",
      by: "C1",
    },
  );
  writeFileSync(join(poll, "review/q8.json"), JSON.stringify(review));
  const coding = read<Coded>("coding/q8.json");
  const theme = coding.answers.flatMap(({ codes }) => codes)[0]!.code;
  coding.answers = coding.answers.filter(({ row }) => row !== suggested[0]);
  coding.answers.push({
    row: suggested[0]!,
    codes: [{ code: theme, by: "C1", accepted: false, suggestedBy: "model" }],
  });
  writeFileSync(join(poll, "coding/q8.json"), JSON.stringify(coding));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("coded answers for other programs", () => {
  const to = join(folder, "gecodeerd");
  const made = () => readdirSync(to).map((name) => [name, readFileSync(join(to, name))] as const);

  it("are written for all questions without anybody's leave, as far as they were reviewed", async () => {
    const { code, err } = await run("export", poll, "--to", to, "--formats", "qdpx,qdc,codes-csv");
    expect(code, err).toBe(0);
    expect(readdirSync(to)).toContain("Codes per antwoord q8 peiling 2.csv");
    expect(readdirSync(to)).toContain("Open antwoorden met codes peiling 2.qdpx");
  });

  it("tell no row id, and nothing of what was withheld or redacted", () => {
    const texts = made().flatMap(([name, bytes]) =>
      name.endsWith(".qdpx") ? [...partsOf(bytes).values()] : [bytes.toString("utf8")],
    );
    const all = texts.join("\n");
    for (const [id] of answered) expect(all).not.toContain(id!);
    expect(all).not.toContain(withheld[column]!);
    expect(all).not.toContain(redacted[column]!);
    expect(all).toContain("[weggelaten]");
    expect(all).not.toContain("<Case");
  });

  it("carry accepted codes only: a suggestion is not there", () => {
    const csv = made()
      .find(([name]) => name.startsWith("Codes per antwoord q8"))![1]
      .toString("utf8");
    const [head, ...lines] = readCsvRows(csv.replace("\uFEFF", ""), ";");
    const row = lines.find((line) => line[1] === suggested[column])!;
    const codes = head!.slice(2, -1).map((_, i) => row[i + 2]);
    expect(codes).not.toContain("1");
    const counts = head!.map((_, i) => lines.filter((line) => line[i] === "1").length);
    expect(Math.max(...counts.slice(2))).toBeGreaterThan(5);
  });

  it("of one question are of that one, and of none there is are a problem", async () => {
    const one = join(folder, "een");
    const done = await run(
      "export",
      poll,
      "--coding",
      "--question",
      "q9",
      "--to",
      one,
      "--formats",
      "codes-csv",
    );
    expect(done.code).toBe(0);
    expect(readdirSync(one)).toEqual(["Codes per antwoord q9 peiling 2.csv"]);
    const none = await run("export", poll, "--coding", "--question", "q99", "--to", one);
    expect(none.code).toBe(1);
    expect(none.err).toContain("q99");
  });

  it("as they were written take two people", async () => {
    const besloten = join(folder, "besloten");
    const alone = await run("export", poll, "--full", "--by", "C1", "--to", besloten, "--formats", "qdpx");
    expect(alone.code).toBe(1);
    const both = ["--full", "--by", "C1", "--confirmed-by", "C2", "--reason", "Heranalyse"];
    const done = await run("export", poll, ...both, "--to", besloten, "--formats", "qdpx,codes-csv");
    expect(done.code, done.err).toBe(0);
    const project = readFileSync(join(besloten, "RESTRICTED Open antwoorden met codes peiling 2.qdpx"));
    const all = [...partsOf(project).values()].join("\n");
    expect(all).toContain(withheld[0]!);
    expect(all).toContain(withheld[column]!);
  });

  it("give a later poll their codebook", async () => {
    const later = join(folder, "kwaliteit/peiling-1");
    rmSync(join(later, "coding/q4.json"), { force: true });
    const file = join(to, "Codeboek q8 peiling 2.qdc");
    const copied = await run("codebook", later, "--question", "q4", "copy", file, "--by", "C1");
    expect(copied.code, copied.err).toBe(0);
    const codes = (path: string) =>
      (JSON.parse(readFileSync(path, "utf8")) as { themes: { code: string }[] }).themes.map(
        ({ code }) => code,
      );
    expect(codes(join(later, "coding/q4.json"))).toEqual(codes(join(poll, "coding/q8.json")));
  });
});
