import { answerCheck, type AnswerCheck } from "../../fieldwork/answer-check/check.ts";
import { variablesOf } from "../../questionnaire/asked.ts";
import { questionsOf } from "../../questionnaire/model.ts";
import { definitionOf } from "../../questionnaire/question-types/index.ts";
import type { Language } from "../../text.ts";
import type { CollectedWave } from "../../workflow/fieldwork-ports.ts";
import { pageContext, type PageContext } from "../pages/context.ts";
import { landingPage, type LandingView } from "../pages/landing.ts";
import { noticePage, thanksPage, type Notice } from "../pages/notice.ts";
import { reviewPage, type ReviewView } from "../pages/review.ts";
import { screenPage } from "../pages/screen.ts";
import { screensOf, type Screen } from "../pages/screens.ts";
import type { Skeleton } from "../pages/skeleton.ts";
import { fixedPage, type FixedPage } from "./replies.ts";
import { NOTHING_YET, type ScreenView } from "../pages/view.ts";

/** A wave made ready to be answered: everything that is the same for all participants is worked out once. */
export interface Instrument {
  readonly wave: CollectedWave;
  readonly screens: readonly Screen[];
  readonly check: AnswerCheck;
  readonly variables: ReadonlySet<string>;
  /** Bytes of a form in which every field is as full as it may be, twice over, so that too long can be told kindly. */
  readonly mostBytes: number;
  readonly language: Language;
  pages(language: Language): Pages;
}

/** The pages of a wave in one language, each written when it is first asked for. */
export interface Pages {
  readonly context: PageContext;
  landing(): Skeleton<LandingView>;
  /** The landing as everybody gets it first. */
  welcome(): FixedPage;
  screen(index: number): Skeleton<ScreenView>;
  review(): Skeleton<ReviewView>;
  thanks(): FixedPage;
  notice(notice: Notice): FixedPage;
}

export function instrumentFor(wave: CollectedWave, preview: boolean): Instrument {
  const { questionnaire, series } = wave;
  const screens = screensOf(questionnaire);
  const languages = questionnaire.languages;
  const language = languages.includes(series.language) ? series.language : (languages[0] ?? "nl");
  const written = new Map<Language, Pages>();
  return {
    wave,
    screens,
    check: answerCheck(questionnaire),
    variables: new Set(variablesOf(questionnaire).map(({ code }) => code)),
    mostBytes: mostBytesOf(wave),
    language,
    pages: (asked) =>
      memo(written, languages.includes(asked) ? asked : language, (chosen) =>
        pagesFor(screens, pageContext(wave, chosen, preview)),
      ),
  };
}

function pagesFor(screens: readonly Screen[], context: PageContext): Pages {
  const landing = once(() => landingPage(context));
  const review = once(() => reviewPage(context));
  const ofScreens = new Map<number, Skeleton<ScreenView>>();
  const notices = new Map<Notice, FixedPage>();
  return {
    context,
    landing,
    welcome: once(() => fixedPage(landing().fill({ carried: NOTHING_YET, refused: false }))),
    screen: (index) =>
      memo(ofScreens, index, () => {
        const screen = screens[index];
        if (screen === undefined) throw new Error(`there is no screen ${index}`);
        return screenPage(screen, index === 0, context);
      }),
    review,
    thanks: once(() => fixedPage(thanksPage(context))),
    notice: (notice) => memo(notices, notice, () => fixedPage(noticePage(notice, context))),
  };
}

const KILOBYTES = 1024;
/** A sign outside ASCII takes nine bytes in a form. */
const BYTES_PER_SIGN = 9;

function mostBytesOf({ questionnaire }: CollectedWave): number {
  const signs = questionsOf(questionnaire).reduce(
    (sum, question) => sum + (definitionOf(question).limits?.(question).length ?? 500),
    0,
  );
  return Math.max(256 * KILOBYTES, 2 * BYTES_PER_SIGN * signs);
}

function memo<K, V>(known: Map<K, V>, key: K, make: (key: K) => V): V {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make(key);
  known.set(key, made);
  return made;
}

function once<V>(make: () => V): () => V {
  const known = new Map<"it", V>();
  return () => memo(known, "it", make);
}
