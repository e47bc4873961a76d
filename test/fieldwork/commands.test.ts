import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { main } from "../../src/cli/main.ts";
import { folderAt, openInstallation } from "../../src/compose.ts";
import { copyFolder } from "../../src/workflow/copy-folder.ts";
import { askApproval } from "../../src/workflow/second-person/ask.ts";
import { decideApproval } from "../../src/workflow/second-person/decide.ts";
import { inventedAnswers, pollToHold, sender } from "../support/fieldwork.ts";
import { startPostgres } from "../support/postgres.ts";

let root: string;
let poll: string;
let data: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "peilschaal-commands-"));
  poll = pollToHold(root);
  data = join(root, "data");
  vi.stubEnv("PEILSCHAAL_CLOCK", "2026-05-12T10:00:00Z");
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

/** Runs a command line as a person does; what it said, on both streams, and its exit code. */
async function run(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: "", err: "" };
  const terminal = {
    out: (text: string) => void (said.out += text),
    err: (text: string) => void (said.err += text),
    columns: 100,
    interactive: false,
    colours: false,
  };
  const code = await main(args, terminal);
  return { code, ...said };
}

const OPEN = ["--mode", "anoniem", "--contact", "peiling@voorbeeld.example"];
const NAME = "kwaliteit-en-toekomstbestendigheid-3";

/** Opens the poll with codes on paper and lets so many people take part. */
async function held(count: number): Promise<readonly string[]> {
  const file = join(root, "codes.csv");
  const opened = await run(
    "open",
    poll,
    ...OPEN,
    "--codes",
    file,
    "--groups",
    "ministerie=12,zbo=3",
    "--data",
    data,
  );
  expect(opened, opened.err).toMatchObject({ code: 0 });
  const codes = readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(",")[1] ?? "");
  const installation = await openInstallation({ data });
  const [wave] = await installation.registry.all();
  const { send, pages } = sender(installation, wave?.slug ?? "");
  for (let i = 0; i < count; i++) expect(await send(codes[i], i, inventedAnswers(i))).toBe("stored");
  await pages.close();
  await installation.close();
  return codes;
}

