import { expect, test } from "vitest";
import { measuredShare } from "./measured-share.ts";

test("the interval of a share is Wilson's, as R gives it", () => {
  // Hmisc::binconf(693, 3060, method = "wilson")
  const { from, to } = measuredShare(693, 3060);
  expect(from).toBeCloseTo(0.211989195647485, 12);
  expect(to).toBeCloseTo(0.241637885747144, 12);
});

test("and holds at the ends: all of few is not certainty, and of nothing anything may be", () => {
  expect(measuredShare(16, 16).from).toBeCloseTo(0.806, 3);
  expect(measuredShare(16, 16).to).toBe(1);
  expect(measuredShare(0, 5).from).toBe(0);
  expect(measuredShare(0, 0)).toEqual({ right: 0, of: 0, from: 0, to: 1 });
});
