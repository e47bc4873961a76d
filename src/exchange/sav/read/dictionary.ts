import type { Dictionary, LabelledVariable, MultipleSet, ValueLabel } from "../../labelled/model.ts";
import { inMemory } from "../../byte-source.ts";
import { isTextFormat, readFormat } from "../formats.ts";
import { unitsOf } from "../numbers.ts";
import { readAttributes, readVariableAttributes, roleIn, withoutRole } from "./attributes.ts";
import { Cursor } from "./cursor.ts";
import { displaysOf, type Display } from "./display.ts";
import { readMoment } from "./moment.ts";
import type { Header } from "./header.ts";
import type { Layout } from "./layout.ts";
import { joinSegments, readLongTextWidths, type WholeVariable } from "./long-texts.ts";
import { readLongLabels, readLongMissing } from "./long-values.ts";
import { namesOf, readLongNames, type Names } from "./names.ts";
import type { Extension, RawDictionary } from "./raw.ts";
import { Subtype } from "./records.ts";
import type { Remarks } from "./remarks.ts";
import { readSets } from "./sets.ts";
import type { TextReader } from "./texts.ts";
import { readMissing, readValue } from "./values.ts";

export interface ReadDictionary {
  readonly dictionary: Dictionary;
  readonly layout: Layout;
}

/** Makes sense of a dictionary's records, once it is known how to read their texts. */
export function readDictionary(
  raw: RawDictionary,
  header: Header,
  texts: TextReader,
  littleEndian: boolean,
  remarks: Remarks,
): ReadDictionary {
  return new Reading(raw, header, texts, littleEndian, remarks).read();
}

class Reading {
  private readonly names: Names;
  private readonly whole: readonly WholeVariable[];
  private readonly raw: RawDictionary;
  private readonly header: Header;
  private readonly texts: TextReader;
  private readonly littleEndian: boolean;
  private readonly remarks: Remarks;

  constructor(
    raw: RawDictionary,
    header: Header,
    texts: TextReader,
    littleEndian: boolean,
    remarks: Remarks,
  ) {
    this.raw = raw;
    this.header = header;
    this.texts = texts;
    this.littleEndian = littleEndian;
    this.remarks = remarks;
    this.names = namesOf(raw.variables, readLongNames(this.words(Subtype.longNames)), texts);
    const widths = readLongTextWidths(this.words(Subtype.longTexts));
    this.whole = joinSegments(
      raw.variables,
      (index) => widths.get((this.names.short[index] ?? "").toUpperCase()),
      (offset) => remarks.odd("record 7/14", offset),
    );
    if (this.names.mended > 0) remarks.add("sav-names-mended", { count: this.names.mended });
  }

  read(): ReadDictionary {
    const slots = this.whole.map(({ raw: { unit }, bytes }) => ({ unit, bytes }));
    const { weightUnit } = this.header;
    const weighing = this.whole.findIndex(({ raw }) => raw.unit === weightUnit - 1);
    if (weightUnit > 0 && weighing < 0) this.remarks.odd("weight", 76);
    const weight = weighing < 0 || weightUnit <= 0 ? undefined : this.nameOf(weighing);
    const made = readMoment(this.header.date, this.header.time);
    const dictionary: Dictionary = {
      title: this.texts.read(this.header.title),
      documents: this.raw.documents.map((line) => this.texts.read(line)),
      attributes: readAttributes(this.words(Subtype.fileAttributes)).attributes,
      variables: this.variables(),
      sets: this.sets(),
      ...(weight === undefined ? {} : { weight }),
      ...(made === undefined ? {} : { made }),
    };
    return { dictionary, layout: { slots, units: this.raw.units } };
  }

  private variables(): LabelledVariable[] {
    const labels = this.valueLabels();
    const displays = displaysOf(this.raw, this.extension(Subtype.display), this.littleEndian, this.remarks);
    const attributes = readVariableAttributes(this.words(Subtype.variableAttributes));
    const longLabels = this.long(Subtype.longLabels, readLongLabels);
    const longMissing = this.long(Subtype.longMissing, readLongMissing);
    return this.whole.map((one, i) => {
      const name = this.nameOf(i);
      const key = name.toLowerCase();
      const own = attributes.get(key);
      const missing = longMissing.get(key);
      return {
        name,
        label: one.raw.label === undefined ? "" : this.texts.read(one.raw.label),
        type: one.bytes === 0 ? { kind: "number" } : { kind: "text", bytes: one.bytes },
        labels: longLabels.get(key) ?? labels.get(one.raw.unit) ?? [],
        missing:
          missing === undefined ? readMissing(one.raw, this.texts, this.littleEndian) : { values: missing },
        role: roleIn(own),
        attributes: withoutRole(own),
        ...shown(one, displays[one.index]),
      };
    });
  }

