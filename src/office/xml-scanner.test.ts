import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { XmlScanner, type XmlEnd } from "./xml-scanner.ts";

type Event = readonly [kind: string, ...rest: unknown[]];

/** Words beside each other as one, since they may come in pieces. */
function joined(events: readonly Event[]): Event[] {
  const all: Event[] = [];
  for (const event of events) {
    const before = all.at(-1);
    if (event[0] !== "text") all.push(event);
    else if (before?.[0] === "text")
      all[all.length - 1] = ["text", `${String(before[1])}${String(event[1])}`];
    else if (event[1] !== "") all.push(event);
  }
  return all;
}

interface Read {
  readonly end: XmlEnd | undefined;
  readonly events: readonly Event[];
}

function scanned(pieces: readonly string[], plainDoctype = false): Read {
  const events: Event[] = [];
  const scanner: XmlScanner = new XmlScanner(
    {
      open: (name) => events.push(["open", name, [...scanner.attributes]]),
      close: (name) => events.push(["close", name]),
      text: (words) => events.push(["text", words]),
      instruction: (target, body) => events.push(["instruction", target, body]),
    },
    { deepest: 20, plainDoctype },
  );
  for (const piece of pieces) scanner.write(piece);
  return { end: scanner.end(), events: joined(events) };
}

/** What saxes makes of it. */
function judged(text: string): Read {
  const events: Event[] = [];
  const parser = new SaxesParser();
  const local = (name: string) => name.slice(name.indexOf(":") + 1);
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("doctype", () => {
    throw new Error("doctype");
  });
  let depth = 0;
  parser.on("opentag", ({ name, attributes }) => {
    depth++;
    events.push(["open", local(name), Object.entries(attributes)]);
  });
  parser.on("closetag", ({ name }) => {
    depth--;
    events.push(["close", local(name)]);
  });
  const say = (words: string) => {
    if (depth > 0) events.push(["text", words]);
  };
  parser.on("text", say);
  parser.on("cdata", say);
  parser.on("processinginstruction", ({ target, body }) => events.push(["instruction", target, body]));
  try {
    parser.write(text).close();
    return { end: undefined, events: joined(events) };
  } catch {
    return { end: "malformed", events: [] };
  }
}

const BITS = [
  ...Array.from("<>/=\"'&; \n\rab"),
  ..."<a>|</a>|<a |<b/>|<p:b x:y='1'>|</p:b>|&amp;|&lt;|&#10;|&#x1F600;|&#0;|&#xD800;|&nbsp;|&amp|<!--|-->|--|<?p q?>|<?|?>".split(
    "|",
  ),
  ..."<![CDATA[|]]>| a='1'| a=\"&quot;\t\"|é|\u{1F600}|\u0001|\uFFFE|<!DOCTYPE a>|<!a>|a:b|1".split("|"),
];

describe("a document", () => {
  it("gives what saxes makes of it, or is refused by both, wherever it is cut", () => {
    const soup = fc.array(fc.constantFrom(...BITS), { maxLength: 12 }).map((bits) => bits.join(""));
    const around = fc
      .tuple(soup, fc.boolean())
      .map(([inside, whole]) => (whole ? `<a>${inside}</a>` : inside));
    fc.assert(
      fc.property(around, fc.array(fc.nat(60), { maxLength: 4 }), (text, cuts) => {
        // The one thing in which ours is lenient.
        fc.pre(!/\]\]>/.test(text.replaceAll(/<!\[CDATA\[.*?\]\]>/gs, "")));
        const judge = judged(text);
        const at = [0, ...cuts.map((cut) => Math.min(cut, text.length)).sort((a, b) => a - b), text.length];
        const pieces = at.slice(1).map((end, i) => text.slice(at[i], end));
        const ours = scanned(pieces);
        const same = judge.end === undefined ? ours.end === undefined : ours.end !== undefined;
        expect({ text, same }).toEqual({ text, same: true });
        if (judge.end === undefined) expect(ours.events).toEqual(judge.events);
      }),
      { numRuns: 3000, seed: 7 },
    );
  });

  it.each([
    ["more elements in one another than documents have", "<a>".repeat(21) + "</a>".repeat(21), "malformed"],
    ["an element after the last", "<a/><a/>", "malformed"],
    ["an attribute twice", "<a b='1' b='2'/>", "malformed"],
    [
      "many attributes, one twice",
      `<a ${Array.from({ length: 30 }, (_, i) => `b${i % 29}='1'`).join(" ")}/>`,
      "malformed",
    ],
    [
      "more attributes than elements have",
      `<a ${Array.from({ length: 1001 }, (_, i) => `b${i}=""`).join(" ")}/>`,
      "malformed",
    ],
    ["a tag without end", `<a b="${"x".repeat(5_000_000)}`, "malformed"],
    ["a name that is too long", `<${"a".repeat(2000)}/>`, "malformed"],
    ["entities of its own", '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "doctype"],
    ["a document type", "<!DOCTYPE a><a/>", "doctype"],
    ["nothing", "", "malformed"],
  ])("is refused with %s", (_, text, why) => {
    expect(scanned([text]).end).toBe(why);
  });

  it("may name a type that is not fetched, where that is allowed", () => {
    expect(scanned(['<!DOCTYPE sss PUBLIC "-//x" "http://x/y.dtd"><a/>'], true).end).toBeUndefined();
    expect(scanned(["<!DOCTYPE sss [ ]><a/>"], true).end).toBe("doctype");
    expect(scanned(["<a/><!DOCTYPE sss>"], true).end).toBe("malformed");
  });

  it("keeps twenty attributes apart", () => {
    const names = Array.from({ length: 20 }, (_, i) => `b${i}`);
    const { events } = scanned([`<a ${names.map((name) => `${name}="${name}"`).join(" ")}/>`]);
    expect(events[0]).toEqual(["open", "a", names.map((name) => [name, name])]);
  });

  it("is read no further than somebody wants, and not again after that", () => {
    const seen: string[] = [];
    const scanner = new XmlScanner(
      { open: (name) => seen.push(name) < 2 },
      { deepest: 9, plainDoctype: false },
    );
    expect(scanner.write("<a><b/><c/>")).toBe("stopped");
    expect(scanner.write("<d/></a>")).toBe("stopped");
    expect(seen).toEqual(["a", "b"]);
  });

  it("that comes sign by sign costs no more than its length", () => {
    const scanner = new XmlScanner({}, { deepest: 9, plainDoctype: false });
    const ends = Array.from(`<a b="${"x".repeat(200_000)}"/>`, (sign) => scanner.write(sign));
    expect(new Set([...ends, scanner.end()])).toEqual(new Set([undefined]));
  });

  it("of more names than are remembered is read all the same", () => {
    const names = Array.from({ length: 25_000 }, (_, i) => `n${i}`);
    const seen: string[] = [];
    const scanner = new XmlScanner(
      { close: (name) => void seen.push(name) },
      { deepest: 9, plainDoctype: false },
    );
    scanner.write(`<a>${names.map((name) => `<${name}/>`).join("")}</a>`);
    expect(scanner.end()).toBeUndefined();
    expect(seen).toEqual([...names, "a"]);
  });

  it("does not hide what goes wrong in whoever reads it", () => {
    const scanner = new XmlScanner(
      {
        open: () => {
          throw new RangeError("ours");
        },
      },
      { deepest: 9, plainDoctype: false },
    );
    expect(() => scanner.write("<a/>")).toThrow("ours");
  });
});
