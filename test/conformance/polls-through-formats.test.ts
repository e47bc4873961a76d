import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inMemory } from "../../src/exchange/byte-source.ts";
import { embeddedIn } from "../../src/exchange/labelled/embedded.ts";
import { labelledPoll } from "../../src/exchange/labelled/from-poll.ts";
import type { LabelledData } from "../../src/exchange/labelled/model.ts";
import { ownAnswers } from "../../src/exchange/labelled/own-answers.ts";
import { readSav } from "../../src/exchange/sav/read/index.ts";
import { writeSav } from "../../src/exchange/sav/write/index.ts";
import { readTripleS } from "../../src/exchange/triple-s/read/index.ts";
import { writeTripleS } from "../../src/exchange/triple-s/write/index.ts";
import type { Questionnaire } from "../../src/questionnaire/model.ts";
import { readResponses } from "../../src/responses/read.ts";
import { writeResponses } from "../../src/responses/write.ts";
import { written } from "../support/labelled-data.ts";
import { ROOT } from "../support/sources.ts";

/** The formats that can hold a whole poll, questionnaire and answers: there and back. */
const formats: Readonly<Record<string, (data: LabelledData) => LabelledData>> = {
  sav: (data) => readSav(inMemory(written(writeSav(data, "bytes")).bytes), "x.sav").value!,
  "sav, plain": (data) => readSav(inMemory(written(writeSav(data, "none")).bytes), "x.sav").value!,
  "triple-s": (data) => throughTripleS(data, "csv"),
  zsav: (data) => readSav(inMemory(written(writeSav(data, "zlib")).bytes), "x.zsav").value!,
};

function throughTripleS(data: LabelledData, format: "csv" | "fixed"): LabelledData {
  const made = writeTripleS(data, { version: "2.0", format, dataFile: "x" });
  const bytes = written(made.data()).bytes;
  return readTripleS({ name: "x.sss", bytes: made.definition }, { name: "x", bytes }, "nl").value!.data;
}

interface TestPoll {
  readonly questionnaire: Questionnaire;
  readonly responses: string;
}

function pollIn(folder: string): TestPoll {
  const read = (file: string) => readFileSync(join(ROOT, folder, file), "utf8");
  return {
    questionnaire: JSON.parse(read("questionnaire.json")) as Questionnaire,
    responses: read("responses.csv"),
  };
}

const HARD: Questionnaire = {
  format: "questionnaire.v1",
  title: { nl: "Zware proef" },
  languages: ["nl"],
  pages: [
    {
      questions: [
        {
          type: "scale",
          code: "1-diep",
          text: { nl: "Hoe diep?" },
          scale: {
            judgement: "none",
            points: [
              { code: "laag", label: { nl: "Laag" }, value: -100.5 },
              { code: "hoog", label: { nl: "Hoog" }, value: 7 },
            ],
            dontKnow: { code: "weet-niet", label: { nl: "Weet ik niet" } },
          },
        },
        {
          type: "one-answer",
          code: "keuze",
          text: { nl: "Welke?" },
          options: [
            { code: "10", label: { nl: "Tien" } },
            { code: "2", label: { nl: "Twee" } },
            { code: "weet-niet", label: { nl: "Weet ik niet" }, dontKnow: true },
            { code: "wil-niet", label: { nl: "Wil ik niet zeggen" }, dontKnow: true },
          ],
        },
        { type: "number", code: "graden", text: { nl: "Hoe koud?" }, decimals: 2, min: -300 },
        { type: "open-text", code: "open", text: { nl: "Wat nog meer?" } },
        { type: "short-text", code: "a-b", text: { nl: "Een" } },
        { type: "short-text", code: "a_b".replace("_", "--"), text: { nl: "Twee" } },
      ],
    },
  ],
};

const LONG = "é😀 ".repeat(3000).trim();

const HARD_RESPONSES = `row,1-diep,keuze,graden,open,a-b,a--b
r1,laag,10,-99,-99,x,=1+1
r2,hoog,2,-273.15,"${LONG}",,"een ""citaat"", en
een nieuwe regel"
r3,weet-niet,weet-niet,12.25,##hek,y,👩‍👩‍👧‍👦
r4,,wil-niet,,,#broke-off,#broke-off
r5,#broke-off,#broke-off,#broke-off,#broke-off,#broke-off,#broke-off
`;

const polls: Readonly<Record<string, TestPoll>> = {
  "the example's first wave": pollIn("examples/kwaliteit/peiling-1"),
  "the example's second wave": pollIn("examples/kwaliteit/peiling-2"),
  "every type of question": pollIn("test/polls/every-question-type/peiling-1"),
  "one person": pollIn("test/polls/one-person/peiling-1"),
  "only skips": pollIn("test/polls/only-skips/peiling-1"),
  nobody: pollIn("test/polls/nobody-took-part/peiling-1"),
  "all that is hard": { questionnaire: HARD, responses: HARD_RESPONSES },
};

describe.each(Object.entries(polls))("%s", (_, { questionnaire, responses }) => {
  const data = readResponses(responses, questionnaire).value!;
  const labelled = labelledPoll({
    questionnaire,
    data,
    voice: { language: "nl", register: "je" },
    title: "Proef",
    notes: ["Verzonnen."],
    date: "2026-05-19",
  });

  it.each(Object.entries(formats))("comes back the same from %s", (_, through) => {
    const back = through(labelled);
    const found = embeddedIn(back.dictionary.attributes)!;
    expect(found.questionnaire).toEqual(questionnaire);
    const answers = ownAnswers(back, found.questionnaire as Questionnaire, found.codes, "x")!;
    expect(answers.problems).toEqual([]);
    expect(writeResponses(answers.value!)).toBe(writeResponses(data));
  });
});
