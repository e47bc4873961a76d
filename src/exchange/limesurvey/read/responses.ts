import { problem, warning, type Outcome } from "../../../problem.ts";
import { firstRow } from "../../source/header-place.ts";
import type { JoinedTable } from "../../source/parts.ts";
import { TableBuilder } from "../../source/table.ts";
import { readXml, type ByteFeed, type XmlPlace } from "../../xml.ts";
import type { LimeDocument } from "./document.ts";

/** What stands in a cell of a question that was not shown, as the program's own exports write it. */
const NOT_SHOWN = "{question_not_shown}";

/** Where fields stand: document, responses, rows, row, field; names of fields one higher. */
const FIELD = 5;
const HEAD = 4;

/**
 * The answers in a document of responses, a row a participant. An element that is not there was not shown; an empty one
 * was shown and not answered.
 */
export function readResponses(
  feed: ByteFeed,
  place: XmlPlace,
  survey: LimeDocument,
): Outcome<JoinedTable | undefined> {
  const reader = new ResponseReader();
  const problems = readXml(feed, place, {
    open: (name) => reader.open(name),
    close: (name) => reader.close(name),
    text: (words) => {
      reader.say(words);
    },
  });
  if (problems.length > 0) return { problems };
  const { file } = place;
  if (reader.builder?.mistake !== undefined || reader.overfull) {
    return { problems: [problem("import-too-many-cells", { file })] };
  }
  const table = reader.builder?.finish();
  if (table === undefined || table.rows.length === 0 || survey.type !== "Survey") {
    return { problems: [warning("lime-no-responses", { file, path: "" })] };
  }
  const listed = table.listed.map((one) => ({ ...one, file }));
  const rows = table.rows.length + listed.length;
  return { value: { ...table, listed, parts: [{ file, first: 0, rows }] }, problems: [] };
}

const LONGEST_CELL = 4 * 1024 * 1024;
const DEEPEST = 20;
const NOWHERE = -1;

class ResponseReader {
  builder: TableBuilder | undefined;
  overfull = false;
  private depth = 0;
  private readonly fields: string[] = [];
  private places = new Map<string, number>();
  private questions: readonly string[] = [];
  private cells: string[] = [];
  private words = "";
  private rows = 0;

  open(name: string): boolean {
    this.depth++;
    this.words = "";
    if (this.depth === HEAD && name === "row") this.begin();
    if (this.depth > DEEPEST) this.overfull = true;
    return !this.overfull;
  }

  say(words: string): void {
    if (this.depth < HEAD) return;
    this.words += words;
    if (this.words.length > LONGEST_CELL) this.overfull = true;
  }

  close(name: string): boolean {
    if (this.depth === HEAD && name === "fieldname") this.fields.push(this.words.trim());
    else if (this.depth === FIELD) this.put(name);
    else if (this.depth === HEAD && name === "row") this.end();
    this.depth--;
    return this.builder?.mistake === undefined && !this.overfull;
  }

  /** The head is whole when the first row begins. */
  private begin(): void {
    this.builder ??= this.headed();
    this.cells = [...this.questions];
  }

  private headed(): TableBuilder {
    const names = this.fields.map(nameOf);
    this.places = new Map(names.map((name, i) => [name, i]));
    this.questions = names.map((name) => (/^\d+X\d+X\d+/.test(name) ? NOT_SHOWN : ""));
    const builder = new TableBuilder({ findHeader: firstRow, shortRowsAreWhole: false });
    builder.take(names, names.length, 1);
    return builder;
  }

  private put(name: string): void {
    const at = this.places.get(name) ?? this.placeOf(name);
    if (at !== NOWHERE) this.cells[at] = plainNumber(this.words);
  }

  /** Names come again in every row, so each is understood once. */
  private placeOf(name: string): number {
    const at = this.places.get(nameOf(name)) ?? NOWHERE;
    this.places.set(name, at);
    return at;
  }

  private end(): void {
    this.rows++;
    this.builder?.take(this.cells, this.cells.length, this.rows + 1);
  }
}

/** Names in XML begin with no digit and hold no "#". */
function nameOf(name: string): string {
  return name.replace(/^_(?=\d)/, "").replaceAll("-", "#");
}

/** Numbers come with ten digits after the comma: 20.0000000000. Three would be thousands in Dutch, so four stay. */
function plainNumber(words: string): string {
  if (!words.endsWith("0") || !/^-?\d{1,20}\.\d{10}$/.test(words)) return words;
  const short = words.replace(/\.?0+$/, "");
  return /\.\d{3}$/.test(short) ? `${short}0` : short;
}
