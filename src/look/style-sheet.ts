/** Takes the indentation out of a style sheet that is written to be read: it travels in every page. */
export function compact(css: string): string {
  return css
    .replaceAll(/\s*\n\s*/g, "")
    .replaceAll(/\s*([{};])\s*/g, "$1")
    .replaceAll(/([:,])\s+/g, "$1")
    .replaceAll(";}", "}");
}

/** A text as a CSS string. All but letters and digits is escaped, so that it can end neither string nor `<style>`. */
export function cssString(text: string): string {
  const escaped = text
    .toWellFormed()
    .replaceAll(
      /[^a-z0-9]/giu,
      (sign) => `\\${(sign === "\0" ? 0xfffd : (sign.codePointAt(0) ?? 0)).toString(16)} `,
    );
  return `"${escaped}"`;
}
