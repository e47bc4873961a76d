import type { OutlineEntry } from "../../api/publication.ts";
import {
  isAsked,
  isBackground,
  numberedQuestions,
  questionsOf,
  type AskedQuestion,
} from "../../questionnaire/model.ts";
import { definitionOf } from "../../questionnaire/question-types/index.ts";
import type { DrawnSlide } from "../../report/drawn/model.ts";
import type { Block, Report } from "../../report/model.ts";
import { say } from "../../text.ts";
import type { Poll } from "../read-poll.ts";
import { isSplittable } from "../splits.ts";

type Draft = Omit<OutlineEntry, "slides" | "hidden">;

/** The parts of a publication in reading order, with what is hidden where it would stand, and the slides of each. */
export function outlineOf(report: Report, poll: Poll, slides: readonly DrawnSlide[]): OutlineEntry[] {
  const hidden = new Set(poll.words.hide ?? []);
  const known = new Map(report.blocks.map((block) => [block.id, block]));
  const drafts: Draft[] = [
    fixed("title", "title", ""),
    ...blocksOf(report, "glance").map((block) => fixed(block.id, "glance", block.short)),
    ...blocksOf(report, "participants").map((block) => fixed(block.id, "participants", block.short)),
    ...questionEntries(report, poll, known, hidden),
    fixed("quotes", "quotes", ""),
    fixed("withheld", "withheld", ""),
    fixed("compare", "comparison", blocksOf(report, "comparison")[0]?.before.name ?? ""),
    ...blocksOf(report, "account").map((block) => fixed(block.id, "account", block.short)),
    fixed("appendix", "appendix", ""),
  ];
  const owners = drafts.map((draft) => draft.id);
  const bySlide = new Map(slides.map(({ id }) => [id, ownerOf(id, owners)]));
  return drafts
    .map((draft) => ({
      ...draft,
      hidden: draft.hideAs !== null && (hidden.has(draft.hideAs) || isHiddenWith(draft, hidden)),
      slides: slides.filter(({ id }) => bySlide.get(id) === draft.id).map(({ id }) => id),
    }))
    .filter((entry) => entry.slides.length > 0 || entry.hidden);
}

function fixed(id: string, kind: OutlineEntry["kind"], label: string): Draft {
  return { id, kind, label, number: null, question: null, canSplit: false, hideAs: null };
}

/** What was written beside an answer goes with its question. */
function isHiddenWith({ question }: Draft, hidden: ReadonlySet<string>): boolean {
  return question !== null && hidden.has(question);
}

/** The entry a slide belongs to: the longest name its own begins with, so that "q3" does not take "q3_anders_text". */
function ownerOf(slide: string, entries: readonly string[]): string | undefined {
  return entries
    .filter((id) => slide === id || slide.startsWith(`${id}-`))
    .reduce<string | undefined>(
      (longest, id) => (id.length > (longest?.length ?? 0) ? id : longest),
      undefined,
    );
}

function questionEntries(
  report: Report,
  poll: Poll,
  known: ReadonlyMap<string, Block>,
  hidden: ReadonlySet<string>,
): Draft[] {
  const numbers = numberedQuestions(poll.questionnaire);
  return inOrder(poll).flatMap((question) => {
    const label = say(question.short ?? question.text, report.meta.voice);
    const number = numbers.get(question.code) ?? null;
    const about = { number, question: question.code, canSplit: false };
    const shown = (id: string): boolean => known.has(id) || hidden.has(id) || hidden.has(question.code);
    const texts = textsOf(question).map((id): Draft => ({
      ...about,
      id,
      kind: "open",
      label: openLabel(id, known, label),
      hideAs: id,
    }));
    const canSplit = isSplittable(question);
    const own: Draft = {
      ...about,
      id: question.code,
      kind: "closed",
      label,
      canSplit,
      hideAs: question.code,
    };
    const isOpen = texts.some(({ id }) => id === question.code);
    return [...(isOpen ? [] : [own]), ...texts].filter(({ id }) => shown(id));
  });
}

function openLabel(id: string, known: ReadonlyMap<string, Block>, label: string): string {
  return known.get(id)?.short.replace(/^\d+\s+/u, "") ?? label;
}

function textsOf(question: AskedQuestion): string[] {
  return definitionOf(question)
    .variables(question)
    .filter(({ level }) => level === "text")
    .map(({ code }) => code);
}

/** Named questions first in the order named, the rest as asked: the report's own order. */
function inOrder({ questionnaire, words }: Poll): AskedQuestion[] {
  const order = words.order ?? [];
  const place = ({ code }: AskedQuestion): number =>
    order.includes(code) ? order.indexOf(code) : order.length;
  return questionsOf(questionnaire)
    .filter(isAsked)
    .filter((question) => !isBackground(question))
    .toSorted((a, b) => place(a) - place(b));
}

export function blocksOf<K extends Block["kind"]>(
  { blocks }: Report,
  kind: K,
): Extract<Block, { kind: K }>[] {
  return blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);
}
