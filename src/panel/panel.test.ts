import { expect, test } from "vitest";
import { likeness, readAddress, sameness } from "./address.ts";
import { comparePanel } from "./compare.ts";
import { countGroups, proposeMerge } from "./groups.ts";
import type { Candidate, Member, PanelList } from "./model.ts";
import { readPanel } from "./read.ts";

const groups = [
  { code: "ministerie", label: { nl: "Ministerie", en: "Ministry" } },
  { code: "zbo", label: { nl: { je: "Jouw ZBO", u: "Uw ZBO" } } },
];

const list = (header: string[], ...rows: string[][]): PanelList => ({
  file: "panel.csv",
  header,
  rows: rows.map((cells, i) => ({ row: i + 2, cells })),
});

const read = (panel: PanelList) => readPanel(panel, groups, "nl");

test.each([
  ["Naam", "E-mailadres", "Groep", "Taal"],
  ["name", "EMAIL", "Sector", "language"],
  ["Volledige naam", "E-mail\u00a0adres:", "Categorie", "Voertaal"],
])("a list is read by the words above it: %s, %s, %s, %s", (...header) => {
  const { value } = read(list(header, ["An de Wit", "an@voorbeeld.nl", "ministerie", "Engels"]));
  expect(value?.candidates).toEqual([
    { row: 2, name: "An de Wit", mail: "an@voorbeeld.nl", group: "ministerie", language: "en" },
  ]);
});

test("a name in parts is put together, and a column nobody knows is shown as unused", () => {
  const { value } = read(
    list(
      ["Voornaam", "Tussenvoegsel", "Achternaam", "Mail", "Groep", "Kamer"],
      ["An", "de", "Wit", "an@voorbeeld.nl", "Ministry", "B12"],
    ),
  );
  expect(value?.candidates[0]).toMatchObject({ name: "An de Wit", group: "ministerie", language: "nl" });
  expect(value?.columns.at(-1)).toEqual({ header: "Kamer", use: null });
});

test("groups and addresses are found by what is in a column where the words above it say nothing", () => {
  const { value, problems } = read(
    list(
      ["Sector", "Contact", "Organisatie", "Afdeling"],
      ["zorg", "an@voorbeeld.nl", "zbo", "Ministerie"],
      ["zorg", "bo@voorbeeld.nl", "Gemeente", " ministerie "],
    ),
  );
  expect(problems).toEqual([]);
  expect(value?.columns.map(({ use }) => use)).toEqual([null, "mail", null, "group"]);
  expect(value?.candidates.map(({ group }) => group)).toEqual(["ministerie", "ministerie"]);
});

test("every row that cannot be used is told with its place, and the others are kept", () => {
  const { value, problems } = read(
    list(
      ["naam", "mail", "groep", "taal"],
      ["A", "geen adres", "zbo", ""],
      ["B", "b@voorbeeld.nl", "gemeente", ""],
      ["C", "c@voorbeeld.nl", "uw zbo", "Fries"],
    ),
  );
  expect(value?.candidates.map(({ name }) => name)).toEqual(["C"]);
  expect(problems.map(({ code, place }) => [code, place.row])).toEqual([
    ["panel-address-broken", 2],
    ["panel-group-unknown", 3],
    ["panel-language-unknown", 4],
  ]);
});

test("a list without addresses or groups is refused with the columns it lacks", () => {
  const { value, problems } = read(list(["naam"], ["An"]));
  expect(value).toBeUndefined();
  expect(problems.map(({ code }) => code)).toEqual(["panel-mail-missing", "panel-group-missing"]);
  expect(problems[1]?.values["groups"]).toBe("Ministerie, Jouw ZBO");
});

test.each([
  "a@b>\r\nRCPT TO:<z@voorbeeld.nl>",
  '"a,b"@voorbeeld.nl',
  "a@b@voorbeeld.nl",
  "a b@voorbeeld.nl",
  "a@voorbeeld",
  "a@voorbeeld.nl\nBcc: z@voorbeeld.nl",
  "a,b@voorbeeld.nl",
  ".a@voorbeeld.nl",
  `${"a".repeat(65)}@voorbeeld.nl`,
  "(c)a@voorbeeld.nl",
])("%j is no address", (written) => {
  expect(readAddress(written)).toBeUndefined();
});

