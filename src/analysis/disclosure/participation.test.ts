import { describe, expect, test } from "vitest";
import { requestFor } from "../../../test/support/invented-polls.ts";
import type { ParticipationTable } from "./model.ts";
import { protect } from "./protect.ts";

const groups = [
  { code: "ministerie", invited: 58, completed: 25 },
  { code: "rijksinspectie", invited: 6, completed: 2 },
];
const table: ParticipationTable = { by: "sector", groups, shown: true, invitedShown: true };

const protectedOf = (participation: ParticipationTable) =>
  protect(requestFor([], { participation, participants: 27 }));

describe("the table of who took part", () => {
  test("counts taking part and no opinions, so that small groups may stand in it", () => {
    const { value, problems } = protectedOf(table);
    expect(value.participation).toMatchObject({
      rows: groups,
      total: { completed: 27, invited: 64 },
    });
    expect(problems).toEqual([]);
    expect(
      value.numbers.map(({ groups: of, answers, count }) => `${of.join()} ${answers.join()} ${count}`),
    ).toEqual([
      " #completed 27",
      "ministerie #completed 25",
      "ministerie #invited 58",
      "rijksinspectie #completed 2",
      "rijksinspectie #invited 6",
      " #invited 64",
    ]);
  });

  test("stays inside unless somebody chose to show it", () => {
    expect(protectedOf({ ...table, shown: false }).value.participation).toBeNull();
    expect(protect(requestFor([])).value.participation).toBeNull();
  });

  test("has no column of the invited where a group under k took part completely", () => {
    const everybody = { ...table, groups: [...groups, { code: "gemeenten", invited: 3, completed: 3 }] };
    const { value, problems } = protectedOf(everybody);
    expect(value.participation?.rows.map(({ invited }) => invited)).toEqual([null, null, null]);
    expect(value.participation?.total).toEqual({ completed: 30, invited: null });
    expect(problems).toMatchObject([{ code: "disclosure-invited-withheld", severity: "warning" }]);
  });

  test("has it where a large group took part completely", () => {
    const everybody = { ...table, groups: [...groups, { code: "zbo", invited: 5, completed: 5 }] };
    expect(protectedOf(everybody).value.participation?.total.invited).toBe(69);
  });

  test("has it only where the invited of every group are known", () => {
    const unknown = { ...table, groups: [...groups, { code: "zbo", invited: null, completed: 18 }] };
    expect(protectedOf(unknown).value.participation?.rows.map(({ invited }) => invited)).toEqual([
      null,
      null,
      null,
    ]);
  });
});
