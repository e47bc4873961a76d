import type { BegunSeries, NewSeries } from "../api/series.ts";
import { codeOf } from "../exchange/recognise/codes.ts";
import { seriesToBegin } from "../fieldwork/imported-poll.ts";
import type { Series } from "../fieldwork/wave.ts";
import { problem, type Outcome } from "../problem.ts";
import type { Language, Text } from "../text.ts";
import type { IsoDate } from "../time.ts";
import { beginWave } from "./begin-wave.ts";
import type { Folder } from "./ports.ts";
import { jsonBytes } from "./json-bytes.ts";

const LONGEST_NAME = 200;
const LONGEST_FOLDER = 40;

/** Views of the studio of their own, and names that some systems keep for themselves. */
const TAKEN = /^(begin|aanmelden|ik|nieuw|beheer|con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * Puts a new series on the shelf, with a first wave that asks nothing yet. Numbers that protect people begin at the
 * usual ones. The caller sees to it that nobody makes another meanwhile.
 */
export async function newSeries(
  shelf: Folder,
  wanted: Pick<NewSeries, "title" | "organisation" | "language" | "register" | "theme">,
  today: IsoDate,
): Promise<Outcome<BegunSeries>> {
  const [title, organisation] = [oneLine(wanted.title), oneLine(wanted.organisation)];
  if (title === "" || organisation === "") return { problems: [problem("series-without-name", {})] };
  const { language, register } = wanted;
  const series: Series = {
    ...seriesToBegin(textIn(title, language), language, register),
    organisation: textIn(organisation, language),
  };
  const id = freeName(await shelf.list(""), title);
  await shelf.at(id).write([{ path: "reeks.json", bytes: jsonBytes(series) }]);
  const theme = oneLine(wanted.theme);
  const begun = await beginWave(shelf.at(id), today, theme === "" ? {} : { theme: textIn(theme, language) });
  return begun.value === undefined
    ? { problems: begun.problems }
    : { value: { id, wave: begun.value.id }, problems: [] };
}

function oneLine(words: string): string {
  return words
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .trim()
    .slice(0, LONGEST_NAME);
}

/** Every text has Dutch words; those of an English series stand as both until somebody writes others. */
function textIn(words: string, language: Language): Text {
  return language === "nl" ? { nl: words } : { nl: words, en: words };
}

/** The name of its folder, which stands in addresses and in people's roles. */
function freeName(taken: readonly string[], title: string): string {
  const plain = codeOf(title, LONGEST_FOLDER);
  const stem = plain === "" || TAKEN.test(plain) ? `reeks-${plain}`.replace(/-$/, "") : plain;
  const known = new Set(taken.map((name) => name.toLowerCase()));
  for (let again = 1; ; again++) {
    const name = again === 1 ? stem : `${stem}-${again}`;
    if (!known.has(name)) return name;
  }
}
