import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { panelRegister } from "../../src/adapters/sql/panel.ts";
import type { Member } from "../../src/panel/model.ts";
import type { Mailing, PanelRegister } from "../../src/workflow/panel-ports.ts";
import { databases, type Databases } from "../support/databases.ts";

const an: Member = {
  id: "a",
  name: "An de Wit",
  mail: "an@voorbeeld.nl",
  group: "zbo",
  language: "nl",
  optedOut: false,
};
const bo: Member = {
  ...an,
  id: "b",
  name: "Bo’s “naam”; drop table member",
  mail: "bo@voorbeeld.nl",
  language: "en",
};
const invitation: Mailing = {
  slug: "w1",
  kind: "invitation",
  round: 1,
  day: "2026-04-20",
  subject: "Doe je mee?",
};

describe.each(Object.entries(databases))("the panel register on %s", (_name, make) => {
  let place: Databases;
  let panel: PanelRegister;

  beforeAll(async () => {
    place = await make();
    const { engine } = await place.fresh();
    panel = await panelRegister(engine);
    await panel.put([an, bo]);
  });
  afterAll(async () => {
    await panel.close();
    await place.remove();
  });

  it("keeps members as they are written, and replaces them by id", async () => {
    expect(await panel.members()).toEqual([an, bo]);
    await panel.put([{ ...an, optedOut: true }]);
    expect(await panel.members()).toEqual([{ ...an, optedOut: true }, bo]);
    await panel.put([an]);
  });

  it("prepares a mailing once: a line that is there keeps its state", async () => {
    await panel.prepare(invitation, ["a"]);
    await panel.mark(invitation, [{ member: "a", state: "taken", perhaps: 1, reply: "" }]);
    await panel.prepare({ ...invitation, subject: "Anders" }, ["a", "b"]);
    expect(await panel.outbox(invitation)).toEqual([
      { member: "a", state: "taken", perhaps: 1, reply: "" },
      { member: "b", state: "waiting", perhaps: 0, reply: "" },
    ]);
    expect(await panel.mailings("w1")).toEqual([invitation]);
    expect(await panel.outbox({ ...invitation, slug: "w2" })).toEqual([]);
  });

  it("knows in a confidential wave which key was sent, by its hash", async () => {
    await panel.addSentKeys("w1", [{ member: "a", hash: "h1" }]);
    expect(await panel.sentKeys("w1")).toEqual([{ member: "a", hash: "h1" }]);
  });

  it("forgets a wave whole, and a member with everything about them", async () => {
    await panel.prepare({ ...invitation, slug: "w3" }, ["a", "b"]);
    await panel.forgetWave("w1");
    expect([await panel.mailings("w1"), await panel.sentKeys("w1")]).toEqual([[], []]);
    await panel.remove(["a"]);
    expect(await panel.members()).toEqual([bo]);
    expect((await panel.outbox({ ...invitation, slug: "w3" })).map(({ member }) => member)).toEqual(["b"]);
  });
});
