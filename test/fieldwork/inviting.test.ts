import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { folderAt, openInstallation, openPanel, postmanAt } from "../../src/compose.ts";
import type { Member } from "../../src/panel/model.ts";
import { changeMember } from "../../src/workflow/inviting/change-member.ts";
import { invite, type InviteRequest } from "../../src/workflow/inviting/invite.ts";
import { noteBounces, readBounces } from "../../src/workflow/inviting/note-bounces.ts";
import { remind } from "../../src/workflow/inviting/remind.ts";
import { replaceKey } from "../../src/workflow/inviting/replace-key.ts";
import type { RegisteredWave } from "../../src/workflow/installation-ports.ts";
import type { PanelRegister, Postman } from "../../src/workflow/panel-ports.ts";
import { ACTOR, atTime, DURING, opened, pollToHold, sender } from "../support/fieldwork.ts";
import { startMailServer, textOf, type MailServer } from "../support/mail-server.ts";

const FROM = "Voorbeeldpeiling <peiling@voorbeeld.example>";
const KEY = /[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){6}/g;

let root: string;
let server: MailServer;
let installation: ReturnType<typeof atTime>;
let panel: PanelRegister;
let postman: Postman;
let wave: RegisteredWave;
let request: InviteRequest;

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), "peilschaal-inviting-"));
  server = await startMailServer();
  installation = atTime(await openInstallation({ data: join(root, "data") }), DURING);
  panel = await openPanel({ data: join(root, "data") });
  await prepare();
});

afterEach(async () => {
  await postman.close();
  await panel.close();
  await installation.close();
  await server.stop();
  rmSync(root, { recursive: true, force: true });
});

async function prepare(mode: "anoniem" | "vertrouwelijk" = "anoniem"): Promise<void> {
  wave = await opened(installation, pollToHold(join(root, mode)), { mode });
  postman = await postmanAt(
    { smtp: server.url, perSecond: 1000, patience: 1500 },
    FROM,
    wave.privacy.contact,
  );
  request = { installation, panel, postman, wave, base: "https://peiling.example", minutes: 8, actor: ACTOR };
}

const people = (count: number, more: Partial<Member> = {}): Member[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `m${i}`,
    name: `Deelnemer ${i}`,
    mail: `deelnemer${i}@voorbeeld.example`,
    group: i % 3 === 0 ? "zbo" : "ministerie",
    language: "nl",
    optedOut: false,
    ...more,
  }));

const keyIn = (message: string): string => textOf(message).match(KEY)?.[0] ?? "";
const keysTo = (address: string): string[] =>
  server.received.filter(({ to }) => to.includes(address)).map(({ message }) => keyIn(message));

/** Everything an installation has on disk, in one string. */
function everyByte(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "latin1"))
    .join("\n");
}

test("everybody gets one mail with a key that works, and no key is in any file, while sending nor after", async () => {
  await panel.put(people(98));
  let seen = "";
  server.answer = () => {
    seen += everyByte(join(root, "data"));
    return "take";
  };
  // Looking through all files at every mail is slow; a few looks are enough.
  const looks = new Set([1, 40, 97]);
  let count = 0;
  server.answer = () => {
    if (looks.has(++count)) seen += everyByte(join(root, "data"));
    return "take";
  };
  const result = await invite(request);
  expect(result).toMatchObject({ value: { taken: 98, refused: 0, waiting: 0, perhaps: 0 }, problems: [] });
  const keys = server.received.map(({ message }) => keyIn(message));
  expect(new Set(keys).size).toBe(98);
  expect(new Set(server.received.flatMap(({ to }) => to)).size).toBe(98);
  const after = seen + everyByte(join(root, "data"));
  for (const key of keys) {
    expect(after).not.toContain(key);
    expect(after).not.toContain(key.replaceAll("-", ""));
  }
  const { send, pages } = sender(installation, wave.slug);
  expect(await send(keys[0], 1)).toBe("stored");
  expect(await send(keys[97], 2)).toBe("stored");
  await pages.close();
  expect(await installation.registry.invited(wave.slug)).toEqual([
    { group: "ministerie", people: 65 },
    { group: "zbo", people: 33 },
  ]);
});

test("an invitation asked for twice goes once; who joins later is invited then", async () => {
  await panel.put(people(3));
  await invite(request);
  await panel.put([{ ...people(4)[3]!, id: "later" }]);
  expect(await invite(request)).toMatchObject({ value: { taken: 1 } });
  expect(server.received).toHaveLength(4);
});

test("who opted out is never written to", async () => {
  await panel.put([...people(2), { ...people(3)[2]!, optedOut: true }]);
  await invite(request);
  await remind(request);
  expect(server.received.flatMap(({ to }) => to)).not.toContain("deelnemer2@voorbeeld.example");
});

