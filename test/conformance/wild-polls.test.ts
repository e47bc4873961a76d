import { describe, expect, it } from "vitest";
import { inMemory } from "../../src/exchange/byte-source.ts";
import { embeddedIn } from "../../src/exchange/labelled/embedded.ts";
import { labelledPoll } from "../../src/exchange/labelled/from-poll.ts";
import type { LabelledData } from "../../src/exchange/labelled/model.ts";
import { ownAnswers } from "../../src/exchange/labelled/own-answers.ts";
import { readQuestionnaireAmong, writableFormats } from "../../src/exchange/questionnaires/index.ts";
import { readSav } from "../../src/exchange/sav/read/index.ts";
import { writeSav } from "../../src/exchange/sav/write/index.ts";
import { readTripleS } from "../../src/exchange/triple-s/read/index.ts";
import { writeTripleS } from "../../src/exchange/triple-s/write/index.ts";
import type { Problem } from "../../src/problem.ts";
import { checkQuestionnaire } from "../../src/questionnaire/check.ts";
import type { Questionnaire } from "../../src/questionnaire/model.ts";
import { seededRandom } from "../../src/random.ts";
import { columnOf, type DataSet } from "../../src/responses/data-set.ts";
import { readResponses } from "../../src/responses/read.ts";
import { writtenCell } from "../../src/responses/columns.ts";
import { written } from "../support/labelled-data.ts";
import { withoutLost } from "../support/lost-paths.ts";
import { wildPoll } from "../support/wild-polls.ts";

const seeds = (count: number) => Array.from({ length: count }, (_, i) => `wild ${i}`);
const forms = [...writableFormats].filter(([, { reading }]) => reading !== undefined);

describe("polls in which nothing is as one expects are sound, and come back from", () => {
  it.each(forms)("%s as they were, but for what was told", (_, { write }) => {
    for (const seed of seeds(60)) {
      const { questionnaire } = wildPoll(seededRandom(seed), { questions: 8, people: 0 });
      expect(checkQuestionnaire(questionnaire), seed).toEqual([]);
      const { value: bytes, problems: losses } = write(questionnaire, "nl");
      const read = readQuestionnaireAmong([{ name: "bestand", bytes: bytes! }], "nl");
      const back = read?.value?.questionnaire.questionnaire;
      const { before, after } = withoutLost(questionnaire, back!, losses);
      expect(after, seed).toEqual(before);
    }
  });
});

interface Back {
  readonly data: LabelledData;
  readonly told: readonly Problem[];
}

const programs: Readonly<Record<string, (data: LabelledData) => Back>> = {
  sav: (data) => {
    const { bytes, problems } = written(writeSav(data, "bytes"));
    return { data: readSav(inMemory(bytes), "x.sav").value!, told: problems };
  },
  "triple-s": (data) => {
    const made = writeTripleS(data, { version: "2.0", format: "csv", dataFile: "x" });
    const { bytes, problems } = written(made.data());
    const read = readTripleS({ name: "x.sss", bytes: made.definition }, { name: "x", bytes }, "nl");
    return { data: read.value!.data, told: problems };
  },
};

describe("what was answered in such polls comes back from", () => {
  it.each(Object.entries(programs))("%s as it was, but for what was told", (_, through) => {
    for (const seed of seeds(12)) {
      const { questionnaire, responses } = wildPoll(seededRandom(seed), { questions: 8, people: 20 });
      const data = readResponses(responses, questionnaire).value!;
      const { data: labelled, told } = through(labelledOf(questionnaire, data));
      const found = embeddedIn(labelled.dictionary.attributes)!;
      expect(found.questionnaire, seed).toEqual(questionnaire);
      const back = ownAnswers(labelled, questionnaire, found.codes, "x")!.value!;
      expect(changedCells(data, back), seed).toBe(cellsTold(told));
    }
  });
});

function labelledOf(questionnaire: Questionnaire, data: DataSet): LabelledData {
  return labelledPoll({
    questionnaire,
    data,
    voice: { language: "nl", register: "je" },
    title: "Proef",
    notes: [],
    date: "2026-05-19",
  });
}

/** How many answers are not what they were. */
function changedCells(before: DataSet, after: DataSet): number {
  return before.variables.reduce((changed, variable) => {
    const [one, other] = [columnOf(before, variable.code), columnOf(after, variable.code)];
    const rows = before.rows.filter(
      (_, row) => writtenCell(variable, one, row) !== writtenCell(variable, other, row),
    );
    return changed + rows.length;
  }, 0);
}

/** How many answers were said to be cut. */
function cellsTold(problems: readonly Problem[]): number {
  const ofAnswers = problems.filter(({ code }) => code === "sav-texts-cut" || code === "sav-blanks-lost");
  return ofAnswers.reduce((sum, { values }) => sum + Number(values["count"]), 0);
}
