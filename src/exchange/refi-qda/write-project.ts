import { xml, XML_HEAD, type Xml } from "../../office/xml.ts";
import { writeZipStreamed } from "../../office/zip.ts";
import type { Voice } from "../../text.ts";
import type { AnswerWithCodes, CodedQuestionAnswers } from "../coded-answers/model.ts";
import { caseElements, variableElements, type QdaCases } from "./cases.ts";
import { codeGuid, headingElement, stanceElement, stanceGuid } from "./codes.ts";
import { guidOf } from "./guid.ts";
import { sourceText, type SourceText } from "./source-text.ts";

/** What a REFI-QDA project of one wave is made of. */
export interface QdaProject {
  readonly name: string;
  readonly voice: Voice;
  readonly questions: readonly CodedQuestionAnswers[];
  /** Who answered what: in the restricted set only. */
  readonly cases?: QdaCases;
  /** What readers have to know before they pass it on. */
  readonly remark?: string;
}

/**
 * The open answers of a wave with their codes as REFI-QDA project (.qdpx): a text source a question, a selection an
 * answer, a coding for each code somebody gave. It tells no moment.
 */
export function writeQdaProject(project: QdaProject): Uint8Array {
  const sources = project.questions.map((question) => ({
    question,
    source: sourceText(question),
    guid: guidOf("source", question.variable),
  }));
  return writeZipStreamed([
    { path: "project.qde", pieces: projectPieces(project, sources) },
    ...sources.map(({ source, guid }) => ({ path: `sources/${guid}.txt`, pieces: [source.text] })),
  ]);
}

interface Source {
  readonly question: CodedQuestionAnswers;
  readonly source: SourceText;
  readonly guid: string;
}

/** The children of a project stand in the schema's order; one that would be empty is not allowed. */
function* projectPieces(project: QdaProject, sources: readonly Source[]): Generator<string> {
  const { name, voice, questions, cases, remark } = project;
  yield `${XML_HEAD}${remark === undefined ? "" : xml`<!-- ${remark.replaceAll("--", "- -")} -->\n`.text}`;
  yield xml`<Project xmlns="urn:QDA-XML:project:1.0" name="${name}" origin="Peilschaal" basePath="">\n`.text;
  const users = codersIn(questions).map(
    (coder) => xml`<User guid="${guidOf("user", coder)}" name="${coder}" id="${coder}"/>`,
  );
  if (users.length > 0) yield xml`<Users>${users}</Users>\n`.text;
  yield* codebook(questions, voice);
  if (cases !== undefined && cases.data.size > 0) {
    yield xml`<Variables>${variableElements(cases, voice)}</Variables>\n<Cases>\n`.text;
    yield* caseElements(cases, selectionsByRow(questions), voice);
    yield "</Cases>\n";
  }
  if (sources.length > 0) {
    yield "<Sources>\n";
    for (const source of sources) yield* sourceElement(source);
    yield "</Sources>\n";
  }
  if (remark !== undefined) yield xml`<Description>${remark}</Description>\n`.text;
  yield "</Project>\n";
}

function* codebook(questions: readonly CodedQuestionAnswers[], voice: Voice): Generator<string> {
  const coded = questions.filter(({ themes }) => themes.length > 0);
  if (coded.length === 0) return;
  const hasStance = questions.some(({ answers }) =>
    answers.some(({ codes }) => codes.some(({ stance }) => stance !== undefined)),
  );
  const headings = coded.map((question) => headingElement(question, voice));
  yield xml`<CodeBook>\n<Codes>${headings}${hasStance && stanceElement(voice)}</Codes>\n</CodeBook>\n`.text;
}

function codersIn(questions: readonly CodedQuestionAnswers[]): string[] {
  const coders = questions.flatMap(({ answers }) =>
    answers.flatMap(({ codes }) => codes.map(({ by }) => by)),
  );
  return [...new Set(coders)].sort();
}

function* sourceElement({ question, source, guid }: Source): Generator<string> {
  const { variable, answers } = question;
  yield xml`<TextSource guid="${guid}" name="${variable}" plainTextPath="internal://${guid}.txt">\n`.text;
  for (const [i, answer] of answers.entries()) {
    const place = source.places[i];
    if (place === undefined) throw new Error(`answer ${i} of ${variable} has no place in its text`);
    const codings = codingElements(variable, answer);
    yield xml`<PlainTextSelection guid="${selectionGuid(variable, answer.id)}" name="${answer.id}" startPosition="${place.from}" endPosition="${place.to}">${codings}</PlainTextSelection>\n`
      .text;
  }
  yield "</TextSource>\n";
}

function codingElements(variable: string, { id, codes }: AnswerWithCodes): Xml[] {
  return codes.flatMap(({ code, by, stance }) => {
    const coding = (target: string): Xml =>
      xml`<Coding guid="${guidOf("coding", variable, id, code, target)}" creatingUser="${guidOf("user", by)}"><CodeRef targetGUID="${target}"/></Coding>`;
    return [coding(codeGuid(variable, code)), ...(stance === undefined ? [] : [coding(stanceGuid(stance))])];
  });
}

function selectionGuid(variable: string, id: string): string {
  return guidOf("selection", variable, id);
}

function selectionsByRow(questions: readonly CodedQuestionAnswers[]): Map<string, string[]> {
  const byRow = new Map<string, string[]>();
  for (const { variable, answers } of questions) {
    for (const { id } of answers) {
      const guids = byRow.get(id);
      if (guids === undefined) byRow.set(id, [selectionGuid(variable, id)]);
      else guids.push(selectionGuid(variable, id));
    }
  }
  return byRow;
}
