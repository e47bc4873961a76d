import type { ImportMap, MapFile } from "../exchange/import-map.ts";
import type { ImportRecord, NotKept } from "../exchange/import-record.ts";
import type { ReadAnswers } from "../exchange/mapped/read-mapped.ts";
import { periodOf } from "../exchange/period.ts";
import type { Export } from "../exchange/read-export.ts";
import { seriesToBegin, waveNumberFor, waveOfImport } from "../fieldwork/imported-poll.ts";
import { warning, type Problem } from "../problem.ts";
import { responseLines } from "../responses/write.ts";
import type { Register } from "../text.ts";
import type { IsoDate } from "../time.ts";
import { digestOfFile, type ImportTarget } from "./import-target.ts";
import { bytesOfLines, madeFile, type MadeFile } from "./made-file.ts";
import { jsonBytes } from "./json-bytes.ts";

export interface ToWrite {
  readonly read: Export;
  readonly map: ImportMap;
  /** The map as it stands in the folder. */
  readonly written: MapFile;
  readonly answers: ReadAnswers;
  /** Whether there are answers; a questionnaire may come alone. */
  readonly answered: boolean;
  /** What was not taken over as it stood. */
  readonly notKept: readonly Problem[];
  readonly digests: readonly Uint8Array[];
  readonly target: ImportTarget;
  readonly today: IsoDate;
}

interface Files {
  readonly record: ImportRecord;
  /** The map first and the record last: a run that is broken off is taken up by the next. */
  readonly files: readonly MadeFile[];
  readonly problems: readonly Problem[];
}

/** The files of an imported poll; those of the wave and the series only where there are none yet. */
export function importedFiles(toWrite: ToWrite): Files {
  const { map, answers, target } = toWrite;
  const own = (file: string) => `${target.name}/${file}`;
  const made = [
    json(own("map.json"), toWrite.written),
    json(own("questionnaire.json"), answers.questionnaire),
    ...(toWrite.answered
      ? [madeFile(own("responses.csv"), () => bytesOfLines(responseLines(answers.data)))]
      : []),
  ];
  const wave = target.before.has(own("peiling.json")) ? undefined : newWave(toWrite);
  const register = registerOf(map);
  const { language } = map.source;
  const record = recordOf(toWrite, made);
  return {
    record,
    files: [
      ...made,
      ...(wave === undefined ? [] : [json(own("peiling.json"), wave.wave)]),
      ...(target.before.has("reeks.json")
        ? []
        : [json("reeks.json", seriesToBegin(map.title, language, register))]),
      json(own("import.json"), record),
    ],
    problems: wave?.problems ?? [],
  };
}

function newWave({ read, map, target, today }: ToWrite): { wave: object; problems: Problem[] } {
  const period = periodOf(read.table, map);
  const { opened, closed } = period ?? { opened: today, closed: today };
  const number = waveNumberFor(
    target.name,
    target.waves.map(({ wave }) => wave.wave),
  );
  const place = { file: "peiling.json", path: "fieldwork" };
  const guessed = period?.sure === false ? [warning("import-dates-guessed", place, { opened, closed })] : [];
  const unknown = period === undefined ? [warning("import-dates-unknown", place, { date: today })] : [];
  return {
    wave: waveOfImport({ number, theme: map.title, date: today, fieldwork: { opened, closed } }),
    problems: [...guessed, ...unknown],
  };
}

/** How the questions of a source address the reader; je where they do not. */
function registerOf({ columns }: ImportMap): Register {
  const words = columns.flatMap(({ header }) => header.toLowerCase().split(/[^\p{L}]+/u));
  const count = (forms: readonly string[]) => words.filter((word) => forms.includes(word)).length;
  return count(["u", "uw"]) > count(["je", "jij", "jou", "jouw", "jullie"]) ? "u" : "je";
}

function recordOf({ read, answers, digests, notKept }: ToWrite, made: readonly MadeFile[]): ImportRecord {
  return {
    format: "import.v1",
    files: read.table.parts.map(({ file, rows }, i) => {
      const listed = answers.listed
        .filter((one) => one.file === file)
        .map(({ row, reason }) => ({ row, reason }));
      return {
        digest: digestOfFile(digests[i] ?? new Uint8Array()),
        rows,
        imported: rows - listed.length,
        listed: listed.toSorted((a, b) => a.row - b.row),
      };
    }),
    written: made.map(({ path, digest }) => ({ file: path.replace(/^.*\//, ""), digest })),
    ...(notKept.length === 0 ? {} : { notKept: notKept.map(toldOf) }),
  };
}

function toldOf({ code, place, values }: Problem): NotKept {
  return { what: code, at: place.path ?? "", said: Object.values(values).map(String).join(": ") };
}

function json(path: string, value: object): MadeFile {
  const bytes = jsonBytes(value);
  return madeFile(path, () => [bytes]);
}
