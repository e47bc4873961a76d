import { expect, it } from "vitest";
import { plainNames } from "./plain-names.ts";

it("names are such as every statistical program takes", () => {
  expect(plainNames(["tevreden", "1e-keuze", "bron-anders", "Één", ""])).toEqual([
    "tevreden",
    "v1e_keuze",
    "bron_anders",
    "v__n",
    "v",
  ]);
});

it("two codes never get one name, also where only their case or a long end differs", () => {
  const names = plainNames(["a-b", "a_b", "A_B", `${"lang".repeat(20)}1`, `${"lang".repeat(20)}2`]);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(5);
  expect(names.slice(0, 3)).toEqual(["a_b", "a_b_2", "A_B_3"]);
  expect(names.every((name) => name.length <= 63)).toBe(true);
});
