import type { Series, Wave } from "../../fieldwork/wave.ts";
import { numberedQuestions, type Question, type Questionnaire } from "../../questionnaire/model.ts";
import { routingWords } from "../../questionnaire/routing-words.ts";
import type { Condition } from "../../questionnaire/routing.ts";
import { say, type Language, type Voice } from "../../text.ts";
import { sayPeriod } from "../../time.ts";
import { answerOf } from "./answers.ts";
import { instructionsFor } from "./instructions.ts";
import type { PrintedPage, PrintedQuestion, PrintedQuestionnaire } from "./model.ts";
import { instrumentWords, type InstrumentWords } from "./words.ts";

export interface InstrumentInput {
  readonly series: Series;
  readonly wave: Wave;
  readonly questionnaire: Questionnaire;
  /** Another language than the series is published in. */
  readonly language?: Language;
}

/** The questionnaire as it is printed: what was asked, in what order, of whom, and how it could be answered. */
export function composeInstrument(input: InstrumentInput): PrintedQuestionnaire {
  const { series, wave, questionnaire } = input;
  const voice: Voice = { language: input.language ?? series.language, register: series.register };
  const words = instrumentWords[voice.language];
  const { opened, closed } = wave.fieldwork;
  const { introduction } = questionnaire;
  const sayCondition = routingWords(questionnaire, voice);
  const universe = (condition: Condition | undefined) =>
    condition === undefined ? null : words.universe(sayCondition(condition));
  const numbers = numberedQuestions(questionnaire);
  const printed = (question: Question): PrintedQuestion =>
    printedQuestion(question, { voice, words, number: numbers.get(question.code), universe });
  return {
    voice,
    organisation: say(series.organisation, voice),
    series: say(series.title, voice),
    wave: wave.wave,
    title: say(questionnaire.title, voice),
    introduction: introduction === undefined ? null : say(introduction, voice),
    period: sayPeriod(opened, closed, voice.language),
    invented: wave.invented === true ? words.invented : null,
    pages: questionnaire.pages.map((page): PrintedPage => ({
      title: page.title === undefined ? null : say(page.title, voice),
      universe: universe(page.when),
      questions: page.questions.map(printed),
    })),
  };
}

interface Printing {
  readonly voice: Voice;
  readonly words: InstrumentWords;
  readonly number: number | undefined;
  readonly universe: (condition: Condition | undefined) => string | null;
}

function printedQuestion(question: Question, { voice, words, number, universe }: Printing): PrintedQuestion {
  const hint = "hint" in question ? question.hint : undefined;
  return {
    label: number === undefined ? null : words.question(number),
    text: say(question.text, voice),
    hint: hint === undefined ? null : say(hint, voice),
    universe: universe(question.when),
    instructions: instructionsFor(question, words),
    answer: answerOf(question, voice, words),
  };
}
