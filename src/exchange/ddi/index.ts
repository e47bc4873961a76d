import { xml, XML_HEAD, Xml, type XmlValue } from "../../office/xml.ts";
import type { Study, StudyLanguage } from "../labelled/study.ts";
import { dataElements } from "./variables.ts";

/** The file with the values that a codebook describes. */
export interface DescribedFile {
  readonly name: string;
  readonly rows: number;
}

/**
 * The codebook of a study as DDI-Codebook 2.5, for archives: what was asked and of whom, what each value means, in every
 * language of the poll. It holds no answers and no counts of them. Elements stand in the order of the schema.
 */
export function writeDdi(study: Study, file: DescribedFile): string {
  const [first] = study.languages;
  if (first === undefined) throw new Error("a study has a language");
  const body = xml`<!-- ${first.warning.replaceAll("--", "- -")} -->
<codeBook xmlns="ddi:codebook:2_5" version="2.5" xml:lang="${first.language}">
<docDscr>
<citation>
<titlStmt>${titles(study, (one) => `${DOCUMENT[one.language]}: ${titleOf(one, study)}`)}</titlStmt>
<prodStmt><prodDate date="${study.date}">${study.date}</prodDate><software>Peilschaal</software></prodStmt>
</citation>
</docDscr>
${studyElement(study, first)}
<fileDscr ID="F1">
<fileTxt>
<fileName>${file.name}</fileName>
<dimensns><caseQnty>${file.rows}</caseQnty><varQnty>${first.dictionary.variables.length}</varQnty></dimensns>
<fileType charset="UTF-8">text/csv</fileType>
</fileTxt>
</fileDscr>
${dataElements(study.languages)}
</codeBook>
`;
  return XML_HEAD.replace(' standalone="yes"', "") + body.text;
}

const DOCUMENT = { nl: "Codeboek", en: "Codebook" } as const;

function titleOf({ series, theme }: StudyLanguage, { wave }: Study): string {
  return `${series} ${wave}: ${theme}`;
}

/** The title in the first language, and what it is called in the others. */
function titles(study: Study, say: (one: StudyLanguage) => string): XmlValue {
  return study.languages.map((one, i) =>
    i === 0
      ? xml`<titl xml:lang="${one.language}">${say(one)}</titl>`
      : xml`<parTitl xml:lang="${one.language}">${say(one)}</parTitl>`,
  );
}

function studyElement(study: Study, first: StudyLanguage): Xml {
  const { opened, closed } = study.fieldwork;
  const notes = study.languages.flatMap((one) =>
    one.notes.map((note) => xml`<notes xml:lang="${one.language}">${note}</notes>\n`),
  );
  return xml`<stdyDscr>
<citation>
<titlStmt>${titles(study, (one) => titleOf(one, study))}</titlStmt>
<rspStmt><AuthEnty>${first.organisation}</AuthEnty></rspStmt>
<prodStmt><producer>${first.organisation}</producer><prodDate date="${study.date}">${study.date}</prodDate><software>Peilschaal</software></prodStmt>
<serStmt><serName>${first.series}</serName></serStmt>
</citation>
<stdyInfo>
<sumDscr>
<collDate event="start" date="${opened}">${opened}</collDate>
<collDate event="end" date="${closed}">${closed}</collDate>
<universe xml:lang="${first.language}">${first.population}</universe>
<dataKind>survey data</dataKind>
</sumDscr>
</stdyInfo>
<dataAccs>
<useStmt><restrctn xml:lang="${first.language}">${first.warning}</restrctn></useStmt>
</dataAccs>
${notes}</stdyDscr>`;
}
