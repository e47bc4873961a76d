import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { processTerminal, shown, styled, type Terminal } from "./terminal.ts";
import { usageOf } from "./usage.ts";
import { saySize, sayWritten } from "./written.ts";

/** A terminal that keeps what was told. */
function kept(colours: boolean): Terminal & { readonly told: () => string } {
  let told = "";
  const tell = (text: string): void => void (told += text);
  return { out: tell, err: tell, columns: 80, interactive: false, colours, told: () => told };
}

test("text has a style where the terminal shows styles, and is itself elsewhere", () => {
  expect(styled(kept(true), "red", "mis")).toBe("\u001b[31mmis\u001b[0m");
  expect(styled(kept(false), "red", "mis")).toBe("mis");
});

test("what a file says cannot move the cursor, recolour a line or turn its direction", () => {
  expect(shown("a\u001b[2Jb\tc\u202Ed\ne\u0000")).toBe("a\\u001b[2Jb c\\u202ed\ne\\u0000");
});

test("a pipe that its reader closes ends the program, and any other failure is told", () => {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  let exits = 0;
  const exit = (): never => {
    exits += 1;
    throw new Error("ended");
  };
  const program = { stdout, stderr, env: {}, exit } as unknown as NodeJS.Process;
  const terminal = processTerminal(program);
  terminal.out("uit");
  terminal.err("fout");
  expect([stdout.read(), stderr.read()].map(String)).toEqual(["uit", "fout"]);
  const fails = (code: string) => () => stdout.emit("error", Object.assign(new Error(code), { code }));
  expect(fails("EPIPE")).toThrow("ended");
  expect(fails("EIO")).toThrow("EIO");
  expect(exits).toBe(1);
});

test("the terminal of the program is as wide as 100 signs where nobody watches", () => {
  const { columns, interactive, colours } = processTerminal();
  if (process.stdout.isTTY !== true) expect([columns, colours]).toEqual([100, false]);
  expect(interactive).toBe(process.stderr.isTTY === true);
});

test("files that were made are told in a column, each with its size as one says it", () => {
  const terminal = kept(false);
  const files = [
    { name: "a.csv", bytes: { length: 1 } },
    { name: "resultaten.pptx", bytes: { length: 1_149_000 } },
  ];
  sayWritten(terminal, "uit", files, "nl");
  expect(terminal.told()).toBe("uit/a.csv            1 kB\nuit/resultaten.pptx  1,1 MB\n");
  expect(saySize(84_400, "en")).toBe("84 kB");
  expect(saySize(1_149_000, "en")).toBe("1.1 MB");
});

test.each([
  ["nl", "Meer over een opdracht"],
  ["en", "More about a command"],
] as const)("in %s every command stands on a line of its own with what it does", async (language, more) => {
  const usage = await usageOf(language);
  for (const name of ["import", "check", "report", "publish", "start"]) {
    expect(usage).toMatch(new RegExp(`^  ${name} +\\S.{10,}$`, "m"));
  }
  expect(usage).toContain(more);
});
