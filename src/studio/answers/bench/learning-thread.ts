import type { Workbench } from "../../../api/answers.ts";
import { openDetails } from "../../../coding/open-details.ts";
import { alikeAnswers } from "../../../coding/reading/alike.ts";
import { searchIndex, type SearchIndex } from "../../../coding/reading/search.ts";
import { createAssistant, type Assistant } from "../../../coding/suggestions/assistant.ts";
import { noWords, readWordList, type WordList } from "../../../coding/text/word-list.ts";
import type { FromThread, SaidOfDesk, ToThread } from "./messages.ts";

/** Answers at the head of the order that get suggestions before anybody comes to them. */
const LOOKED_AHEAD = 6;

let desk = 0;
let work: Workbench | undefined;
let words: WordList = noWords;
let assistant: Assistant | undefined;
let thinking: ReturnType<typeof setTimeout> | undefined;
let look: readonly number[] = [];
/** Made when something is looked for first. */
let index: SearchIndex | undefined;
/** Decided on while the assistant was still being made. */
let early: readonly Extract<ToThread, { kind: "decide" }>[] = [];

const tell = (said: FromThread): void => postMessage({ desk, said } satisfies SaidOfDesk);

addEventListener("message", ({ data }: MessageEvent<ToThread>) => void hear(data));

async function hear(message: ToThread): Promise<void> {
  switch (message.kind) {
    case "open":
      desk = message.desk;
      work = message.work;
      assistant = undefined;
      look = [];
      early = [];
      index = undefined;
      tell({ kind: "details", details: detailsOf(work) });
      words = await dutchWords(message.words);
      // Somebody may have opened another question meanwhile.
      if (work === message.work) begin(work);
      break;
    case "codebook":
      if (work !== undefined) begin({ ...work, coding: message.coding });
      break;
    case "decide":
      look = message.look;
      if (assistant === undefined) early = [...early, message];
      assistant?.decide(message.answer, message.decided ?? undefined);
      // Whoever codes fast is not held up: what was decided meanwhile is thought over together.
      clearTimeout(thinking);
      thinking = setTimeout(think);
      break;
    case "look":
      look = message.look;
      tell({ kind: "suggestions", suggestions: suggestionsFor(look) });
      break;
    case "find":
      if (work !== undefined) {
        index ??= searchIndex(wordsOf(work), words, work.language);
        const answers = index.search(message.query).map((found) => found.answer);
        tell({ kind: "found", query: message.query, answers });
      }
      break;
    case "bundle":
      if (work !== undefined)
        tell({ kind: "bundles", bundles: alikeAnswers(wordsOf(work), words, work.language) });
  }
}

/** Without the dictionary suggestions are a little worse; that is no reason to be without them. */
async function dutchWords(address: string): Promise<WordList> {
  if (words !== noWords) return words;
  const reply = await fetch(address).catch(() => undefined);
  if (reply?.ok !== true || reply.body === null) return noWords;
  const text = reply.body.pipeThrough(new DecompressionStream("gzip"));
  return readWordList(await new Response(text).text());
}

function wordsOf({ answers }: Workbench): string[] {
  return answers.map((answer) => answer.words);
}

function begin(now: Workbench): void {
  work = now;
  assistant = createAssistant(now, words);
  for (const { answer, decided } of early) assistant.decide(answer, decided ?? undefined);
  if (early.length > 0) assistant.think();
  early = [];
  advise();
}

function think(): void {
  assistant?.think();
  advise();
}

function advise(): void {
  if (assistant === undefined) return;
  const order = assistant.order();
  const suggestions = suggestionsFor([...new Set([...look, ...order.subarray(0, LOOKED_AHEAD)])]);
  tell({ kind: "advice", order, firstRight: assistant.firstRight(), suggestions });
}

function suggestionsFor(answers: readonly number[]) {
  return answers.map((answer) => [answer, assistant?.suggest(answer) ?? []] as const);
}

function detailsOf({ answers, review, proposal }: Workbench) {
  const decided = Map.groupBy(review.decisions, (one) => one.row);
  return answers.flatMap((answer) => {
    const decisions = decided.get(answer.row) ?? [];
    if (decisions.some((one) => one.decision === "withhold")) return [];
    const open = openDetails(answer, decisions, proposal ?? undefined);
    return open.length === 0 ? [] : [[answer.row, open] as const];
  });
}
