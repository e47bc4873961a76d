import { html, type Html } from "../../../look/html.ts";
import { saySize } from "../../../look/size.ts";
import type { Language } from "../../../text.ts";
import type { ReportFiles } from "../../model.ts";
import type { Context } from "./context.ts";

type FileKind = "deck" | "answers" | "workbook" | "table" | "data";

const TO_READ: readonly FileKind[] = ["deck", "answers", "workbook"];
const FOR_PROGRAMS: readonly FileKind[] = ["table", "data"];

/** The other files of the publication to take along. Where their sizes are known, only those that were made. */
export function renderFiles(context: Context): Html | null {
  const made = (kind: FileKind): boolean => isMade(context.report.meta.files[kind], context);
  const links = [
    ...TO_READ.filter(made).map((kind) => renderButton(kind, context)),
    ...FOR_PROGRAMS.filter(made).map((kind) => renderPlain(kind, context)),
  ];
  return links.length === 0
    ? null
    : html`<ul class="files" aria-label="${context.words.files}">
        ${links}
      </ul>`;
}

/** A link to the document with all open answers; plain words where that file was not made. */
export function renderAnswersLink(about: string, context: Context): Html {
  const name = context.report.meta.files.answers;
  if (!isMade(name, context)) {
    return html`<p class="more">${name} <span class="small second">${context.words.notMade}</span></p>`;
  }
  const size = context.sizes?.get(name);
  const said = size === undefined ? about : `${about}, ${saySize(size, languageOf(context))}`;
  return html`<p class="more">
    <a href="${address(name)}">${name}</a> <span class="small second">${said}</span>
  </p>`;
}

/** A file beside this one. Encoded whole, so that no name can be read as another kind of address. */
export function address(name: string): string {
  return encodeURIComponent(name.toWellFormed());
}

function renderButton(kind: FileKind, context: Context): Html {
  const name = context.report.meta.files[kind];
  return html`<li>
    <a class="button" href="${address(name)}"
      >${context.words[kind]} <span class="small second">${facts(name, context)}</span></a
    >
  </li>`;
}

function renderPlain(kind: FileKind, context: Context): Html {
  const name = context.report.meta.files[kind];
  return html`<li class="also small">
    <a href="${address(name)}">${context.words[kind]}, ${facts(name, context)}</a>
  </li>`;
}

/** "pptx, 1,1 MB". */
function facts(name: string, context: Context): string {
  const size = context.sizes?.get(name);
  return [extension(name), ...(size === undefined ? [] : [saySize(size, languageOf(context))])].join(", ");
}

function isMade(name: ReportFiles[FileKind], { sizes }: Context): boolean {
  return sizes === undefined || sizes.has(name);
}

function extension(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1);
}

function languageOf({ report }: Context): Language {
  return report.meta.voice.language;
}
