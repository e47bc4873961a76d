import { html } from "../../../look/html.ts";
import { renderPage } from "../../../look/page.ts";
import type { Report } from "../../model.ts";
import type { WriteOptions } from "../format.ts";
import { renderContents } from "./contents.ts";
import { contextOf } from "./context.ts";
import { renderOpening, renderTop } from "./opening.ts";
import { printFooter } from "./print-style.ts";
import { renderSection, sectionsOf } from "./sections.ts";
import { reportCss } from "./style.ts";

/** Report → sections → body → the lengths its bars used → one page. */
export function renderReport(report: Report, options: WriteOptions): string {
  const context = contextOf(report, options);
  const sections = sectionsOf(report, context.words);
  const main = html`<main id="_main" tabindex="-1">
    ${renderOpening(context)}${sections.map((section) => renderSection(section, context))}
  </main>`;
  const body = html`<a class="skip" href="#_main">${context.words.skip}</a>${renderTop(context)}
    <div class="wide columns">${renderContents(sections, context)}${main}</div>`;
  return renderPage({
    language: report.meta.voice.language,
    title: titleOf(report),
    css: reportCss + context.measures.css() + printFooter(report, context.words),
    body,
  });
}

function titleOf({ meta }: Report): string {
  return [meta.title, meta.theme, meta.organisation].filter((part) => part !== "").join(" · ");
}
