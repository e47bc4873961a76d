import type { Dialect } from "../dialect.ts";
import { numbersOf } from "./numbers.ts";
import { oneAnswerOf, type OptionContext } from "./options.ts";
import { share, type Profile } from "./profile.ts";
import type { Reading } from "./reading.ts";
import { labelledScale } from "./scale.ts";
import type { Scribe } from "./scribe.ts";
import { invitesSeveral, severalInCellOf } from "./several-in-cell.ts";
import { textOf } from "./texts.ts";
import type { Why } from "./why.ts";

/**
 * What one column of answers is, from the surest sign to the weakest: labels of a known scale → several answers in a
 * cell → codes without labels → numbers → a list of answers → words.
 */
export function readSingle(profile: Profile, header: string, dialect: Dialect, scribe: Scribe): Reading {
  const context: OptionContext = { scribe, otherInPlace: dialect.otherInPlace };
  const reading =
    scaleReading(profile, scribe) ??
    severalInCellOf(profile, header, dialect.separators, context) ??
    (dialect.codesForAnswers ? codedAnswer(profile, context) : undefined) ??
    numbersOf(profile, header, dialect.codesForAnswers, scribe) ??
    oneAnswerOf(profile, context) ??
    textOf(profile);
  return notSplit(doubtful(reading, profile), profile, header, dialect);
}

/** Cells that seem to hold several answers, in a question that asks for them, and whose parts are not the same few. */
function notSplit(reading: Reading, profile: Profile, header: string, { separators }: Dialect): Reading {
  const { type } = reading.shape;
  if (type === "several-answers" || type === "ranking" || type === "scale" || type === "number")
    return reading;
  const held = share(profile, (words) => separators.some((one) => words.includes(one)));
  if (held < 0.1 || !invitesSeveral(header)) return reading;
  return { ...reading, why: { key: "notSplit" } };
}

function scaleReading(profile: Profile, scribe: Scribe): Reading | undefined {
  const found = labelledScale(profile, scribe);
  if (found === undefined) return undefined;
  const { scale, ...rest } = found;
  return { shape: { type: "scale", scale }, ...rest };
}

/** "A1", "A2" or a few small numbers: codes of answers whose words the file does not tell. */
function codedAnswer(profile: Profile, context: OptionContext): Reading | undefined {
  const words = profile.values.map((value) => value.words);
  const lettered = words.every((one) => /^[A-Z]{1,2}\d{1,3}$|^-oth-$/.test(one));
  if (words.length === 0 || !lettered) return undefined;
  const sorted = { ...profile, values: profile.values.toSorted((a, b) => (a.words < b.words ? -1 : 1)) };
  const reading = oneAnswerOf(sorted, { ...context, otherInPlace: false });
  return reading === undefined ? undefined : { ...reading, why: labelsUnknown(sorted) };
}

/** A few whole numbers where the program writes codes, which no header explains. */
export function labelsUnknown({ values }: Profile): Why {
  const codes = values.slice(0, 6).map(({ words }) => words);
  return { key: "labelsUnknown", values: { codes: codes.join(", ") } };
}

/** Few answers tell little about what could have been answered. */
function doubtful(reading: Reading, { count }: Profile): Reading {
  const few = count < 5 && (reading.shape.type === "short-text" || reading.shape.type === "number");
  return few && reading.why === undefined
    ? { ...reading, why: { key: "fewAnswers", values: { count } } }
    : reading;
}