test("a mail that the server would not take now goes again with another key; the first one stays unused", async () => {
  await panel.put(people(4));
  server.answer = (to, before) =>
    to.startsWith("deelnemer1@") && before === 0 ? { code: 451, words: "4.7.1 later" } : "take";
  expect(await invite(request)).toMatchObject({ value: { taken: 4, waiting: 0, perhaps: 0 } });
  expect(keysTo("deelnemer1@voorbeeld.example")).toHaveLength(1);
  const box = (await installation.boxes.open(wave.slug))!;
  expect((await box.counts()).reduce((sum, { issued }) => sum + issued, 0)).toBe(5);
  await box.close();
  expect((await installation.registry.invited(wave.slug)).reduce((sum, group) => sum + group.people, 0)).toBe(
    4,
  );
});

test("a refusal is shown with its code, and a changed address is invited the next time", async () => {
  await panel.put(people(2));
  server.answer = (to) =>
    to.startsWith("deelnemer0@") ? { code: 550, words: "5.1.1 no such mailbox" } : "take";
  expect(await invite(request)).toMatchObject({ value: { taken: 1, refused: 1 } });
  const [mailing] = await panel.mailings(wave.slug);
  expect((await panel.outbox(mailing!)).find(({ member }) => member === "m0")).toMatchObject({
    state: "refused",
    reply: "550 5.1.1",
  });
  expect(await invite(request)).toMatchObject({ value: { taken: 0 } });
  await changeMember(
    installation,
    panel,
    "deelnemer0@voorbeeld.example",
    { mail: "beter@voorbeeld.example" },
    ACTOR,
  );
  expect(await invite(request)).toMatchObject({ value: { taken: 1 } });
  expect(keysTo("beter@voorbeeld.example")).toHaveLength(1);
});

test("where the server took a mail and hung up, nobody can tell: it goes again and that is noted", async () => {
  await panel.put(people(3));
  server.answer = (to, before) => (to.startsWith("deelnemer2@") && before === 0 ? "drop" : "take");
  const result = await invite(request);
  expect(result.value?.taken).toBe(3);
  const twice = server.received.flatMap(({ to }) => to).filter((to, i, all) => all.indexOf(to) !== i);
  const noted = (await panel.outbox((await panel.mailings(wave.slug))[0]!)).filter(
    ({ perhaps }) => perhaps > 0,
  );
  // Connections are shared, so that others may have been cut off as well; whoever got two is noted.
  for (const address of twice)
    expect(noted.map(({ member }) => `deelnemer${member.slice(1)}@voorbeeld.example`)).toContain(address);
  expect(noted.length).toBeGreaterThan(0);
  expect(result.value?.perhaps).toBe(noted.length);
});

test("with the mail server down nothing is lost: all wait, and go when it is back", async () => {
  await panel.put(people(3));
  await postman.close();
  const nobody = await postmanAt({ smtp: "smtp://127.0.0.1:9", perSecond: 1000, patience: 500 }, FROM, "");
  expect(await invite({ ...request, postman: nobody })).toMatchObject({ value: { taken: 0, waiting: 3 } });
  await nobody.close();
  postman = await postmanAt({ smtp: server.url, perSecond: 1000, patience: 1500 }, FROM, "");
  expect(await invite({ ...request, postman })).toMatchObject({
    value: { taken: 3, waiting: 0, perhaps: 0 },
  });
});

test("a reminder goes to everybody, without a key, and names the invitation's day and subject", async () => {
  await panel.put(people(6));
  await invite(request);
  const invited = server.received.length;
  const subject = (await panel.mailings(wave.slug))[0]!.subject;
  const { send, pages } = sender(installation, wave.slug);
  await send(keyIn(server.received[0]!.message), 1);
  await pages.close();
  installation.setTime(DURING + 3 * 86_400_000);
  expect(await remind(request)).toMatchObject({ value: { taken: 6 } });
  for (const { message } of server.received.slice(invited)) {
    const text = textOf(message);
    expect(text.match(KEY)).toBeNull();
    expect(text).toContain("12 mei 2026");
    expect(text).toContain(subject);
    expect(text).toContain("Heb je al meegedaan? Dan hoef je niets te doen.");
  }
  expect(await remind(request)).toMatchObject({ value: { taken: 6 } });
  expect((await panel.mailings(wave.slug)).map(({ kind, round }) => `${kind} ${round}`).sort()).toEqual([
    "invitation 1",
    "reminder 1",
    "reminder 2",
  ]);
});

test("in a confidential poll who took part is known in lots of five at least, and is not reminded", async () => {
  const before = wave;
  rmSync(join(root, "anoniem"), { recursive: true });
  await installation.boxes.destroy(before.slug);
  await installation.registry.advance(before.slug, "closed");
  await postman.close();
  await prepareConfidential();
  await panel.put(people(9));
  await invite(request);
  const { send, pages } = sender(installation, wave.slug);
  for (let i = 0; i < 4; i++) await send(keysTo(`deelnemer${i}@voorbeeld.example`)[0], i);
  await remind(request);
  expect(server.received).toHaveLength(9 + 9);
  await send(keysTo("deelnemer4@voorbeeld.example")[0], 4);
  await pages.close();
  await remind(request);
  expect(
    server.received
      .slice(18)
      .flatMap(({ to }) => to)
      .sort(),
  ).toEqual([5, 6, 7, 8].map((i) => `deelnemer${i}@voorbeeld.example`));
  expect(textOf(server.received[0]!.message)).not.toMatch(/anoniem/i);
});

