import type { OutlineEntry, PublicationView } from "../../api/publication.ts";
import { splitName } from "../../changes/places.ts";
import type { Change } from "../../changes/model.ts";
import type { ReportWords } from "../../report/words.ts";

/** The words of a publication while they are edited. */
export interface Edited {
  readonly words: ReportWords;
  readonly view: PublicationView;
  /** Makes a change that can be undone; null for who may only read. */
  readonly change: ((step: readonly Change[]) => void) | null;
  /** Waits until the server has what was typed, or somebody has to choose between two versions first. */
  readonly settled: () => Promise<void>;
}

/** Moves an entry one place up or down among the questions, with all that belongs to its question. */
export function moveBy(edited: Edited, entry: OutlineEntry, by: -1 | 1): boolean {
  const order = questionOrder(edited.view.entries);
  const at = order.indexOf(entry.question ?? "");
  const to = at + by;
  if (at === -1 || to < 0 || to >= order.length) return false;
  return moveTo(edited, entry, order[to] ?? "");
}

/** Puts the question of an entry at the place of another. */
export function moveTo({ words, view, change }: Edited, entry: OutlineEntry, target: string): boolean {
  const order = questionOrder(view.entries);
  const [from, to] = [order.indexOf(entry.question ?? ""), order.indexOf(target)];
  if (change === null || from === -1 || to === -1 || from === to) return false;
  const moved = order.toSpliced(from, 1).toSpliced(to, 0, entry.question ?? "");
  change([field("order", words.order, moved)]);
  return true;
}

/** Leaves a block out of the publication, or takes it back in. */
export function toggleHidden({ words, change }: Edited, { hideAs, question }: OutlineEntry): void {
  if (change === null || hideAs === null) return;
  const hidden = words.hide ?? [];
  const isHidden = hidden.includes(hideAs) || (question !== null && hidden.includes(question));
  const shown = hidden.filter((one) => one !== hideAs && one !== question);
  change([field("hide", words.hide, isHidden ? shown : [...hidden, hideAs])]);
}

export function field(at: string, from: unknown, to: unknown): Change {
  return { kind: "set", at, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

/** Question codes in the order of the outline, each once. */
export function questionOrder(entries: readonly OutlineEntry[]): string[] {
  return [...new Set(entries.flatMap(({ question }) => question ?? []))];
}

/** The questions that make the groups a question is split by, in the order of its slides. */
export function splitsOf({ breakdowns }: ReportWords, question: string): string[] {
  return (breakdowns ?? []).filter((one) => one.question === question).map(({ by }) => by);
}

/** Splits a question by another too, or no more; what was written above that slide goes with it. */
export function toggleSplit({ words, change }: Edited, question: string, by: string): void {
  const now = words.breakdowns;
  const isSplit = splitsOf(words, question).includes(by);
  const others = (now ?? []).filter((one) => one.question !== question || one.by !== by);
  change?.([field("breakdowns", now, isSplit ? others : [...others, { question, by }])]);
}

/** Where in report.json the title of a slide is written; null where the program writes it. */
export function messagePlace({ words, view }: Edited, entry: OutlineEntry, slide: string): string | null {
  const base = firstSlide(view, slide);
  if (entry.kind === "comparison") return `messages/${base}`;
  if (entry.kind !== "closed" && entry.kind !== "open") return null;
  if (base === entry.id) return `messages/${entry.id}`;
  const by = base.startsWith(`${entry.id}-by-`) ? base.slice(`${entry.id}-by-`.length) : null;
  if (by === null || entry.question === null) return null;
  const isAsked = splitsOf(words, entry.question).includes(by);
  return isAsked ? `breakdowns/${splitName(entry.question, by)}/message` : null;
}

/** The first slide of a run of slides: "q8" for "q8-3". */
export function firstSlide({ slides }: PublicationView, id: string): string {
  const base = /^(.*)-\d+$/.exec(id)?.[1];
  return base !== undefined && slides.some((slide) => slide.id === base) ? base : id;
}
