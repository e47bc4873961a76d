import { problem, warning, type Outcome, type Problem } from "../../problem.ts";
import type { Wave } from "../../fieldwork/wave.ts";
import { asksTheSame } from "../../questionnaire/fixed.ts";
import type { Questionnaire } from "../../questionnaire/model.ts";
import type { Folder, WholeFile } from "../ports.ts";
import { jsonBytes } from "../json-bytes.ts";

/** Where a questionnaire goes that was changed after the poll had opened. */
const EDITED = "questionnaire-bewerkt.json";

/**
 * Puts the files of a closed wave in its poll's folder. Answers that stand there already stay, and are a problem unless
 * they are the same. What researchers wrote in peiling.json since is kept, but for mode and dates.
 */
export async function handOver(files: readonly WholeFile[], to: Folder): Promise<Outcome<readonly string[]>> {
  const problems = await checkTarget(files, to);
  if (problems.some(({ severity }) => severity === "error")) return { problems };
  const byPath = new Map(files.map((file) => [file.path, file.bytes]));
  const write: WholeFile[] = [];
  for (const path of ["responses.csv", "participation.json"]) {
    const bytes = byPath.get(path);
    if (bytes !== undefined) write.push({ path, bytes });
  }
  write.push(await waveFile(byPath.get("peiling.json"), to));
  const asked = byPath.get("questionnaire.json");
  const edited = await to.read("questionnaire.json");
  if (asked !== undefined && !isAskedSame(edited, asked)) {
    write.push({ path: "questionnaire.json", bytes: asked });
    if (edited !== undefined) write.push({ path: EDITED, bytes: edited });
  }
  await to.write(write);
  const series = byPath.get("reeks.json");
  if (series !== undefined && (await to.at("..").read("reeks.json")) === undefined) {
    await to.at("..").write([{ path: "reeks.json", bytes: series }]);
  }
  return { value: write.map(({ path }) => path), problems };
}

/** What speaks against a folder, before anything is sealed or written. */
export async function checkTarget(files: readonly WholeFile[], to: Folder): Promise<Problem[]> {
  const answers = await to.read("responses.csv");
  const ours = files.find(({ path }) => path === "responses.csv")?.bytes;
  if (answers !== undefined && (ours === undefined || !same(answers, ours))) {
    return [problem("wave-has-answers", { file: "responses.csv" })];
  }
  const edited = await to.read("questionnaire.json");
  const asked = files.find(({ path }) => path === "questionnaire.json")?.bytes;
  if (edited === undefined || asked === undefined || isAskedSame(edited, asked)) return [];
  return [warning("questionnaire-was-edited", { file: "questionnaire.json" }, { copy: EDITED })];
}

/** The folder's own peiling.json with the mode and the dates of what happened. */
async function waveFile(bytes: Uint8Array | undefined, to: Folder): Promise<WholeFile> {
  const ours = JSON.parse(new TextDecoder().decode(bytes)) as Wave;
  const found = await to.read("peiling.json");
  const theirs = found === undefined ? undefined : await readWave(new TextDecoder().decode(found));
  const { mode, fieldwork } = ours;
  const wave = theirs?.wave === ours.wave ? { ...theirs, fieldwork, mode } : ours;
  return { path: "peiling.json", bytes: jsonBytes(wave) };
}

/** Loaded when a wave is handed over: a server that waits for answers can do without the schemas. */
async function readWave(text: string): Promise<Wave | undefined> {
  const { readJsonFile } = await import("../json-file.ts");
  return readJsonFile("peiling.json", text, "peiling.v1").value;
}

function same(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, i) => byte === other[i]);
}

/** A name in charts may have changed since; what participants got may not. */
function isAskedSame(one: Uint8Array | undefined, other: Uint8Array): boolean {
  if (one === undefined) return false;
  try {
    const read = (bytes: Uint8Array): Questionnaire =>
      JSON.parse(new TextDecoder().decode(bytes)) as Questionnaire;
    return asksTheSame(read(one), read(other));
  } catch {
    return false;
  }
}
