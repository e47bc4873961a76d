import type { CodeAgreement, CodingDifference } from "../coding/agreement/measure.ts";
import type { Language } from "../text.ts";
import type { AgreementState, SampleResult } from "../workflow/agree.ts";
import { shown, styled, type Terminal } from "./terminal.ts";

/** How two codings agree: over all and per code; the answers they differ on only where rows may be shown. */
export function printAgreement(
  terminal: Terminal,
  { results, agreement }: AgreementState,
  language: Language,
  texts: ReadonlyMap<string, string> | undefined,
): void {
  const words = WORDS[language];
  if (results.length === 0) terminal.out(`${words.none}\n`);
  for (const result of results) {
    const { measured } = result;
    const { kind, coder, answers, drawn, from } = measured;
    const head = `${agreement.variable}: ${words.kinds[kind](coder)}, ${words.sample(answers, drawn, from)}`;
    terminal.out(`${styled(terminal, "bold", head)}\n`);
    if (measured.pickedBy === "doubt") terminal.out(`  ${words.doubt}\n`);
    if (answers === 0) continue;
    terminal.out(`  ${words.themes}  ${alphaSaid(measured.themes, result.intervals.themes, language)}\n`);
    terminal.out(`  ${words.codes}  ${alphaSaid(measured.codes, result.intervals.codes, language)}\n`);
    printCodes(terminal, measured.perCode, language);
    const open = measured.differences.filter((one) => one.decided === undefined).length;
    terminal.out(`  ${words.differences(measured.differences.length, open)}\n`);
    if (texts !== undefined) printDifferences(terminal, measured.differences, texts, language);
  }
}

function printCodes(terminal: Terminal, codes: readonly CodeAgreement[], language: Language): void {
  const words = WORDS[language];
  const used = codes.filter((one) => one.both + one.onlyFirst + one.onlySecond > 0);
  const width = Math.max(words.code.length, ...used.map((one) => one.code.length + (one.isTheme ? 0 : 2)));
  const heads = [words.both, words.onlyFirst, words.onlySecond, words.neither].map((head) =>
    head.padStart(7),
  );
  terminal.out(`  ${words.code.padEnd(width)}  ${"kappa".padStart(14)}  ${heads.join(" ")}\n`);
  for (const one of used) {
    const name = `${one.isTheme ? "" : "  "}${one.code}`.padEnd(width);
    const cells = [one.both, one.onlyFirst, one.onlySecond, one.neither].map((count) =>
      String(count).padStart(7),
    );
    terminal.out(`  ${name}  ${kappaSaid(one, language).padStart(14)}  ${cells.join(" ")}\n`);
  }
  const unused = codes.length - used.length;
  if (unused > 0) terminal.out(`  ${words.unused(unused)}\n`);
}

function printDifferences(
  terminal: Terminal,
  differences: readonly CodingDifference[],
  texts: ReadonlyMap<string, string>,
  language: Language,
): void {
  const words = WORDS[language];
  for (const { row, first, second, decided } of differences) {
    const sides = [
      `${words.first}: ${first.join(" ") || "-"}`,
      `${words.second}: ${second.join(" ") || "-"}`,
      ...(decided === undefined
        ? []
        : [
            `${words.decided} ${decided.by}: ${decided.codes.join(" ") || "-"}${decided.why === undefined ? "" : ` (${decided.why})`}`,
          ]),
    ];
    terminal.out(
      `  ${row}  ${shown((texts.get(row) ?? "").replaceAll(/\s+/g, " "))}\n    ${shown(sides.join(" | "))}\n`,
    );
  }
}

function alphaSaid(
  value: number | null,
  interval: SampleResult["intervals"]["themes"],
  language: Language,
): string {
  if (value === null) return WORDS[language].noValue;
  if (interval === null) return decimal(value, language);
  const [low, high] = interval.map((end) => decimal(end, language));
  return `${decimal(value, language)} (${low} ${WORDS[language].to} ${high})`;
}

function kappaSaid({ kappa, error }: CodeAgreement, language: Language): string {
  if (kappa === null) return "–";
  return error === null
    ? decimal(kappa, language)
    : `${decimal(kappa, language)} ± ${decimal(1.96 * error, language)}`;
}

function decimal(value: number, language: Language): string {
  const said = value.toFixed(2).replace("-", "−");
  return language === "nl" ? said.replace(".", ",") : said;
}

/** The same as a program reads it; rows only where they may be shown. */
export function agreementAsData({ results }: AgreementState, restricted: boolean): object[] {
  return results.map(({ measured: { differences, ...measured }, intervals }) => ({
    ...measured,
    intervals,
    differences: differences.length,
    decided: differences.filter((one) => one.decided !== undefined).length,
    ...(restricted ? { rows: differences } : {}),
  }));
}

const WORDS = {
  nl: {
    none: "Er is nog geen steekproef.",
    kinds: {
      second: (coder: string) => `tweede codeur ${coder}`,
      recheck: (coder: string) => `hercontrole door ${coder}`,
    },
    sample: (answers: number, drawn: number, from: number) =>
      `${answers} van ${drawn} getrokken antwoorden gecodeerd (getrokken uit ${from})`,
    doubt: "Gekozen om twijfel, dus geen maat voor alle antwoorden.",
    themes: "Krippendorffs alfa over thema’s:",
    codes: "Krippendorffs alfa over alle codes:",
    noValue: "niet te berekenen: alles is gelijk",
    to: "tot",
    code: "code",
    both: "beide",
    onlyFirst: "eerste",
    onlySecond: "tweede",
    neither: "geen",
    unused: (count: number) => `${count} ${count === 1 ? "code kwam" : "codes kwamen"} niet voor.`,
    differences: (count: number, open: number) =>
      count === 0 ? "Geen verschillen." : `Verschillen: ${count}, waarvan ${open} nog te beslissen.`,
    first: "eerste",
    second: "tweede",
    decided: "besloten door",
  },
  en: {
    none: "There is no sample yet.",
    kinds: {
      second: (coder: string) => `second coder ${coder}`,
      recheck: (coder: string) => `recheck by ${coder}`,
    },
    sample: (answers: number, drawn: number, from: number) =>
      `${answers} of ${drawn} drawn answers coded (drawn from ${from})`,
    doubt: "Picked for doubt, so no measure of all answers.",
    themes: "Krippendorff’s alpha over themes:",
    codes: "Krippendorff’s alpha over all codes:",
    noValue: "cannot be worked out: all is the same",
    to: "to",
    code: "code",
    both: "both",
    onlyFirst: "first",
    onlySecond: "second",
    neither: "neither",
    unused: (count: number) => `${count} ${count === 1 ? "code was" : "codes were"} not used.`,
    differences: (count: number, open: number) =>
      count === 0 ? "No differences." : `Differences: ${count}, of which ${open} to be decided.`,
    first: "first",
    second: "second",
    decided: "decided by",
  },
} as const;
