import type {
  BlockDifference,
  PublicationDifference,
  FigureDifference,
} from "../../api/publication-parts.ts";
import type { PublishedNumber } from "../../analysis/disclosure/model.ts";
import type { LabelledNumber, Report } from "../../report/model.ts";
import { publishedWords, type BlockWords, type PublishedWords } from "../../report/published-words.ts";

/** Lays a draft beside the last version: its words as they were kept, its figures as the ledger has them. */
export function differenceOf(
  report: Report,
  version: number,
  words: PublishedWords | undefined,
  ledger: readonly PublishedNumber[],
): PublicationDifference {
  const now = publishedWords(report, version).blocks;
  const figures = figuresByQuestion(report.numbers, ledger);
  const same = words !== undefined && words.language === report.meta.voice.language;
  const blocks = same ? wordDifferences(words.blocks, now) : [];
  const known = new Map(blocks.map((block) => [block.id, block]));
  for (const [question, changed] of figures) {
    const before = known.get(question);
    const label = before?.label ?? now.find(({ id }) => id === question)?.short ?? question;
    const empty: BlockDifference = { id: question, label, state: "changed", texts: [], figures: [] };
    known.set(question, { ...(before ?? empty), figures: changed });
  }
  return { version, wordsKnown: same, blocks: [...known.values()] };
}

function wordDifferences(before: readonly BlockWords[], now: readonly BlockWords[]): BlockDifference[] {
  const gone = before.filter(({ id }) => !now.some((one) => one.id === id));
  return [
    ...now.flatMap((block) => {
      const old = before.find(({ id }) => id === block.id);
      if (old === undefined) return [differs(block, "new", [])];
      const texts = textDifferences(old, block);
      return texts.length === 0 ? [] : [differs(block, "changed", texts)];
    }),
    ...gone.map((block) => differs(block, "gone", [])),
  ];
}

function differs(
  { id, short }: BlockWords,
  state: BlockDifference["state"],
  texts: BlockDifference["texts"],
): BlockDifference {
  return { id, label: short, state, texts, figures: [] };
}

/** Titles beside each other; other texts as what went and what came. */
function textDifferences(old: BlockWords, now: BlockWords): BlockDifference["texts"] {
  const title = old.title === now.title ? [] : [{ was: old.title, now: now.title }];
  const went = old.texts.filter((text) => !now.texts.includes(text));
  const came = now.texts.filter((text) => !old.texts.includes(text));
  return [
    ...title,
    ...went.map((was) => ({ was, now: null })),
    ...came.map((text) => ({ was: null, now: text })),
  ];
}

function figuresByQuestion(
  now: readonly LabelledNumber[],
  before: readonly PublishedNumber[],
): Map<string, FigureDifference[]> {
  const old = new Map(before.map((number) => [keyOf(number), number]));
  const found = new Map<string, FigureDifference[]>();
  const add = (question: string, difference: FigureDifference): void => {
    found.set(question, [...(found.get(question) ?? []), difference]);
  };
  for (const number of now) {
    const was = old.get(keyOf(number))?.count ?? null;
    old.delete(keyOf(number));
    if (was !== number.count) add(number.question, { label: labelOf(number), was, now: number.count });
  }
  for (const number of old.values()) {
    const question = now.find(({ subject }) => subject === number.subject)?.question ?? number.subject;
    const label = [number.answers.join(", "), number.groups.join(", ")]
      .filter((part) => part !== "")
      .join(" · ");
    add(question, { label, was: number.count, now: null });
  }
  return found;
}

function keyOf({ subject, answers, by, groups }: PublishedNumber): string {
  return JSON.stringify([subject, answers, by, groups]);
}

function labelOf({ answerLabel, groupLabel, by }: LabelledNumber): string {
  return by === null ? answerLabel : `${answerLabel} · ${groupLabel}`;
}
