import { problem, type Outcome } from "../../../problem.ts";
import { readXml, type ByteFeed, type XmlPlace } from "../../xml.ts";

/** A row of a table: what stands in each field that is there. */
export type Row = ReadonlyMap<string, string>;

/** A document of LimeSurvey: what it is, and the tables of its database by name. */
export interface LimeDocument {
  readonly type: string;
  readonly version: number;
  /** Languages by their tags, the base language first. */
  readonly languages: readonly string[];
  readonly tables: ReadonlyMap<string, readonly Row[]>;
}

/** A survey of a thousand questions in ten languages has some 200,000 rows. */
export const MOST_ROWS = 500_000;
/** With these a survey is read within 2 s and 256 MB. */
export const MOST_SIGNS = 24 * 1024 * 1024;
export const SIGNS_LIMIT = `${MOST_SIGNS / 1024 / 1024} MB`;
const DEEPEST = 40;

/** Where a row's fields stand: document, table, rows, row, field. */
const FIELD = 5;

/** Reads the tables of a document, all of them or those that are `wanted`. */
export function readDocument(
  feed: ByteFeed,
  place: XmlPlace,
  wanted?: ReadonlySet<string>,
): Outcome<LimeDocument> {
  const reader = new DocumentReader(wanted);
  const problems = readXml(feed, place, {
    open: (name) => reader.open(name),
    close: () => reader.close(),
    text: (words) => {
      reader.say(words);
    },
  });
  if (problems.length > 0) return { problems };
  if (reader.overfull) {
    return { problems: [problem("form-too-large", { file: place.file }, { limit: reader.limit })] };
  }
  return { value: reader.document(), problems: [] };
}

class DocumentReader {
  overfull = false;
  private readonly wanted: ReadonlySet<string> | undefined;
  private readonly tables = new Map<string, Row[]>();
  private readonly languages: string[] = [];
  private readonly path: string[] = [];
  private readonly heads = new Map<string, string>();
  private row = new Map<string, string>();
  private words = "";
  private rows = 0;
  private signs = 0;

  constructor(wanted: ReadonlySet<string> | undefined) {
    this.wanted = wanted;
  }

  open(name: string): boolean {
    this.path.push(name);
    this.words = "";
    if (this.isRow()) this.row = new Map();
    return this.path.length <= DEEPEST || this.refuse();
  }

  say(words: string): void {
    if (this.path.length !== FIELD && this.path.length > 3) return;
    this.signs += words.length;
    if (this.signs <= MOST_SIGNS) this.words += words;
    else this.overfull = true;
  }

  close(): boolean {
    const { path } = this;
    const name = path.at(-1) ?? "";
    if (path.length === FIELD && path[2] === "rows") this.row.set(name, this.words);
    else if (this.isRow()) this.keep(path[1] ?? "");
    else if (path.length === 2) this.heads.set(name, this.words.trim());
    else if (path.length === 3 && path[1] === "languages") this.languages.push(this.words.trim());
    path.pop();
    this.words = "";
    return !this.overfull;
  }

  document(): LimeDocument {
    return {
      type: this.heads.get("LimeSurveyDocType") ?? "",
      version: Number(this.heads.get("DBVersion") ?? 0),
      languages: this.languages,
      tables: this.tables,
    };
  }

  /** What there is too much of, as it is told. */
  get limit(): string | number {
    return this.signs > MOST_SIGNS ? SIGNS_LIMIT : MOST_ROWS;
  }

  private isRow(): boolean {
    return this.path.length === FIELD - 1 && this.path[2] === "rows";
  }

  private keep(table: string): void {
    if (this.wanted?.has(table) === false) return;
    const rows = this.tables.get(table) ?? [];
    rows.push(this.row);
    this.tables.set(table, rows);
    if (++this.rows > MOST_ROWS) this.overfull = true;
  }

  private refuse(): false {
    this.overfull = true;
    return false;
  }
}
