import { describe, expect, test } from "vitest";
import { responseRates } from "./response-rates.ts";

/** Invented dispositions; the rates by hand from the formulas of the Standard Definitions, to ten digits. */
const INVENTED = {
  complete: 62,
  partial: 5,
  refused: 3,
  notContacted: 41,
  other: 2,
  unknown: 12,
  eligible: 0.8,
};

describe("what became of a sample", () => {
  const rounded = (rates: readonly (number | null)[]): (string | undefined)[] =>
    rates.map((rate) => rate?.toFixed(10));

  test("gives six response rates, from the strictest to the most generous", () => {
    expect(rounded(responseRates(INVENTED).response)).toEqual([
      "0.4960000000",
      "0.5360000000",
      "0.5057096248",
      "0.5464926591",
      "0.5486725664",
      "0.5929203540",
    ]);
  });

  test("gives four cooperation rates, three refusal and three contact rates", () => {
    const { cooperation, refusal, contact } = responseRates(INVENTED);
    expect(rounded(cooperation)).toEqual(["0.8611111111", "0.9305555556", "0.8857142857", "0.9571428571"]);
    expect(rounded(refusal)).toEqual(["0.0240000000", "0.0244698206", "0.0265486726"]);
    expect(rounded(contact)).toEqual(["0.5760000000", "0.5872756933", "0.6371681416"]);
  });

  test("gives one rate of each kind where all is known of everybody", () => {
    const known = {
      ...INVENTED,
      complete: 411,
      partial: 462,
      refused: 3249,
      notContacted: 0,
      other: 0,
      unknown: 0,
    };
    const { response, refusal, contact } = responseRates(known);
    expect(rounded(response)).toEqual([0, 1, 2].flatMap(() => ["0.0997088792", "0.2117903930"]));
    expect(new Set(refusal)).toEqual(new Set([3249 / 4122]));
    expect(contact).toEqual([1, 1, 1]);
  });

  test("gives none of nobody", () => {
    const nobody = {
      complete: 0,
      partial: 0,
      refused: 0,
      notContacted: 0,
      other: 0,
      unknown: 0,
      eligible: 1,
    };
    expect(responseRates(nobody).response).toEqual([null, null, null, null, null, null]);
  });
});
