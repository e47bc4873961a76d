import { describe, expect, it } from "vitest";
import { passesElevenTest } from "./bsn.ts";
import { passesIbanTest } from "./iban.ts";
import { detailsIn } from "./index.ts";
import { knownNames } from "./known-names.ts";

function found(answer: string): string[] {
  return detailsIn(answer).map(({ kind, from, to }) => `${kind}: ${answer.slice(from, to)}`);
}

describe("details that may point at a person", () => {
  it("are all found in one answer", () => {
    const answer =
      "Als enige inspecteur bij X zei mijn chef Jan de Vries (j.devries@voorbeeld.nl, 06-12345678, BSN 111222333) dat het mocht.";
    expect(found(answer)).toEqual([
      "only-one: Als enige inspecteur bij X zei mijn chef Jan",
      "name: Jan de Vries",
      "mail: j.devries@voorbeeld.nl",
      "phone: 06-12345678",
      "bsn: 111222333",
    ]);
  });

  it.each([
    ["a mobile number written apart", "bel 06 12 34 56 78", "phone: 06 12 34 56 78"],
    ["a number before a year", "bel 06 12345678 2024 was dat", "phone: 06 12345678"],
    ["a number with a country code", "bel +31 6 12345678", "phone: +31 6 12345678"],
    ["a number with (0)", "bel +31 (0)6-12345678", "phone: +31 (0)6-12345678"],
    ["a number without its plus", "bel 31612345678", "phone: 31612345678"],
    ["a number abroad", "bel +32 470 12 34 56", "phone: +32 470 12 34 56"],
    ["a landline", "bel 070-1234567", "phone: 070-1234567"],
    ["a service number", "bel 0900 1234", "phone: 0900 1234"],
    ["a mail address in disguise", "schrijf naar piet [at] voorbeeld.nl", "mail: piet [at] voorbeeld.nl"],
    ["a mail address read aloud", "vos at voorbeeld punt nl", "mail: vos at voorbeeld punt nl"],
    ["an account with right check digits", "rekening NL91 ABNA 0417 1643 00", "iban: NL91 ABNA 0417 1643 00"],
    ["an account before a word", "op BE68 5390 0754 7034 mocht niet", "iban: BE68 5390 0754 7034"],
    ["a BSN with dots", "mijn nummer is 111.222.333", "bsn: 111.222.333"],
    ["a BSN before a comma", "het is 123456782, kijk maar", "bsn: 123456782"],
    ["an old BSN by its name", "bsn: 1234 5672", "bsn: 1234 5672"],
    ["a plate", "de auto 12-ABC-3 stond er", "plate: 12-ABC-3"],
    ["a plate in any writing behind the word", "met kenteken gk 482 b reed hij", "plate: gk 482 b"],
    ["an address", "ik werk op Dorpsstraat 12", "address: Dorpsstraat 12"],
    ["an address in lower case", "woont in de kerkstraat 8a", "address: kerkstraat 8a"],
    ["a street of several words", "aan de Laan van Nergens 14", "address: Laan van Nergens 14"],
    ["a postal code", "in 3811 CV gebeurde het", "address: 3811 CV"],
    ["a post box", "schrijf naar postbus 12345", "address: postbus 12345"],
    ["a link", "zie www.voorbeeld.nl/mij", "link: www.voorbeeld.nl/mij"],
    ["a domain", "staat op voorbeeld.nl.", "link: voorbeeld.nl"],
    ["a handle", "volg @naam_hier maar", "link: @naam_hier"],
    ["a title and surname", "volgens mevrouw Jansen", "name: Jansen"],
    ["a title and a surname in lower case", "volgens meneer de boer", "name: de boer"],
    ["initials", "van A.B. de Groot gehoord", "name: A.B. de Groot"],
    ["a first name alone", "vraag het aan Fatima", "name: Fatima"],
    ["a first name in lower case", "vraag het aan fatima", "name: fatima"],
    ["a name in lower case", "dat zei kees de boer", "name: kees de boer"],
    ["a name in capitals", "DAT ZEI FEMKE DE WAAL", "name: FEMKE DE WAAL"],
    ["a first name of two", "toen kwam Anne-Fleur binnen", "name: Anne-Fleur"],
    ["a surname with its particles", "volgens Van den Berg dan", "name: Van den Berg"],
    ["a name no list has", "toen kwam Quellinx binnen", "name: Quellinx"],
    ["what somebody is called", "zij heet Quellijn", "name: Quellijn"],
    ["a sentence that begins with two names", "Zwaantje Pietersma zei nee", "name: Zwaantje Pietersma"],
    ["a name in the genitive", "dat was Sanne's idee", "name: Sanne's"],
    ["the only woman", "ik ben de enige vrouw hier", "only-one: de enige vrouw hier"],
    ["one of two", "een van de twee hier", "only-one: een van de twee hier"],
    ["the only one in English", "as the only dentist here", "only-one: as the only dentist here"],
  ])("%s", (_what, answer, expected) => {
    expect(found(answer)).toContain(expected);
  });

  it.each([
    "De Belastingdienst en DigiD werken goed.",
    "Minister van Binnenlandse Zaken moet kiezen.",
    "In 2026 waren er 123456789 aanvragen, 5 % meer.",
    "Artikel 12-3 van de wet",
    "Geen idee…",
    "De Kamer van Koophandel in Den Haag is bereikbaar.",
    "Dat is de enige manier, en het enige wat helpt.",
    "Zaak 06-2023-114 van 12-3-2024, kamerstuk 35510.",
    "Sinds 2024 AI, 1200 km en 4000 MB.",
    "Elke dag anders, ernst van de zaak.",
    "Jan Salie en Jan met de pet.",
    "vitamine C. Dat helpt.",
    "BE68 5390 0754 7035 en NL00 BANK 1123 4567 89 bestaan niet.",
    "2 + 2 = 4 en 0,5 is de helft.",
  ])("leave an ordinary answer alone: %s", (answer) => {
    expect(found(answer)).toEqual([]);
  });

  it("are not marked again inside another", () => {
    expect(found("jan.devries@voorbeeld.nl")).toEqual(["mail: jan.devries@voorbeeld.nl"]);
    expect(found("NL02-ABNA-0123-4567-89")).toEqual(["iban: NL02-ABNA-0123-4567-89"]);
  });

  it("are looked for in time in proportion, however long and odd an answer is", () => {
    for (const odd of ["a", "A. ", "0-", "Jan ", "a@", "www.", "Als enige ", "NL91 "]) {
      expect(detailsIn(`${odd.repeat(100_000 / odd.length)} 06-12345678`).at(-1)?.kind, odd).toBe("phone");
    }
  });

  it("a BSN is told from other numbers by the eleven-test", () => {
    expect(passesElevenTest("111222333")).toBe(true);
    expect(passesElevenTest("123456782")).toBe(true);
    expect(passesElevenTest("123456789")).toBe(false);
    expect(passesElevenTest("000000000")).toBe(false);
  });

  it("an account is told from other codes by mod 97", () => {
    expect(passesIbanTest("NL91ABNA0417164300")).toBe(true);
    expect(passesIbanTest("NL91ABNA0417164301")).toBe(false);
  });
});

