import type { Language } from "../../../text.ts";
import { attribute, type Reading } from "./reading.ts";
import type { LimeQuestion } from "./survey.ts";

type Said = Readonly<Record<Language, string>>;

/** Attributes that change what is asked or of whom, and have no place here; each with the value that does nothing. */
const ATTRIBUTES: Readonly<Record<string, Said>> = {
  array_filter: { nl: "alleen rijen die eerder zijn gekozen", en: "only rows that were chosen before" },
  array_filter_exclude: {
    nl: "rijen die eerder zijn gekozen weglaten",
    en: "rows that were chosen before left out",
  },
  em_validation_q: { nl: "controle met een formule", en: "check by an expression" },
  em_validation_sq: { nl: "controle per veld met een formule", en: "check of each field by an expression" },
  equals_num_value: { nl: "een som die moet kloppen", en: "a sum that has to be right" },
  min_num_value: { nl: "een kleinste som", en: "a least sum" },
  max_num_value: { nl: "een grootste som", en: "a greatest sum" },
  random_order: { nl: "willekeurige volgorde", en: "random order" },
  answer_order: { nl: "volgorde van antwoorden", en: "order of answers" },
  subquestion_order: { nl: "volgorde van regels", en: "order of lines" },
  random_group: { nl: "één vraag uit een groep bij toeval", en: "one question of a group by chance" },
  time_limit: { nl: "een tijdslimiet", en: "a time limit" },
  hidden: { nl: "een verborgen vraag, die nu wordt gesteld", en: "a hidden question, which is now asked" },
  date_min: { nl: "een eerste datum", en: "a first date" },
  date_max: { nl: "een laatste datum", en: "a last date" },
  prefix: { nl: "woorden voor het veld", en: "words before the field" },
  parent_order: { nl: "volgorde van een andere vraag", en: "the order of another question" },
  other_comment_mandatory: { nl: "verplichte woorden bij “Anders”", en: "required words beside “Other”" },
  other_numbers_only: { nl: "alleen getallen bij “Anders”", en: "numbers only beside “Other”" },
  other_position: { nl: "de plaats van “Anders”", en: "the place of “Other”" },
  exclude_all_others_auto: {
    nl: "een antwoord dat vanzelf wordt gekozen als alle andere gekozen zijn",
    en: "an answer that is chosen by itself when all others are",
  },
  slider_accuracy: { nl: "de stap van de schuif", en: "the step of the slider" },
  slider_default: { nl: "waar de schuif begint", en: "where the slider begins" },
  commented_checkbox: { nl: "wanneer een toelichting wordt gevraagd", en: "when a comment is asked" },
  multiflexible_step: { nl: "de stap tussen getallen", en: "the step between numbers" },
};
const WITHOUT_EFFECT = new Set(["", "0", "normal", "no", "default", "end", "allways"]);

/** Tells what a question has that no question of ours has. */
export function tellAttributes(question: LimeQuestion, reading: Reading): void {
  const { language } = reading;
  const tell = (setting: Said, value = "") => {
    reading.setting(question.code, value === "" ? setting[language] : `${setting[language]} (${value})`);
  };
  for (const name of question.attributes.keys()) {
    const setting = Object.hasOwn(ATTRIBUTES, name) ? ATTRIBUTES[name] : undefined;
    const value = attribute(question, name);
    if (setting !== undefined && !WITHOUT_EFFECT.has(value)) tell(setting, value === "1" ? "" : value);
  }
  const suffix = attribute(question, "suffix");
  if (suffix !== "" && question.type !== "N") tell(OWN.suffix, suffix);
  if (attribute(question, "min_answers") !== "" && !BOUNDED.has(question.type)) tell(OWN.least);
  const most = attribute(question, "max_answers");
  if (most !== "" && !COUNTED.has(question.type)) tell(OWN.most, most);
  if (question.script.trim() !== "") tell(OWN.script);
  if (question.pattern.trim() !== "") tell(OWN.pattern, question.pattern);
  if (question.hasDefault) tell(OWN.defaults);
  const routed = question.parts.filter(({ relevance }) => !/^\s*1?\s*$/.test(relevance));
  for (const part of routed) {
    reading.conditionAsText(`${question.code}_${part.code}`, part.relevance.trim());
  }
  const images = reading.texts.lost.get(question.code);
  if (images !== undefined) tell(OWN.media, [...images].join(", "));
  const filled = reading.texts.filledIn.get(question.code);
  if (filled !== undefined) tell(OWN.filled, [...filled].join(", "));
}

