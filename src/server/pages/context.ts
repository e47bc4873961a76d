import { html, type Html } from "../../look/html.ts";
import { say, type Text, type Voice } from "../../text.ts";
import type { CollectedWave } from "../../workflow/fieldwork-ports.ts";
import { pageWords } from "./words/index.ts";
import type { AskingMode, PageWords } from "./words/words.ts";

/** What every page of a wave is written with. */
export interface PageContext {
  readonly wave: CollectedWave;
  readonly mode: AskingMode;
  readonly voice: Voice;
  readonly words: PageWords;
  /** A text of the researchers; said to be Dutch where a page in English has no other words for it. */
  readonly say: (text: Text) => Html;
  /** The page is looked at by a researcher: nothing is kept. */
  readonly preview: boolean;
}

export function pageContext(wave: CollectedWave, language: Voice["language"], preview: boolean): PageContext {
  const voice: Voice = { language, register: wave.series.register };
  const inDutch = (text: Text): boolean => language === "en" && text.en === undefined;
  return {
    wave,
    mode: wave.wave.mode === "import" ? "open-link" : wave.wave.mode,
    voice,
    words: pageWords(voice),
    say: (text) =>
      inDutch(text) ? html`<span lang="nl">${say(text, voice)}</span>` : html`${say(text, voice)}`,
    preview,
  };
}
