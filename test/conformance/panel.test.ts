import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { installationOn } from "../../src/adapters/sql/installation.ts";
import { panelMigrations, type PanelTables } from "../../src/adapters/sql/panel-schema.ts";
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

  it("is of one series at a time: nobody of another is found, changed or removed in it", async () => {
    const [one, other] = [panel.of("een"), panel.of("twee")];
    const cas: Member = { ...an, id: "c", name: "Cas" };
    await one.put([cas]);
    await other.put([{ ...cas, id: "d" }]);
    expect(await one.members()).toEqual([cas]);
    await other.put([{ ...cas, name: "Iemand anders" }]);
    await other.remove(["c"]);
    expect(await one.members()).toEqual([cas]);
    expect((await other.members()).map(({ id }) => id)).toEqual(["d"]);
    expect(await panel.panels()).toEqual([
      { series: "", people: 1 },
      { series: "een", people: 1 },
      { series: "twee", people: 1 },
    ]);
    expect(one.series).toBe("een");
  });

  it("takes whoever was of no series into one, once", async () => {
    expect(await panel.of("een").adopt()).toBe(1);
    expect(await panel.of("twee").adopt()).toBe(0);
    expect((await panel.of("een").members()).map(({ id }) => id)).toEqual(["b", "c"]);
  });

  it("keeps the members of a register that was made before panels had a series", async () => {
    const { engine } = await place.fresh();
    const [first = async () => undefined] = panelMigrations;
    const before = await engine.open<PanelTables>("panel", [first], "create");
    const { optedOut: _optedOut, group, ...rest } = an;
    const row = { ...rest, grp: group, opted_out: 0 } as PanelTables["member"];
    await before!.db.insertInto("member").values(row).execute();
    await before!.close();
    const now = await panelRegister(engine);
    expect(await now.of("").members()).toEqual([an]);
    expect(await now.of("een").members()).toEqual([]);
    await now.close();
  });

  it("forgets the panel of one series, and with the last one everything", async () => {
    const { engine } = await place.fresh();
    const installation = await installationOn(engine);
    const register = await panelRegister(engine);
    await register.of("een").put([an]);
    await register.of("twee").put([bo]);
    expect(await installation.panel.forgetSeries("drie")).toBe(false);
    expect(await installation.panel.forgetSeries("een")).toBe(true);
    expect(await register.members()).toEqual([bo]);
    await register.close();
    expect(await installation.panel.forgetSeries("twee")).toBe(true);
    expect(await engine.list()).not.toContain("panel");
    expect(await installation.panel.forgetSeries("twee")).toBe(false);
    await installation.close();
  });
});
