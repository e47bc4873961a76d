import { expect, test } from "vitest";
import { scryptPasswords } from "./passwords.ts";

const QUICK = 7;

test("a password is known again, and in either form of an accent", async () => {
  const passwords = scryptPasswords(QUICK);
  const kept = await passwords.hash("café met vier woorden");
  expect(kept).toMatch(/^\$scrypt\$ln=7,r=8,p=1\$/);
  expect(await passwords.verify("cafe\u0301 met vier woorden", kept)).toBe(true);
  expect(await passwords.verify("café met vijf woorden", kept)).toBe(false);
  expect(await passwords.hash("café met vier woorden"), "salted").not.toBe(kept);
});

test("nobody's password is never right, nor one kept in a way we do not know", async () => {
  const passwords = scryptPasswords(QUICK);
  expect(await passwords.verify("nobody", undefined)).toBe(false);
  expect(await passwords.verify("nobody", "$argon2id$v=19$x")).toBe(false);
});

test("what was kept with other parameters is still known", async () => {
  const kept = await scryptPasswords(6).hash("vier losse woorden");
  expect(await scryptPasswords(QUICK).verify("vier losse woorden", kept)).toBe(true);
});

test("in earnest it costs 128 MiB", async () => {
  expect(await scryptPasswords().hash("vier losse woorden")).toContain("$ln=17,r=8,p=1$");
});
