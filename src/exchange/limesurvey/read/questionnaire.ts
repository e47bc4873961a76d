import { hasErrors, problem, type Outcome } from "../../../problem.ts";
import type { Code } from "../../../questionnaire/code.ts";
import type { Page, Question } from "../../../questionnaire/model.ts";
import { definitionOf } from "../../../questionnaire/question-types/index.ts";
import { answersIn, type Condition } from "../../../questionnaire/routing.ts";
import type { Language } from "../../../text.ts";
import type { RoutedVariable } from "../../questionnaires/comparison.ts";
import type { AnswerField, AnswerReading, ReadQuestionnaire } from "../../questionnaires/format.ts";
import type { RememberedCondition, RememberedPage } from "../memory.ts";
import type { LimeDocument, Row } from "./document.ts";
import { memoryOf, Reading } from "./reading.ts";
import { routingOf, routingOfRows, sayRows, type FindVariable, type Routed } from "./routing.ts";
import { tellAttributes, tellSurveySettings } from "./settings.ts";
import { surveyOf, type LimeGroup, type LimeQuestion } from "./survey.ts";
import { questionsFor } from "./types.ts";
import { LimeTexts } from "./words.ts";

/** The questionnaire in a document of LimeSurvey: a survey, a group of it, or one question. */
export function questionnaireOf(
  document: LimeDocument,
  { file, title, language }: { readonly file: string; readonly title: string; readonly language: Language },
): Outcome<ReadQuestionnaire> {
  const survey = surveyOf(document);
  const texts = new LimeTexts(survey.languages);
  const reading = new Reading(survey, texts, language, file);
  const maker = new PageMaker(reading);
  const pages = survey.groups
    .map((group) => maker.page(group))
    .filter(({ questions }) => questions.length > 0);
  const introduction = texts.text(survey.welcome, "");
  const titled = texts.textOr(survey.title, "", title);
  tellSurveySettings(reading);
  const problems = [...texts.remarks(file), ...reading.problems];
  if (pages.length === 0) return { problems: [...problems, problem("form-without-questions", { file })] };
  if (hasErrors(problems)) return { problems };
  return {
    value: {
      questionnaire: {
        format: "questionnaire.v1",
        title: titled,
        ...(introduction === undefined ? {} : { introduction }),
        languages: texts.languages,
        pages,
      },
      language: texts.language,
      fields: maker.fields,
      readings: maker.readings,
    },
    problems,
  };
}

/** Makes pages of groups, in the order they are asked, since conditions look at what was asked before. */
class PageMaker {
  readonly fields: AnswerField[] = [];
  readonly readings = new Map<Code, AnswerReading>();
  private readonly asked = new Map<Code, Question>();
  private readonly variables = new Map<string, RoutedVariable>();
  private readonly reading: Reading;
  private readonly together: boolean;
  private readonly conditions: ReadonlyMap<string, readonly Row[]>;

  constructor(reading: Reading) {
    this.reading = reading;
    // Asked a group at a time where nothing is said; S is one question at a time.
    this.together = reading.survey.settings.get("format") !== "S";
    this.conditions = Map.groupBy(reading.survey.conditions, (row) => row.get("qid") ?? "");
  }

  page(group: LimeGroup): Page {
    const { texts } = this.reading;
    const [first] = group.questions;
    const memory: RememberedPage = (first === undefined ? undefined : memoryOf(first).page) ?? {};
    const title = memory.untitled === true ? undefined : texts.text(group.title, "");
    const when = this.routed(group.relevance, wordsAt(title?.nl), { memory: memory.when });
    const together = memory.together ?? this.together;
    const before = this.described(group);
    const made = group.questions.map((question) => this.questions(question));
    return {
      ...(memory.code === undefined ? {} : { code: memory.code }),
      ...(title === undefined ? {} : { title }),
      ...(when === undefined ? {} : { when }),
      ...(together || memory.together !== undefined ? { together } : {}),
      questions: [...before, ...made.flat()],
    };
  }

  /** What is said above the questions of a group. */
  private described({ description, id }: LimeGroup): Question[] {
    const text = this.reading.texts.text(description, "");
    if (text === undefined) return [];
    return [{ type: "explanation", code: this.reading.codes.give(`groep-${id}`, "groep"), text }];
  }

  private questions(question: LimeQuestion): Question[] {
    const { reading } = this;
    const when = this.routed(question.relevance, question.code, {
      rows: this.conditions.get(question.id) ?? [],
      memory: memoryOf(question).when,
    });
    const made = questionsFor(question, reading);
    tellAttributes(question, reading);
    this.fields.push(...made.fields);
    for (const [code, one] of made.readings) this.readings.set(code, one);
    for (const [name, variable] of made.variables) this.variables.set(name, variable);
    for (const one of made.questions) this.asked.set(one.code, one);
    return made.questions.map((one) => (when === undefined ? one : { ...one, when }));
  }

  private routed(relevance: string, at: string, { rows = [], memory }: Known): Condition | undefined {
    const find: FindVariable = (name) => this.variables.get(name);
    const plain = relevance.trim();
    if (memory?.said === plain && this.isAskable(memory.condition)) return memory.condition;
    if (plain === "" && rows.length > 0) {
      return this.told(routingOfRows(rows, find), at, sayRows(rows));
    }
    return this.told(routingOf(plain, find), at, plain);
  }

  /** Whether everything that a condition looks at is still there. */
  private isAskable(condition: Condition): boolean {
    return answersIn(condition).every(({ question, row, is = [] }) => {
      const asked = this.asked.get(question);
      if (asked === undefined) return false;
      const definition = definitionOf(asked);
      const known = definition.choices(asked);
      return (
        is.every((code) => known.includes(code)) &&
        (row === undefined || definition.rows?.(asked).includes(row) === true)
      );
    });
  }

  private told(routed: Routed | undefined, at: string, said: string): Condition | undefined {
    if (routed === undefined) this.reading.conditionAsText(at, said);
    return routed?.when;
  }
}

interface Known {
  /** Conditions of old versions. */
  readonly rows?: readonly Row[];
  readonly memory?: RememberedCondition | undefined;
}

const wordsAt = (nl: string | { readonly je: string } | undefined): string =>
  nl === undefined ? "" : typeof nl === "string" ? nl : nl.je;