/** Types whose least number of answers is taken over. */
const BOUNDED = new Set(["M", "P"]);

/** Types whose greatest number of answers is taken over. */
const COUNTED = new Set(["M", "P", "R"]);

const OWN = {
  most: { nl: "hoeveel antwoorden er hoogstens zijn", en: "how many answers there are at most" },
  script: { nl: "een programma bij de vraag", en: "a program at the question" },
  suffix: { nl: "woorden achter het veld", en: "words behind the field" },
  least: { nl: "hoeveel antwoorden er minstens moeten zijn", en: "how many answers there must be at least" },
  pattern: { nl: "controle met een patroon", en: "check by a pattern" },
  defaults: { nl: "een antwoord dat vooraf is ingevuld", en: "an answer that is filled in beforehand" },
  media: { nl: "beeld, geluid of een programma in de tekst", en: "pictures, sound or a program in the text" },
  filled: {
    nl: "woorden die tijdens het vragen worden ingevuld; ze staan nu zo in de tekst",
    en: "words that are filled in while asking; they now stand in the text as they are",
  },
} as const;

const TABLES: Readonly<Record<string, Said>> = {
  quota: { nl: "quota", en: "quotas" },
  assessments: { nl: "beoordelingen met punten", en: "assessments" },
  survey_url_parameters: { nl: "gegevens uit de link", en: "parameters of the link" },
};

/** Tells what the survey has as a whole that no questionnaire of ours has. */
export function tellSurveySettings(reading: Reading): void {
  const { survey, language, texts } = reading;
  for (const [table, said] of Object.entries(TABLES)) {
    const count = survey.counts.get(table) ?? 0;
    if (count > 0) reading.setting("", `${said[language]} (${count})`);
  }
  for (const [table, count] of survey.orphans) {
    const said = Object.hasOwn(ORPHANS, table) ? ORPHANS[table]?.[language] : undefined;
    if (count > 0) reading.setting("", `${said ?? table} (${count})`);
  }
  const answers = survey.groups.flatMap(({ questions }) => questions.flatMap((one) => one.answers));
  const assessed = answers.filter((answer) => answer.assessed).length;
  if (assessed > 0) reading.setting("", `${ASSESSED[language]} (${assessed})`);
  for (const [name, said] of Object.entries(SAID)) {
    if (texts.text(survey.said(name), "") !== undefined) reading.setting("", said[language]);
  }
  const dates = ["startdate", "expires"].filter((name) => (survey.settings.get(name) ?? "") !== "");
  if (dates.length > 0) reading.setting("", DATES[language]);
  if (survey.groups.some(({ chance }) => chance)) reading.setting("", CHANCE[language]);
}

const ORPHANS: Readonly<Record<string, Said>> = {
  subquestions: { nl: "regels bij een vraag die er niet is", en: "lines of a question that is not there" },
  answers: { nl: "antwoorden bij een vraag die er niet is", en: "answers to a question that is not there" },
  conditions: {
    nl: "voorwaarden van een vraag die er niet is",
    en: "conditions of a question that is not there",
  },
};
const ASSESSED: Said = { nl: "punten per antwoord", en: "points for answers" };
const DATES: Said = { nl: "wanneer de enquête opengaat en sluit", en: "when the survey opens and closes" };
/** Texts of the survey as a whole. Letters to participants stand in every export and are not named. */
const SAID: Readonly<Record<string, Said>> = {
  surveyls_description: { nl: "de beschrijving van de enquête", en: "the description of the survey" },
  surveyls_endtext: { nl: "de tekst na afloop", en: "the text at the end" },
  surveyls_policy_notice: { nl: "de privacyverklaring", en: "the privacy notice" },
};
const CHANCE: Said = { nl: "groepen in willekeurige volgorde", en: "groups in random order" };
