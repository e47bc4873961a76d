import type { LabelledVariable } from "../../labelled/model.ts";
import { HIGHEST, LOWEST, SYSTEM_MISSING } from "../numbers.ts";
import { ALIGNMENTS, MEASURES } from "../read/display.ts";
import { Subtype } from "../read/records.ts";
import { attributeWords, variableAttributeWords } from "./attributes.ts";
import type { Plan, PlannedVariable } from "./plan.ts";
import { RecordBytes, utf8 } from "./record-bytes.ts";
import { isNewSet, writeSets } from "./sets.ts";
import { LONGEST_VALUE_LABEL } from "./value-labels.ts";

const FLOATS = 4;
const UTF8_PAGE = 65_001;

/** The records beyond the first version of the format. They stand in the order of their numbers: readers want that. */
export function writeExtensions(out: RecordBytes, plan: Plan, rows: number | undefined): void {
  const { dictionary, variables } = plan;
  const texts = variables.filter(({ bytes }) => bytes > 255);
  const long = variables.filter(({ bytes }) => bytes > 8);
  const add = (subtype: number, size: number, write: (body: RecordBytes) => void) => {
    const body = new RecordBytes();
    write(body);
    if (body.length === 0) return;
    out.int32(7, subtype, size, body.length / size);
    out.bytes(body.all());
  };
  const words = (subtype: number, text: string) => add(subtype, 1, (body) => body.bytes(utf8(text)));

  // Version 1.0.0, no machine in particular, IEEE numbers, the little end first.
  add(Subtype.integers, 4, (body) => body.int32(1, 0, 0, -1, 1, 1, 2, UTF8_PAGE));
  add(FLOATS, 8, (body) => body.float64(SYSTEM_MISSING, HIGHEST, LOWEST));
  add(Subtype.oldSets, 1, (body) =>
    writeSets(
      body,
      dictionary.sets.filter((set) => !isNewSet(set)),
      plan,
    ),
  );
  add(Subtype.display, 4, (body) => {
    for (const one of variables) for (const width of one.widths) writeDisplay(body, one, width);
  });
  words(Subtype.longNames, variables.map(({ name, short }) => `${short[0] ?? ""}=${name}`).join("\t"));
  words(Subtype.longTexts, texts.map(longTextWords).join(""));
  if (rows !== undefined) add(Subtype.rows, 8, (body) => body.int64(1, rows));
  words(Subtype.fileAttributes, attributeWords(dictionary.attributes));
  words(Subtype.variableAttributes, variableAttributeWords(plan));
  add(Subtype.newSets, 1, (body) => writeSets(body, dictionary.sets.filter(isNewSet), plan));
  words(Subtype.encoding, "UTF-8");
  add(Subtype.longLabels, 1, (body) => {
    for (const one of long) writeLongLabels(body, one);
  });
  add(Subtype.longMissing, 1, (body) => {
    for (const one of long) writeLongMissing(body, one);
  });
}

function longTextWords({ short, bytes }: PlannedVariable): string {
  return `${short[0] ?? ""}=${String(bytes).padStart(5, "0")}\0\t`;
}

function writeDisplay(out: RecordBytes, { variable }: PlannedVariable, width: number): void {
  const { measure, alignment, columnWidth }: LabelledVariable = variable;
  const shown = Math.max(1, Math.min(columnWidth, width === 0 ? 255 : 40));
  out.int32(MEASURES.indexOf(measure), shown, ALIGNMENTS.indexOf(alignment));
}

function writeLongLabels(out: RecordBytes, { name, bytes, variable: { labels } }: PlannedVariable): void {
  if (labels.length === 0) return;
  counted(out, utf8(name));
  out.int32(bytes, labels.length);
  for (const { value, label } of labels) {
    out.int32(bytes);
    out.padded(utf8(String(value), bytes), bytes);
    counted(out, utf8(label, LONGEST_VALUE_LABEL));
  }
}

/** Of a long text only the first 8 bytes can say that an answer is missing. */
function writeLongMissing(out: RecordBytes, { name, variable: { missing } }: PlannedVariable): void {
  if (missing.values.length === 0) return;
  const values = missing.values.slice(0, 3);
  counted(out, utf8(name));
  out.byte(values.length);
  out.int32(8);
  for (const value of values) out.padded(utf8(String(value), 8), 8);
}

function counted(out: RecordBytes, bytes: Uint8Array): void {
  out.int32(bytes.length);
  out.bytes(bytes);
}
