import { labelledPoll } from "../labelled/from-poll.ts";
import type { LabelledData } from "../labelled/model.ts";
import type { FullSet } from "./model.ts";
import { fullSetWords } from "./words.ts";

/** The full set as statistical programs take it; the warning is the first thing it says. */
export function labelledSet(set: FullSet): LabelledData {
  const words = fullSetWords[set.voice.language];
  const { organisation, series, theme, wave, questionnaire, data, voice, date } = set;
  const about = [words.facts[0], organisation, words.facts[1], series, words.facts[2], theme];
  return labelledPoll({
    questionnaire,
    data,
    voice,
    date,
    title: `RESTRICTED ${series} ${wave}`,
    notes: [
      words.warning,
      ...(set.invented ? [words.invented] : []),
      [0, 2, 4].map((i) => `${about[i] ?? ""}: ${about[i + 1] ?? ""}`).join("; "),
    ],
  });
}
