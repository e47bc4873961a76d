import type { Stance } from "../coding/model.ts";
import type { Description } from "../coding/steps/model.ts";
import type { By, Parts, Wish } from "../coding/steps/take.ts";
import { readCodeSheet } from "../exchange/code-sheet/read.ts";
import { problem, type Outcome } from "../problem.ts";
import type { Text } from "../text.ts";
import { themesIn, type Edit } from "../workflow/edit-codebook.ts";
import type { Call } from "./command.ts";
import { bytesOf } from "./input-file.ts";

/** Steps that change what answers count for, or what readers read: later readers must know why. */
const NEEDS_WHY: ReadonlySet<string> = new Set([
  "rename",
  "merge",
  "split",
  "move",
  "delete",
  "undo",
  "redo",
]);

/** The step a command line asks for; undefined where it does not say one. */
export async function editIn(call: Call, by: By): Promise<Outcome<Edit> | undefined> {
  const [, action = "", ...words] = call.arguments;
  if (NEEDS_WHY.has(action) && by.why === undefined) return { problems: [problem("step-without-why", {})] };
  if (action === "undo" || action === "redo") {
    return words.length > 0 ? undefined : done(action === "undo" ? { undo: by } : { redo: by });
  }
  if (action === "copy") return copied(call, words, by);
  if (action === "split") return split(call, words, by);
  const wish = wishIn(call, action, words, by);
  return wish === undefined ? undefined : done({ step: wish });
}

function done(edit: Edit): Outcome<Edit> {
  return { value: edit, problems: [] };
}

function wishIn(call: Call, action: string, words: readonly string[], by: By): Wish | undefined {
  const [code, second, ...more] = words;
  if (code === undefined || more.length > 0) return undefined;
  const place = { ...optional("under", call.option("under")), ...numbered(call.option("at")) };
  switch (action) {
    case "add":
      return second === undefined
        ? undefined
        : { do: "add", ...by, code, title: titleOf(call, second), ...descriptionIn(call), ...place };
    case "rename":
      return second === undefined ? undefined : { do: "rename", ...by, code, title: titleOf(call, second) };
    case "describe":
      return second === undefined ? { do: "describe", ...by, code, ...descriptionIn(call) } : undefined;
    case "merge":
      return second === undefined ? undefined : { do: "merge", ...by, code, into: second };
    case "move":
      return second === undefined ? { do: "move", ...by, code, ...place } : undefined;
    case "delete":
      return second === undefined ? { do: "delete", ...by, code } : undefined;
    default:
      return undefined;
  }
}

function titleOf({ option }: Call, nl: string): Text {
  return { nl, ...optional("en", option("en")) };
}

function descriptionIn({ option }: Call): Description {
  const stance = option("stance");
  return {
    ...optional("include", option("include")),
    ...optional("exclude", option("exclude")),
    ...(isStance(stance) ? { stance } : {}),
    ...optional("colour", option("colour")),
  };
}

function isStance(text: string | undefined): text is Stance | "none" {
  return text === "positive" || text === "negative" || text === "none";
}

function optional<K extends string>(key: K, value: string | undefined): { [P in K]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: string });
}

function numbered(at: string | undefined): { at?: number } {
  const place = Number(at);
  return at !== undefined && Number.isInteger(place) && place > 0 ? { at: place } : {};
}

/** The codebook of a file: of an earlier wave, another question, or one that somebody sent. */
async function copied(
  { option }: Call,
  [file, ...more]: readonly string[],
  by: By,
): Promise<Outcome<Edit> | undefined> {
  if (file === undefined || more.length > 0) return undefined;
  const themes = themesIn(file, await bytesOf(file), option("question") ?? "");
  if (themes.value === undefined) return { problems: themes.problems };
  const from = file.split(/[\\/]/).slice(-3).join("/");
  return { value: { step: { do: "set", ...by, themes: themes.value, from } }, problems: themes.problems };
}

/** `split CODE part=Titel …`, and in `--from` which answer goes to which part. */
async function split(call: Call, words: readonly string[], by: By): Promise<Outcome<Edit> | undefined> {
  const [code, ...written] = words;
  const into = written.map((part) => /^([^=]+)=(.+)$/s.exec(part));
  if (code === undefined || into.some((part) => part === null)) return undefined;
  const parts = await partsIn(call);
  if (parts.value === undefined) return { problems: parts.problems };
  const titled = into.map((part) => ({ code: part?.[1] ?? "", title: { nl: part?.[2] ?? "" } }));
  const step: Wish = { do: "split", ...by, code, into: titled };
  return { value: { step, parts: parts.value }, problems: parts.problems };
}

async function partsIn({ option, language }: Call): Promise<Outcome<Parts>> {
  const file = option("from");
  if (file === undefined) return { value: new Map(), problems: [] };
  const rows = await sheetIn(file, language);
  if (rows.value === undefined) return { problems: rows.problems };
  const named = rows.value.flatMap(({ row, codes }) =>
    codes === undefined ? [] : [[row, codes.map((given) => given.code)] as const],
  );
  return { value: new Map(named), problems: rows.problems };
}

/** The rows of a sheet that somebody filled in. */
export async function sheetIn(
  file: string,
  language: Call["language"],
): Promise<ReturnType<typeof readCodeSheet>> {
  return readCodeSheet(await bytesOf(file), file, language);
}
