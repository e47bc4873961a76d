import type { Outcome } from "../../../problem.ts";
import type { Page, Questionnaire } from "../../../questionnaire/model.ts";
import type { Condition } from "../../../questionnaire/routing.ts";
import type { Language } from "../../../text.ts";
import { MEMORY, type Memory, type RememberedCondition, type RememberedPage } from "../memory.ts";
import { sayCondition } from "./expression.ts";
import { losses } from "./losses.ts";
import { languagesOf } from "./languages.ts";
import { namedQuestions, type NamedQuestion } from "./named.ts";
import { rowOf, type LimeRow } from "./questions.ts";
import { htmlIn, LimeTables } from "./tables.ts";
import { asksTogether } from "./together.ts";

/** The layout of LimeSurvey 2.05, which that version and every later one reads. */
const VERSION = 178;
/** LimeSurvey gives another number where this one is taken. */
const SID = 100_001;

/** The questionnaire as a survey of LimeSurvey (.lss). */
export function writeLss(questionnaire: Questionnaire, language: Language): Outcome<Uint8Array> {
  const tables = new LimeTables(languagesOf(questionnaire));
  const writer = new SurveyWriter(questionnaire, tables);
  writer.write();
  return {
    value: new TextEncoder().encode(tables.document(VERSION)),
    problems: losses(questionnaire, language),
  };
}

class SurveyWriter {
  private readonly questionnaire: Questionnaire;
  private readonly tables: LimeTables;
  private readonly named: ReadonlyMap<string, NamedQuestion>;
  private questions = 0;
  /** Questions and their parts share one count. */
  private ids = 0;

  constructor(questionnaire: Questionnaire, tables: LimeTables) {
    this.questionnaire = questionnaire;
    this.tables = tables;
    this.named = namedQuestions(questionnaire);
    this.questions = this.named.size;
  }

  write(): void {
    this.settings();
    this.ids = this.questions;
    let id = 0;
    this.questionnaire.pages.forEach((page, index) => {
      this.group(page, index);
      for (const [order, { code }] of page.questions.entries()) {
        const own = this.named.get(code);
        if (own === undefined) continue;
        const remembered =
          order === 0 ? rememberedPage(page, this.questionnaire, this.routing(page.when)) : {};
        this.question(own, { id: ++id, gid: index + 1, order, remembered });
      }
    });
  }

  private settings(): void {
    const { questionnaire, tables } = this;
    const [base = "nl", ...more] = tables.languages;
    tables.add("surveys", {
      sid: SID,
      language: base,
      additional_languages: more.join(" "),
      format: asksTogether(questionnaire) ? "G" : "S",
      active: "N",
      // Whoever takes part is asked no more than what stands here.
      anonymized: "Y",
      datestamp: "N",
      ipaddr: "N",
      refurl: "N",
      savetimings: "N",
      allowprev: "Y",
      showwelcome: questionnaire.introduction === undefined ? "N" : "Y",
    });
    for (const language of tables.languages) {
      tables.add("surveys_languagesettings", {
        surveyls_survey_id: SID,
        surveyls_language: language,
        surveyls_title: htmlIn(questionnaire.title, language),
        surveyls_welcometext: htmlIn(questionnaire.introduction, language),
      });
    }
  }

  private group({ title, when }: Page, index: number): void {
    const name = title ?? { nl: `Pagina ${index + 1}`, en: `Page ${index + 1}` };
    this.tables.addSaid(
      "groups",
      { gid: index + 1, sid: SID, group_order: index, grelevance: this.routing(when)?.said ?? "" },
      { group_name: name, description: undefined },
    );
  }

  private routing(condition: Condition | undefined): RememberedCondition | undefined {
    return condition === undefined ? undefined : { said: sayCondition(condition, this.named), condition };
  }

  private question(
    own: NamedQuestion,
    place: {
      readonly id: number;
      readonly gid: number;
      readonly order: number;
      readonly remembered: RememberedPage;
    },
  ): void {
    const { question, name } = own;
    const row = rowOf(own);
    const when = this.routing(question.when);
    const isAsked = question.type !== "explanation";
    const shared = { sid: SID, gid: place.gid };
    this.tables.addSaid(
      "questions",
      {
        qid: place.id,
        parent_qid: 0,
        ...shared,
        type: row.type,
        title: name,
        other: row.other === undefined ? "N" : "Y",
        mandatory: isAsked && question.required === true ? "Y" : "N",
        question_order: place.order,
        scale_id: 0,
        relevance: when?.said ?? "1",
      },
      { question: question.text, help: isAsked ? question.hint : undefined },
    );
    this.parts(row, place);
    this.attributes(row, place.id, {
      ...row.memory,
      ...(when === undefined ? {} : { when }),
      ...(Object.keys(place.remembered).length === 0 ? {} : { page: place.remembered }),
    });
  }

  private parts(
    { parts, answers }: LimeRow,
    { id, gid }: { readonly id: number; readonly gid: number },
  ): void {
    parts.forEach(({ name, text }, order) => {
      this.tables.addSaid(
        "subquestions",
        {
          qid: ++this.ids,
          parent_qid: id,
          sid: SID,
          gid,
          type: "T",
          title: name,
          question_order: order,
          scale_id: 0,
          relevance: "1",
        },
        { question: text, help: undefined },
      );
    });
    answers.forEach(({ name, text }, order) => {
      this.tables.addSaid(
        "answers",
        { qid: id, code: name, sortorder: order, assessment_value: 0, scale_id: 0 },
        { answer: text },
      );
    });
  }

  private attributes({ attributes, said }: LimeRow, qid: number, memory: Memory): void {
    const { tables } = this;
    for (const [attribute, value] of Object.entries(attributes)) {
      tables.add("question_attributes", { qid, attribute, value, language: "" });
    }
    for (const [attribute, text] of Object.entries(said)) {
      for (const language of tables.languages) {
        tables.add("question_attributes", { qid, attribute, value: htmlIn(text, language), language });
      }
    }
    if (Object.keys(memory).length === 0) return;
    tables.add("question_attributes", {
      qid,
      attribute: MEMORY,
      value: JSON.stringify(memory),
      language: "",
    });
  }
}

function rememberedPage(
  { code, title, together }: Page,
  questionnaire: Questionnaire,
  when: RememberedCondition | undefined,
): RememberedPage {
  const usual = asksTogether(questionnaire);
  return {
    ...(code === undefined ? {} : { code }),
    ...(title === undefined ? { untitled: true as const } : {}),
    ...((together === true) === usual && together !== false ? {} : { together: together === true }),
    ...(when === undefined ? {} : { when }),
  };
}
