import { describe, expect, test } from "vitest";
import { cleanName, initialsOf } from "./name.ts";
import { cleanLogin, passwordFault } from "./password.ts";
import { readRecoveryCode, recoveryCode } from "./recovery.ts";
import { isRole, reaches, roleAtLarge, roleIn } from "./role.ts";
import { IDLE, isAlive, LONGEST } from "./session.ts";

describe("a role", () => {
  test("in a series is the one given there, else the one given everywhere", () => {
    expect(roleIn({ "*": "lezer", a: "beheerder" }, "a")).toBe("beheerder");
    expect(roleIn({ "*": "lezer", a: "beheerder" }, "b")).toBe("lezer");
    expect(roleIn({ a: "beheerder" }, "b")).toBeUndefined();
    expect(roleIn({ a: "lezer" }, "constructor")).toBeUndefined();
  });

  test("over all is the highest, but looking after one series is not looking after all", () => {
    expect(roleAtLarge({ "*": "beheerder" })).toBe("beheerder");
    expect(roleAtLarge({ "*": "lezer", a: "beheerder" })).toBe("onderzoeker");
    expect(roleAtLarge({ a: "lezer", b: "tweede-codeur" })).toBe("tweede-codeur");
    expect(roleAtLarge({})).toBeUndefined();
  });

  test("reaches those below it and itself", () => {
    expect(reaches("onderzoeker", "lezer")).toBe(true);
    expect(reaches("onderzoeker", "onderzoeker")).toBe(true);
    expect(reaches("onderzoeker", "beheerder")).toBe(false);
    expect([isRole("lezer"), isRole("koning")]).toEqual([true, false]);
  });
});

test("a name is one line of what can be seen", () => {
  expect(cleanName("  Noor\t\u200BJansen\r\n")).toBe("Noor Jansen");
  expect(cleanName("\u202E \u0000")).toBeUndefined();
  expect(cleanName("x".repeat(101))).toBeUndefined();
  expect(["Noor Jansen", "noor", "ij van den berg", "123"].map((name) => initialsOf(name, "nl"))).toEqual([
    "NJ",
    "N",
    "IB",
    "?",
  ]);
});

test("a login is a mail address in one form, and nothing that ends a line", () => {
  expect(cleanLogin(" Noor@Peiling.Example ")).toBe("noor@peiling.example");
  expect(["noor", "a@b\nc", "@b", "a@", "a b@c"].map(cleanLogin)).toEqual(Array(5).fill(undefined));
});

test("a password is judged by its length and by what anybody would guess", () => {
  const fault = (password: string) => passwordFault(password, "noorjansen@peiling.example");
  expect(fault("elf tekens!")).toBe("short");
  expect(fault("twaalf teken")).toBeUndefined();
  expect(fault("NoorJansen2026")).toBe("guessable");
  expect(fault("mijn wachtwoord hier")).toBe("guessable");
  expect(fault("abcdabcdabcd")).toBe("guessable");
  expect(fault("😀".repeat(3) + "vier woorden")).toBeUndefined();
});

describe("a recovery code", () => {
  test("is read back however it was typed", () => {
    let byte = 0;
    const code = recoveryCode((length) => Uint8Array.from({ length }, () => (byte += 37) % 256));
    expect(code).toMatch(/^[a-hjkmnp-z2-9]{4}(-[a-hjkmnp-z2-9]{4}){3}$/);
    expect(readRecoveryCode(code.toUpperCase().replaceAll("-", " "))).toBe(code);
    expect(["", "123456", code.slice(1), code.replace(/.$/, "0")].map(readRecoveryCode)).toEqual(
      Array(4).fill(undefined),
    );
  });

  test("uses every letter as often: bytes that would favour the first ones are thrown away", () => {
    const given = [255, 254, 248, ...Array<number>(16).fill(0)];
    expect(recoveryCode(() => Uint8Array.of(given.shift() ?? 0))).toBe("aaaa-aaaa-aaaa-aaaa");
  });
});

test("a session lives while it is used, a working day at most, and never from the future", () => {
  const began = 1_000_000_000;
  expect(isAlive({ began, seen: began }, began + IDLE - 1)).toBe(true);
  expect(isAlive({ began, seen: began }, began + IDLE)).toBe(false);
  expect(isAlive({ began, seen: began + LONGEST }, began + LONGEST)).toBe(false);
  expect(isAlive({ began, seen: began }, began - 120_000)).toBe(false);
});
