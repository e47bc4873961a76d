import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readQuestionnaireAmong, writableFormats } from "../../src/exchange/questionnaires/index.ts";
import { hasErrors } from "../../src/problem.ts";
import { checkQuestionnaire } from "../../src/questionnaire/check.ts";
import type { Questionnaire } from "../../src/questionnaire/model.ts";
import { seededRandom } from "../../src/random.ts";
import { everyType } from "../support/every-type.ts";
import { hardQuestionnaire } from "../support/hard-questionnaire.ts";
import { leadsTo, withoutLost } from "../support/lost-paths.ts";
import { randomPoll } from "../support/random-polls.ts";
import { ROOT } from "../support/sources.ts";

/**
 * Every format of questionnaires that is both written and read: a set of polls goes through it and comes back the same,
 * but for what the format says beforehand that it cannot hold.
 */
const formats = [...writableFormats].filter(([, { reading }]) => reading !== undefined);

const inFolder = (folder: string): Questionnaire =>
  JSON.parse(readFileSync(join(ROOT, folder, "questionnaire.json"), "utf8")) as Questionnaire;

const random = (seed: string): Questionnaire =>
  randomPoll(seededRandom(seed), { groupings: 2, questions: 6, people: 0, someGroups: true }).questionnaire;

const polls: Readonly<Record<string, Questionnaire>> = {
  "the example's first wave": inFolder("examples/kwaliteit/peiling-1"),
  "the example's second wave": inFolder("examples/kwaliteit/peiling-2"),
  "the poll that is held in a test": inFolder("examples/te-houden/peiling-1"),
  "every type of question": inFolder("test/polls/every-question-type/peiling-1"),
  "every control of a page": everyType,
  "one person": inFolder("test/polls/one-person/peiling-1"),
  "all that is hard": hardQuestionnaire,
  ...Object.fromEntries(["a", "b", "c", "d", "e"].map((seed) => [`chance ${seed}`, random(seed)])),
};

describe.each(Object.entries(polls))("%s", (_, questionnaire) => {
  it("is sound", () => {
    expect(checkQuestionnaire(questionnaire)).toEqual([]);
  });

  it.each(formats)("comes back the same from %s", (_name, { write }) => {
    const { value: bytes, problems: losses } = write(questionnaire, "nl");
    expect(hasErrors(losses)).toBe(false);
    const paths = losses.map(({ place }) => place.path ?? "");
    expect(paths.filter((path) => !leadsTo(questionnaire, path))).toEqual([]);
    const read = readQuestionnaireAmong([{ name: "bestand", bytes: bytes! }], "nl");
    const back = read?.value?.questionnaire.questionnaire;
    const { before, after } = withoutLost(questionnaire, back!, losses);
    expect(after).toEqual(before);
  });

  it.each(formats)("is written to %s in the same bytes every time", (_name, { write }) => {
    expect(write(questionnaire, "nl").value).toEqual(write(questionnaire, "nl").value);
  });
});
