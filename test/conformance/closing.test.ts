import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { installationOn } from "../../src/adapters/sql/installation.ts";
import { folderAt } from "../../src/compose.ts";
import { readCsvRows } from "../../src/csv.ts";
import { acceptClock, carryOutRetention } from "../../src/workflow/collecting/carry-out-retention.ts";
import { closeWave, type CloseRequest } from "../../src/workflow/collecting/close-wave.ts";
import { destroyWave } from "../../src/workflow/collecting/destroy-wave.ts";
import { checkBoxes, lookAfter } from "../../src/workflow/collecting/look-after.ts";
import { moveEnd } from "../../src/workflow/collecting/move-end.ts";
import { countReminder } from "../../src/workflow/collecting/reminders.ts";
import { showProgress } from "../../src/workflow/collecting/show-progress.ts";
import { takenPart } from "../../src/workflow/collecting/taken-part.ts";
import type { Installation, RegisteredWave } from "../../src/workflow/installation-ports.ts";
import type { EventLog } from "../../src/workflow/operations-ports.ts";
import { makeReport } from "../../src/workflow/make-report.ts";
import { databases, type Databases } from "../support/databases.ts";
import { rankCorrelation } from "../support/rank-correlation.ts";
import { ACTOR, AFTER, atTime, DURING, keysFor, opened, pollToHold, sender } from "../support/fieldwork.ts";

const closing: CloseRequest = { early: false, why: "closed", actor: ACTOR };

