import type { FileProperties } from "../../../office/package.ts";
import { PPTX_TYPE, writeDeck } from "../../../office/presentation/deck.ts";
import type { Outcome } from "../../../problem.ts";
import type { Report } from "../../model.ts";
import type { ReportFormat } from "../format.ts";
import { composeDeck } from "./compose-deck.ts";
import type { Design } from "../../deck/design.ts";
import { ownDesign } from "./own-design.ts";
import { templateDesign } from "./template-design.ts";
import { deckWords } from "../../deck/words.ts";

/**
 * The deck. Report → design (ours, or the organisation's template) → drafts, a slide each, measured so that every
 * text fits → PresentationML parts with live charts → package.
 */
export const pptx: ReportFormat = {
  name: "pptx",
  async write(report, { template }) {
    const { value: design, problems: found } =
      template === undefined ? own(report) : templateDesign(template, report.meta);
    if (design === undefined) return { problems: found };
    const { slides, problems } = composeDeck(report, design);
    const bytes = writeDeck(design.frame, slides, propertiesOf(report));
    return {
      value: { name: report.meta.files.deck, mediaType: PPTX_TYPE, bytes },
      problems: [...found, ...problems],
    };
  },
};

function own(report: Report): Outcome<Design> {
  return { value: ownDesign(report.meta, deckWords(report.meta.voice)), problems: [] };
}

function propertiesOf({ meta }: Report): FileProperties {
  return {
    title: meta.title,
    subject: meta.theme,
    creator: meta.organisation,
    language: meta.voice.language,
    status: meta.status ?? meta.edition,
  };
}
