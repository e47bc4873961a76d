import type { ColumnHead, Dialect, HeadMark } from "../dialect.ts";
import type { IgnoreReason } from "../ignore-reason.ts";
import { knownReason, type Known } from "../known-columns.ts";
import { readImportId, readTag, type Key } from "./keys.ts";

const OWN: Known = [
  ["technical", /^(status|progress|finished|recordid|_recordid|q_.*)$/],
  ["personal", /^(panel-.*|location-.*|recipient.*)$/],
];

/** Columns that Qualtrics adds to a question: in which order it was shown, how long it took, what follows from it. */
const MADE: readonly (readonly [RegExp, IgnoreReason])[] = [
  [/_DO(_\d+)*$/, "technical"],
  [/_(First Click|Last Click|Page Submit|Click Count)$/, "time"],
  [/_NPS_GROUP$/, "derived"],
];

/** Columns that Qualtrics puts before the answers, by tags that do not change with the language. */
const STANDARD = new Set(
  "startdate enddate status ipaddress progress finished recordeddate distributionchannel userlanguage".split(
    " ",
  ),
);
const FEWEST = 3;

/**
 * Two header rows (tag, text), or three with Qualtrics' own key, which does not change with the language. People take away
 * the second and third before they work with a file: then tags and the ids of responses tell.
 */
export const qualtrics: Dialect = {
  recognises: ([tags = [], texts = [], ids = []]) =>
    isIds(ids) || isModern(tags) || (/^V1$/.test(tags[0] ?? "") && /^response ?id$/i.test(texts[0] ?? "")),
  headerRows: ([tags = [], texts = [], ids = []]) =>
    isIds(ids) ? 3 : isModern(tags) && isResponse(tags, texts) ? 1 : 2,
  columns: ([tags = [], texts = tags, ids]) => {
    const keys = tags.map((tag, i) => (ids === undefined ? readTag(tag) : readImportId(ids[i] ?? "", tag)));
    const known = new Set(keys.filter((key) => key?.text !== true).map((key) => key?.group));
    const stems = stemsOf(keys, texts);
    return tags.map((tag, i) =>
      headOf({
        tag,
        words: texts[i] ?? "",
        key: keys[i],
        known,
        stems,
        legacy: ids === undefined && !isModern(tags),
      }),
    );
  },
  separators: [],
  otherInPlace: false,
  codesForAnswers: true,
  notAsked: [],
  unfinished: (headers) => mark(headers, "finished", ["0", "False", "FALSE", "Onwaar"]),
  tests: (headers) =>
    mark(headers, "status", [
      "1",
      "2",
      "9",
      "10",
      "Survey Preview",
      "Survey Test",
      "Voorbeeld van enquête",
      "Enquêtetest",
    ]),
};

function isModern(tags: readonly string[]): boolean {
  const names = tags.map((tag) => tag.toLowerCase());
  return names.includes("responseid") && names.filter((name) => STANDARD.has(name)).length >= FEWEST;
}

/** What stands before every option of a question of which one asks for words. */
const SELECTED =
  /^(selected choice|geselecteerde keuze|ausgewählte (auswahl|option)|choix sélectionné)\s*-\s*/i;

/** Whether a row is one of answers: ids of responses begin with R_, or FS_ where somebody filled them in for another. */
function isResponse(tags: readonly string[], cells: readonly string[]): boolean {
  const at = tags.findIndex((tag) => tag.toLowerCase() === "responseid");
  return /^(R|FS)_\w+$/.test(cells[at] ?? "");
}

function isIds(ids: readonly string[]): boolean {
  return ids.some((cell) => /["']ImportId["']/.test(cell));
}

/** Columns are found by the program's own key where it stands, by the words of the legacy header otherwise. */
function mark(
  headers: readonly (readonly string[])[],
  name: string,
  values: readonly string[],
): HeadMark | undefined {
  const column = (headers[0] ?? []).findIndex((_, i) =>
    headers.some((row) => row[i]?.toLowerCase() === name || row[i]?.includes(`"${name}"`)),
  );
  return column === -1 ? undefined : { column, values };
}

interface Part {
  readonly tag: string;
  readonly words: string;
  readonly key: Key | undefined;
  /** Questions that have a column that is no text. */
  readonly known: ReadonlySet<string | undefined>;
  readonly stems: ReadonlyMap<string, string>;
  readonly legacy: boolean;
}

function headOf({ tag, words, key, known, stems, legacy }: Part): ColumnHead {
  const reason = knownReason(legacy ? words : tag, OWN);
  if (reason !== undefined) return { text: words, tag, role: reason };
  const made = MADE.find(([mark]) => mark.test(tag))?.[1];
  if (made !== undefined) return { text: words, tag, role: made };
  if (key === undefined) return { text: words === "" ? tag : words, tag, role: "answer" };
  if (key.derived) return { text: words, tag, role: "derived" };
  const stem = stems.get(key.group) ?? words;
  const part = words
    .slice(stem.length)
    .replace(/^\s*-\s*/, "")
    .replace(SELECTED, "")
    .replace(/\s*-\s*text$/i, "");
  const role = key.text && known.has(key.group) ? "other" : "answer";
  const parted = key.part === undefined ? {} : { partTag: key.part, ...(part === "" ? {} : { part }) };
  const text = rowApart(stem, stems.get(key.question) ?? "").trim();
  const typed = key.text ? { typed: true as const } : {};
  return { text: text === "" ? words : text, tag: key.tag, ...parted, group: key.group, role, ...typed };
}

/** The row of a matrix stands behind its question with a hyphen that is hard to tell from one in a word. */
function rowApart(stem: string, question: string): string {
  if (question === "" || question === stem || !stem.startsWith(question)) return stem;
  return `${question.trim()} – ${stem.slice(question.length).replace(/^\s*-\s*/, "")}`;
}

/** What the texts of the columns of a question, and of each row of it, begin with: up to the hyphen before the part. */
function stemsOf(keys: readonly (Key | undefined)[], texts: readonly string[]): Map<string, string> {
  const own = [...texts.keys()].filter((i) => keys[i]?.derived === false);
  const byQuestion = Map.groupBy(own, (i) => keys[i]?.question ?? "");
  const byGroup = Map.groupBy(own, (i) => keys[i]?.group ?? "");
  const stems = new Map<string, string>();
  for (const [group, columns] of [...byQuestion, ...byGroup]) {
    const words = columns.map((i) => texts[i] ?? "");
    const whole = words.find((one) => words.every((other) => other.startsWith(one)));
    const prefix = whole ?? commonPrefix(words);
    stems.set(group, whole ?? prefix.slice(0, Math.max(prefix.lastIndexOf("-"), 0)));
  }
  return stems;
}

function commonPrefix([first = "", ...others]: readonly string[]): string {
  let length = first.length;
  for (const other of others) {
    while (!other.startsWith(first.slice(0, length))) length--;
  }
  return first.slice(0, length);
}
