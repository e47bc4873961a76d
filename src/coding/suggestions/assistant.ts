import type { Language } from "../../text.ts";
import type { Answer } from "../answer.ts";
import { acceptedCodes } from "../codebook.ts";
import type { CodedAnswer, Coding } from "../model.ts";
import { measuredShare, type MeasuredShare } from "../measured-share.ts";
import { answerWords } from "../reading/answer-words.ts";
import { varietyOrder } from "../reading/variety.ts";
import type { WordList } from "../text/word-list.ts";
import { codeSpaceOf, positionsOf, type CodeSpace } from "./code-space.ts";
import { describedExamples } from "./codebook-examples.ts";
import { isDealtWith } from "./dealt-with.ts";
import { earlierExamples, isReadByPerson, wordsByRow } from "./examples.ts";
import { MOST_SUGGESTED, NO_CODE, type Model, type Scored } from "./model.ts";
import { foldOf, isAudited, placeByChance } from "./places.ts";
import { createPredictor } from "./predict.ts";
import { spread } from "./prepare.ts";
import { proposalsOf } from "./proposals.ts";
import { byExpectedErrors, readingOrder, VARIETY_FIRST } from "./reading-order.ts";
import { reasonFor } from "./reasons.ts";
import { createSession, type Session } from "./session.ts";

export interface AssistantInput {
  readonly coding: Coding;
  readonly answers: readonly Answer[];
  /** The same question in earlier waves, whose codes may be the same. */
  readonly earlier: readonly { readonly coding: Coding; readonly answers: readonly Answer[] }[];
  readonly language: Language;
}

/** A code put forward for an answer, with why. */
export interface Suggested {
  readonly code: string;
  readonly confidence: number;
  /** Words of the answer that speak for it. */
  readonly words: readonly string[];
  /** Coded answers (by index) that carry it and are like this one. */
  readonly alike: readonly number[];
}

/** Sits beside whoever codes: what is best read next, which codes an answer may carry, and how often that was right. */
export interface Assistant {
  /** Learns what was decided on an answer; undefined where nobody decided after all. */
  readonly decide: (answer: number, decided: CodedAnswer | undefined) => void;
  /** Works out everything anew from what was decided so far. */
  readonly think: () => void;
  /** Answers (by index) nobody dealt with, in the order to read them in. */
  readonly order: () => Uint32Array;
  readonly suggest: (answer: number) => Suggested[];
  /** At how many coded answers the first suggestion was among the codes, by models that had not seen them. */
  readonly firstRight: () => MeasuredShare;
}

const MOST_SHOWN = 3;
/** An alternative that is hardly possible helps nobody choose. */
const WORTH_SHOWING = 0.05;
/** Variety is looked for among as many answers, and shown by as many. */
const VARIETY_AMONG = 20_000;
const VARIETY_SHOWN = 45;
/** Chance picks as many coded answers to begin with: learning takes 2 ms each, and more of them change little. */
const MOST_TAUGHT_AT_ONCE = 1500;

interface State {
  readonly input: AssistantInput;
  readonly space: CodeSpace;
  readonly session: Session;
  readonly words: WordList;
  readonly varied: readonly number[];
  readonly places: Float64Array;
  /** What people decided, by index of the answer. */
  readonly decided: Map<number, CodedAnswer>;
  thought: { readonly scored: Scored; readonly model: Model };
}

/** For some tens of thousands of answers; what is decided is learned at once. */
export function createAssistant(input: AssistantInput, words: WordList): Assistant {
  const state = begin(input, words);
  return {
    decide: (answer, decided) => {
      if (decided === undefined) state.decided.delete(answer);
      else state.decided.set(answer, decided);
      if (decided !== undefined && teaches(decided))
        state.session.decide(answer, positionsOf(state.space, acceptedCodes(decided)));
      else state.session.forget(answer);
    },
    think: () => {
      state.thought = state.session.suggest();
    },
    order: () => orderOf(state),
    suggest: (answer) => suggestionsFor(state, answer),
    firstRight: () => firstRightOf(state),
  };
}

