import { main } from "../../src/cli/main.ts";

/** What a command line gave: its exit code, its results, and what it told beside them. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs one command line as a terminal would, words already parted. */
export async function run(...args: readonly string[]): Promise<Ran> {
  let [out, err] = ["", ""];
  const code = await main(args, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    columns: 100,
    interactive: false,
    colours: false,
  });
  return { code, out, err };
}
