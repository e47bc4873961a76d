import { bothHold, MOST_SKIPS } from "../../forms/both-hold.ts";
import { wordsOfMarkup } from "../../forms/markup.ts";
import { fieldOf, isObject, listOf, wordsIn, type Json, type JsonObject } from "../../forms/json.ts";
import type { FormPage, FormQuestion, Routing } from "../../forms/model.ts";
import type { Remarks } from "../../forms/remarks.ts";
import { conditionAt, routingIn, type Names } from "./logic.ts";
import { questionsIn } from "./questions.ts";
import { manyIn, type Survey } from "./survey.ts";
import { tellQuestion } from "./tell.ts";

/** Who is not sent past the questions to come: until a question, the end of the block, or the end. */
interface Skip {
  readonly until: string;
  readonly stays: Routing;
}

/** Walks the flow, block by block. */
export class FlowReader {
  readonly pages: FormPage[] = [];
  private readonly survey: Survey;
  private readonly names: Names;
  private readonly tags: ReadonlyMap<string, string>;
  private readonly remarks: Remarks;
  private readonly used = new Set<string>();
  private skips: Skip[] = [];

  constructor(survey: Survey, tags: ReadonlyMap<string, string>, names: Names, remarks: Remarks) {
    this.survey = survey;
    this.tags = tags;
    this.names = names;
    this.remarks = remarks;
  }

  walk(flow: readonly Json[], when: Routing | undefined): void {
    for (const step of flow) {
      const type = wordsIn(fieldOf(step, "Type")) ?? "";
      const inner = listOf(fieldOf(step, "Flow"));
      if (type === "Branch") {
        const branch = routingIn(fieldOf(step, "BranchLogic"), this.names) ?? { written: "Branch" };
        if (inner.some((one) => fieldOf(one, "Type") === "EndSurvey")) this.endFor(branch);
        this.walk(inner, bothHold(when, branch));
      } else if (/^(Block|Standard)$/.test(type)) this.block(wordsIn(fieldOf(step, "ID")) ?? "", when);
      else {
        if (type !== "Group" && type !== "EndSurvey")
          this.remarks.drop(type, wordsIn(fieldOf(step, "FlowID")) ?? "");
        this.walk(inner, when);
      }
    }
  }

  /** Blocks that nobody is led to, and questions in the bin, are not asked. */
  tellUnused(): void {
    for (const [id] of this.survey.questions) {
      const tag = this.tags.get(id) ?? id;
      if (!this.used.has(id)) this.remarks.add("form-question-unused", tag);
    }
  }

  private endFor(branch: Routing): void {
    if (branch.condition === undefined || this.skips.length >= MOST_SKIPS) {
      this.remarks.add("form-rule-left", "", { setting: "EndSurvey", written: branch.written });
    } else this.skips.push({ until: "ENDOFSURVEY", stays: negated(branch) });
  }

  private block(id: string, when: Routing | undefined): void {
    const block = this.survey.blocks.get(id);
    if (block === undefined || this.used.has(`block ${id}`)) return;
    this.used.add(`block ${id}`);
    const looping = fieldOf(fieldOf(block, "Options"), "Looping");
    if (looping !== undefined && looping !== "None" && looping !== false)
      this.remarks.drop("Looping", wordsIn(fieldOf(block, "Description")) ?? id);
    let questions: FormQuestion[] = [];
    const flush = () => {
      const together = questions.length > 1 ? { together: true } : {};
      if (questions.length > 0)
        this.pages.push({ ...(when === undefined ? {} : { when }), ...together, questions });
      questions = [];
    };
    for (const element of manyIn(fieldOf(block, "BlockElements"))) {
      if (fieldOf(element, "Type") === "Page Break") flush();
      else questions.push(...this.element(element));
    }
    flush();
    this.skips = this.skips.filter(({ until }) => until === "ENDOFSURVEY" || until.startsWith("QID"));
  }

  private element(element: Json): FormQuestion[] {
    const id = wordsIn(fieldOf(element, "QuestionID")) ?? "";
    const question = this.survey.questions.get(id);
    if (question === undefined) return [];
    this.used.add(id);
    this.skips = this.skips.filter(({ until }) => until !== id);
    const tag = this.tags.get(id) ?? id;
    const asked = { id, tag, question, remarks: this.remarks };
    const made = questionsIn(asked);
    const type = ["QuestionType", "Selector"].map((name) => wordsIn(fieldOf(question, name)) ?? "");
    if (made === undefined) this.remarks.leftOut(tag, type.join(" ").trim());
    else tellQuestion(asked, this.names);
    const shown = routingIn(fieldOf(question, "DisplayLogic"), this.names);
    const when = this.skips.reduce((all, { stays }) => bothHold(all, stays), shown);
    this.addSkips(element, question, tag);
    return (made ?? []).map((one) => (when === undefined ? one : { ...one, when }));
  }

  /** Who gives an answer that skips is not asked what comes between. */
  private addSkips(element: Json, question: JsonObject, tag: string): void {
    const rules = [...manyIn(fieldOf(element, "SkipLogic")), ...manyIn(fieldOf(question, "SkipLogic"))];
    for (const rule of rules.filter(isObject)) {
      const written = wordsOfMarkup(wordsIn(fieldOf(rule, "Description")) ?? "Skip");
      const locator = wordsIn(fieldOf(rule, "ChoiceLocator")) ?? wordsIn(fieldOf(rule, "Locator")) ?? "";
      const condition = conditionAt(locator, wordsIn(fieldOf(rule, "Condition")) ?? "", "", this.names);
      const until = wordsIn(fieldOf(rule, "SkipToDestination")) ?? "";
      const followed = until !== "" && this.skips.length < MOST_SKIPS;
      if (condition === undefined || !followed)
        this.remarks.add("form-rule-left", tag, { setting: "SkipLogic", written });
      else this.skips.push({ until, stays: negated({ written, condition }) });
    }
  }
}

function negated({ written, condition }: Routing): Routing {
  return {
    written: `not (${written})`,
    ...(condition === undefined ? {} : { condition: { not: condition } }),
  };
}
