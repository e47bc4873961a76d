import { describe, expect, it } from "vitest";
import { folderAt } from "../src/compose.ts";
import { makeReport } from "../src/workflow/make-report.ts";
import type { Poll } from "../src/workflow/read-poll.ts";
import { EXAMPLE } from "./support/publication.ts";

/** The example with another message above the quality of services by sector. */
async function problemsWith(message: string): Promise<string[]> {
  const adapt = (poll: Poll): Poll => ({
    ...poll,
    words: {
      ...poll.words,
      breakdowns: [{ question: "q1", by: "sector", message: { nl: message, en: message } }],
    },
  });
  const { problems } = await makeReport(folderAt(`${EXAMPLE}/peiling-2`), { version: null, adapt });
  return problems.map(({ code, place }) => `${code} ${place.path ?? ""}`);
}

describe("the researcher's words above a breakdown", () => {
  it("may use the numbers that the breakdown shows", async () => {
    expect(
      await problemsWith("Bij uitvoerende diensten oordelen 20 van 46 deelnemers goed of zeer goed"),
    ).toEqual([]);
  });

  it("may not tell of a group what disclosure control keeps back", async () => {
    expect(await problemsWith("Bij gemeenten oordelen 7 van 11 deelnemers slecht")).toEqual([
      "message-number-unknown breakdowns[0].message",
      "message-number-unknown breakdowns[0].message",
    ]);
  });

  it("take a bare number for people, and not for the number of a poll", async () => {
    const refused = ["message-number-unknown breakdowns[0].message"];
    expect(await problemsWith("In peiling 2 oordelen 2 van de inspecties slecht")).toEqual(refused);
    expect(await problemsWith("In peiling 2 is vraag 1 gesteld als in peiling 1")).toEqual([]);
  });

  it("may use signs between thousands", async () => {
    const refused = ["message-number-unknown breakdowns[0].message"];
    expect(await problemsWith("Van 1.093 deelnemers oordelen 20 goed")).toEqual(refused);
    expect(await problemsWith("Van 0.020 deelnemers oordelen 20 goed")).toEqual(refused);
  });

  it("need both forms of address like any message", async () => {
    expect(await problemsWith("Jouw sector oordeelt goed")).toEqual([
      "message-register-missing breakdowns[0].message",
    ]);
  });
});