describe("the names of the panel", () => {
  const panel = knownNames({
    people: ["Quirijn van Zomerdal", "José Bos", "Wil"],
    organisations: ["Waterschap Zuiderdijk", "WZD"],
  });
  const known = (answer: string): string[] =>
    panel(answer).map(({ kind, from, to }) => `${kind}: ${answer.slice(from, to)}`);

  it("are found in full and by their parts, whatever the case or accents", () => {
    expect(known("dat zei QUIRIJN VAN ZOMERDAL")).toEqual(["name: QUIRIJN VAN ZOMERDAL"]);
    expect(known("vraag quirijn of zomerdal")).toEqual(["name: quirijn", "name: zomerdal"]);
    expect(known("volgens van Zomerdal en Jose")).toEqual(["name: van Zomerdal", "name: Jose"]);
    expect(known("bij waterschap zuiderdijk (WZD)")).toEqual([
      "organisation: waterschap zuiderdijk",
      "organisation: WZD",
    ]);
  });

  it("that are everyday words need a capital", () => {
    expect(known("ik wil in het bos wandelen, wzd")).toEqual([]);
    expect(known("ik zag Bos en Wil")).toEqual(["name: Bos", "name: Wil"]);
  });

  it("come before what the program guesses", () => {
    const answer = "Overleg bij Waterschap Zuiderdijk";
    expect(detailsIn(answer, panel).map(({ kind }) => kind)).toEqual(["organisation"]);
  });
});
