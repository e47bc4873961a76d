import { expect, test } from "vitest";
import { html } from "../../look/html.ts";
import { skeleton } from "./skeleton.ts";

test("a page is written once, and only what differs is put in for each", () => {
  let written = 0;
  const page = skeleton<{ name: string }>((put) => {
    written++;
    return html`<p title="${put(({ name }) => name)}">Dag ${put(({ name }) => name.toUpperCase())}</p>`;
  });
  expect(page.fill({ name: "een" })).toBe('<p title="een">Dag EEN</p>');
  expect(page.fill({ name: "twee" })).toBe('<p title="twee">Dag TWEE</p>');
  expect(written).toBe(1);
});

test("a text that looks like an open place is a text", () => {
  const page = skeleton<string>((put) => html`<p>${"<0><1> &lt;0&gt;"} ${put((view) => view)}</p>`);
  expect(page.fill("<0>")).toBe("<p>&lt;0&gt;&lt;1&gt; &amp;lt;0&amp;gt; <0></p>");
});

test("a page in a page is filled with the same", () => {
  const inner = skeleton<number>((put) => html`<b>${put(String)}</b>`);
  const page = skeleton<number>((put) => html`<p>${put((view) => inner.fill(view).repeat(view))}</p>`);
  expect(page.fill(2)).toBe("<p><b>2</b><b>2</b></p>");
});
