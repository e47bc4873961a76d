import { problem, type Outcome } from "../../problem.ts";
import type { Language } from "../../text.ts";
import type { Page, Question, Questionnaire } from "../../questionnaire/model.ts";
import type { Condition } from "../../questionnaire/routing.ts";
import { isCode, ROW_CODE } from "../../questionnaire/code.ts";
import {
  UsualWords,
  type Form,
  type FormPage,
  type FormQuestion,
  type Routing,
  type Shape,
  type Words,
} from "./model.ts";
import { codesFor } from "./names.ts";
import { composeQuestion } from "./question.ts";
import type { Remarks } from "./remarks.ts";
import { resolve, type MadeQuestion } from "./resolve.ts";
import { FormTexts } from "./texts.ts";

/** A questionnaire made of a form, with what each question is called there: exports of answers use those names. */
export interface ComposedForm {
  readonly questionnaire: Questionnaire;
  /** The language that most of it was written in. */
  readonly language: Language;
  readonly made: readonly NamedQuestion[];
}

export interface NamedQuestion extends MadeQuestion {
  readonly form: FormQuestion;
}

/** More than any questionnaire has, and little enough to look through at once. */
export const MOST_QUESTIONS = 1_000;
const MOST_ANSWERS = 20_000;

/** Our questionnaire of a form; what is not kept of it is among the remarks. */
export function composeForm(form: Form, remarks: Remarks): Outcome<ComposedForm> {
  const { file } = remarks;
  const all = form.pages.flatMap(({ questions }) => questions);
  const answers = all.reduce((sum, { shape }) => sum + partsOf(shape), 0);
  if (all.length > MOST_QUESTIONS || answers > MOST_ANSWERS) return tooMany(file);
  const texts = new FormTexts([...wordsOf(form)], form.language, form.languages);
  const composing = new Composing(all, texts, remarks);
  const pages = form.pages.flatMap((page) => composing.page(page));
  if (pages.length === 0)
    return { problems: [...remarks.all(), problem("form-without-questions", { file })] };
  const introduction =
    form.introduction === undefined || form.introduction.size === 0
      ? {}
      : { introduction: texts.text(form.introduction, "") };
  const title = texts.text(
    form.title.size > 0 ? form.title : new UsualWords("Vragenlijst", "Questionnaire"),
    "",
  );
  tellTexts(texts, remarks);
  const questionnaire: Questionnaire = {
    format: "questionnaire.v1",
    title,
    ...introduction,
    languages: texts.languages,
    pages,
  };
  const value = { questionnaire, language: texts.language, made: composing.made };
  return { value, problems: remarks.all() };
}

/** More questions than any questionnaire has, or more answers. */
export function tooMany(file: string): Outcome<never> {
  return { problems: [problem("form-too-many-parts", { file }, { limit: MOST_QUESTIONS })] };
}

class Composing {
  readonly made: NamedQuestion[] = [];
  readonly byName = new Map<string, MadeQuestion>();
  readonly byCode = new Map<string, Question>();
  private readonly codes: readonly string[];
  private readonly texts: FormTexts;
  private readonly remarks: Remarks;
  private at = 0;

  constructor(all: readonly FormQuestion[], texts: FormTexts, remarks: Remarks) {
    this.codes = codesFor(
      all.map(({ name }) => name),
      "vraag",
      [ROW_CODE],
    );
    this.texts = texts;
    this.remarks = remarks;
  }

  page({ name, title, when, together, questions }: FormPage): Page[] {
    const condition = this.condition(when, name ?? "");
    const asked = questions.flatMap((question) => this.question(question) ?? []);
    if (asked.length === 0) return [];
    return [
      {
        ...(name !== undefined && isCode(name) ? { code: name } : {}),
        ...(title === undefined || title.size === 0 ? {} : { title: this.texts.text(title, name ?? "") }),
        ...(condition === undefined ? {} : { when: condition }),
        ...(together === true ? { together } : {}),
        questions: asked,
      },
    ];
  }

  private question(form: FormQuestion): Question | undefined {
    const code = this.codes[this.at++] ?? "";
    const when = this.condition(form.when, form.name);
    const found = composeQuestion(form, { code, texts: this.texts, remarks: this.remarks });
    if (found === undefined) return undefined;
    const question: Question = when === undefined ? found.question : { ...found.question, when };
    const made = { ...found, question };
    if (!this.byName.has(form.name)) this.byName.set(form.name, made);
    this.byCode.set(code, question);
    this.made.push({ ...made, form });
    return question;
  }

  private condition(when: Routing | undefined, place: string): Condition | undefined {
    if (when === undefined) return undefined;
    const condition = when.condition === undefined ? undefined : resolve(when.condition, this);
    if (condition === undefined)
      this.remarks.add("form-condition-as-text", place, { condition: when.written });
    return condition;
  }
}

function tellTexts(texts: FormTexts, remarks: Remarks): void {
  if (texts.foreign !== undefined) remarks.add("form-language-foreign", "", { language: texts.foreign });
  for (const language of texts.left) remarks.add("form-language-left-out", "", { language });
  if (texts.untranslated > 0) remarks.add("form-translation-missing", "", { count: texts.untranslated });
  if (texts.cut > 0) remarks.add("form-text-cut", "", { count: texts.cut });
}

function partsOf(shape: Shape): number {
  const options = "options" in shape ? shape.options.length : 0;
  return options + ("rows" in shape ? shape.rows.length : 0);
}

/** Every text that a form shows. */
function* wordsOf({ title, introduction, pages }: Form): Generator<Words> {
  yield title;
  if (introduction !== undefined) yield introduction;
  for (const page of pages) {
    if (page.title !== undefined) yield page.title;
    for (const { words, short, hint, shape } of page.questions) {
      yield words;
      if (short !== undefined) yield short;
      if (hint !== undefined) yield hint;
      if ("options" in shape) for (const option of shape.options) yield option.words;
      if ("rows" in shape) for (const row of shape.rows) yield row.words;
      if ("unit" in shape) yield shape.unit;
    }
  }
}
