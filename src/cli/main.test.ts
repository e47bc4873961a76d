import { expect, test } from "vitest";
import { main } from "./main.ts";

async function run(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: "", err: "" };
  const code = await main(args, {
    out: (text: string) => void (said.out += text),
    err: (text: string) => void (said.err += text),
    columns: 100,
    interactive: false,
    colours: false,
  });
  return { code, ...said };
}

test("without a command the commands are told, and that none was given", async () => {
  const { code, out } = await run();
  expect(code).toBe(2);
  expect(out).toContain("import");
  expect(await run("help", "--lang", "en")).toMatchObject({ code: 0, err: "" });
});

test("a command that there is not is told with those that there are, in the language asked for", async () => {
  expect((await run("publiceer")).err).toMatch(/^Onbekende opdracht: publiceer\n\n[^]*import/);
  expect((await run("publiceer", "--lang=en")).err).toMatch(/^Unknown command: publiceer\n/);
});

test("every command says how it is used", async () => {
  const { code, out } = await run("check", "--help");
  expect(code).toBe(0);
  expect(out).toContain("check");
});

test.each([
  ["too few arguments", ["check"], "Het aantal argumenten klopt niet."],
  ["a language that there is not", ["check", "examples", "--lang", "fr"], "--lang nl|en"],
  ["an option that there is not", ["check", "examples", "--snel"], "--snel"],
])("%s is wrong use", async (_, args, said) => {
  const { code, err } = await run(...args);
  expect(code).toBe(2);
  expect(err).toContain(said);
});
