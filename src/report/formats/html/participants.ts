import { html, type Html } from "../../../look/html.ts";
import type { ParticipantsBlock } from "../../model.ts";
import { renderFigures } from "./figures.ts";
import { renderNotes } from "./parts.ts";

export function renderParticipants(block: ParticipantsBlock): Html {
  return html`<h2>${block.title}</h2>
    ${block.intro !== "" && html`<p class="second lead">${block.intro}</p>`}${renderFigures({
      label: block.title,
      columns: block.columns,
      rows: block.rows,
      total: block.total,
    })}${renderNotes([block.smallGroups, ...block.notes])}`;
}