describe.each(Object.entries(databases))("a wave on %s", (_name, make) => {
  let place: Databases;
  let installation: ReturnType<typeof atTime>;
  let root: string;
  let poll: string;

  beforeAll(async () => {
    place = await make();
  });
  afterAll(() => place.remove());
  beforeEach(async () => {
    root = mkdtempSync(join(tmpdir(), "peilschaal-closing-"));
    poll = pollToHold(root);
    installation = atTime(await installationOn((await place.fresh()).engine), DURING);
  });
  afterEach(async () => {
    await installation.close();
    rmSync(root, { recursive: true, force: true });
  });

  /** A wave in which six of nine people took part. */
  async function held(request: Parameters<typeof opened>[2] = {}): Promise<RegisteredWave> {
    const wave = await opened(installation, poll, request);
    const keys = await keysFor(installation, wave, { ministerie: 7, zbo: 2 });
    const { send, pages } = sender(installation, wave.slug);
    for (const [i, { key }] of keys.slice(1, 7).entries()) expect(await send(key, i)).toBe("stored");
    await pages.close();
    return wave;
  }
  const rows = (folder = poll): string[][] =>
    readCsvRows(readFileSync(join(folder, "responses.csv"), "utf8")).slice(1);
  const close = (wave: RegisteredWave, request: Partial<CloseRequest> = { to: folderAt(poll) }) =>
    closeWave(installation, wave.slug, { ...closing, ...request });
  const again = async (wave: RegisteredWave): Promise<RegisteredWave> =>
    (await installation.registry.at(wave.slug))!;

  it("ends later or earlier where somebody moves its end, never in the past and not when it is over", async () => {
    const wave = await held();
    const move = (closes: string) => moveEnd(installation, wave.slug, { closes, actor: ACTOR });
    const codes = async (closes: string) => (await move(closes)).problems.map(({ code }) => code);
    expect(await move("2026-05-26 17:00")).toMatchObject({
      value: { closes: "2026-05-26T15:00:00Z" },
      problems: [],
    });
    expect(await again(wave)).toEqual({
      ...wave,
      closes: "2026-05-26T15:00:00Z",
      kept: { box: "2026-06-09", answers: wave.kept.answers },
    });
    installation.setTime(AFTER);
    expect(await close(wave)).toMatchObject({ problems: [{ code: "wave-not-over" }] });
    const { send, pages } = sender(installation, wave.slug);
    const [late] = await keysFor(installation, wave, { zbo: 1 });
    expect(await send(late!.key, 20)).toBe("stored");
    await pages.close();
    expect(await codes("gauw")).toEqual(["moment-unreadable"]);
    expect(await codes("2026-05-20 09:59")).toEqual(["end-in-the-past"]);
    expect(await codes("2029-01-01 12:00")).toEqual(["end-after-term"]);
    expect(await codes("2026-05-21 12:00")).toEqual(["end-earlier-than-told"]);
    expect(await codes("2026-05-21 12:00")).toEqual([]);
    installation.setTime(Date.parse("2026-05-21T10:00:00Z"));
    expect(await codes("2026-06-01 12:00")).toEqual(["end-after-closing"]);
    await carryOutRetention(installation, ACTOR);
    expect((await again(wave)).state).toBe("closing");
    expect(await codes("2026-06-01 12:00")).toEqual(["end-after-closing"]);
    const acts = (await installation.audit.all()).filter(({ what }) => what === "move-end");
    expect(acts.map(({ object, result }) => [object, result])).toEqual([
      [wave.name, "2026-05-19 23:59 to 2026-05-26 17:00"],
      [wave.name, "2026-05-26 17:00 to 2026-05-21 12:00"],
    ]);
  });

  it("does not end before it opens, and is moved by one of two who try at once", async () => {
    const wave = await opened(installation, poll, { opens: "2026-05-14 09:00" });
    const early = await moveEnd(installation, wave.slug, { closes: "2026-05-13 09:00", actor: ACTOR });
    expect(early.problems).toMatchObject([{ code: "end-before-opening" }]);
    const moved = { ...wave, closes: "2026-05-30T10:00:00Z" };
    expect(await installation.registry.moveEnd(moved, wave.closes)).toBe(true);
    expect(await installation.registry.moveEnd(moved, wave.closes)).toBe(false);
    expect(await installation.registry.moveEnd({ ...moved, slug: "niets" }, wave.closes)).toBe(false);
  });

  it("goes from its folder to a publication of its answers, and cannot be opened again", async () => {
    const wave = await held();
    await countReminder(installation, wave);
    installation.setTime(AFTER);
    expect(await close(wave)).toMatchObject({ problems: [] });
    expect(rows()).toHaveLength(6);
    const participation = JSON.parse(readFileSync(join(poll, "participation.json"), "utf8")) as object;
    expect(participation).toMatchObject({
      by: "sector",
      groups: [
        { code: "ministerie", invited: 7, completed: 6 },
        { code: "zbo", invited: 2, completed: 0 },
      ],
      started: null,
      reminders: 1,
      keys: 9,
    });
    expect(JSON.parse(readFileSync(join(poll, "peiling.json"), "utf8"))).toMatchObject({
      mode: "anoniem",
      fieldwork: { opened: "2026-05-04", closed: "2026-05-19" },
    });
    const made = await makeReport(folderAt(poll), { version: null });
    expect(made.problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect((await again(wave)).state).toBe("closed");
    expect(await installation.boxes.slugs()).toEqual([]);
    expect(await installation.dataSets.slugs()).toEqual([]);
    expect((await close(wave)).problems).toMatchObject([{ code: "wave-closed" }]);
    await expect(opened(installation, poll)).rejects.toThrow("wave-has-answers");
    rmSync(join(poll, "responses.csv"));
    await expect(opened(installation, poll, { closes: "2026-07-01 12:00" })).rejects.toThrow(
      "wave-open-already",
    );
  });

  it("takes nothing after it was closed, and says what was destroyed", async () => {
    const wave = await held();
    const keys = await keysFor(installation, wave, { zbo: 1 });
    const { send, pages } = sender(installation, wave.slug);
    await pages.waveAt(wave.slug);
    await close(wave, { to: folderAt(poll), early: true });
    expect(await send(keys[0]?.key, 99)).toBe("closed");
    expect((await installation.registry.records()).map(({ what, why }) => [what, why]).sort()).toEqual([
      ["answers", "handed-over"],
      ["keys-and-box", "closed"],
    ]);
    await pages.close();
  });

  it("does not close before its moment unless asked, and changes nothing then", async () => {
    const wave = await held();
    expect((await close(wave)).problems).toMatchObject([{ code: "wave-not-over" }]);
    expect((await again(wave)).state).toBe("open");
  });

  it("does not write over answers of another poll, and seals nothing before it has looked", async () => {
    const wave = await held();
    writeFileSync(join(poll, "responses.csv"), "row,q1\nabc,goed\n");
    installation.setTime(AFTER);
    expect((await close(wave)).problems).toMatchObject([{ code: "wave-has-answers" }]);
    expect((await again(wave)).state).toBe("open");
    expect(rows()).toEqual([["abc", "goed"]]);
  });

  it("keeps the answers in the installation until there is a folder for them", async () => {
    const wave = await held();
    installation.setTime(AFTER);
    expect(await close(wave, {})).toEqual({ value: { files: [] }, problems: [] });
    expect(await installation.boxes.slugs()).toEqual([]);
    expect(await installation.dataSets.slugs()).toEqual([wave.slug]);
    const elsewhere = join(root, "nieuw/peiling-3");
    expect((await close(wave, { to: folderAt(elsewhere) })).problems).toEqual([]);
    expect(rows(elsewhere)).toHaveLength(6);
    expect(existsSync(join(root, "nieuw/reeks.json"))).toBe(true);
    expect(await installation.dataSets.slugs()).toEqual([]);
  });

  it("goes on where it was interrupted, whatever the step, and never loses both", async () => {
    const steps = ["seal", "put", "advance", "destroy", "record", "write"] as const;
    const wave = await held();
    installation.setTime(AFTER);
    for (const step of steps) {
      const broken = failingAt(installation, step);
      const to = step === "write" ? failingFolder(poll) : folderAt(poll);
      await expect(closeWave(broken, wave.slug, { ...closing, to })).rejects.toThrow("interrupted");
      const boxes = await installation.boxes.slugs();
      const written = existsSync(join(poll, "responses.csv"));
      expect(boxes.length > 0 || written || (await installation.dataSets.slugs()).length > 0, step).toBe(
        true,
      );
    }
    expect((await close(wave)).problems).toEqual([]);
    expect(rows()).toHaveLength(6);
    expect(await installation.boxes.slugs()).toEqual([]);
    expect(await installation.dataSets.slugs()).toEqual([]);
  });

  it("lets two who close at once close it once", async () => {
    const wave = await held();
    installation.setTime(AFTER);
    const both = await Promise.all([close(wave), close(wave)]);
    expect(both.flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual(["wave-closed"]);
    expect(rows()).toHaveLength(6);
  });

  it("shuffles: rows stand in no order of coming, under ids of their own", async () => {
    const wave = await opened(installation, poll, { mode: "open-link" });
    const { send, pages } = sender(installation, wave.slug);
    for (let i = 0; i < 98; i++) await send(undefined, i);
    await pages.close();
    await close(wave, { to: folderAt(poll), early: true });
    const found = rows().map((row) => Number(/antwoord (\d+)/.exec(row.join())?.[1]));
    expect(found.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 98 }, (_, i) => i));
    expect(Math.abs(rankCorrelation(found))).toBeLessThan(0.35);
    expect(existsSync(join(poll, "participation.json"))).toBe(false);
  });

  it("throws a pilot's answers away, and never mixes them with real ones", async () => {
    const pilot = await held({ pilot: true });
    const real = await held();
    expect(pilot.name).toBe(`${real.name}-proef`);
    installation.setTime(AFTER);
    expect(await close(pilot)).toEqual({ value: { files: [] }, problems: [] });
    expect(existsSync(join(poll, "responses.csv"))).toBe(false);
    await close(real);
    expect(rows()).toHaveLength(6);
  });

  it("tells progress in steps, and never that a whole group took part", async () => {
    const wave = await opened(installation, poll);
    const keys = await keysFor(installation, wave, { ministerie: 5, zbo: 12 });
    const { send, pages } = sender(installation, wave.slug);
    for (const [i, { key }] of keys.slice(0, 16).entries()) await send(key, i);
    await pages.close();
    expect(await showProgress(installation, wave)).toEqual({
      groups: [
        { group: "ministerie", invited: 5, atLeast: 0 },
        { group: "zbo", invited: 12, atLeast: 10 },
      ],
      all: { group: "", invited: 17, atLeast: 15 },
    });
  });

  it("keeps its mode whatever is asked later, and writes the attempt down", async () => {
    const wave = await held();
    await expect(opened(installation, poll, { mode: "vertrouwelijk" })).rejects.toThrow("wave-mode-fixed");
    writeFileSync(
      join(poll, "peiling.json"),
      readFileSync(join(poll, "peiling.json"), "utf8").replace(
        '"mode": "anoniem"',
        '"mode": "vertrouwelijk"',
      ),
    );
    installation.setTime(AFTER);
    await close(wave);
    expect(JSON.parse(readFileSync(join(poll, "peiling.json"), "utf8"))).toMatchObject({ mode: "anoniem" });
    const acts = (await installation.audit.all()).map(({ what, result }) => `${what}: ${result}`);
    expect(acts).toEqual(["open: anoniem", "open: wave-mode-fixed", "close: done"]);
  });

  it("knows who took part only where that is what was promised, and in lots", async () => {
    const anonymous = await held();
    expect(await takenPart(installation, anonymous)).toEqual([]);
    const tracked = await held({ mode: "vertrouwelijk", pilot: true });
    expect(await takenPart(installation, tracked)).toHaveLength(6);
  });

  it("is sealed at its moment, and an earlier clock does not bring it back", async () => {
    const wave = await held();
    const keys = await keysFor(installation, wave, { zbo: 1 });
    installation.setTime(Date.parse("2026-05-19T22:00:00Z"));
    await carryOutRetention(installation, ACTOR);
    installation.setTime(DURING);
    const { send, pages } = sender(installation, wave.slug);
    expect(await send(keys[0]?.key, 50)).toBe("closed");
    expect(await carryOutRetention(installation, ACTOR)).toMatchObject([{ code: "clock-behind" }]);
    await pages.close();
  });

  it("is closed by its retention date when nobody did, and its answers go by theirs", async () => {
    const wave = await held({ keptUntil: "2026-07-01" });
    await carryOutRetention(installation, ACTOR);
    installation.setTime(Date.parse("2026-06-02T22:30:00Z"));
    await carryOutRetention(installation, ACTOR);
    expect((await again(wave)).state).toBe("closed");
    expect(await installation.boxes.slugs()).toEqual([]);
    expect(await installation.dataSets.slugs()).toEqual([wave.slug]);
    installation.setTime(Date.parse("2026-07-02T12:00:00Z"));
    await carryOutRetention(installation, ACTOR);
    expect(await installation.dataSets.slugs()).toEqual([]);
    expect((await installation.registry.records()).map(({ what, why, date }) => [what, why, date])).toEqual(
      expect.arrayContaining([
        ["keys-and-box", "retention", "2026-06-03"],
        ["answers", "retention", "2026-07-02"],
      ]),
    );
  });

  it("is looked after again and again, and a store that fails then is told of and tried the next time", async () => {
    const wave = await held();
    const told: object[] = [];
    const log: EventLog = { tell: (event) => void told.push(event), close: () => undefined };
    expect(await checkBoxes(installation)).toEqual([]);
    installation.setTime(AFTER);
    const failing = {
      ...installation,
      settings: { ...installation.settings, get: () => Promise.reject(new Error("weg")) },
    };
    await lookAfter(failing, ACTOR, log);
    expect(told).toMatchObject([{ event: "dates-failed" }]);
    expect((await again(wave)).state).toBe("open");
    await lookAfter(installation, ACTOR, log);
    expect((await again(wave)).state).toBe("closing");
    await installation.boxes.destroy(wave.slug);
    expect(await carryOutRetention(installation, ACTOR)).toMatchObject([{ code: "box-missing" }]);
  });

  it("destroys nothing on the word of a clock that leapt", async () => {
    const wave = await held();
    await carryOutRetention(installation, ACTOR);
    installation.setTime(Date.parse("2027-05-13T10:00:00Z"));
    expect(await carryOutRetention(installation, ACTOR)).toMatchObject([{ code: "clock-leapt" }]);
    expect((await again(wave)).state).toBe("open");
    await acceptClock(installation);
    expect(await carryOutRetention(installation, ACTOR)).toEqual([]);
    expect((await again(wave)).state).toBe("closed");
  });

  it("is destroyed without being read only when somebody says why", async () => {
    const wave = await held();
    const destroy = (reason: string) => destroyWave(installation, wave.slug, { reason, actor: ACTOR });
    expect(await destroy(" ")).toMatchObject([{ code: "destroy-without-reason" }]);
    expect((await again(wave)).state).toBe("open");
    expect(await destroy("verkeerde vragenlijst")).toEqual([]);
    expect(await installation.boxes.slugs()).toEqual([]);
    expect(await destroy("nog eens")).toMatchObject([{ code: "wave-closed" }]);
  });
});

/** An installation that stops dead at a step, as a kill would. */
function failingAt(installation: Installation, step: string): Installation {
  const stop = async (): Promise<never> => {
    throw new Error("interrupted");
  };
  const { registry, boxes, dataSets } = installation;
  return {
    ...installation,
    boxes: {
      ...boxes,
      open: async (slug) => {
        const box = await boxes.open(slug);
        return box === undefined || step !== "seal" ? box : { ...box, seal: stop };
      },
      destroy: (slug) => (step === "destroy" ? stop() : boxes.destroy(slug)),
    },
    dataSets: { ...dataSets, put: (slug, files) => (step === "put" ? stop() : dataSets.put(slug, files)) },
    registry: {
      ...registry,
      advance: (slug, state) =>
        step === "advance" && state === "destroying" ? stop() : registry.advance(slug, state),
      addRecord: (record) => (step === "record" ? stop() : registry.addRecord(record)),
    },
  };
}

function failingFolder(path: string): ReturnType<typeof folderAt> {
  return {
    ...folderAt(path),
    write: async () => {
      throw new Error("interrupted");
    },
  };
}
