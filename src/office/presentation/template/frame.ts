import type { Part, Relation } from "../../package.ts";
import { Xml, xml } from "../../xml.ts";
import { childOf, childrenOf } from "../../xml-tree.ts";
import { MASTER_ID, NAMESPACES } from "../layout.ts";
import type { DeckFrame } from "../deck.ts";
import type { KeptPart, TemplateParts } from "./package-parts.ts";

/** What we add where the template lacks it. */
export interface Additions {
  readonly lang: string;
  readonly notesMaster: Part;
  /** The notes master's theme. */
  readonly notesTheme: Part;
  /** A table style, to stand in the template's list or in one of our own. */
  readonly tableStyle: Xml;
  readonly tableStyles: () => Xml;
}

const TABLE_STYLES_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.tableStyles+xml";

/** A template without its slides: masters, layouts, themes and pictures as they are, the presentation written anew. */
export function templateFrame({ main, parts }: TemplateParts, add: Additions): DeckFrame {
  const kept = [...parts.values()].filter((part) => !part.type.endsWith(".tableStyles+xml"));
  const ownNotes = mainTargets(main, "notesMaster")[0];
  const styles = stylesPart(
    [...parts.values()].find((part) => part.type.endsWith(".tableStyles+xml")),
    add,
  );
  const masters = mainTargets(main, "slideMaster");
  const notesMaster = ownNotes ?? add.notesMaster.path;
  const themes = mainTargets(main, "theme");
  return {
    lang: add.lang,
    notesMaster,
    parts: [...kept, ...(ownNotes === undefined ? [add.notesMaster, add.notesTheme] : []), styles],
    relations: [
      ...masters.map((path, i) => relation(`master${i + 1}`, "slideMaster", path)),
      relation("notes", "notesMaster", notesMaster),
      ...themes.slice(0, 1).map((path) => relation("theme", "theme", path)),
      relation("tables", "tableStyles", styles.path),
    ],
    presentation: (slides) => presentationXml(main, masters.length, slides),
  };
}

/** Paths of the parts of one kind that the presentation points at, in its own order. */
export function mainTargets(main: KeptPart, kind: string): string[] {
  const targets = main.relations.filter(({ type }) => type.endsWith(`/${kind}`));
  if (kind !== "slideMaster") return targets.map(pathOf);
  const listed = childrenOf(childOf(main.tree, "sldMasterIdLst"), "sldMasterId").flatMap((one) => {
    const found = targets.find(({ id }) => id === relationId(one.attributes));
    return found === undefined ? [] : [pathOf(found)];
  });
  return listed.length > 0 ? listed : targets.map(pathOf);
}

/** The attribute `id` of the relationships' namespace, whatever its prefix. */
function relationId(attributes: Readonly<Record<string, string>>): string | undefined {
  return Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1];
}

function pathOf({ target }: Relation): string {
  return target.replace(/^(\.\.\/)+/, "");
}

function relation(id: string, type: string, path: string): Relation {
  return { id, type, target: `../${path}` };
}

function presentationXml(main: KeptPart, masters: number, slides: Xml | null): Xml {
  const ids = masterIds(main, masters).map((id, i) => xml`<p:sldMasterId id="${id}" r:id="master${i + 1}"/>`);
  const size = (name: string, fallback: Xml) => {
    const { cx, cy } = childOf(main.tree, name)?.attributes ?? {};
    return cx === undefined || cy === undefined ? fallback : xml`cx="${cx}" cy="${cy}"`;
  };
  return xml`<p:presentation ${NAMESPACES} saveSubsetFonts="1"><p:sldMasterIdLst>${ids}</p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="notes"/></p:notesMasterIdLst>${slides}<p:sldSz ${size("sldSz", xml`cx="12192000" cy="6858000"`)}/><p:notesSz ${size("notesSz", xml`cx="6858000" cy="9144000"`)}/>${textStyle(main)}</p:presentation>`;
}

/** Ids as the template has them: they may not meet those of its layouts. */
function masterIds(main: KeptPart, masters: number): number[] {
  const listed = childrenOf(childOf(main.tree, "sldMasterIdLst"), "sldMasterId").map((one) =>
    Number(one.attributes["id"] ?? MASTER_ID),
  );
  return Array.from({ length: masters }, (_, i) => listed[i] ?? MASTER_ID + 1000 * (i + 1));
}

/** The default text style as written, where it uses the usual prefixes. */
function textStyle({ content }: KeptPart): Xml | null {
  const text = new TextDecoder().decode(content);
  const usual = text.includes('xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"');
  const found = usual ? /<p:defaultTextStyle>[\s\S]*?<\/p:defaultTextStyle>/.exec(text)?.[0] : undefined;
  return found === undefined || /<(?!\/?[ap]:)/.test(found) ? null : new Xml(found);
}

function stylesPart(own: KeptPart | undefined, add: Additions): Part {
  const path = own?.path ?? "ppt/tableStyles.xml";
  const text =
    own === undefined ? "" : new TextDecoder().decode(own.content).replace(/^\uFEFF?<\?xml[^>]*\?>\s*/, "");
  const prefix =
    /^<a:tblStyleLst\b[^>]*xmlns:a="http:\/\/schemas\.openxmlformats\.org\/drawingml\/2006\/main"[^>]*>/;
  const open = prefix.exec(text)?.[0];
  if (open === undefined) return { path, type: TABLE_STYLES_TYPE, content: add.tableStyles() };
  const content = open.endsWith("/>")
    ? new Xml(`${open.slice(0, -2)}>${add.tableStyle.text}</a:tblStyleLst>`)
    : new Xml(text.replace("</a:tblStyleLst>", `${add.tableStyle.text}</a:tblStyleLst>`));
  return { path, type: TABLE_STYLES_TYPE, content };
}
