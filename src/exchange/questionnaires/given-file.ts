import { openZip } from "../../office/unzip.ts";
import { fileKindOf, type FileKind } from "../source/file-kind.ts";
import type { Outcome } from "../../problem.ts";
import { readJson, type Json } from "../forms/json.ts";

const SAMPLE = 4096;

/** A file that somebody gave, and what its content shows before anything of it is believed. */
export class GivenFile {
  /** For messages only: a file is what its content says. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly kind: FileKind;
  private json: Outcome<Json> | undefined;
  private listed: readonly string[] | undefined;

  constructor({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }) {
    this.name = name;
    this.bytes = bytes;
    this.kind = fileKindOf(bytes);
  }

  /** Its first signs, as far as they are plain letters. */
  get start(): string {
    return new TextDecoder("windows-1252").decode(this.bytes.subarray(0, SAMPLE)).replaceAll("\0", "");
  }

  /** The paths of a package; none where it is none or may not be trusted. */
  get paths(): readonly string[] {
    return (this.listed ??= this.kind === "zip" ? (openZip(this.bytes, this.name).value?.paths ?? []) : []);
  }

  /** What stands in a JSON file, or why it is not read. */
  get parsed(): Outcome<Json> {
    return (this.json ??= readJson(this.bytes, this.name));
  }
}
