import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run, type Ran } from "./command-line.ts";

const RECIPIENT = "Rekencentrum Voorbeeld";

/** The example in a folder of its own, whose privacy text names a recipient; q4 without codebook and codes. */
export interface ModelledPoll {
  readonly root: string;
  readonly folder: string;
  readonly read: <T>(path: string) => T;
  readonly write: (path: string, value: unknown) => void;
  /** Runs a command on the folder. */
  readonly run: (command: string, ...more: readonly string[]) => Promise<Ran>;
  /** Switches a model on. */
  readonly on: (address: string, ...more: readonly string[]) => Promise<Ran>;
  readonly remove: () => void;
}

export function modelledPoll(): ModelledPoll {
  const root = mkdtempSync(join(tmpdir(), "peilschaal-model-"));
  cpSync("examples/kwaliteit", join(root, "kwaliteit"), { recursive: true });
  const folder = join(root, "kwaliteit/peiling-2");
  rmSync(join(folder, "coding/q4.json"));
  rmSync(join(folder, "agreement"), { recursive: true, force: true });
  const read = <T>(path: string): T => JSON.parse(readFileSync(join(folder, path), "utf8")) as T;
  const write = (path: string, value: unknown): void =>
    writeFileSync(join(folder, path), `${JSON.stringify(value, null, 2)}\n`);
  const words = `Een taalmodel bij ${RECIPIENT} krijgt nagelezen antwoorden te zien.`;
  write("peiling.json", {
    ...read<object>("peiling.json"),
    recipients: { nl: words, en: `A language model at ${RECIPIENT} sees reviewed answers.` },
  });
  // The words of the example speak of themes that this one has no more.
  write("report.json", { format: "report.v1" });
  const ran = (command: string, ...more: readonly string[]) => run(command, folder, ...more);
  return {
    root,
    folder,
    read,
    write,
    run: ran,
    on: (address, ...more) => {
      const use = ["--address", address, "--model", "proefmodel", "--recipient", RECIPIENT];
      return ran("model", "on", ...use, "--by", "C1", "--why", "proef", "--allow", "127.0.0.1", ...more);
    },
    remove: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
}
