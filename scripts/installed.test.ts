import { expect, test } from "vitest";
import { missingPackages } from "./installed.mjs";

const lock = {
  packages: {
    "": { version: "0.1.0" },
    "node_modules/hono": { version: "4.0.0" },
    "node_modules/vitest": { version: "5.0.0", dev: true },
    "node_modules/only-on-a-mac": { version: "1.0.0", optional: true },
  },
};

test("in a fresh clone everything is missing that this system can have", () => {
  expect(missingPackages(lock, undefined, { development: true })).toEqual(["hono", "vitest"]);
});

test("an older version counts as missing", () => {
  const installed = { packages: { "node_modules/hono": { version: "3.9.0" } } };
  expect(missingPackages(lock, installed, { development: false })).toEqual(["hono"]);
});

test("what only developers use is not asked of who only runs the program", () => {
  const installed = { packages: { "node_modules/hono": { version: "4.0.0" } } };
  expect(missingPackages(lock, installed, { development: false })).toEqual([]);
});
