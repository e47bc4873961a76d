import { expect, test } from "vitest";
import { compact, cssString } from "./style-sheet.ts";

test("a style sheet loses its indentation and keeps its meaning", () => {
  expect(compact("\n  a, b {\n    margin: 0 auto;\n    width: calc(1px + 2px);\n  }\n")).toBe(
    "a,b{margin:0 auto;width:calc(1px + 2px)}",
  );
});

test("no title can end the string or the style sheet it stands in", () => {
  const css = cssString('</style><script>"\\\n}');
  expect(css.slice(1, -1)).not.toMatch(/["<>/\n}]/);
  expect(css).toContain("\\3c ");
});

test("a no-break space and an accent keep their sign", () => {
  expect(cssString("é\u00a0%")).toBe('"\\e9 \\a0 \\25 "');
});
