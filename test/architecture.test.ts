import { expect, test } from "vitest";
import { circlesIn } from "./support/circles.ts";
import { allows, mayImport, roomOf } from "./support/rooms.ts";
import { readText, sourcesIn, type Source } from "./support/sources.ts";

const sources = sourcesIn("src");
const ours = [...sources, ...sourcesIn("scripts"), ...sourcesIn("bench")];

/** Fails with the list and what to do about it. */
function none(found: readonly string[], advice: string): void {
  expect(found, advice).toEqual([]);
}

test("there is something to look at", () => {
  expect(sources.length).toBeGreaterThan(50);
});

test("data flows one way: a room imports what stands before it", () => {
  const wrong = sources.flatMap((source) =>
    source.imports
      .filter((target) => !allows(roomOf(source.path), roomOf(target)))
      .map((target) => `${source.path} imports ${target}`),
  );
  none(wrong, "Take what you need as an argument and let workflow/ hand it over; types count too.");
});

test("every room stands in ARCHITECTURE.md and in test/support/rooms.ts", () => {
  const rooms = [...new Set(sources.map((source) => roomOf(source.path)))];
  const drawn = readText("ARCHITECTURE.md");
  none(
    rooms.filter((room) => !(room in mayImport)),
    "Say in test/support/rooms.ts what the room may import.",
  );
  none(
    rooms.filter((room) => !["ground", "compose"].includes(room) && !drawn.includes(`${room}/`)),
    "Add the room to the table of ARCHITECTURE.md.",
  );
});

test("no file reaches itself through its imports", () => {
  const graph = new Map(ours.map((source) => [source.path, source.imports]));
  const circles = circlesIn(graph).map((circle) => circle.join(" → "));
  none(circles, "Move what both need to a file of its own, or pass it as an argument.");
});

test("every import names a file that is there", () => {
  const known = new Set([...ours, ...sourcesIn("test")].map((source) => source.path));
  const lost = ours.flatMap((source) =>
    source.imports
      .filter((target) => target.endsWith(".ts") && !known.has(target))
      .map((target) => `${source.path} imports ${target}`),
  );
  none(lost, "Product code imports product code; a test's own support stays in test/.");
});

test("files stay small: the median at most 80 lines, none above 500", () => {
  const sizes = sources.map((source) => source.lines).sort((a, b) => a - b);
  expect(sizes[Math.floor(sizes.length / 2)], "Split files along what they are about.").toBeLessThanOrEqual(
    80,
  );
  none(
    ours.filter((source) => source.lines > 500).map((source) => `${source.path}: ${source.lines} lines`),
    "Split the file along what it is about.",
  );
});

test("folders stay shallow: three below src at most", () => {
  none(
    sources.filter((source) => source.path.split("/").length > 5).map((source) => source.path),
    "Move the file up, or make its folder a room of its own.",
  );
});

test("folders are named after what is in them", () => {
  const vague = /\/(utils?|lib|common|helpers?|shared|misc)\//;
  none(
    ours.filter((source) => vague.test(source.path)).map((source) => source.path),
    "Name the concept; a file that fits no room is in the wrong place.",
  );
});

test("nothing is of type any", () => {
  const found = (source: Source) => source.anyLines.map((line) => `${source.path}:${line}`);
  none([...ours, ...sourcesIn("test")].flatMap(found), "Use unknown and look, or write the type down.");
});
