/** The values of the visual language, as CSS custom properties without their leading dashes. */
type Tokens = Readonly<Record<string, string>>;

/**
 * Names follow NL Design System, so that a house theme that sets `--basis-*` drops in; `--peil-*` is what only
 * Peilschaal has. Every pair of text and ground, and of graphic and ground, meets WCAG 2.2 in light and in dark.
 */
const light: Tokens = {
  "basis-color-default-bg-document": "#ffffff",
  "basis-color-default-bg-subtle": "#f4f7f8",
  "basis-color-default-bg-default": "#e8edef",
  "basis-color-default-bg-hover": "#eef3f5",
  "basis-color-default-border-subtle": "#d3dce0",
  "basis-color-default-border-default": "#71828c",
  "basis-color-default-color-document": "#14222b",
  "basis-color-default-color-subtle": "#4d5f6a",
  "basis-color-action-1-color-default": "#0b5b7e",
  "basis-color-action-1-bg-subtle": "#e6f1f6",
  "basis-color-action-1-inverse-bg-default": "#0b5b7e",
  "basis-color-action-1-inverse-bg-hover": "#08445f",
  "basis-color-action-1-inverse-color-default": "#ffffff",
  "basis-color-positive-color-default": "#1d6642",
  "basis-color-positive-bg-subtle": "#e6f3eb",
  "basis-color-warning-color-default": "#7a4a00",
  "basis-color-warning-bg-subtle": "#fdf2da",
  "basis-color-negative-color-default": "#a62216",
  "basis-color-negative-bg-subtle": "#fcebe8",
  "basis-focus-outline-color": "#14222b",
  "peil-bar": "#1f7da3",
  "peil-bar-quiet": "#688a99",
  "peil-previous": "#aa620a",
  "peil-div-1": "#8f2c1f",
  "peil-div-2": "#c36e5b",
  "peil-div-3": "#7f868d",
  "peil-div-4": "#478ea8",
  "peil-div-5": "#0b4f6c",
  "peil-on-div-end": "#ffffff",
  "peil-on-div-mid": "#0d171d",
  "peil-seq-1": "#dcebf2",
  "peil-seq-2": "#a9cfdf",
  "peil-seq-3": "#62a7c2",
  "peil-seq-4": "#1f7da3",
  "peil-seq-5": "#0b4f6c",
};

const dark: Tokens = {
  "basis-color-default-bg-document": "#10181d",
  "basis-color-default-bg-subtle": "#162127",
  "basis-color-default-bg-default": "#1f2c34",
  "basis-color-default-bg-hover": "#1b272e",
  "basis-color-default-border-subtle": "#2d3c45",
  "basis-color-default-border-default": "#80929d",
  "basis-color-default-color-document": "#e9eff2",
  "basis-color-default-color-subtle": "#a6b6bf",
  "basis-color-action-1-color-default": "#86cbe6",
  "basis-color-action-1-bg-subtle": "#142c38",
  "basis-color-action-1-inverse-bg-default": "#86cbe6",
  "basis-color-action-1-inverse-bg-hover": "#a9dbf0",
  "basis-color-action-1-inverse-color-default": "#0b1a22",
  "basis-color-positive-color-default": "#7fd1a3",
  "basis-color-positive-bg-subtle": "#142a20",
  "basis-color-warning-color-default": "#f0c069",
  "basis-color-warning-bg-subtle": "#2f2510",
  "basis-color-negative-color-default": "#ff9d90",
  "basis-color-negative-bg-subtle": "#351a17",
  "basis-focus-outline-color": "#ffffff",
  "peil-bar": "#4fa9cb",
  "peil-bar-quiet": "#63889a",
  "peil-previous": "#f0a93f",
  "peil-div-1": "#f3a08f",
  "peil-div-2": "#b35c4a",
  "peil-div-3": "#6b7681",
  "peil-div-4": "#377d9a",
  "peil-div-5": "#8fd3ee",
  "peil-on-div-end": "#0b1a22",
  "peil-on-div-mid": "#ffffff",
  "peil-seq-1": "#16303c",
  "peil-seq-2": "#1f4a5d",
  "peil-seq-3": "#2f7593",
  "peil-seq-4": "#4fa9cb",
  "peil-seq-5": "#a5dcf2",
};

const measures: Tokens = {
  "basis-text-font-family-default":
    'system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif',
  "basis-text-font-family-monospace":
    'ui-monospace,"Cascadia Mono",Consolas,"Noto Sans Mono","Liberation Mono",monospace',
  "peil-font-voice": 'Charter,"Bitstream Charter","Iowan Old Style","Sitka Text",Georgia,"Noto Serif",serif',
  "basis-text-font-weight-bold": "650",
  "basis-text-font-size-2xs": ".8125rem",
  "basis-text-font-size-xs": ".875rem",
  "basis-text-font-size-sm": "1rem",
  "basis-text-font-size-md": "1.125rem",
  "basis-text-font-size-lg": "1.3125rem",
  "basis-text-font-size-xl": "1.625rem",
  "basis-text-font-size-2xl": "2rem",
  "basis-text-font-size-3xl": "2.5rem",
  "basis-space-block-xs": "4px",
  "basis-space-block-sm": "8px",
  "basis-space-block-md": "12px",
  "basis-space-block-lg": "16px",
  "basis-space-block-xl": "24px",
  "basis-space-block-2xl": "32px",
  "basis-space-block-3xl": "48px",
  "basis-space-block-4xl": "72px",
  "basis-border-radius-sm": "3px",
  "basis-border-radius-md": "6px",
  "peil-motion": "120ms ease-out",
};

/**
 * A style sheet with the tokens it uses before it. Dark follows the system, and on a screen only, since paper is
 * white.
 */
export function withTokens(css: string): string {
  const used = new Set([...css.matchAll(/var\(--([\w-]+)\)/g)].map((match) => match[1] ?? ""));
  const still = css.includes("var(--peil-motion)")
    ? "@media (prefers-reduced-motion:reduce){:root{--peil-motion:0ms}}"
    : "";
  return [
    `:root{color-scheme:light dark;${declarations({ ...light, ...measures }, used)}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${declarations(dark, used)}}}`,
    still,
    css,
  ].join("");
}

/**
 * All tokens, for an app that reads its style sheet once. Dark follows the system unless the page's root says
 * `data-theme="light"` or `"dark"`.
 */
export function allTokens(): string {
  const every = new Set(Object.keys({ ...light, ...measures }));
  const night = declarations(dark, every);
  return [
    `:root{color-scheme:light dark;${declarations({ ...light, ...measures }, every)}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme="light"]){${night}}}`,
    `:root[data-theme="light"]{color-scheme:light}`,
    `@media screen{:root[data-theme="dark"]{color-scheme:dark;${night}}}`,
    "@media (prefers-reduced-motion:reduce){:root{--peil-motion:0ms}}",
  ].join("");
}

/** Light and dark values by name, for who checks their contrast. */
export const themes: Readonly<Record<"light" | "dark", Tokens>> = { light, dark };

function declarations(tokens: Tokens, used: ReadonlySet<string>): string {
  return Object.entries(tokens)
    .filter(([name]) => used.has(name))
    .map(([name, value]) => `--${name}:${value};`)
    .join("");
}
