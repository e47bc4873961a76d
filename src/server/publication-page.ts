import { baseCss } from "../look/base.ts";
import { html, type Html } from "../look/html.ts";
import { mark } from "../look/mark.ts";
import { renderPage } from "../look/page.ts";
import { saySize } from "../look/size.ts";
import { compact } from "../look/style-sheet.ts";
import { withTokens } from "../look/tokens.ts";
import type { WrittenFile } from "../report/formats/format.ts";
import type { ReportMeta } from "../report/model.ts";
import { tie } from "../report/tie.ts";
import type { Language } from "../text.ts";
import { publicationWords } from "./publication-words.ts";

/** What the page tells about a publication beside its files; in the publication's own language. */
export type AboutPublication = Pick<
  ReportMeta,
  | "voice"
  | "organisation"
  | "title"
  | "theme"
  | "date"
  | "participants"
  | "period"
  | "edition"
  | "status"
  | "invented"
>;

/** The page that lists what was made: each file, what it is for, and how large it is. */
export function renderPublication(
  about: AboutPublication,
  files: readonly WrittenFile[],
  language: Language,
): string {
  const words = publicationWords[language];
  const own = about.voice.language;
  const said = [about.period, about.edition].filter((fact) => fact !== "").join(" · ");
  const main = html`<h1 lang="${own}">${about.title}</h1>
    ${about.theme !== "" && html`<p class="theme" lang="${own}">‘${about.theme}’</p>`}
    <p class="facts second">
      ${words.participants(about.participants)} · <span lang="${own}">${tie(`${about.date} · ${said}`)}</span>
    </p>
    ${about.invented && html`<p class="note">${words.invented}</p>`}
    <h2>${words.files}</h2>
    ${files.length === 0 ? html`<p>${words.none}</p>` : renderList(files, language)}`;
  return frame(language, `${about.title} · ${about.organisation}`, about, main);
}

/** What stands where nothing is. */
export function renderNotFound(language: Language): string {
  const words = publicationWords[language];
  const main = html`<h1>${words.notFound}</h1>
    <p class="theme">${words.notFoundHint}</p>
    <p><a href="${publicationWords[words.other.language].other.address}">${words.toFiles}</a></p>`;
  return frame(language, words.notFound, null, main);
}

function renderList(files: readonly WrittenFile[], language: Language): Html {
  const ordered = [...files].sort((a, b) => rank(a.name) - rank(b.name) || (a.name < b.name ? -1 : 1));
  return html`<ul class="made">
    ${ordered.map((file) => renderFile(file, language))}
  </ul>`;
}

function renderFile({ name, mediaType, bytes }: WrittenFile, language: Language): Html {
  const words = publicationWords[language];
  const known = words.byExtension[extensionOf(name)];
  const isPage = mediaType.startsWith("text/html");
  const title = known?.title ?? name;
  return html`<li>
    <div>
      <h3>${title}</h3>
      <p>${known?.use ?? words.otherFile}</p>
      <p class="small second">${name}, ${saySize(bytes.length, language)}</p>
    </div>
    <a class="button ${isPage ? "primary" : ""}" href="${addressOf(name)}">
      <span>${isPage ? words.open : words.download}<span class="unseen">: ${title}</span></span>
    </a>
  </li>`;
}

function frame(language: Language, title: string, about: AboutPublication | null, main: Html): string {
  const { skip, other } = publicationWords[language];
  const body = html`<a class="skip" href="#main">${skip}</a>
    <header class="top">
      <div class="wide">
        <span class="name">${mark}${about?.organisation ?? "Peilschaal"}</span>
        ${about !== null && about.status !== null && html`<b lang="${about.voice.language}">${about.status}</b>`}
        ${about !== null && html`<a href="${other.address}" lang="${other.language}" hreflang="${other.language}">${other.label}</a>`}
      </div>
    </header>
    <main id="main" class="wide" tabindex="-1">${main}</main>`;
  return renderPage({ language, title, css, body });
}

// In the order in which somebody would take them up; what is not known comes last.
const ORDER = ["html", "pptx", "docx", "xlsx", "csv", "json"];

function rank(name: string): number {
  const at = ORDER.indexOf(extensionOf(name));
  return at === -1 ? ORDER.length : at;
}

function extensionOf(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1).toLowerCase();
}

function addressOf(name: string): string {
  return `/bestanden/${encodeURIComponent(name.toWellFormed())}`;
}

const pageCss = compact(`
  .top .wide { max-width: 768px; }
  main.wide { max-width: 768px; padding-block: 56px 96px; }
  main:focus { outline: none; }
  .theme { margin-top: 4px; font-size: var(--lg); line-height: 1.43; }
  .facts { margin-top: 16px; font-size: var(--sm); }
  h2 { margin-top: 48px; }
  .made { margin-top: 8px; }
  .made li {
    display: flex; align-items: center; justify-content: space-between; gap: 12px 32px; padding: 20px 0;
    border-bottom: 1px solid var(--rule);
  }
  .made .button { flex: none; }
  p a { display: inline-block; margin-top: 16px; }
  @media (max-width: 699px) {
    main.wide { padding-top: 32px; }
    .made li { display: block; }
    .made .button { margin-top: 12px; }
  }
`);

const css = withTokens(baseCss + pageCss);
