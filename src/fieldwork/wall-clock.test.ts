import { describe, expect, it } from "vitest";
import { dayOf, readWallClock, sayWallClock } from "./wall-clock.ts";

const momentOf = (text: string, edge: "opens" | "closes" = "closes"): [string, string] | undefined => {
  const meant = readWallClock(text, edge);
  return meant === undefined ? undefined : [new Date(meant.time).toISOString(), meant.told];
};

describe("the clock on the wall in Amsterdam", () => {
  it.each([
    ["2026-05-19 23:59", "2026-05-19T21:59:00.000Z"],
    ["2026-01-31 09:00", "2026-01-31T08:00:00.000Z"],
    ["2026-03-29 01:59", "2026-03-29T00:59:00.000Z"],
    ["2026-03-29 03:00", "2026-03-29T01:00:00.000Z"],
    ["2026-10-25 01:59", "2026-10-24T23:59:00.000Z"],
    ["2026-10-25 03:00", "2026-10-25T02:00:00.000Z"],
    ["2026-12-31T23:59", "2026-12-31T22:59:00.000Z"],
  ])("reads %s as one moment", (text, moment) => {
    expect(momentOf(text)).toEqual([moment, "once"]);
  });

  it("says of 02:30 in the night in March that the clock skips it, and reads half an hour after the change", () => {
    expect(momentOf("2026-03-29 02:30")).toEqual(["2026-03-29T01:30:00.000Z", "gap"]);
    expect(sayWallClock(Date.parse("2026-03-29T01:30:00Z"))).toBe("2026-03-29 03:30");
  });

  it("takes the first 02:30 in the night in October to open, and the second to close", () => {
    expect(momentOf("2026-10-25 02:30", "opens")).toEqual(["2026-10-25T00:30:00.000Z", "twice"]);
    expect(momentOf("2026-10-25 02:30", "closes")).toEqual(["2026-10-25T01:30:00.000Z", "twice"]);
  });

  it.each(["19 mei", "2026-02-30 12:00", "2026-05-19 24:00", "2026-05-19", "2026-05-19 9:00", ""])(
    "reads nothing in “%s”",
    (text) => expect(momentOf(text)).toBeUndefined(),
  );

  it("changes the day at midnight in Amsterdam, summer and winter", () => {
    expect(dayOf(Date.parse("2026-05-19T21:59:59Z"))).toBe("2026-05-19");
    expect(dayOf(Date.parse("2026-05-19T22:00:00Z"))).toBe("2026-05-20");
    expect(dayOf(Date.parse("2026-12-31T22:59:59Z"))).toBe("2026-12-31");
  });
});
