import { xml, XML_HEAD } from "../../office/xml.ts";
import type { Voice } from "../../text.ts";
import type { CodedQuestionAnswers } from "../coded-answers/model.ts";
import { codeElements } from "./codes.ts";

/** The codebook of one question as REFI-QDA codebook (.qdc). It holds no word of a participant. */
export function writeQdaCodebook(question: CodedQuestionAnswers, voice: Voice, remark?: string): Uint8Array {
  const said = remark === undefined ? "" : xml`<!-- ${remark.replaceAll("--", "- -")} -->\n`;
  const body = xml`${said}<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Peilschaal">
<Codes>${codeElements(question, voice)}</Codes>
</CodeBook>
`;
  return new TextEncoder().encode(XML_HEAD + body.text);
}
