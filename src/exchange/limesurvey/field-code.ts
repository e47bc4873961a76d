/** A column's code, cut into its pieces. */
export interface FieldCode {
  readonly question: string;
  readonly part?: string;
  /** The words beside "Other". */
  readonly other: boolean;
  /** A comment beside an option or a list. */
  readonly comment: boolean;
  /** The question's words, where the export gives code and text. */
  readonly words?: string;
}

const CODE = /^(\d+X\d+X\d+|[A-Za-z][A-Za-z0-9]*)(.*)$/;
const PART =
  /^(?:_([A-Za-z0-9_#]+)|\[([^\]]+)\](?:\[([^\]]+)\])?|([A-Za-z]{1,3}\d+(?:comment)?|other|comment))$/;

/** `Q1`, `Q1_SQ001`, `Q1[SQ001]`, `Q1_other`, `Q1[SQ001comment]`, `123X4X5SQ001`; ". text" may follow. */
export function readCode(header: string): FieldCode | undefined {
  const [, whole = header, words] = /^(\S+?)\.\s+(.+)$/s.exec(header) ?? [];
  if (/\s/.test(whole)) return undefined;
  const match = CODE.exec(whole);
  if (match === null) return undefined;
  const [, question = "", rest = ""] = match;
  const said = words === undefined ? {} : { words };
  if (rest === "") return { question, other: false, comment: false, ...said };
  const cut = PART.exec(rest);
  if (cut === null) return undefined;
  const part = [cut[1], cut[2], cut[3], cut[4]].filter((piece) => piece !== undefined).join("-");
  if (part === "other") return { question, other: true, comment: false, ...said };
  if (!part.endsWith("comment")) return { question, part, other: false, comment: false, ...said };
  return { question, part: part.replace(/_?comment$/, ""), other: false, comment: true, ...said };
}
