import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { main } from "../../src/cli/main.ts";
import { openPanel } from "../../src/compose.ts";
import { pollToHold } from "../support/fieldwork.ts";
import { startMailServer, type MailServer } from "../support/mail-server.ts";
import { ROOT } from "../support/sources.ts";

let root: string;
let server: MailServer;
let told: string[];

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), "peilschaal-killed-"));
  server = await startMailServer();
  told = [];
});
afterEach(async () => {
  await server.stop();
  rmSync(root, { recursive: true, force: true });
});

async function run(...args: string[]): Promise<number> {
  const tell = (text: string): void => void told.push(text);
  return main([...args, "--data", join(root, "data")], {
    out: tell,
    err: tell,
    columns: 100,
    interactive: false,
    colours: false,
  });
}

/** A poll that opens today and closes in a year, with so many people to invite. */
async function prepare(people: number): Promise<void> {
  const poll = pollToHold(root);
  const list = Array.from(
    { length: people },
    (_, i) => `Deelnemer ${i};deelnemer${i}@voorbeeld.example;Ministerie`,
  );
  writeFileSync(join(root, "panel.csv"), ["naam;mail;groep", ...list].join("\n"));
  const [from, until] = [new Date(), new Date(Date.now() + 300 * 86_400_000)].map((day) =>
    day.toISOString().slice(0, 10),
  );
  expect(
    await run(
      "open",
      poll,
      "--mode",
      "anoniem",
      "--contact",
      "peiling@voorbeeld.example",
      "--opens",
      `${from} 00:00`,
      "--closes",
      `${until} 23:59`,
    ),
    told.join(""),
  ).toBe(0);
  expect(await run("panel", "import", join(root, "panel.csv"), "--poll", poll, "--yes"), told.join("")).toBe(
    0,
  );
}

function inviteInProcess(): ReturnType<typeof spawn> {
  return spawn(
    process.execPath,
    [join(ROOT, "src/cli/main.ts"), "invite", "kwaliteit", "--data", join(root, "data")],
    {
      env: {
        ...process.env,
        SMTP_URL: server.url,
        MAIL_FROM: "peiling@voorbeeld.example",
        MAIL_PER_SECOND: "200",
      },
      stdio: "ignore",
    },
  );
}

test("a run that was killed in the middle is finished by the next: nobody is left out, nobody gets two unnoticed", async () => {
  await prepare(98);
  const killed = inviteInProcess();
  const ended = new Promise((resolve) => killed.once("exit", resolve));
  server.answer = () => {
    if (server.received.length >= 40) killed.kill("SIGKILL");
    return "take";
  };
  await ended;
  expect(server.received.length).toBeLessThan(98);
  server.answer = () => "take";
  const again = inviteInProcess();
  expect(await new Promise((resolve) => again.once("exit", resolve))).toBe(0);
  const counts = Map.groupBy(
    server.received.flatMap(({ to }) => to),
    (to) => to,
  );
  expect(counts.size).toBe(98);
  const panel = await openPanel({ data: join(root, "data") });
  const waves = new Set((await panel.members()).map(({ id }) => id));
  expect(waves.size).toBe(98);
  const mails = new Map((await panel.members()).map(({ id, mail }) => [id, mail]));
  const slug = /\/p\/(\w+)/.exec(told.join(""))?.[1] ?? "";
  const [mailing] = await panel.mailings(slug);
  const lines = await panel.outbox(mailing!);
  await panel.close();
  expect(lines.every(({ state }) => state === "taken")).toBe(true);
  const noted = lines.filter(({ perhaps }) => perhaps > 0).map(({ member }) => mails.get(member));
  const twice = [...counts].filter(([, all]) => all.length > 1).map(([to]) => to);
  expect(noted).toEqual(expect.arrayContaining(twice));
  expect(noted.length).toBeLessThanOrEqual(3);
});

test("without a mail server or a folder nothing is sent, and what to set is said", async () => {
  await prepare(2);
  const before = process.env["SMTP_URL"];
  delete process.env["SMTP_URL"];
  expect(await run("invite", "kwaliteit")).toBe(1);
  if (before !== undefined) process.env["SMTP_URL"] = before;
  expect(told.join("")).toContain("SMTP_URL");
  expect(await run("invite", "kwaliteit", "--outbox", join(root, "uit"))).toBe(0);
  expect(told.join("")).toContain("2 mails aangenomen.");
  expect(told.join("")).toContain("staan de codes leesbaar");
  expect(await run("remind", "kwaliteit", "--outbox", join(root, "uit"))).toBe(0);
});
