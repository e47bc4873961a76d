import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { BegunSeries } from "../../src/api/series.ts";
import { studioAssets } from "../../src/compose.ts";
import { listen, type Listening } from "../../src/server/listen.ts";
import { axeFindings, openBrowser, overflow } from "../support/browser.ts";
import { poison } from "../support/poison.ts";
import { startMailServer, type MailServer } from "../support/mail-server.ts";
import { postmanAt } from "../../src/compose.ts";
import { openStudio, sending, type Person, type Studio } from "../support/studio.ts";
import { pageOf } from "../support/studio-pages.ts";

/** Words that become something else wherever somebody forgets to say that they are words. */
const HOSTILE = [
  `<script>alert(1)</script>`,
  `"><img src=x onerror=alert(1)>`,
  `</title><svg onload=alert(1)>`,
  `javascript:alert(1) {{7*7}} \${7*7} &lt;b&gt;`,
  `=HYPERLINK("http://evil.example";"klik")`,
  `@SUM(1+1) +1 -1 =cmd|'/C calc'!A0`,
  `\u202Egnirts etteg\u202C \u2066links\u2069`,
  `nul\u200Bbre\u200Ded\uFEFFte`,
  `مرحبا بالعالم שלום עולם`,
  `👩‍👩‍👧‍👦🏳️‍🌈 ${"😀".repeat(40)}`,
  `W${"aaaaaaaaaa".repeat(40)}`,
] as const;
const [SCRIPT, IMAGE, SVG, WORD] = [HOSTILE[0], HOSTILE[1], HOSTILE[2], HOSTILE[10]];
const TITLE = `${IMAGE} ${HOSTILE[6]} مرحبا`;

let browser: Browser;
let server: Listening;
let studio: Studio;
let head: Person;
let mail: MailServer;
let page: Page;
let complaints: string[];
let made: BegunSeries;

beforeAll(async () => {
  mail = await startMailServer();
  const place = { smtp: mail.url, perSecond: 1000, patience: 2000 };
  studio = await openStudio({
    assets: await studioAssets(),
    postman: (contact) => postmanAt(place, "peiling@voorbeeld.example", contact),
  });
  server = (await listen(studio.app, { host: "127.0.0.1", port: 0 })).value!;
  head = await studio.signIn("beheerder");
  browser = await openBrowser();
  ({ page, complaints } = await pageOf(browser, server.url, head));
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  await studio.remove();
  await mail.stop();
});

/** An export with hostile words as its file's name, its questions, its options and what people wrote. */
function hostileExport(): { readonly name: string; readonly mimeType: string; readonly buffer: Buffer } {
  const head = [
    "Tijdstempel",
    `Waar? ${SCRIPT}`,
    `Hoe? ${SVG} ${WORD}`,
    `Kwijt? ${IMAGE}`,
    `Sprong ${HOSTILE[4]}`,
  ];
  const rows = Array.from({ length: 44 }, (_, i) => [
    "2026-03-02",
    [`Hier ${IMAGE}`, `Daar ${HOSTILE[8]}`][i % 2] ?? "",
    ["Goed", "Slecht", "Matig"][i % 3] ?? "",
    `${HOSTILE[i % HOSTILE.length] ?? ""} staat in verzonnen antwoord nummer ${i}.`,
    `${HOSTILE[(i + 4) % HOSTILE.length] ?? ""} is ook geschreven in verzonnen antwoord nummer ${i}.`,
  ]);
  const cells = [head, ...rows, ["te", SCRIPT]].map((row) =>
    row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(","),
  );
  return {
    name: `${IMAGE.replaceAll("/", "")}.csv`,
    mimeType: "text/csv",
    buffer: Buffer.from(cells.join("\n")),
  };
}

/** Everything is shown as words: no element came of them, nothing sticks out. */
async function areWords(view: string): Promise<void> {
  const made = await page.evaluate<number>(
    "document.querySelectorAll('img[src=x], svg[onload], [onerror], [onmouseover], script:not([src])').length",
  );
  expect(made, view).toBe(0);
  expect(await overflow(page), view).toBe(0);
  expect(complaints, view).toEqual([]);
}

/** Words, and nothing that axe finds, light and dark, narrow and wide. */
async function looksRight(view: string): Promise<void> {
  for (const colorScheme of ["dark", "light"] as const)
    for (const width of [320, 1280]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      expect(await axeFindings(page), `${view} ${width} ${colorScheme}`).toEqual([]);
      await areWords(`${view} ${width}`);
    }
}

async function open(path: string): Promise<void> {
  await page.goto(`${server.url}/studio/${made.id}/${path}`);
  await page.getByRole("navigation", { name: "Stappen van de peiling" }).waitFor();
  await page.locator("main, [role=main], .middle").first().waitFor();
}