test("addresses of any script, and how mail programs copy them, are read", () => {
  expect(readAddress(" <jose\u0301@voorbeeld.nl> ")).toBe("jos\u00e9@voorbeeld.nl");
  expect(readAddress("mailto:j.d'arc+peiling@sub.voorbeeld.nl")).toBe("j.d'arc+peiling@sub.voorbeeld.nl");
});

test("no line break or hidden sign of a name reaches a mail", () => {
  const { value } = read(
    list(["naam", "mail", "groep"], ["Jan\r\nBcc: z@voorbeeld.nl\u202e", "jan@voorbeeld.nl", "zbo"]),
  );
  expect(value?.candidates[0]?.name).toBe("Jan Bcc: z@voorbeeld.nl");
});

test("case never makes two mailboxes; accents and plus-addresses may", () => {
  expect(sameness("An@Voorbeeld.NL")).toBe(sameness("an@voorbeeld.nl"));
  expect(sameness("jos\u00e9@voorbeeld.nl")).not.toBe(sameness("jose@voorbeeld.nl"));
  expect(likeness("Jos\u00e9+werk@voorbeeld.nl")).toBe(likeness("jose@voorbeeld.nl"));
});

const candidate = (row: number, mail: string, name = "An"): Candidate => ({
  row,
  mail,
  name,
  group: "zbo",
  language: "nl",
});
const member = (mail: string, more: Partial<Member> = {}): Member => ({
  id: mail,
  mail,
  name: "An",
  group: "zbo",
  language: "nl",
  optedOut: false,
  ...more,
});

test("every row of a list comes out in exactly one place", () => {
  const members = [
    member("bekend@x.nl"),
    member("anders@x.nl"),
    member("nee@x.nl", { optedOut: true }),
    member("weg@x.nl"),
    member("plus@x.nl"),
  ];
  const candidates = [
    candidate(2, "BEKEND@x.nl"),
    candidate(3, "anders@x.nl", "Anne"),
    candidate(4, "nee@x.nl"),
    candidate(5, "nieuw@x.nl"),
    candidate(6, "plus+peiling@x.nl"),
    candidate(7, "twee@x.nl"),
    candidate(8, "Twee@x.nl"),
  ];
  const preview = comparePanel(members, candidates);
  expect(preview.changed.map(({ candidate: { row } }) => row)).toEqual([2, 3]);
  expect(preview.optedOut.map(({ candidate: { row } }) => row)).toEqual([4]);
  expect(preview.added.map(({ row }) => row)).toEqual([5]);
  expect(
    preview.doubles.map(({ resemblance, candidates: rows }) => [resemblance, rows.map(({ row }) => row)]),
  ).toEqual([
    ["like", [6]],
    ["same", [7, 8]],
  ]);
  expect(preview.absent.map(({ mail }) => mail)).toEqual(["weg@x.nl"]);
});

test("a group that is too small is proposed to be merged with the others that are, or the smallest that is not", () => {
  const people = (group: string, count: number) =>
    Array.from({ length: count }, (_, i) => member(`${group}${i}@x.nl`, { group }));
  const panel = [...people("a", 2), ...people("b", 3), ...people("c", 12), ...people("d", 7)];
  const counts = countGroups(panel, ["a", "b", "c", "d", "e"], 5);
  expect(counts.map(({ tooSmall }) => tooSmall)).toEqual([true, true, false, false, false]);
  expect(proposeMerge(counts, 5)).toEqual(["a", "b"]);
  expect(
    proposeMerge(
      countGroups([...people("a", 2), ...people("c", 12), ...people("d", 7)], ["a", "c", "d"], 5),
      5,
    ),
  ).toEqual(["a", "d"]);
  expect(proposeMerge(countGroups(people("c", 12), ["c"], 5), 5)).toBeUndefined();
});

test("who opted out does not make a group large enough", () => {
  const panel = [member("a@x.nl"), member("b@x.nl", { optedOut: true })];
  expect(countGroups(panel, ["zbo"], 2)).toEqual([{ group: "zbo", people: 1, tooSmall: true }]);
});
