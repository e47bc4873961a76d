/** What the type of a row says. */
export type RowType =
  | { readonly kind: "begin" | "end"; readonly what: "group" | "repeat" | "loop" }
  | { readonly kind: "select"; readonly several: boolean; readonly list: string; readonly orOther: boolean }
  | { readonly kind: "rank"; readonly list: string }
  | {
      readonly kind: "answer";
      readonly as: "text" | "integer" | "decimal" | "range" | "note" | "acknowledge";
    }
  /** Typed like a text, and meant as something of its own. */
  | { readonly kind: "as-text"; readonly type: string }
  /** About the device or the sending, and nothing that is asked. */
  | { readonly kind: "about" }
  | { readonly kind: "unknown"; readonly type: string };

const OR_OTHER = /\s+(or[ _]other|or[ _]specify[ _]other|specify[ _]other)$/;

const ABOUT =
  /^(start|end|today|deviceid|device id|phonenumber|subscriberid|sim ?serial|simserial|imei|username|user ?name|email|start-geopoint|audit|background-audio|instance ?name|metadata|background-geopoint|get (start|end) time|get today|get device id|get phone number|get sim id|get subscriber id|last-saved)$/;

const ANSWERS: ReadonlyMap<string, Extract<RowType, { kind: "answer" }>["as"]> = new Map([
  ["text", "text"],
  ["string", "text"],
  ["add text prompt", "text"],
  ["q string", "text"],
  ["integer", "integer"],
  ["int", "integer"],
  ["add integer prompt", "integer"],
  ["q int", "integer"],
  ["decimal", "decimal"],
  ["add decimal prompt", "decimal"],
  ["q decimal", "decimal"],
  ["range", "range"],
  ["note", "note"],
  ["add note prompt", "note"],
  ["trigger", "acknowledge"],
  ["acknowledge", "acknowledge"],
  ["add acknowledge prompt", "acknowledge"],
]);

const AS_TEXT =
  /^(date|datetime|time|barcode|phone ?number|phone number|number of days in last (month|six months|year)|date ?time|percentage|email address|add (date|time|date time|barcode) prompt)$/;

/** `select_one list or_other`, `select all that apply from list`, `begin_group`, and names from older forms. */
export function rowTypeOf(written: string): RowType {
  const plain = written.trim().replaceAll(/\s+/g, " ");
  const lower = plain.toLowerCase().replaceAll("_", " ");
  const bracket = /^(begin|end)[ -]?(group|repeat|loop)\b/.exec(lower);
  if (bracket !== null)
    return { kind: bracket[1] as "begin" | "end", what: bracket[2] as "group" | "repeat" | "loop" };
  const listed = selectOf(plain);
  if (listed !== undefined) return listed;
  const rank = /^(?:rank|odk:rank)\s+(?:from\s+)?(\S+)$/i.exec(plain)?.[1];
  if (rank !== undefined) return { kind: "rank", list: rank };
  const as = ANSWERS.get(lower);
  if (as !== undefined) return { kind: "answer", as };
  if (AS_TEXT.test(lower)) return { kind: "as-text", type: plain };
  return ABOUT.test(lower) ? { kind: "about" } : { kind: "unknown", type: plain };
}

const SELECT_ONE =
  /^(?:add )?(?:select[ _]one|select1|select one prompt)(?:[ _]prompt)?(?: (?:from|using))? (\S+)$/i;
const SELECT_SEVERAL =
  /^(?:add )?(?:select[ _]multiple|select all that apply|select)(?: prompt)?(?: (?:from|using))? (\S+)$/i;

function selectOf(plain: string): RowType | undefined {
  const orOther = OR_OTHER.test(plain.toLowerCase());
  const bare = orOther ? plain.replace(new RegExp(OR_OTHER.source, "i"), "") : plain;
  const one = SELECT_ONE.exec(bare)?.[1];
  if (one !== undefined) return { kind: "select", several: false, list: one, orOther };
  const several = SELECT_SEVERAL.exec(bare)?.[1];
  return several === undefined ? undefined : { kind: "select", several: true, list: several, orOther };
}