  /** By the first unit of the variable, from 0. */
  private valueLabels(): Map<number, ValueLabel[]> {
    const result = new Map<number, ValueLabel[]>();
    const byUnit = new Map(this.whole.map((one) => [one.raw.unit, one]));
    for (const { offset, labels, units } of this.raw.labels) {
      const numbers = lazily(() => this.labelsFor(false, labels));
      const words = lazily(() => this.labelsFor(true, labels));
      for (const unit of units) {
        const variable = byUnit.get(unit - 1);
        if (variable === undefined || unitsOf(variable.bytes) > 1) this.remarks.odd("record 4", offset);
        else result.set(unit - 1, variable.bytes > 0 ? words() : numbers());
      }
    }
    return result;
  }

  private labelsFor(
    isText: boolean,
    labels: readonly { readonly value: Uint8Array; readonly label: Uint8Array }[],
  ): ValueLabel[] {
    const byValue = new Map<number | string, ValueLabel>();
    for (const { value: written, label } of labels) {
      const value = readValue(written, isText, this.texts, this.littleEndian);
      if (!byValue.has(value)) byValue.set(value, { value, label: this.texts.read(label) });
    }
    return [...byValue.values()];
  }

  private sets(): MultipleSet[] {
    const byShort = new Map(
      this.whole.map(({ index }, i) => [(this.names.short[index] ?? "").toLowerCase(), this.nameOf(i)]),
    );
    const byLong = new Map(this.whole.map((_, i) => [this.nameOf(i).toLowerCase(), this.nameOf(i)]));
    const nameOf = (name: string) => byShort.get(name.toLowerCase()) ?? byLong.get(name.toLowerCase());
    return [Subtype.oldSets, Subtype.newSets].flatMap((subtype) =>
      (this.raw.extensions.get(subtype) ?? []).flatMap(({ bytes }) => {
        const { sets, odd } = readSets(bytes, this.texts, nameOf);
        for (const name of odd) this.remarks.add("sav-set-left-out", { name });
        return sets;
      }),
    );
  }

  private nameOf(index: number): string {
    return this.names.long[this.whole[index]?.index ?? 0] ?? "";
  }

  private words(subtype: number): string {
    const records = this.raw.extensions.get(subtype) ?? [];
    // Some programs write variable attributes as several records; the next one goes on where the last stopped.
    return records
      .map(({ bytes }) => this.texts.exact(bytes))
      .join(subtype === Subtype.variableAttributes ? "/" : "");
  }

  private extension(subtype: number): Extension | undefined {
    return this.raw.extensions.get(subtype)?.[0];
  }

  private long<T>(subtype: number, read: (cursor: Cursor, texts: TextReader) => T): T {
    const record = this.extension(subtype);
    const cursor = new Cursor(inMemory(record?.bytes ?? new Uint8Array()));
    cursor.littleEndian = this.littleEndian;
    const values = read(cursor, this.texts);
    if (!cursor.intact()) this.remarks.odd(`record 7/${subtype}`, record?.offset ?? 0);
    return values;
  }
}

/** A set of labels may stand for thousands of variables: it is read once, and shared. */
function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function shown(
  { raw, bytes }: WholeVariable,
  display: Display | undefined,
): Pick<LabelledVariable, "format" | "measure" | "columnWidth" | "alignment"> {
  const isText = bytes > 0;
  const read = readFormat(raw.format);
  const fits = read !== undefined && isTextFormat(read) === isText;
  const plain = isText ? { name: "A", width: bytes, decimals: 0 } : { name: "F", width: 8, decimals: 2 };
  return {
    format: !fits ? plain : bytes > 255 ? { ...read, width: bytes } : read,
    measure: display?.measure ?? (isText ? "nominal" : "unknown"),
    columnWidth: display?.columnWidth ?? Math.min(isText ? bytes : 8, 40),
    alignment: display?.alignment ?? (isText ? "left" : "right"),
  };
}