test("hostile words come in by a file and a form, and are words in the import and on the series", async () => {
  const wish = {
    title: TITLE,
    organisation: `${SVG} ${WORD}`,
    language: "nl",
    register: "je",
    theme: SCRIPT,
  };
  const begun = await head.ask("/api/series", sending("POST", wish));
  made = (await begun.json()) as BegunSeries;
  await open(`${made.wave}/veldwerk/inlezen`);
  await page.getByLabel("Kies een bestand").waitFor({ state: "attached" });
  await looksRight("choosing a file");
  await page.getByLabel("Kies een bestand").setInputFiles(hostileExport());
  await page.getByRole("heading", { name: /^44 deelnemers/ }).waitFor();
  await page.getByText("1 ander aantal cellen dan de kop").waitFor();
  await looksRight("import");
  await page.getByRole("checkbox", { name: "Maakt groepen (Kolom 2)" }).check();
  await expect.poll(() => page.getByRole("button", { name: "Zet in de peiling" }).isEnabled()).toBe(true);
  await page.getByRole("button", { name: "Zet in de peiling" }).click();
  await page.getByRole("navigation", { name: "Vragen" }).waitFor();
  await areWords("results");
  await page.goto(`${server.url}/studio/${made.id}`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await areWords("series");
  await page.goto(`${server.url}/studio/`);
  await page.getByRole("heading", { name: "Reeksen" }).waitFor();
  await areWords("shelf");
  await page.getByRole("link", { name: "Nieuwe reeks" }).click();
  await page.getByRole("heading", { name: "Nieuwe reeks" }).waitFor();
  await looksRight("a new series");
});

test("and in every view of the stages of that poll, up to its publication", async () => {
  const views = [
    "vragenlijst/begin",
    "vragenlijst/q1",
    "vragenlijst/q1?view=talen",
    "vragenlijst/q1?view=geschiedenis",
    "panel",
    "veldwerk",
    "resultaten/q1",
    "resultaten/q2?by=q1",
    "open-antwoorden",
    "open-antwoorden?tab=coderen",
    "open-antwoorden?tab=schrijven",
    "publicatie",
    "publicatie?toon=webpagina",
    "publicatie?toon=document",
  ];
  for (const view of views) {
    await open(`${made.wave}/${view}`);
    await page.waitForLoadState("networkidle");
    await areWords(view);
  }
});

test("and as names of people, in mails, and in what is said of them", async () => {
  const series = `/api/series/${made.id}`;
  const { id } = (await (await head.ask(`${series}/waves`, sending("POST", {}))).json()) as {
    readonly id: string;
  };
  const people = HOSTILE.map(
    (words, i) =>
      `${words.replaceAll("\t", " ")}\td${i}@voorbeeld.example\t${i % 2 === 0 ? `Hier ${IMAGE}` : `Daar ${HOSTILE[8]}`}`,
  );
  await open(`${id}/panel`);
  await page.getByLabel("Of plak de lijst").fill(["naam\tmail\tgroep", ...people].join("\n"));
  await page.getByRole("button", { name: "Bekijk de lijst" }).click();
  await page.getByRole("button", { name: "Zet in het panel" }).waitFor();
  await areWords("panel list");
  await page.getByRole("button", { name: "Zet in het panel" }).click();
  await page.getByRole("heading", { name: /mensen in het panel/ }).waitFor();
  await areWords("panel");
  const opens = {
    mode: "anoniem",
    contact: "peiling@voorbeeld.example",
    opens: "",
    closes: "",
    controller: SVG,
  };
  const opened = await head.ask(`${series}/${id}/fieldwork`, sending("POST", opens));
  expect(opened.status, await opened.clone().text()).toBe(200);
  await open(`${id}/veldwerk`);
  await page.getByRole("heading", { name: /^Open tot/ }).waitFor();
  await page
    .getByText(/Tekst bekijken/)
    .first()
    .click();
  await page.waitForLoadState("networkidle");
  await areWords("fieldwork");
});

test("and in the place of every text of a whole poll, in both languages, from its questions to its publication", async () => {
  const series = `${server.url}/studio/kwaliteit`;
  // Without a number: those are held beside the counts of a question.
  const words = [SCRIPT, IMAGE, SVG].map((one) => one.replace("(1)", "(top)"));
  expect(poison(join(studio.root, "reeksen/kwaliteit"), words)).toBeGreaterThan(500);
  const asked = { kind: "full-data", reason: `${IMAGE} ${SCRIPT}` };
  const approvals = "/api/series/kwaliteit/peiling-2/approvals";
  expect((await head.ask(approvals, sending("POST", asked))).status).toBe(201);
  const views = [
    ...["begin", "q3", "q1?view=talen", "q3?view=routes"].map((view) => `vragenlijst/${view}`),
    ...["q3?by=sector", "q4", "deelnemers"].map((view) => `resultaten/${view}`),
    ...["q4?tab=coderen", "q4?tab=schrijven", "q4?tab=nakijken"].map((view) => `open-antwoorden/${view}`),
    ...["q3", "account", "q1?toon=webpagina", "q4?toon=document"].map((view) => `publicatie/${view}`),
  ];
  const english = ["vragenlijst/q3", "resultaten/q3?by=sector", "publicatie/q3"];
  const addresses = [
    "?lang=nl",
    ...views.map((view) => `/peiling-2/${view}`),
    ...english.map((view) => `/peiling-2/${view}${view.includes("?") ? "&" : "?"}lang=en`),
  ];
  for (const address of addresses) {
    await page.goto(series + address);
    await page.locator("main, [role=main], .middle").first().waitFor();
    await page.waitForLoadState("networkidle");
    expect(await page.locator("body").innerText(), address).toMatch(
      /(onerror=|onload=|<script>)alert\(top\)/,
    );
    await areWords(address);
  }
}, 120_000);

test("and as the names of who works here, of programs, and in the log of what they did", async () => {
  await head.ask("/api/me", sending("PUT", { name: IMAGE }));
  await head.ask("/api/people", sending("POST", { name: SVG, language: "nl", roles: { "*": "lezer" } }));
  await head.ask("/api/keys", sending("POST", { label: SCRIPT, role: "lezer", series: "*", days: 1 }));
  await head.ask(`/api/people/${encodeURIComponent(IMAGE)}`, sending("PUT", { name: SCRIPT }));
  for (const view of ["beheer/mensen", "beheer/logboek", "beheer/installatie", "ik"]) {
    await page.goto(`${server.url}/studio/${view}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.waitForLoadState("networkidle");
    await areWords(view);
  }
});
