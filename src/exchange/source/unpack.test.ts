import { describe, expect, test } from "vitest";
import { csvOf, workbookOf, zipOf } from "../../../test/support/imports.ts";
import { unpacked } from "./unpack.ts";

const CSV = csvOf([["Sector"], ["Rijk"], ["Gemeente"]]);
const namesIn = (bytes: Uint8Array, name = "export.zip") =>
  unpacked([{ name, bytes }]).value?.map((file) => file.name);

describe("a zip that is fetched from a program", () => {
  test("is the exports that lie in it, without what a Macintosh adds", () => {
    const zip = zipOf({
      "CSV/Enquête (1).csv": CSV,
      "__MACOSX/CSV/._Enquête (1).csv": "x",
      ".DS_Store": "x",
    });
    const [file] = unpacked([{ name: "export.zip", bytes: zip }]).value ?? [];
    expect(file?.name).toBe("Enquête (1).csv");
    expect(new TextDecoder().decode(file?.bytes)).toBe(CSV);
    expect(namesIn(zipOf({ "a.sss": "<sss/>", "a.asc": "1" }))).toEqual(["a.sss", "a.asc"]);
  });

  test.each([
    ["a workbook", workbookOf({ Blad1: [["Sector"], ["Rijk"]] })],
    [
      "an archive of LimeSurvey",
      zipOf({ "survey_1.lss": "<document/>", "survey_1_responses.lsr": "<document/>" }),
    ],
    ["one with something else beside it", zipOf({ "a.csv": CSV, "b.pdf": "%PDF" })],
    ["one with nothing in it", zipOf({})],
    ["one that is cut off", zipOf({ "a.csv": CSV }).slice(0, 40)],
    ["no zip at all", new TextEncoder().encode(CSV)],
  ])("%s stays as it is", (_, bytes) => {
    expect(namesIn(bytes)).toEqual(["export.zip"]);
  });

  test("one that swells is refused before it fills the memory", () => {
    const bomb = zipOf({ "a.csv": new Uint8Array(80 << 20) });
    expect(unpacked([{ name: "export.zip", bytes: bomb }]).problems.map(({ code }) => code)).toEqual([
      "zip-bomb",
    ]);
  });
});
