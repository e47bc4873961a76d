import { expect, test } from "vitest";
import { allTokens, themes, withTokens } from "./tokens.ts";

const GROUNDS = ["document", "subtle", "default", "hover"].map((name) => `basis-color-default-bg-${name}`);

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

inEachTheme((theme, value) => {
  test(`${theme}: text can be read on every ground`, () => {
    for (const text of [
      "basis-color-default-color-document",
      "basis-color-default-color-subtle",
      "basis-color-action-1-color-default",
    ]) {
      for (const ground of GROUNDS) expect(contrast(value(text), value(ground))).toBeGreaterThanOrEqual(4.5);
    }
  });

  test(`${theme}: bars stand out from the page and from their track`, () => {
    for (const bar of ["bar", "bar-quiet", "previous", "div-1", "div-2", "div-3", "div-4", "div-5"]) {
      for (const ground of ["basis-color-default-bg-document", "basis-color-default-bg-default"]) {
        expect(contrast(value(`peil-${bar}`), value(ground))).toBeGreaterThanOrEqual(3);
      }
    }
  });

  test(`${theme}: a figure inside a segment can be read`, () => {
    const labels = {
      "on-div-end": ["div-1", "div-5", "seq-4", "seq-5"],
      "on-div-mid": ["div-2", "div-3", "div-4", "seq-1", "seq-2", "seq-3"],
    };
    for (const [label, fills] of Object.entries(labels)) {
      for (const fill of fills)
        expect(contrast(value(`peil-${label}`), value(`peil-${fill}`))).toBeGreaterThanOrEqual(4.5);
    }
  });
});

test("a style sheet brings the tokens it uses, and no others", () => {
  const css = withTokens("p{color:var(--peil-bar)}");
  expect(css).toContain(":root{color-scheme:light dark;--peil-bar:#1f7da3;}");
  expect(css).not.toContain("--peil-previous");
});

test("dark follows the system and never goes to paper", () => {
  expect(withTokens("p{color:var(--peil-bar)}")).toContain(
    "@media screen and (prefers-color-scheme:dark){:root{--peil-bar:#4fa9cb;}}",
  );
});

function inEachTheme(tests: (theme: string, value: (name: string) => string) => void): void {
  for (const [theme, tokens] of Object.entries(themes)) {
    tests(theme, (name) => {
      const found = tokens[name];
      if (found === undefined) throw new Error(`no token ${name}`);
      return found;
    });
  }
}

test("an app that is in the light or the dark by choice has the same values as by its system", () => {
  const css = allTokens();
  const night = Object.entries(themes.dark).map(([name, value]) => `--${name}:${value};`);
  for (const root of [':root:not([data-theme="light"])', ':root[data-theme="dark"]']) {
    const block = css.slice(css.indexOf(`${root}{`));
    const values = block.slice(0, block.indexOf("}"));
    expect(night.filter((one) => !values.includes(one))).toEqual([]);
  }
});
