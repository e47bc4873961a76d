import type { Code } from "../../questionnaire/code.ts";
import type { Language } from "../../text.ts";
import type { Carried } from "../pages/view.ts";
import type { Instrument } from "./instrument.ts";

/** Which button of the form was pressed. */
export type Go =
  | { readonly to: "start" | "resume" | "next" | "back" | "send" }
  | { readonly to: "language"; readonly language: Language }
  | { readonly to: "question" | "clear"; readonly question: Code };

/** A posted page: everything that is known of somebody on the way, since the server keeps nothing. */
export interface Form {
  readonly carried: Carried;
  readonly language: Language;
  /** The screen it was posted from, "review", or "" from the start. */
  readonly at: string;
  readonly go: Go;
}

/** Names with an underscore in front are ours; a code never starts with one. */
export function readForm(body: string, { variables, language }: Instrument): Form {
  const fields = new Map<string, string>();
  const typed = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(body)) {
    if (name.startsWith("_")) fields.set(name, value);
    else if (value !== "" && variables.has(name)) typed.set(name, value);
  }
  const field = (name: string): string => fields.get(name) ?? "";
  return {
    carried: {
      key: field("_key").trim().slice(0, MOST_KEY),
      form: LIKE_A_FORM_NUMBER.test(field("_form")) ? field("_form") : "",
      shared: field("_shared") === "1",
      seen: field("_seen")
        .split(" ")
        .filter((code) => code !== ""),
      typed,
    },
    language: readLanguage(field("_lang")) ?? language,
    at: field("_at"),
    go: readGo(field("_go")),
  };
}

const MOST_KEY = 100;
/** Whether it can be guessed is judged where it is stored; here it only has to be one that we gave. */
const LIKE_A_FORM_NUMBER = /^[\w-]{22,64}$/;

export function readLanguage(text: string | undefined): Language | undefined {
  return text === "nl" || text === "en" ? text : undefined;
}

/** A form that is sent without a button, as some programs do, goes on. */
function readGo(go: string): Go {
  const [to = "", rest = ""] = splitOnce(go, "-");
  const language = readLanguage(rest);
  if (to === "lang" && language !== undefined) return { to: "language", language };
  if (to === "to") return { to: "question", question: rest };
  if (to === "clear") return { to, question: rest };
  if (to === "start" || to === "resume" || to === "back" || to === "send") return { to };
  return { to: "next" };
}

function splitOnce(text: string, sign: string): string[] {
  const at = text.indexOf(sign);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