async function prepareConfidential(): Promise<void> {
  await panel.remove(["m0"]);
  const poll = pollToHold(join(root, "vertrouwelijk"));
  installation = atTime(await openInstallation({ data: join(root, "data2") }), DURING);
  await panel.close();
  panel = await openPanel({ data: join(root, "data2") });
  wave = await opened(installation, poll, { mode: "vertrouwelijk" });
  postman = await postmanAt(
    { smtp: server.url, perSecond: 1000, patience: 1500 },
    FROM,
    wave.privacy.contact,
  );
  request = { installation, panel, postman, wave, base: "https://peiling.example", minutes: 8, actor: ACTOR };
}

test("who lost their mail gets a fresh key on request, and is not counted as invited twice", async () => {
  await panel.put(people(2));
  await invite(request);
  expect(await replaceKey(request, "Deelnemer1@VOORBEELD.example")).toMatchObject({ value: { taken: 1 } });
  const [first, second] = keysTo("deelnemer1@voorbeeld.example");
  expect(first).not.toBe(second);
  expect((await installation.registry.invited(wave.slug)).reduce((sum, group) => sum + group.people, 0)).toBe(
    2,
  );
  expect((await replaceKey(request, "niemand@voorbeeld.example")).problems.map(({ code }) => code)).toEqual([
    "panel-member-unknown",
  ]);
});

test("a name or address cannot add a recipient or a header", async () => {
  await panel.put([
    ...people(1, { name: "Jan\r\nBcc: z@elders.example", mail: "jan@voorbeeld.example" }),
    ...people(1, { id: "m9", name: '"An, de" <an@elders.example>', mail: "an@voorbeeld.example" }),
  ]);
  await invite(request);
  expect(server.received.map(({ to }) => to)).toEqual(
    expect.arrayContaining([["jan@voorbeeld.example"], ["an@voorbeeld.example"]]),
  );
  for (const { message, from } of server.received) {
    expect(from).toBe("peiling@voorbeeld.example");
    const head = message.slice(0, message.indexOf("\r\n\r\n"));
    expect(head.split("\r\n").filter((line) => /^(bcc|cc):/i.test(line))).toEqual([]);
    expect(head.match(/^to:/gim)).toHaveLength(1);
  }
});

test("a mail that comes back is noted by its notice, of which nothing else is kept", async () => {
  await panel.put(people(2));
  await invite(request);
  const [key] = keysTo("deelnemer0@voorbeeld.example");
  const notice = [
    "Content-Type: message/delivery-status",
    "",
    "Reporting-MTA: dns; mail.example",
    "",
    "Final-Recipient: rfc822; deelnemer0@voorbeeld.example",
    "Action: failed",
    "Status: 5.2.2",
    "",
    server.received[0]!.message,
    key,
  ].join("\r\n");
  expect(readBounces(notice)).toEqual([{ address: "deelnemer0@voorbeeld.example", status: "5.2.2" }]);
  expect(await noteBounces(installation, panel, wave, readBounces(notice), ACTOR)).toEqual({
    value: 1,
    problems: [],
  });
  expect(everyByte(join(root, "data"))).not.toContain(key);
});

test("mails written to a folder are for their owner only, and carry what the server would have got", async () => {
  await panel.put(people(2));
  const outbox = join(root, "uit");
  const files = await postmanAt({ folder: folderAt(outbox) }, FROM, "vragen: peiling@voorbeeld.example");
  expect(await invite({ ...request, postman: files })).toMatchObject({ value: { taken: 2 } });
  const names = readdirSync(outbox);
  expect(names).toHaveLength(2);
  for (const name of names) {
    expect(statSync(join(outbox, name)).mode & 0o077).toBe(0);
    const message = readFileSync(join(outbox, name), "utf8");
    expect(keyIn(message)).not.toBe("");
    expect(message).toContain("List-Unsubscribe: <mailto:peiling@voorbeeld.example?subject=afmelden>");
  }
});

test("after closing nobody is written to any more, and an open link has no invitations", async () => {
  await panel.put(people(1));
  installation.setTime(Date.parse(wave.closes) + 1);
  expect((await invite(request)).problems.map(({ code }) => code)).toEqual(["invite-wave-over"]);
  expect((await remind(request)).problems.map(({ code }) => code)).toEqual(["invite-wave-over"]);
});

test("nobody is reminded of an invitation that was never sent", async () => {
  expect((await remind(request)).problems.map(({ code }) => code)).toEqual(["remind-before-invite"]);
  expect((await invite(request)).problems.map(({ code }) => code)).toEqual(["panel-empty"]);
});
