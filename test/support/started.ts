import { expect } from "vitest";
import { main } from "../../src/cli/main.ts";

/**
 * Starts the program in this process, and asks it to stop once `use` is done with its address and what it told.
 * Resolves to everything it told.
 */
export async function whileStarted(
  args: readonly string[],
  use: (url: string, told: () => string) => Promise<void>,
): Promise<string> {
  let printed = "";
  let isThere: (url: string) => void = () => undefined;
  const there = new Promise<string>((resolve) => (isThere = resolve));
  const tell = (text: string): void => {
    printed += text;
    const url = /http:\/\/localhost:\d+/.exec(text)?.[0];
    if (url !== undefined) isThere(url);
  };
  const terminal = { out: tell, err: tell, columns: 100, interactive: false, colours: false };
  const ended = main(["start", "--port", "0", ...args], terminal);
  const failed = ended.then((code) => Promise.reject(new Error(`${code}: ${printed}`)));
  try {
    await use(await Promise.race([there, failed]), () => printed);
  } finally {
    process.emit("SIGTERM");
  }
  expect(await ended).toBe(0);
  return printed;
}
