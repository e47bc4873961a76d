import { alone, today } from "../../compose.ts";
import { knownNames } from "../../coding/details/known-names.ts";
import type { Detector } from "../../coding/details/detail.ts";
import type { ReviewDecision } from "../../coding/model.ts";
import { reviewPoll, type ReviewRequest } from "../../workflow/review-poll.ts";
import { DONE, PROBLEMS, WRONG_USE, type Call, type Command } from "../command.ts";
import { usageOfCommand } from "../command-usage.ts";
import { checkCoder, isCoder } from "../coder.ts";
import { linesOf } from "../input-file.ts";
import { printReview, reviewAsData } from "../print-review.ts";
import { problemsAsData, tellProblems } from "../problems.ts";

export const review: Command = {
  usage:
    "FOLDER [--question CODE] [--names FILE] [--organisations FILE] [--by C1 [--read] [--decide redact|keep|withhold [--row ID [--words TEXT]]]] [--restricted] [--json] [--lang nl|en]",
  summary: {
    nl: "noemt wat in open antwoorden naar een persoon kan wijzen, en legt vast wat iemand daarover besluit",
    en: "tells what may point at a person in open answers, and records what somebody decides about it",
  },
  options: {
    question: { type: "string" },
    names: { type: "string" },
    organisations: { type: "string" },
    by: { type: "string" },
    read: { type: "boolean" },
    decide: { type: "string" },
    row: { type: "string" },
    words: { type: "string" },
    restricted: { type: "boolean" },
    json: { type: "boolean" },
  },
  takes: [1, 1],
  run: async (call) => {
    const { option, flag, language, terminal } = call;
    const request = await requestOf(call);
    if (request === undefined) {
      terminal.err(usageOfCommand("review", review, language));
      return WRONG_USE;
    }
    const wrong = checkCoder(option("by"));
    const reviewed =
      wrong.length > 0
        ? { problems: wrong }
        : await alone(call.arguments[0] ?? ".", (folder) => reviewPoll(folder, request));
    const restricted = flag("restricted");
    if (flag("json")) {
      const data = reviewAsData(reviewed.value ?? [], restricted);
      const problems = problemsAsData(reviewed.problems, language);
      terminal.out(`${JSON.stringify({ questions: data, problems }, null, 2)}\n`);
    } else {
      tellProblems(terminal, reviewed.problems, language);
      const all = restricted && option("question") !== undefined;
      if (reviewed.value !== undefined) printReview(terminal, reviewed.value, { language, restricted, all });
    }
    const done = reviewed.value?.every((one) => one.isRead && one.open.length === 0) ?? false;
    return done ? DONE : PROBLEMS;
  },
};

/** Undefined where options do not go together: a decision, like a reading, is somebody's. */
async function requestOf({ option, flag }: Call): Promise<ReviewRequest | undefined> {
  const [by, row, words, decide] = [option("by"), option("row"), option("words"), option("decide")];
  const needsBy = flag("read") || decide !== undefined;
  if (needsBy && by === undefined) return undefined;
  if (row !== undefined && (decide === undefined || option("question") === undefined)) return undefined;
  if (words !== undefined && row === undefined) return undefined;
  if (decide !== undefined && !isDecision(decide)) return undefined;
  // Wholesale only what shows less; what is to be shown is decided one by one.
  if (decide === "keep" && row === undefined) return undefined;
  const coder = by !== undefined && isCoder(by) ? by : "";
  return {
    question: option("question"),
    known: await namesGiven(option("names"), option("organisations")),
    take:
      by === undefined
        ? undefined
        : { by: coder, ...(decide !== undefined && row === undefined ? { rest: decide } : {}) },
    own:
      row === undefined || decide === undefined
        ? undefined
        : { row, decision: decide, by: coder, ...(words === undefined ? {} : { words }) },
    read: flag("read") ? { by: coder, on: today() } : undefined,
  };
}

function isDecision(text: string): text is ReviewDecision["decision"] {
  return ["redact", "keep", "withhold"].includes(text);
}

/** The panel's names as somebody hands them over for this one reading: they are not written anywhere. */
async function namesGiven(
  people: string | undefined,
  organisations: string | undefined,
): Promise<Detector | undefined> {
  if (people === undefined && organisations === undefined) return undefined;
  return knownNames({ people: await linesOf(people), organisations: await linesOf(organisations) });
}
