import { spawn } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { folderAt } from "../src/compose.ts";
import { formatNames } from "../src/report/formats/index.ts";
import { exportFull, previewFull } from "../src/workflow/export-full.ts";
import { exportPublic } from "../src/workflow/export-public.ts";
import { publishPoll } from "../src/workflow/publish-poll.ts";
import type { Folder } from "../src/workflow/ports.ts";
import { draftOf, EXAMPLE } from "./support/publication.ts";

let series: string;

beforeEach(() => {
  series = mkdtempSync(join(tmpdir(), "reeks-"));
  cpSync(EXAMPLE, series, { recursive: true });
});
afterEach(() => rmSync(series, { recursive: true }));

const poll = (): Folder => folderAt(join(series, "peiling-2"));
const out = (name = "uit"): Folder => folderAt(join(series, name));
const ledger = (): string => {
  const file = join(series, "publications.jsonl");
  return existsSync(file) ? readFileSync(file, "utf8") : "";
};
interface Entry {
  readonly wave: number;
  readonly version: number;
  readonly subject: string;
  readonly answers: readonly string[];
  readonly count: number;
}
const entries = (): Entry[] =>
  ledger()
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Entry);
const publish = (formats = formatNames, to = out()) => publishPoll(poll(), { formats, out: to });

/** Changes the answers of the poll as a text editor would. */
function edit(change: (lines: string[]) => string[], wave = "peiling-2"): void {
  const file = join(series, wave, "responses.csv");
  writeFileSync(file, change(readFileSync(file, "utf8").trimEnd().split("\n")).join("\n") + "\n");
}

function changeOne(lines: readonly string[], from: string, to: string): string[] {
  const at = lines.findIndex((line) => line.includes(from));
  return lines.map((line, i) => (i === at ? line.replace(from, to) : line));
}

describe("publishing", () => {
  it("numbers the version, and enters every number in the ledger", async () => {
    const first = await publish(["html", "docx", "json"]);
    expect(first.value?.version).toBe(1);
    const all = entries();
    // Beside its own numbers, those of the wave before that the comparison shows.
    expect(new Set(all.map(({ wave, version }) => `${wave}.${version}`))).toEqual(new Set(["2.1", "1.0"]));
    const lines = all.filter(({ wave }) => wave === 2);
    expect(lines.length).toBeGreaterThan(100);
    const data = readdirSync(join(series, "uit")).find((name) => name.endsWith(".json")) ?? "";
    const { numbers } = JSON.parse(readFileSync(join(series, "uit", data), "utf8")) as { numbers: unknown[] };
    expect(numbers).toHaveLength(lines.length);
    expect((await publish(["html", "docx"])).value?.version).toBe(2);
  });

  it("the same answers again is a new version with the same numbers", async () => {
    await publish(["html", "docx"]);
    const before = ledger();
    const again = await publish(["html", "docx"]);
    expect(again.problems.filter((one) => one.severity === "error")).toEqual([]);
    const counts = (version: number): unknown[] =>
      entries()
        .filter((line) => line.version === version)
        .map((line) => line.count);
    expect(counts(2)).toEqual(counts(1));
    expect(ledger().startsWith(before)).toBe(true);
  });

  it("refuses a version that differs by one person, because the difference would be that person", async () => {
    await publish(["html", "docx"]);
    const before = ledger();
    edit((lines) => changeOne(lines, ",goed,", ",slecht,"));
    const second = await publish(["html", "docx"]);
    expect(second.value).toBeUndefined();
    expect(second.problems.some((one) => one.severity === "error" && one.code.includes("version"))).toBe(
      true,
    );
    expect(ledger()).toBe(before);
  });

  it("holds what a comparison shows of the wave before against what was published of it", async () => {
    const first = folderAt(join(series, "peiling-1"));
    await publishPoll(first, { formats: ["html", "docx"], out: out("eerste") });
    const published = entries().filter(({ wave }) => wave === 1);
    await publish(["html", "docx"]);
    // Nothing new is told of wave 1, so the ledger has nothing to add.
    expect(entries().filter(({ wave }) => wave === 1)).toEqual(published);
    edit((lines) => changeOne(lines, ",veel,", ",redelijk-wat,"), "peiling-1");
    const again = await publish(["html", "docx"]);
    expect(again.problems.filter((one) => one.severity === "error").map((one) => one.code)).toContain(
      "disclosure-version-differs-little",
    );
    expect(again.value).toBeUndefined();
  });

  it("remembers what a comparison showed when the wave before is published later", async () => {
    await publish(["html", "docx"]);
    edit((lines) => changeOne(lines, ",veel,", ",redelijk-wat,"), "peiling-1");
    const first = await publishPoll(folderAt(join(series, "peiling-1")), {
      formats: ["html", "docx"],
      out: out("eerste"),
    });
    expect(first.value).toBeUndefined();
    expect(first.problems.map((one) => one.code)).toContain("disclosure-comparison-differs-little");
  });

  it("refuses while open answers wait for review, and writes nothing", async () => {
    rmSync(join(series, "peiling-2/review/q8.json"));
    const refused = await publish();
    expect(refused.value).toBeUndefined();
    expect(refused.problems).toContainEqual(
      expect.objectContaining({ code: "review-missing", severity: "error" }),
    );
    expect(existsSync(join(series, "uit"))).toBe(false);
    expect(ledger()).toBe("");
  });

  it("writes nothing, and no ledger, when the disk gives out", async () => {
    const full: Folder = {
      ...out(),
      stage: () => Promise.reject(Object.assign(new Error("full"), { code: "ENOSPC" })),
    };
    await expect(publish(["html", "docx"], full)).rejects.toThrow("full");
    expect(ledger()).toBe("");
  });

  it("makes the same bytes twice, in every format and language", async () => {
    for (const language of ["nl", "en"] as const) {
      const [first, second] = [
        await draftOf(`${EXAMPLE}/peiling-2`, { language }),
        await draftOf(`${EXAMPLE}/peiling-2`, { language }),
      ];
      for (const [i, file] of first.files.entries()) {
        expect(Buffer.from(file.bytes).equals(Buffer.from(second.files[i]?.bytes ?? [])), file.name).toBe(
          true,
        );
      }
    }
  });

  it("killed at any moment it leaves no half file, and made again it is the same", async () => {
    const whole = await draftOf(`${EXAMPLE}/peiling-2`);
    const sizes = new Map(whole.files.map((file) => [file.name, file.bytes.length]));
    const to = join(series, "gedood");
    for (const wait of [150, 300, 450, 600, 750, 900]) {
      await killedAfter(wait, ["report", join(EXAMPLE, "peiling-2"), "--out", to]);
      const finals = existsSync(to) ? readdirSync(to).filter((name) => !name.endsWith(".tmp")) : [];
      for (const name of finals)
        expect(readFileSync(join(to, name)).length, `${name} after ${wait} ms`).toBe(sizes.get(name));
    }
    await killedAfter(60_000, ["report", join(EXAMPLE, "peiling-2"), "--out", to]);
    for (const file of whole.files)
      expect(readFileSync(join(to, file.name)).equals(Buffer.from(file.bytes))).toBe(true);
  });
});

