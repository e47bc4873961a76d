import { describe, expect, it } from "vitest";
import { detailsIn } from "./index.ts";
import { passesElevenTest } from "./numbers.ts";

function found(answer: string): string[] {
  return detailsIn(answer).map(({ kind, from, to }) => `${kind}: ${answer.slice(from, to)}`);
}

describe("details that may point at a person", () => {
  it("are all found in one answer", () => {
    const answer =
      "Als enige inspecteur bij X zei mijn chef Jan de Vries (j.devries@voorbeeld.nl, 06-12345678, BSN 111222333) dat het mocht.";
    expect(found(answer)).toEqual([
      "only-one: Als enige",
      "name: Jan de Vries",
      "mail: j.devries@voorbeeld.nl",
      "phone: 06-12345678",
      "bsn: 111222333",
    ]);
  });

  it.each([
    ["a mobile number written apart", "bel 06 12 34 56 78", "phone: 06 12 34 56 78"],
    ["a number with a country code", "bel +31 6 12345678", "phone: +31 6 12345678"],
    ["a landline", "bel 070-1234567", "phone: 070-1234567"],
    ["a mail address in disguise", "schrijf naar piet [at] voorbeeld.nl", "mail: piet [at] voorbeeld.nl"],
    ["an account with right check digits", "rekening NL91 ABNA 0417 1643 00", "iban: NL91 ABNA 0417 1643 00"],
    ["a BSN with dots", "mijn nummer is 111.222.333", "bsn: 111.222.333"],
    ["a plate", "de auto 12-ABC-3 stond er", "plate: 12-ABC-3"],
    ["an address", "ik werk op Dorpsstraat 12", "address: Dorpsstraat 12"],
    ["a link", "zie www.voorbeeld.nl/mij", "link: www.voorbeeld.nl/mij"],
    ["a title and surname", "volgens mevrouw Jansen", "name: Jansen"],
    ["initials", "van A.B. de Groot gehoord", "name: A.B. de Groot"],
    ["a first name alone", "vraag het aan Fatima", "name: Fatima"],
    ["the only woman", "ik ben de enige vrouw hier", "only-one: de enige"],
  ])("%s", (_what, answer, expected) => {
    expect(found(answer)).toContain(expected);
  });

  it("leave ordinary answers alone", () => {
    for (const answer of [
      "De Belastingdienst en DigiD werken goed.",
      "Minister van Binnenlandse Zaken moet kiezen.",
      "In 2026 waren er 123456789 aanvragen, 5 % meer.",
      "Artikel 12-3 van de wet",
      "Geen idee…",
    ]) {
      expect(found(answer), answer).toEqual([]);
    }
  });

  it("a BSN is told from other numbers by the eleven-test", () => {
    expect(passesElevenTest("111222333")).toBe(true);
    expect(passesElevenTest("123456782")).toBe(true);
    expect(passesElevenTest("123456789")).toBe(false);
    expect(passesElevenTest("000000000")).toBe(false);
  });
});
