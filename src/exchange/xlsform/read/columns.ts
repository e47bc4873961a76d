/** What stands above a column: its name in XLSForm now, and a language. */
export interface Column {
  readonly name: string;
  /** "" where the column names none. */
  readonly language: string;
}

/** Names that columns had before, or have in some programs (XLSForm's own reader takes them too). */
const NAMES: ReadonlyMap<string, string> = new Map([
  ["list name", "list_name"],
  ["list-name", "list_name"],
  ["caption", "label"],
  ["question", "label"],
  ["tag", "name"],
  ["command", "type"],
  ["value", "name"],
  ["relevance", "relevant"],
  ["skip", "relevant"],
  ["bind::relevant", "relevant"],
  ["bind::required", "required"],
  ["bind::constraint", "constraint"],
  ["bind::calculate", "calculation"],
  ["bind::readonly", "read_only"],
  ["bind::jr:constraintmsg", "constraint_message"],
  ["bind::jr::constraintmsg", "constraint_message"],
  ["constraint message", "constraint_message"],
  ["constraintmsg", "constraint_message"],
  ["requiredmsg", "required_message"],
  ["required message", "required_message"],
  ["calculate", "calculation"],
  ["readonly", "read_only"],
  ["read only", "read_only"],
  ["control::appearance", "appearance"],
  ["media::image", "image"],
  ["media::audio", "audio"],
  ["media::video", "video"],
  ["form title", "form_title"],
  ["form id", "form_id"],
  ["default language", "default_language"],
]);

/** Columns that hold words people read or hear. */
const TRANSLATED =
  /^(label|hint|guidance_hint|constraint_message|required_message|image|big-image|audio|video|caption)$/;

/** `label::Nederlands (nl)`, `media::image::English`, `bind:relevant` and so on. */
export function columnOf(header: string): Column {
  const written = header.trim();
  const parts = written.split(/::|:/).map((part) => part.trim());
  const [first = "", second, ...rest] = parts;
  const lower = first.toLowerCase();
  if (second === undefined) return { name: NAMES.get(lower) ?? lower, language: "" };
  if (lower === "media" || lower === "bind" || lower === "control") {
    const whole = `${lower}::${[second, ...(lower === "media" ? [] : rest)].join(":").toLowerCase()}`;
    return { name: NAMES.get(whole) ?? whole, language: lower === "media" ? (rest[0] ?? "") : "" };
  }
  const name = NAMES.get(lower) ?? lower;
  if (!TRANSLATED.test(name)) return { name: written.toLowerCase(), language: "" };
  return { name, language: [second, ...rest].join(":") };
}
