import { problem, warning, type Problem } from "../problem.ts";
import { addressesReader, say, type Text, type Voice } from "../text.ts";
import { numbersIn } from "../coding/statement.ts";
import { numbersOf } from "./block-numbers.ts";
import { checkMessageQuotations } from "./check-statements.ts";
import type { Block, Report } from "./model.ts";
import type { ReportWords } from "./words.ts";

const FILE = "report.json";

/**
 * Whether the researcher's words can stand beside the figures: every number in a message is one of the question's
 * own, every finding can be counted, what a message quotes was written, every text has the form and language asked for.
 */
export function checkWords(words: ReportWords, report: Report, voice: Voice): Problem[] {
  return [
    ...Object.entries(words.messages ?? {}).flatMap(([subject, text]) =>
      checkMessage(text, subject, `messages.${subject}`, report, voice),
    ),
    ...(words.glance ?? []).flatMap((choice, i) =>
      checkMessage(choice.text, choice.question, `glance[${i}].text`, report, voice),
    ),
    ...checkFindings(words, report),
  ];
}

function checkMessage(text: Text, subject: string, path: string, report: Report, voice: Voice): Problem[] {
  const place = { file: FILE, path };
  const said = say(text, voice);
  const problems: Problem[] = [];
  if (typeof text.nl === "string" && addressesReader(text.nl)) {
    problems.push(problem("message-register-missing", place, { text: text.nl }));
  }
  if (voice.language === "en" && text.en === undefined) {
    problems.push(warning("message-english-missing", place, { text: said }));
  }
  const blocks = report.blocks.filter((block) => isAbout(block, subject));
  if (blocks.length === 0) return problems;
  const known = new Set([...blocks.flatMap(numbersOf), ...waveNumbers(report)]);
  const unknown = numbersIn(said).filter((number) => !known.has(number));
  const isOpen = blocks.every((block) => block.kind === "open");
  const open = blocks.filter((block) => block.kind === "open");
  return [
    ...problems,
    ...(isOpen && voice.language === "nl" ? checkMessageQuotations(said, open, path) : []),
    ...unknown.map((number) => problem("message-number-unknown", place, { text: said, number })),
  ];
}

/** A message about a question may also use what its comparison and its coded "Anders" show. */
function isAbout(block: Block, subject: string): boolean {
  if (!("question" in block)) return false;
  const question = subject.replace(/^compare-/, "").split("_")[0];
  return block.id === subject || block.question === question;
}

function waveNumbers({ meta }: Report): string[] {
  return [String(meta.wave), String(meta.wave - 1), String(meta.participants), meta.isoDate.slice(0, 4)];
}

function checkFindings(words: ReportWords, report: Report): Problem[] {
  const shown = report.blocks.find((block) => block.kind === "glance")?.findings ?? [];
  const choices = words.glance ?? [];
  return choices.flatMap((choice, i) => {
    const of = (question: string): number => choices.filter((one) => one.question === question).length;
    const found = shown.filter((finding) => finding.target === choice.question).length;
    return found === of(choice.question)
      ? []
      : [problem("glance-unknown", { file: FILE, path: `glance[${i}]` }, { question: choice.question })];
  });
}
