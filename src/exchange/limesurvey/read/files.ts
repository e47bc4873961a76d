import { openZip, UNZIP_LIMITS, type ZipArchive } from "../../../office/unzip.ts";
import { hasErrors, problem, warning, type Outcome, type Problem } from "../../../problem.ts";
import type { Language } from "../../../text.ts";
import { titleOfExport } from "../../export-title.ts";
import type { ReadQuestionnaire } from "../../questionnaires/format.ts";
import type { GivenFile } from "../../questionnaires/given-file.ts";
import type { JoinedTable } from "../../source/parts.ts";
import { feedOf, type ByteFeed, type XmlPlace } from "../../xml.ts";
import { readDocument, type LimeDocument } from "./document.ts";
import { isDump, isStructure } from "./kind.ts";
import { questionnaireOf } from "./questionnaire.ts";
import { readResponses } from "./responses.ts";
import { readStructure } from "./structure.ts";

/** One document, and where it lies. */
interface Document {
  readonly place: XmlPlace;
  readonly feed: ByteFeed;
  readonly type: DocumentType;
  /** Its tables. */
  readonly read: () => Outcome<LimeDocument>;
}

type DocumentType = "questionnaire" | "responses" | "participants" | "timings" | "other";

/** Reads the questionnaire among files of LimeSurvey, with the answers that lie beside it. */
export function readLimeFiles(files: readonly GivenFile[], language: Language): Outcome<ReadQuestionnaire> {
  const dump = files.find(isDump);
  if (dump !== undefined) return { problems: [problem("lime-dump", { file: dump.name })] };
  const problems: Problem[] = [];
  const documents = files.flatMap((file) => {
    const found = documentsIn(file);
    problems.push(...found.problems);
    return found.value ?? [];
  });
  if (hasErrors(problems)) return { problems };
  problems.push(...documents.flatMap(leftOut));
  const questionnaires = documents.filter(({ type }) => type === "questionnaire");
  const [own, second] = questionnaires;
  const file = files[0]?.name ?? "";
  if (own === undefined) return { problems: [...problems, problem("lime-without-survey", { file })] };
  if (second !== undefined) {
    return { problems: [...problems, problem("lime-several-surveys", { file: second.place.file })] };
  }
  const document = own.read();
  problems.push(...document.problems);
  if (document.value === undefined) return { problems };
  const title = titleOfExport(file, language === "nl" ? "Ingelezen vragenlijst" : "Imported questionnaire");
  const read = questionnaireOf(document.value, { file: own.place.file, title, language });
  problems.push(...read.problems);
  if (read.value === undefined) return { problems };
  const answers = answersIn(documents, document.value);
  problems.push(...answers.problems);
  if (hasErrors(problems)) return { problems };
  const { value } = answers;
  return { value: value === undefined ? read.value : { ...read.value, answers: value }, problems };
}

/** Parts that are not read, which is told. */
function leftOut({ type, place: { file, entry } }: Document): Problem[] {
  if (type === "participants") return [warning("lime-participants-left-out", { file, path: "" })];
  if (type !== "timings" && type !== "other") return [];
  return [warning("lime-part-left-out", { file, path: "" }, { entry })];
}

const MB = 1024 * 1024;

/** Documents are read as streams and never held whole. */
const LIMITS = { ...UNZIP_LIMITS, entryBytes: 1024 * MB, totalBytes: 2048 * MB };

function documentsIn(file: GivenFile): Outcome<readonly Document[]> {
  if (file.kind !== "zip") {
    const feed = feedOf(file.bytes);
    const place = { file: file.name, entry: file.name };
    const own: Document = isStructure(file)
      ? { place, feed, type: "questionnaire", read: () => readStructure(file.bytes, file.name) }
      : { place, feed, type: typeOf(startOf(feed)), read: () => readDocument(feed, place) };
    return { value: [own], problems: [] };
  }
  const archive = openZip(file.bytes, file.name, LIMITS);
  if (archive.value === undefined) return { problems: archive.problems };
  return { value: documentsOf(archive.value, file.name), problems: [] };
}

function documentsOf(archive: ZipArchive, file: string): Document[] {
  return archive.paths.map((path): Document => {
    const feed: ByteFeed = (onPiece) => archive.stream(path, onPiece);
    const place = { file, entry: path };
    return { place, feed, type: typeOf(startOf(feed), path), read: () => readDocument(feed, place) };
  });
}

const SAMPLE = 4096;

function startOf(feed: ByteFeed): string {
  let start = "";
  feed((piece) => {
    start += new TextDecoder("windows-1252").decode(piece.subarray(0, SAMPLE));
    return start.length < SAMPLE;
  });
  // UTF-16 has a zero beside every plain letter.
  return start.replaceAll("\0", "");
}

const TYPES: Readonly<Record<string, DocumentType>> = {
  survey: "questionnaire",
  group: "questionnaire",
  question: "questionnaire",
  responses: "responses",
  tokens: "participants",
  timings: "timings",
};
const ENDINGS: Readonly<Record<string, DocumentType>> = { lss: "questionnaire", lsr: "responses" };

/** What a document says it is; one that does not say so is taken for what its name promises, and then read or refused. */
function typeOf(start: string, path = ""): DocumentType {
  const said = /<LimeSurveyDocType>\s*([A-Za-z ]+?)\s*<\//.exec(start)?.[1]?.toLowerCase() ?? "";
  const ending = /[^.]*$/.exec(path)?.[0].toLowerCase() ?? "";
  if (Object.hasOwn(TYPES, said)) return TYPES[said] ?? "other";
  return (said === "" && Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined) ?? "other";
}

function answersIn(documents: readonly Document[], survey: LimeDocument): Outcome<JoinedTable | undefined> {
  const [first, second] = documents.filter(({ type }) => type === "responses");
  if (first === undefined) return { problems: [] };
  if (second !== undefined) {
    return { problems: [problem("lime-several-surveys", { file: second.place.file })] };
  }
  return readResponses(first.feed, first.place, survey);
}
