import { routingWords } from "../../questionnaire/routing-words.ts";
import type { Condition } from "../../questionnaire/routing.ts";
import { say, type Language } from "../../text.ts";
import { CODE_ATTRIBUTE } from "../labelled/embedded.ts";
import type { Dictionary } from "../labelled/model.ts";
import type { Asked, Study, StudyLanguage } from "../labelled/study.ts";
import { labelledSet } from "./labelled.ts";
import { inLanguage, type FullSet } from "./model.ts";
import { fullSetWords } from "./words.ts";

/** The full set with its questions, in every language of the questionnaire. */
export function studyOf(set: FullSet): Study {
  const { language } = set.voice;
  const others = set.questionnaire.languages.filter((one) => one !== language);
  const { wave, date, fieldwork } = set;
  const languages = [language, ...others].map((one) => studyLanguage(set, one));
  return { data: labelledSet(set), languages, wave, date, fieldwork };
}

function studyLanguage(set: FullSet, language: Language): StudyLanguage {
  const own = inLanguage(set, language);
  const { dictionary } = labelledSet(own);
  const { organisation, series, theme, population } = own;
  return {
    language,
    dictionary,
    organisation,
    series,
    theme,
    population,
    warning: fullSetWords[language].warning,
    notes: dictionary.documents.slice(1),
    asked: askedOf(own, dictionary),
  };
}

function askedOf({ questionnaire, data, voice }: FullSet, { variables }: Dictionary): Map<string, Asked> {
  const universe = routingWords(questionnaire, voice);
  const byCode = new Map(data.variables.map((variable) => [variable.code, variable]));
  const places = new Map(
    questionnaire.pages.flatMap(({ when, questions }) =>
      questions.map((question) => [question.code, { question, conditions: [when, question.when] }] as const),
    ),
  );
  const asked = variables.flatMap(({ name, attributes }): [string, Asked][] => {
    const variable = byCode.get(attributes.get(CODE_ATTRIBUTE)?.[0] ?? "");
    const place = places.get(variable?.question ?? "");
    if (variable === undefined || place === undefined) return [];
    const all = place.conditions.filter((one): one is Condition => one !== undefined);
    return [
      [
        name,
        {
          question: place.question.code,
          wording: say(place.question.text, voice),
          part: variable.part === undefined ? null : say(variable.label, voice),
          universe: all.length === 0 ? null : universe({ all }),
        },
      ],
    ];
  });
  return new Map(asked);
}
