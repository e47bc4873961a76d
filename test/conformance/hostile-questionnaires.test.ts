import { describe } from "vitest";
import { writableFormats, type QuestionnaireFormatName } from "../../src/exchange/questionnaires/index.ts";
import { readZip } from "../../src/office/unzip.ts";
import { everyType } from "../support/every-type.ts";
import { hostileCases, type SoundFile } from "../support/hostile-cases.ts";
import { doNoHarm } from "../support/hostile-suite.ts";
import { lsrOf, lssOf, type LimeSurvey } from "../support/lime-files.ts";

/** Invented; codes that objects have of their own. */
const SURVEY: LimeSurvey = {
  groups: [
    {
      questions: [
        { code: "__proto__", type: "T", text: "Wat?" },
        {
          code: "constructor",
          type: "L",
          relevance: '__proto__ != ""',
          attributes: {
            __proto__: "1",
            peilschaal: '{"__proto__":{"polluted":true},"answers":{"__proto__":{}}}',
          },
          answers: [
            ["__proto__", "Een"],
            ["toString", "Twee"],
          ],
        },
      ],
    },
  ],
};
const LSS = lssOf(SURVEY);
const LSR = lsrOf(
  ["id", "submitdate", "1X1X10", "1X1X11"],
  [{ id: "1", submitdate: "x", "1X1X10": "a", "1X1X11": "toString" }],
);

const UNREAD = /^_rels\/|^docProps\//;

/** What we write ourselves is sound. */
function written(name: string): SoundFile {
  const bytes = writableFormats.get(name)!.write(everyType, "nl").value!;
  if (bytes[0] !== 0x50) return { kind: "json", text: new TextDecoder().decode(bytes) };
  const parts = [...readZip(bytes, name).value!];
  return {
    kind: "zip",
    unread: parts.map(([path]) => path).filter((path) => UNREAD.test(path)),
    parts: Object.fromEntries(parts.map(([path, part]) => [path, new TextDecoder().decode(part)])),
  };
}

/** Invented, as Qualtrics keeps a survey. */
const QSF = JSON.stringify({
  SurveyEntry: { SurveyName: "Proef", SurveyLanguage: "NL" },
  SurveyElements: [
    {
      Element: "BL",
      Payload: [{ Type: "Default", ID: "BL_1", BlockElements: [{ Type: "Question", QuestionID: "QID1" }] }],
    },
    { Element: "FL", Payload: { Flow: [{ Type: "Block", ID: "BL_1" }] } },
    {
      Element: "SQ",
      PrimaryAttribute: "QID1",
      Payload: {
        QuestionID: "QID1",
        DataExportTag: "toString",
        QuestionText: "Wat?",
        QuestionType: "MC",
        Selector: "SAVR",
        Choices: { 1: { Display: "Een" }, 2: { Display: "Twee" } },
      },
    },
  ],
});

/** Invented, as Formbricks keeps a survey. */
const FORMBRICKS = JSON.stringify({
  name: "Proef",
  questions: [
    {
      id: "toString",
      type: "multipleChoiceSingle",
      headline: { default: "Wat?" },
      choices: [
        { id: "valueOf", label: { default: "Een" } },
        { id: "other", label: { default: "Anders" } },
      ],
    },
  ],
});

/** Every format of the table, with sound files from which hostile ones are made. */
const sound: Readonly<Record<QuestionnaireFormatName, Readonly<Record<string, SoundFile>>>> = {
  lss: {
    survey: { kind: "xml", text: LSS },
    archive: { kind: "zip", parts: { "survey_1.lss": LSS, "survey_1_responses.lsr": LSR } },
  },
  surveyjs: { surveyjs: written("surveyjs") },
  xlsform: { xlsform: written("xlsform") },
  qsf: { qsf: { kind: "json", text: QSF } },
  formbricks: { formbricks: { kind: "json", text: FORMBRICKS } },
};

const kinds = Object.values(sound).flatMap((files) => Object.entries(files));

describe.each(kinds)("a hostile %s", (_, file) => doNoHarm(hostileCases(file), "import"));
