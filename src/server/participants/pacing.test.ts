import { expect, test } from "vitest";
import { networkOf, pacing } from "./pacing.ts";

test("a few refusals are answered soon, more of them ever later, and too many are turned away", () => {
  const pace = pacing(() => 1000);
  const waits = Array.from({ length: 130 }, () => pace("192.0.2.1"));
  expect(waits.slice(0, 20)).toEqual(Array(20).fill(100));
  expect(waits[30]).toBe(11 * 200);
  expect(waits.at(-1)).toBeUndefined();
});

test("whoever waits a while is answered soon again, and is forgotten", () => {
  let now = 0;
  const pace = pacing(() => now);
  for (let i = 0; i < 100; i++) pace("192.0.2.1");
  now = 60_000;
  expect(pace("192.0.2.1")).toBe(100);
});

test("from many networks together they are paced as well, so that spreading does not help", () => {
  const pace = pacing(() => 0);
  const waits = Array.from({ length: 10_000 }, (_, i) => pace(`10.${Math.floor(i / 250)}.0.${i % 250}`));
  const answered = waits.filter((wait) => wait !== undefined);
  expect(answered.length).toBeLessThan(1300);
  expect(Math.max(...answered)).toBeLessThanOrEqual(20_000);
});

test.each([
  ["192.0.2.7", "192.0.2.7"],
  ["::ffff:192.0.2.7", "192.0.2.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
  ["2001:db8:1:2::1", "2001:db8:1:2"],
  ["2001:db8::1", "2001:db8:0:0"],
  ["::1", "0:0:0:0"],
  ["fe80::1%eth0", "fe80:0:0:0"],
])("%s belongs to %s", (address, network) => {
  expect(networkOf(address)).toBe(network);
});
