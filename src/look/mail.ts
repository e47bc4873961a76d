import { html } from "./html.ts";
import { themes } from "./tokens.ts";
import type { Language } from "../text.ts";

/** A mail as it is laid out: one column of text, one button, nothing that has to be fetched. */
export interface MailPage {
  readonly language: Language;
  readonly title: string;
  readonly greeting: string;
  readonly before: readonly string[];
  readonly link: { readonly label: string; readonly address: string };
  readonly code: { readonly label: string; readonly key: string } | null;
  readonly after: readonly string[];
  readonly closing: string;
}

const { light, dark } = themes;

// Mail programs know few style sheets and no custom properties: values stand in place, dark ones in one rule.
const TEXT = `margin:0 0 16px;font:400 16px/24px Arial,sans-serif;color:${value(light, "color-default-color-document")}`;
const SECOND = `margin:0 0 12px;font:400 14px/20px Arial,sans-serif;color:${value(light, "color-default-color-subtle")}`;
const BUTTON = `display:inline-block;padding:12px 20px;border-radius:6px;font:bold 16px/24px Arial,sans-serif;text-decoration:none;background:${value(light, "color-action-1-inverse-bg-default")};color:${value(light, "color-action-1-inverse-color-default")}`;
const CODE = `font:bold 18px/28px Consolas,monospace;letter-spacing:1px;overflow-wrap:anywhere`;
const DARK = `@media (prefers-color-scheme:dark){body,td{background:${value(dark, "color-default-bg-document")}!important}p{color:${value(dark, "color-default-color-document")}!important}.button{background:${value(dark, "color-action-1-inverse-bg-default")}!important;color:${value(dark, "color-action-1-inverse-color-default")}!important}}`;

/** The mail as HTML; the same words as its plain text. */
export function renderMail(mail: MailPage): string {
  const paragraphs = (texts: readonly string[], style: string) =>
    texts.map((text) => html`<p style="${style}">${text}</p>`);
  const body = html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0">
    <tr>
      <td align="left" style="padding:24px 16px">
        <div style="max-width:560px">
          ${paragraphs([mail.greeting, ...mail.before], TEXT)}
          <p style="margin:24px 0">
            <a class="button" href="${mail.link.address}" style="${BUTTON}">${mail.link.label}</a>
          </p>
          ${
            mail.code !== null &&
            html`<p style="${SECOND}">${mail.code.label}</p>
              <p style="${TEXT};${CODE}">${mail.code.key}</p>`
          }
          ${paragraphs(mail.after, SECOND)}
          <p style="${TEXT};margin-top:24px">${mail.closing}</p>
        </div>
      </td>
    </tr>
  </table>`;
  const head = html`<meta charset="utf-8" /><meta
      name="viewport"
      content="width=device-width, initial-scale=1"
    /><meta name="color-scheme" content="light dark" /><title>${mail.title}</title>`;
  return `<!doctype html>\n<html lang="${mail.language}"><head>${head.text}<style>${DARK}</style></head><body style="margin:0">${body.text}</body></html>\n`;
}

function value(tokens: Readonly<Record<string, string>>, name: string): string {
  const found = tokens[`basis-${name}`];
  if (found === undefined) throw new Error(`there is no token ${name}`);
  return found;
}
