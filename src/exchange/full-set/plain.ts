import { writeZipStreamed } from "../../office/zip.ts";
import { writeDdi } from "../ddi/index.ts";
import { dataPackage } from "../frictionless/index.ts";
import { writeParquet } from "../parquet/index.ts";
import { plainCsv } from "../plain-data/index.ts";
import { starterOf } from "../starters/model.ts";
import { pythonStarter } from "../starters/python.ts";
import { rStarter } from "../starters/r.ts";
import { labelledSet } from "./labelled.ts";
import type { FullSet, FullSetFile } from "./model.ts";
import { streamed } from "./streamed.ts";
import { studyOf } from "./study.ts";
import { fullSetWords } from "./words.ts";

/** Codes as a csv for programs: what a DDI codebook and the scripts speak of. */
function dataFile(set: FullSet): FullSetFile {
  const name = `${fullSetWords[set.voice.language].dataFile(set.wave)}.csv`;
  return { name, mediaType: "text/csv; charset=utf-8", ...streamed(name, () => plainCsv(labelledSet(set))) };
}

function textFile(name: string, mediaType: string, text: string): FullSetFile {
  return { name, mediaType, bytes: new TextEncoder().encode(text) };
}

/** For archives: a DDI codebook beside the values (docs/formats/ddi.md). */
export function ddiFiles(set: FullSet): FullSetFile[] {
  const data = dataFile(set);
  const name = `${fullSetWords[set.voice.language].ddiFile(set.wave)}.xml`;
  const text = writeDdi(studyOf(set), { name: data.name, rows: set.data.size });
  return [textFile(name, "application/xml", text), data];
}

/** A Frictionless data package in a zip (docs/formats/frictionless.md). */
export function frictionlessFiles(set: FullSet): FullSetFile[] {
  const name = `${fullSetWords[set.voice.language].packageFile(set.wave)}.zip`;
  const entries = [
    { path: "datapackage.json", pieces: [dataPackage(studyOf(set), "data.csv")] },
    { path: "data.csv", pieces: plainCsv(labelledSet(set)) },
  ];
  return [{ name, mediaType: "application/zip", bytes: writeZipStreamed(entries) }];
}

/** For DuckDB, Arrow and the like (docs/formats/parquet.md). */
export function parquetFiles(set: FullSet): FullSetFile[] {
  const name = `${fullSetWords[set.voice.language].answersFile(set.wave)}.parquet`;
  const { bytes, problems } = writeParquet(labelledSet(set));
  return [{ name, mediaType: "application/vnd.apache.parquet", bytes, problems: () => problems }];
}

/** A script that reads the values and gives them their labels (docs/formats/starters.md). */
export function rFiles(set: FullSet): FullSetFile[] {
  const data = dataFile(set);
  const text = rStarter(starterOf(studyOf(set), data.name));
  return [textFile(`${fullSetWords[set.voice.language].starterFile(set.wave)}.R`, "text/x-r", text), data];
}

export function pythonFiles(set: FullSet): FullSetFile[] {
  const data = dataFile(set);
  const text = pythonStarter(starterOf(studyOf(set), data.name));
  return [
    textFile(`${fullSetWords[set.voice.language].starterFile(set.wave)}.py`, "text/x-python", text),
    data,
  ];
}
