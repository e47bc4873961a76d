import { baseCss } from "../../look/base.ts";
import { html, type Html } from "../../look/html.ts";
import { mark } from "../../look/mark.ts";
import { policy, renderPage, stylesIn } from "../../look/page.ts";
import { hashSource } from "../../look/sha256.ts";
import { compact } from "../../look/style-sheet.ts";
import { withTokens } from "../../look/tokens.ts";
import type { Language } from "../../text.ts";

/** Behind the ? of an address: answer when there is something else to show. */
export const ASKS_WHEN = "klaar";

/** A page with the policy it has to be sent with. */
export interface PolicedPage {
  readonly page: string;
  readonly policy: string;
}

/**
 * Waits for an answer that comes when the app is there or has failed. A page that is only told to come again loses what
 * stands behind its #, which may be the word that lets somebody in.
 */
const SCRIPT = `const again=()=>setTimeout(ask,2000);const ask=()=>fetch("/studio/?${ASKS_WHEN}").then((r)=>r.ok?location.reload():again(),again);ask()`;

/** What stands in place of the studio while it is made; it goes on by itself. */
export function waitingPage(language: Language): PolicedPage {
  const { making } = WORDS[language];
  const plain = frame(
    language,
    making.title,
    html`<h1>${making.title}</h1>
      <p class="lead">${making.lines[0]}</p>
      <p class="second">${making.lines[1]}</p>`,
  );
  const own = policy(stylesIn(plain));
  const wider = `${own}; script-src ${hashSource(SCRIPT)}; connect-src 'self'`;
  const page = plain.replace(own, wider).replace("</body>", `<script>${SCRIPT}</script></body>`);
  return { page, policy: wider };
}

/** What stands there when it could not be made: why, what is safe, and what now. */
export function failedPage(language: Language, why: string): PolicedPage {
  const { failed } = WORDS[language];
  const page = frame(
    language,
    failed.title,
    html`<h1>${failed.title}</h1>
      <p class="lead">${failed.safe}</p>
      <h2>${failed.why}</h2>
      <pre tabindex="0" aria-label="${failed.why}">${why}</pre>
      <h2>${failed.now}</h2>
      <p>${failed.hint}</p>`,
  );
  return { page, policy: policy(stylesIn(page)) };
}

function frame(language: Language, title: string, main: Html): string {
  const body = html`<header class="top">
      <div class="wide"><span class="name">${mark}Peilschaal</span></div>
    </header>
    <main id="main" class="wide">${main}</main>`;
  return renderPage({ language, title: `${title} · Peilschaal`, css, body });
}

const css = withTokens(
  baseCss +
    compact(`
  .top .wide, main.wide { max-width: 768px; }
  main.wide { padding-block: 56px 96px; }
  h1 { font-size: var(--xl); line-height: 1.3; letter-spacing: 0; }
  h2 { margin-top: 32px; font-size: var(--basis-text-font-size-md); }
  .lead { margin-top: 12px; }
  main p { max-width: 60ch; margin-top: 8px; }
  pre {
    margin: 8px 0 0; padding: 12px 16px; overflow: auto; border-radius: 6px; background: var(--panel);
    font: var(--xs)/1.5 var(--basis-text-font-family-monospace, ui-monospace, monospace); white-space: pre-wrap;
  }
`),
);

const WORDS = {
  nl: {
    making: {
      title: "De studio wordt klaargezet",
      lines: [
        "Dat gebeurt één keer en duurt ongeveer een halve minuut. Deze pagina gaat vanzelf verder.",
        "Deelnemers merken hier niets van: een peiling die loopt, blijft open.",
      ],
    },
    failed: {
      title: "De studio kon niet worden klaargezet",
      safe: "Je peilingen en antwoorden staan veilig; deelnemers kunnen gewoon invullen.",
      why: "Waarom",
      now: "Wat je kunt doen",
      hint: "Los op wat hierboven staat en laad deze pagina opnieuw: dan wordt het nog eens geprobeerd.",
    },
  },
  en: {
    making: {
      title: "The studio is being made ready",
      lines: [
        "This happens once and takes about half a minute. This page goes on by itself.",
        "Participants notice nothing of it: a poll that is open stays open.",
      ],
    },
    failed: {
      title: "The studio could not be made ready",
      safe: "Your polls and answers are safe; participants can answer as before.",
      why: "Why",
      now: "What you can do",
      hint: "Solve what stands above and load this page anew: then it is tried once more.",
    },
  },
} as const;
