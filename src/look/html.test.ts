import { expect, test } from "vitest";
import { html } from "./html.ts";

test("a value is text, whatever it looks like", () => {
  const answer = `<img src=x onerror="alert(1)"> & '`;
  expect(html`<p title="${answer}">${answer}</p>`.text).toBe(
    `<p title="&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; '">&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; '</p>`,
  );
});

test("pieces stand in pieces, and what is not there leaves nothing", () => {
  expect(
    html`<ul>
        ${[1, 2].map((n) => html`<li>${n}</li>`)}
      </ul>
      ${null}${false}`.text,
  ).toBe("<ul><li>1</li><li>2</li></ul>");
});

test("indentation goes where a browser ignores it, and a space between words stays", () => {
  const piece = html`<ul>
    <li class="first">
      <b>${"one"}</b>
      <a href="#two">two</a>
    </li>
  </ul>`;
  expect(piece.text).toBe('<ul><li class="first"><b>one</b> <a href="#two">two</a></li></ul>');
});

test("spaces in a value are never touched", () => {
  expect(html`<p>${"  a \n b  "}</p>`.text).toBe("<p>  a \n b  </p>");
});