describe("what leaves the house beside a publication", () => {
  it("a public folder holds no row of a person", async () => {
    const written = await exportPublic(poll(), out("openbaar"));
    const files = written.value ?? [];
    expect(files).toContain("questionnaire.json");
    expect(files.some((name) => name.startsWith("review/") || name === "responses.csv")).toBe(false);
    const [, ...rows] = readFileSync(join(series, "peiling-2/responses.csv"), "utf8").trim().split("\n");
    const ids = rows.map((row) => row.slice(0, 12)).filter((id) => /^[a-z2-7]{12}$/.test(id));
    const text = files.map((name) => readFileSync(join(series, "openbaar", name), "utf8")).join("\n");
    expect(ids.filter((id) => text.includes(id))).toEqual([]);
  });

  it("data per person do not stay under another name when nobody could write down who agreed", async () => {
    mkdirSync(join(series, "releases.jsonl"));
    const wish = { formats: ["csv"] as const, to: out("vertrouwelijk"), date: "2026-06-01" as const };
    const both = { by: "C1", confirmedBy: "C2", reason: "analyse" };
    await expect(exportFull(poll(), { ...wish, ...both })).rejects.toThrow();
    expect(existsSync(join(series, "vertrouwelijk"))).toBe(false);
  });

  it("data per person take two people and a reason, and every later report says so", async () => {
    const wish = {
      formats: ["csv"] as const,
      to: out("vertrouwelijk"),
      date: "2026-06-01",
      by: "C1",
      reason: "analyse",
    };
    const alone = await exportFull(poll(), { ...wish, confirmedBy: " c1 " });
    expect(alone.problems.map((one) => one.code)).toEqual(["release-alone"]);
    expect(existsSync(join(series, "vertrouwelijk"))).toBe(false);
    const two = await exportFull(poll(), { ...wish, confirmedBy: "C2" });
    expect(two.value?.names.every((name) => name.startsWith("RESTRICTED"))).toBe(true);
    expect(two.value?.losses).toEqual((await previewFull(poll(), wish.formats)).value);
    const { report } = await draftOf(join(series, "peiling-2"));
    const account = report.blocks.find((block) => block.kind === "account");
    expect(account?.rows.map(([, text]) => text)).toContain(
      "Verstrekt op 1 juni 2026, besloten door C1 en C2: analyse",
    );
  });
});

/** Runs the program and kills it after some milliseconds, unless it is done before. */
function killedAfter(milliseconds: number, args: readonly string[]): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["src/cli/main.ts", ...args], { stdio: "ignore" });
    const timer = setTimeout(() => child.kill("SIGKILL"), milliseconds);
    child.once("exit", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