function begin(input: AssistantInput, words: WordList): State {
  const { answers, coding, earlier, language } = input;
  const { variable } = coding;
  const space = codeSpaceOf(coding.themes);
  const elsewhere = [
    ...describedExamples(coding.themes, space),
    ...earlier.flatMap((wave) => earlierExamples(wave.coding, wordsByRow(wave.answers), space)),
  ];
  const texts = answers.map((answer) => answer.words);
  const folds = answers.map(({ row }) => foldOf(variable, row));
  const places = Float64Array.from(answers, ({ row }) => placeByChance(variable, row));
  const byChance = Array.from(places, isAudited);
  const session = createSession({ answers: texts, folds, byChance, elsewhere, space, words, language });
  const indexes = new Map(answers.map(({ row }, i) => [row, i]));
  const decided = new Map(
    coding.answers.filter(isDealtWith).flatMap((answer) => {
      const index = indexes.get(answer.row);
      return index === undefined ? [] : [[index, answer] as const];
    }),
  );
  const teaching = [...decided]
    .filter(([, answer]) => teaches(answer))
    .sort(([a], [b]) => places[a]! - places[b]!)
    .slice(0, MOST_TAUGHT_AT_ONCE);
  session.decideAll(
    new Map(teaching.map(([index, answer]) => [index, positionsOf(space, acceptedCodes(answer))])),
  );
  return {
    input,
    space,
    session,
    words,
    decided,
    varied: variedAnswers(texts, words, language),
    places,
    thought: session.suggest(),
  };
}

/** What nobody read one by one is the program's own opinion; what was coded back says nothing about themes. */
function teaches(answer: CodedAnswer): boolean {
  return isReadByPerson(answer) && answer.backTo === undefined;
}

function variedAnswers(texts: readonly string[], words: WordList, language: Language): number[] {
  const among = spread([...texts.keys()], VARIETY_AMONG);
  const some = among.map((answer) => texts[answer] ?? "");
  return varietyOrder(answerWords(some, words, language), VARIETY_SHOWN).map((i) => among[i]!);
}

function orderOf({ input, decided, varied, places, thought }: State): Uint32Array {
  const done = Uint8Array.from(input.answers, (_, i) => (decided.has(i) ? 1 : 0));
  const read = [...decided.values()].filter(isReadByPerson).length;
  const uncertain = byExpectedErrors(thought.scored.expectedErrors);
  return readingOrder({
    places,
    done,
    read,
    wanted: read < VARIETY_FIRST ? [...varied, ...uncertain] : uncertain,
  });
}

function suggestionsFor(
  { input, session, thought, space, words, decided }: State,
  answer: number,
): Suggested[] {
  const { scored, model } = thought;
  const explained = { model, extractor: session.extractor, words, language: input.language };
  const text = input.answers[answer]?.words ?? "";
  return [...Array(MOST_SHOWN).keys()].flatMap((place): Suggested[] => {
    const at = answer * MOST_SUGGESTED + place;
    const position = scored.codes[at] ?? NO_CODE;
    const confidence = scored.probabilities[at] ?? 0;
    const code = space.codes[position];
    if (code === undefined || confidence < WORTH_SHOWING) return [];
    const carrying = [...decided.keys()].filter(
      (other) => other !== answer && carries(space, decided.get(other), position),
    );
    const reason = reasonFor(explained, text, position, session.vectors, carrying);
    return [{ code, confidence, words: reason.words, alike: reason.alike.map(({ example }) => example) }];
  });
}

function carries(space: CodeSpace, answer: CodedAnswer | undefined, position: number): boolean {
  return answer !== undefined && positionsOf(space, acceptedCodes(answer)).includes(position);
}

function firstRightOf({ thought, space, decided }: State): MeasuredShare {
  const { learned, thresholds } = thought.model;
  const codes = space.codes.length;
  const { predict } = createPredictor(codes, learned.levels, thresholds);
  const judged = learned.unseen.rows.map((answer, i) => {
    const logits = learned.unseen.logits.slice(i * codes, (i + 1) * codes);
    const first = proposalsOf(space, predict(logits))[0];
    return first !== undefined && carries(space, decided.get(answer), first.code);
  });
  return measuredShare(judged.filter((right) => right).length, judged.length);
}