describe("the command line on an installation", () => {
  it("opens, shows, backs up, closes and reports", async () => {
    const codes = await held(7);
    expect(codes).toHaveLength(15);
    expect(statSync(join(root, "codes.csv")).mode & 0o077).toBe(0);
    const status = await run("status", "--data", data);
    expect(status.out).toContain(`${NAME}  anoniem`);
    expect(status.out).toMatch(/ministerie\s+ten minste 5 van 12/);
    expect(status.out).toMatch(/zbo\s+nog te weinig om te noemen van 3/);
    const asData = JSON.parse((await run("status", NAME, "--json", "--data", data)).out) as object;
    expect(asData).toMatchObject({
      waves: [{ name: NAME, phase: "open", progress: { all: { atLeast: 5 } } }],
    });
    const backup = await run("backup", join(root, "reserve/een"), "--data", data);
    expect(backup.out).toMatch(/answer 7/);
    expect((await run("close", NAME, "--to", poll, "--data", data)).err).toContain(
      "neemt nog antwoorden aan",
    );
    vi.stubEnv("PEILSCHAAL_CLOCK", "2026-05-20T08:00:00Z");
    const closed = await run("close", "kwaliteit", "--to", poll, "--data", data);
    expect(closed.out).toContain("responses.csv");
    expect((await run("status", "--data", data)).out).toContain("sleutels en stembus zijn vernietigd");
    expect((await run("check", poll)).err).not.toContain("✗");
    const report = await run("report", poll, "--out", join(root, "concept"), "--formats", "json");
    expect(report.code).toBe(0);
    const restored = await run("restore", join(root, "reserve/een"), "--data", join(root, "terug"));
    expect(restored).toMatchObject({ code: 0 });
    expect((await run("status", "--data", join(root, "terug"))).out).toContain("vernietigd");
  });

  it("speaks English where it is asked to", async () => {
    await held(5);
    expect((await run("status", "--data", data, "--lang", "en")).out).toMatch(/at least 5 of 12/);
    vi.stubEnv("PEILSCHAAL_CLOCK", "2026-05-20T08:00:00Z");
    expect((await run("status", "--data", data, "--lang", "en")).out).toMatch(/over since 2026-05-19 23:59/);
    await run("backup", join(root, "reserve/een"), "--data", data, "--lang", "en");
    const restored = await run(
      "restore",
      join(root, "reserve/een"),
      "--data",
      join(root, "terug"),
      "--lang",
      "en",
    );
    expect(restored.err).toContain(`Closed first, since it was over: ${NAME}`);
    const waiting = await run("status", "--data", join(root, "terug"), "--lang", "en");
    expect(waiting.out).toContain("the answers wait for close --to FOLDER");
    await run("close", NAME, "--to", poll, "--data", data, "--lang", "en");
    expect((await run("status", "--data", data, "--lang", "en")).out).toContain(
      "keys and ballot box were destroyed",
    );
    expect((await run("close", "iets", "--data", data, "--lang", "en")).err).toContain("There is no poll");
  });

  it("moves its end, in both languages, and says why it cannot", async () => {
    await held(0);
    const moved = await run("reschedule", NAME, "--closes", "2026-05-26 17:00", "--data", data);
    expect(moved).toMatchObject({
      code: 0,
      out: "Open tot 2026-05-26 17:00. Deelnemers zien het nieuwe einde meteen.\n",
    });
    const past = await run(
      "reschedule",
      NAME,
      "--closes",
      "2026-05-01 17:00",
      "--data",
      data,
      "--lang",
      "en",
    );
    expect(past).toMatchObject({ code: 1 });
    expect(past.err).toContain("That moment is past");
    const back = await run(
      "reschedule",
      NAME,
      "--closes",
      "2026-05-25 17:00",
      "--data",
      data,
      "--lang",
      "en",
    );
    expect(back.out).toBe("Open until 2026-05-25 17:00. Participants see the new end at once.\n");
    expect(await run("reschedule", NAME, "--data", data)).toMatchObject({ code: 2 });
    expect(await run("reschedule", "iets", "--closes", "x", "--data", data)).toMatchObject({ code: 1 });
  });

  it("keeps the mode, by whatever folder the poll is opened again", async () => {
    await held(0);
    const again = await run("open", poll, "--mode", "vertrouwelijk", "--contact", "x", "--data", data);
    expect(again.code).toBe(1);
    expect(again.err).toContain("is anoniem geopend");
  });

  it("says what is wrong with what it was asked", async () => {
    for (const args of [
      ["open", poll],
      ["open", poll, "--mode", "geheim", "--contact", "x"],
      ["open", poll, ...OPEN, "--groups", "zbo=2"],
      ["open", poll, ...OPEN, "--groups", "zbo=veel", "--codes", "x"],
      ["open", poll, "--mode", "open-link", "--contact", "x", "--groups", "zbo=2", "--codes", "x"],
      ["start", poll, "--data", data],
      ["destroy", NAME, "--due"],
      ["backup"],
    ]) {
      expect((await run(...args)).code, args.join(" ")).toBe(2);
    }
    expect((await run("status", "--data", join(root, "niets"))).err).toContain("geen installatie");
    expect(existsSync(join(root, "niets"))).toBe(false);
    expect((await run("open", poll, ...OPEN, "--closes", "19 mei", "--data", data)).err).toContain(
      "geen datum",
    );
    expect((await run("open", poll, ...OPEN, "--closes", "2026-05-01 12:00", "--data", data)).err).toContain(
      "voorbij",
    );
    expect((await run("open", poll, ...OPEN, "--by", "q1", "--data", data)).code).toBe(1);
    expect((await run("open", poll, ...OPEN, "--keep-until", "ooit", "--data", data)).code).toBe(1);
    const group = await run(
      "open",
      poll,
      ...OPEN,
      "--groups",
      "onbekend=3",
      "--codes",
      join(root, "x"),
      "--data",
      data,
    );
    expect(group.err).toContain("geen groep “onbekend”");
    const night = await run("open", poll, ...OPEN, "--closes", "2027-03-28 02:30", "--data", data);
    expect(night).toMatchObject({ code: 0 });
    vi.stubEnv("PEILSCHAAL_CLOCK", "2026-05-01T08:00:00Z");
    expect((await run("status", "--data", data)).out).toContain("opent 2026-05-04 00:00");
    expect(night.err).toContain("Gelezen als 2027-03-28 03:30");
  });

  it("destroys unread answers only with a reason", async () => {
    await held(3);
    expect((await run("destroy", NAME, "--data", data)).err).toContain("niemand heeft gelezen");
    expect((await run("destroy", "--due", "--data", data)).code).toBe(0);
    expect((await run("status", "--data", data)).out).toContain("open tot");
    expect((await run("destroy", NAME, "--reason", "proef", "--data", data)).code).toBe(0);
    expect((await run("close", NAME, "--to", poll, "--data", data)).err).toContain("al gesloten");
  });

  it("tells until when answers a participant are kept, and destroys them with a reason or when they are due", async () => {
    await held(0);
    const shelf = folderAt(join(data, "reeksen"));
    const series = shelf.at("kwaliteit");
    await copyFolder(folderAt("examples/kwaliteit"), series);
    const make = async (id: string, today: string): Promise<void> => {
      const by = { id: "p1", coder: "C1" };
      const wish = { kind: "full-data", reason: "heranalyse" } as const;
      await askApproval(series, wish, { id, today, by, wave: "peiling-2" });
      const other = { id: "p2", coder: "C2" };
      await decideApproval(series, { id, decision: "confirm", by: other, today });
    };
    const place = join(data, "reeksen/kwaliteit");
    const destroy = (...args: readonly string[]) =>
      run("destroy", "--restricted", ...args, "--data", data, "--lang", "en");
    expect((await destroy(place)).out).toContain("no answers a participant");
    await make("a1", "2025-05-12");
    await make("a2", "2025-05-11");
    expect((await run("destroy", "--due", "--data", data)).code).toBe(0);
    expect(await series.list("peiling-2/restricted")).toEqual(["a1"]);
    const silent = await destroy(join(place, "peiling-2"));
    expect(silent).toMatchObject({ code: 1 });
    expect(silent.out).toContain("kwaliteit/peiling-2: kept until 12 May 2026");
    expect(silent.err).toContain("Say why");
    expect((await destroy(join(place, "peiling-1"))).out).toContain("no answers a participant");
    expect((await destroy(place, "--reason", "done")).out).toContain("were destroyed");
    expect(await series.list("peiling-2/restricted")).toEqual([]);
    expect((await destroy(root, "--reason", "x")).code).toBe(1);
    expect((await destroy(place, "--due")).code).toBe(2);
  });

  it("is examined by doctor: a changed audit log, a damaged row, a box too many, a clock", async () => {
    await held(3);
    const well = await run("doctor", "--data", data);
    expect(well.err).toContain("PEILSCHAAL_CLOCK");
    vi.stubEnv("PEILSCHAAL_CLOCK", "2026-05-20T08:00:00Z");
    const studio = new DatabaseSync(join(data, "studio.db"));
    studio.exec("update audit set entry = replace(entry, 'anoniem', 'vertrouwelijk')");
    studio.exec("insert into setting values ('last-day', '2099-01-01')");
    const slug = String(studio.prepare("select slug from wave").get()?.["slug"]);
    studio.close();
    const box = new DatabaseSync(join(data, `box_${slug}.db`));
    box.exec(
      "update answer set answers = replace(answers, 'Verzonnen', 'verzonnen') where id in (select id from answer limit 1)",
    );
    box.exec("vacuum into '" + join(data, "box_iets.db") + "'");
    box.close();
    const ill = await run("doctor", "--json", "--data", data);
    expect(ill.code).toBe(1);
    const { problems, acts } = JSON.parse(ill.out) as {
      problems: readonly { code: string }[];
      acts: readonly { what: string; result: string }[];
    };
    expect(acts).toMatchObject([{ what: "open", result: "vertrouwelijk" }]);
    expect(problems.map(({ code }) => code).toSorted()).toEqual([
      "audit-broken",
      "box-unknown",
      "clock-behind",
      "clock-set-by-hand",
      "store-damaged",
      "wave-waits-for-close",
    ]);
    expect((await run("doctor", "--accept-clock", "--data", data)).err).not.toContain("2099");
  });

  it("refuses a folder of stores whose studio is gone or newer", async () => {
    await held(0);
    const studio = new DatabaseSync(join(data, "studio.db"));
    studio.exec("pragma user_version = 99");
    studio.close();
    expect((await run("status", "--data", data)).err).toContain("nieuwere Peilschaal");
    rmSync(join(data, "studio.db"));
    expect((await run("status", "--data", data)).err).toContain("beschadigd");
    writeFileSync(join(root, "geen-kopie"), "x");
    const restored = await run("restore", join(root, "geen-kopie"), "--data", join(root, "nieuw"));
    expect(restored.err).toContain("geen hele, ongewijzigde reservekopie");
  });

  it("works on PostgreSQL by DATABASE_URL, and tells what its log gives away", async () => {
    const postgres = await startPostgres(["log_statement=all"]);
    try {
      vi.stubEnv("DATABASE_URL", await postgres.database());
      expect((await run("status")).err).toContain("geen installatie");
      expect((await run("open", poll, ...OPEN)).code).toBe(0);
      expect((await run("status")).out).toContain(NAME);
      expect((await run("doctor", "--lang", "en")).err).toContain("log_statement = all");
      expect((await run("close", NAME, "--early", "--to", poll)).code).toBe(0);
    } finally {
      await postgres.remove();
    }
  });
});
