import type { CheckedAnswers } from "../../fieldwork/answer-check/check.ts";
import type { AnswerFault } from "../../fieldwork/answer-check/fault.ts";
import type { Code } from "../../questionnaire/code.ts";
import { isAsked } from "../../questionnaire/model.ts";
import { definitionOf } from "../../questionnaire/question-types/index.ts";
import type { ReviewView } from "../pages/review.ts";
import type { Screen } from "../pages/screens.ts";
import type { Carried } from "../pages/view.ts";
import type { Form } from "./form.ts";
import type { Instrument } from "./instrument.ts";

/** What is to be done with a posted form. */
export type Step =
  | { readonly do: "landing"; readonly carried: Carried }
  /** The code is to be looked at before the questions are shown. */
  | {
      readonly do: "begin";
      readonly index: number | "review";
      readonly carried: Carried;
      readonly checked: CheckedAnswers;
    }
  | {
      readonly do: "screen";
      readonly index: number;
      readonly carried: Carried;
      readonly checked: CheckedAnswers;
      readonly faults: readonly AnswerFault[];
    }
  | {
      readonly do: "review";
      readonly carried: Carried;
      readonly checked: CheckedAnswers;
      readonly trouble?: NonNullable<ReviewView["trouble"]>;
    }
  | { readonly do: "send"; readonly carried: Carried; readonly checked: CheckedAnswers };

/** Form → what is to be done, from the form alone. */
export function nextStep(form: Form, instrument: Instrument): Step {
  const { go } = form;
  const carried = go.to === "clear" ? without(go.question, form.carried, instrument) : form.carried;
  const way = new Way(instrument, carried);
  const here = way.placeOf(form.at);
  // Without a number the form never began: whoever posts it begins here.
  if (carried.form === "" && !(here === "landing" && go.to === "language")) {
    return way.begin(here === "landing" ? 0 : here);
  }
  switch (go.to) {
    case "start":
      return way.begin(0);
    case "resume":
      return way.begin(here === "landing" ? 0 : here);
    case "language":
    case "clear":
      return way.show(here);
    case "question":
      return way.show(way.placeOf(go.question));
    case "back":
      return way.show(way.before(here));
    case "next":
      return here === "landing" ? way.begin(0) : here === "review" ? way.send() : way.on(here);
    case "send":
      return way.send();
  }
}

type Place = number | "landing" | "review";

/** The way of one participant through the screens, as the answers so far make it. */
class Way {
  private readonly screens: readonly Screen[];
  private readonly checked: CheckedAnswers;
  private readonly carried: Carried;

  constructor({ screens, check }: Instrument, carried: Carried) {
    this.screens = screens;
    this.checked = check(carried.typed, "form");
    this.carried = carried;
  }

  placeOf(at: string): Place {
    if (at === "") return "landing";
    return at === "review" ? "review" : this.screenWith(at);
  }

  screenWith(question: Code): number {
    const found = this.screens.findIndex(({ questions }) => questions.some(({ code }) => code === question));
    return Math.max(0, found);
  }

  before(here: Place): Place {
    const until = here === "landing" ? 0 : here === "review" ? this.screens.length : here;
    const found = this.screens.slice(0, until).findLastIndex((screen) => this.isVisible(screen));
    return found === -1 ? "landing" : found;
  }

  begin(from: number | "review"): Step {
    const index = from === "review" ? from : this.visibleFrom(from);
    return { do: "begin", index, carried: this.carried, checked: this.checked };
  }

  show(place: Place, faults: readonly AnswerFault[] = []): Step {
    const { carried, checked } = this;
    if (place === "landing") return { do: "landing", carried };
    if (place === "review") return this.review();
    return { do: "screen", index: place, carried, checked, faults };
  }

  /** On from a screen, unless something on it is to be mended. */
  on(here: number): Step {
    const faults = this.faultsOn(here);
    if (faults.length > 0) return this.show(here, faults);
    if (this.carried.seen.length === 0) return this.show(this.visibleFrom(here + 1));
    const added = this.screens.findIndex((screen) => this.hasUnseen(screen));
    return added === -1 ? this.review() : this.see(added);
  }

  send(): Step {
    const { carried, checked, screens } = this;
    const wrong = screens.findIndex((_screen, index) => this.faultsOn(index).length > 0);
    if (wrong !== -1) return this.show(wrong, this.faultsOn(wrong));
    if (checked.answers.size === 0) return this.review("empty");
    return { do: "send", carried, checked };
  }

  review(trouble?: NonNullable<ReviewView["trouble"]>): Step {
    const { checked } = this;
    const carried = { ...this.carried, seen: this.codesAsked(this.screens) };
    return { do: "review", carried, checked, ...(trouble !== undefined && { trouble }) };
  }

  /** A question that a change has brought up: shown once, answered or not. */
  private see(index: number): Step {
    const { carried, checked, screens } = this;
    const shown = screens[index];
    const seen = [...carried.seen, ...(shown === undefined ? [] : this.codesAsked([shown]))];
    return { do: "screen", index, carried: { ...carried, seen }, checked, faults: [] };
  }

  private visibleFrom(from: number): number | "review" {
    const found = this.screens.slice(from).findIndex((screen) => this.isVisible(screen));
    return found === -1 ? "review" : from + found;
  }

  private isVisible({ questions }: Screen): boolean {
    return questions.some(({ code }) => this.checked.asked.has(code));
  }

  private hasUnseen(screen: Screen): boolean {
    return this.codesAsked([screen]).some((code) => !this.carried.seen.includes(code));
  }

  private codesAsked(screens: readonly Screen[]): Code[] {
    return screens
      .flatMap(({ questions }) => questions)
      .filter((question) => isAsked(question) && this.checked.asked.has(question.code))
      .map(({ code }) => code);
  }

  private faultsOn(index: number): AnswerFault[] {
    const codes = new Set(this.screens[index]?.questions.map(({ code }) => code));
    return this.checked.faults.filter(({ question }) => question !== undefined && codes.has(question));
  }
}

function without(code: Code, carried: Carried, { screens }: Instrument): Carried {
  const question = screens.flatMap(({ questions }) => questions).find((one) => one.code === code);
  if (question === undefined) return carried;
  const gone = new Set(
    definitionOf(question)
      .variables(question)
      .map((variable) => variable.code),
  );
  return { ...carried, typed: new Map([...carried.typed].filter(([variable]) => !gone.has(variable))) };
}
