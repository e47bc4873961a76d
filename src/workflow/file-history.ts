import type { RecordedStep } from "../api/changes.ts";
import type { FileToWrite, Folder } from "./ports.ts";

/** Steps that are kept: enough for the months a questionnaire is worked on, and quick to write whole. */
const MOST_STEPS = 2000;

/** Where the history of a file lies: a line a step, oldest first. */
export function historyPath(path: string): string {
  return `history/${path.replace(/\.json$/, "")}.jsonl`;
}

/** The steps a file went through, oldest first; a line that is broken is passed over, the others still tell. */
export async function readHistory(folder: Folder, path: string): Promise<readonly RecordedStep[]> {
  const bytes = await folder.read(historyPath(path));
  if (bytes === undefined) return [];
  return new TextDecoder()
    .decode(bytes)
    .split("\n")
    .flatMap((line) => readStep(line) ?? []);
}

/** The history with one more step, to be written together with the file itself. */
export async function withStep(folder: Folder, path: string, step: RecordedStep): Promise<FileToWrite> {
  const steps = [...(await readHistory(folder, path)), step].slice(-MOST_STEPS);
  const lines = steps.map((one) => `${JSON.stringify(one)}\n`).join("");
  return { path: historyPath(path), bytes: new TextEncoder().encode(lines) };
}

function readStep(line: string): RecordedStep | undefined {
  try {
    const step = JSON.parse(line) as Partial<RecordedStep> | null;
    const isStep = typeof step?.when === "string" && typeof step.who === "string" && Array.isArray(step.undo);
    return isStep ? (step as RecordedStep) : undefined;
  } catch {
    return undefined;
  }
}
