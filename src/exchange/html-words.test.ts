import { describe, expect, it } from "vitest";
import { plainWords } from "./html-words.ts";

describe("the words of HTML", () => {
  it.each([
    ["Hoe gaat het?", "Hoe gaat het?"],
    ["<p>Een</p>\r\n<p>Twee</p>", "Een\n\nTwee"],
    ["Een<br />twee<br>drie", "Een\ntwee\ndrie"],
    ["Een<br><br>twee", "Een\n\ntwee"],
    ["<div><div>Een</div></div><div>Twee</div>", "Een\n\nTwee"],
    ["<ul>\n<li>Een</li>\n<li>Twee</li>\n</ul>", "Een\nTwee"],
    ["<b>Vet</b> en <i>schuin</i>", "Vet en schuin"],
    ["Een\ntwee", "Een\ntwee"],
    ["1 < 2 en 3 > 2", "1 < 2 en 3 > 2"],
    [
      "a &amp; b &lt;i&gt; &eacute;&Eacute; &#233; &#xE9; &onbekend; &#0;",
      "a & b <i> éÉ é é &onbekend; &#0;",
    ],
    ["<!-- weg -->Wel<!-- > -->", "Wel"],
    ["x<style>p { color: red }</style>y", "xy"],
    ["Laat dit <open", "Laat dit <open"],
    ["&nbsp; Ruimte &nbsp;&nbsp; erin", "Ruimte erin"],
  ])("%j is %j", (html, words) => {
    expect(plainWords(html).words).toBe(words);
  });

  it("tell what they cannot say", () => {
    expect(plainWords('Zie <img src=x> en <SCRIPT>alert("a")</SCRIPT><iframe></iframe>')).toEqual({
      words: "Zie en",
      lost: ["img", "script", "iframe"],
    });
  });

  it("of a script that never ends are those before it", () => {
    expect(plainWords("Ja<script>nee".concat("<b>")).words).toBe("Ja");
  });

  it.each(["<a", "<!--", "<", "&", "<script>", "</p"])("come soon, also of a million times %s", (piece) => {
    expect(plainWords(piece.repeat(200_000)).words.length).toBeGreaterThanOrEqual(0);
  });
});
