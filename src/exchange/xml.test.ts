import { describe, expect, it } from "vitest";
import { problem } from "../problem.ts";
import { feedOf, readXml, type ByteFeed } from "./xml.ts";

const PLACE = { file: "x.zip", entry: "x.xml" };

function read(bytes: Uint8Array, piece = bytes.length): { words: string; codes: string[] } {
  let words = "";
  const feed: ByteFeed = (take) => {
    for (let at = 0; at < bytes.length; at += piece) {
      if (take(bytes.subarray(at, at + piece)) === false) break;
    }
    return [];
  };
  const problems = readXml(feed, PLACE, { text: (more) => (words += more) });
  return { words, codes: problems.map(({ code }) => code) };
}

const utf16 = (text: string, big: boolean, mark: boolean) => {
  const units = Array.from(`${mark ? "\uFEFF" : ""}${text}`, (sign) => {
    const code = sign.charCodeAt(0);
    return big ? [code >> 8, code & 255] : [code & 255, code >> 8];
  }).flat();
  return Uint8Array.from(units);
};
const latin1 = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

describe("a document is read in its encoding", () => {
  it.each([1, 2, 3, 7])("UTF-8 in pieces of %s bytes, with or without a mark", (piece) => {
    const bytes = new TextEncoder().encode("<a>één € 😀</a>");
    expect(read(bytes, piece)).toEqual({ words: "één € 😀", codes: [] });
    const marked = new TextEncoder().encode("\uFEFF<a>é\uFEFF</a>");
    expect(read(marked, 64)).toEqual({ words: "é\uFEFF", codes: [] });
  });

  it.each([
    ["UTF-16, little end first", utf16("<a>é</a>", false, true)],
    ["UTF-16, big end first", utf16("<a>é</a>", true, true)],
    ["UTF-16 without a mark", utf16("<a>é</a>", false, false)],
    ["UTF-16 without a mark, big end first", utf16("<a>é</a>", true, false)],
    ["what its first line says", latin1('<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>')],
    ["windows-1252", latin1("<?xml version='1.0' encoding='windows-1252' ?><a>é</a>")],
  ])("%s", (_, bytes) => {
    expect(read(bytes, 64)).toEqual({ words: "é", codes: [] });
  });

  it.each([
    ["bytes that are no UTF-8", latin1("<a>é</a>")],
    ["half a sign at the end of a piece", latin1("<a>\xE2\x82</a>")],
    ["an encoding that nobody knows", latin1('<?xml version="1.0" encoding="klingon"?><a/>')],
    ["half a document", latin1("<a><b>")],
  ])("or refused: %s", (_, bytes) => {
    expect(read(bytes, 4096).codes).toEqual(["xml-malformed"]);
  });
});

it("what is wrong with the bytes comes before what is wrong with the words", () => {
  const damaged = problem("zip-damaged", { file: "x.zip" }, { entry: "x.xml", limit: 1 });
  const feed: ByteFeed = (take) => {
    take(latin1("<a>"));
    return [damaged];
  };
  expect(readXml(feed, PLACE, {})).toEqual([damaged]);
});

it("a document type is refused, and reading ends where somebody has enough", () => {
  const opened: string[] = [];
  const handlers = { open: (name: string) => opened.push(name) < 2 };
  expect(readXml(feedOf(latin1("<!DOCTYPE a><a/>")), PLACE, handlers).map(({ code }) => code)).toEqual([
    "xml-doctype",
  ]);
  expect(readXml(feedOf(latin1("<a><b/><c/>")), PLACE, handlers)).toEqual([]);
  expect(opened).toEqual(["a", "b"]);
});
