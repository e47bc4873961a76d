import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { hardReport } from "../../test/support/hard-report.ts";
import { sampleReport } from "../../test/support/sample-report.ts";
import { renderReport } from "../report/formats/html/report-page.ts";
import type { WrittenFile } from "../report/formats/format.ts";
import { publicationApp } from "./publication.ts";

const report = sampleReport();
const DECK = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

const files: readonly WrittenFile[] = [
  file("Resultaten peiling 2.pptx", DECK, "PK deck"),
  file("Resultaten peiling 2.html", "text/html; charset=utf-8", renderReport(report, {})),
  file("Tabellen “één”.csv", "text/csv; charset=utf-8", "a;b\r\n"),
  file("overig.bin", "application/octet-stream", "x".repeat(1_200_000)),
];

function file(name: string, mediaType: string, text: string): WrittenFile {
  return { name, mediaType, bytes: new TextEncoder().encode(text) };
}

const app = publicationApp(report.meta, files);
const get = async (path: string): Promise<Response> => app.request(path);

test("the page lists each file with what it is for and its size, the web report first", async () => {
  const page = await (await get("/")).text();
  expect(page).toContain("Webrapport");
  expect(page).toContain("Resultaten peiling 2.pptx, 1\u00A0kB");
  expect(page).toContain("overig.bin, 1,2\u00A0MB");
  expect(page.indexOf("Webrapport")).toBeLessThan(page.indexOf("Presentatie"));
});

test("the page says that the example is invented, in both languages", async () => {
  expect(await (await get("/")).text()).toContain("de cijfers zijn verzonnen");
  const english = await (await get("/en")).text();
  expect(english).toContain('<html lang="en">');
  expect(english).toContain("the figures are invented");
  expect(english).toContain('<h1 lang="nl">Resultaten tweede peiling</h1>');
});

test("a file is downloaded under its own name and kind", async () => {
  const reply = await get("/bestanden/Resultaten%20peiling%202.pptx");
  expect(reply.headers.get("content-type")).toBe(DECK);
  expect(reply.headers.get("content-disposition")).toBe(
    `attachment; filename="Resultaten peiling 2.pptx"; filename*=UTF-8''Resultaten%20peiling%202.pptx`,
  );
  expect(await reply.text()).toBe("PK deck");
});

test("a name with accents and quotes stands in its header without breaking it", async () => {
  const reply = await get(`/bestanden/${encodeURIComponent("Tabellen “één”.csv")}`);
  const header = reply.headers.get("content-disposition") ?? "";
  expect(header).toMatch(/^attachment; filename="[\x20-\x7e]+\.csv"; filename\*=UTF-8''[\w.%-]+$/);
});

test("the web report is shown, with a policy that names its style sheet by hash", async () => {
  const reply = await get("/bestanden/Resultaten%20peiling%202.html");
  const css = /<style>(.*?)<\/style>/s.exec(await reply.clone().text())?.[1] ?? "";
  const hash = createHash("sha256").update(css).digest("base64");
  expect(reply.headers.get("content-disposition")).toMatch(/^inline; /);
  expect(reply.headers.get("content-security-policy")).toContain(`style-src 'sha256-${hash}'`);
});

test.each([
  "/",
  "/en",
  "/bestanden/Resultaten%20peiling%202.pptx",
  "/bestanden/Resultaten%20peiling%202.html",
  "/niets",
])("%s cannot be framed, sniffed, traced or kept", async (path) => {
  const { headers } = await get(path);
  expect(headers.get("content-security-policy")).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
  expect(headers.get("content-security-policy")).not.toContain("unsafe");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("referrer-policy")).toBe("no-referrer");
  expect(headers.get("cache-control")).toBe("no-store");
});

test.each([
  "/bestanden/..%2f..%2fpackage.json",
  "/bestanden/%2e%2e/package.json",
  "/bestanden/../package.json",
  "/bestanden/%2Fetc%2Fpasswd",
  "/bestanden/package.json",
  "/bestanden/",
  "/bestanden/%00",
  "/bestanden/%ff%fe",
  "/bestanden/__proto__",
  "/bestanden/constructor",
])("%s reaches nothing", async (path) => {
  const reply = await get(path);
  expect(reply.status).toBe(404);
  expect(await reply.text()).toContain("Deze pagina bestaat niet");
});

test("nothing can be sent to it", async () => {
  const reply = await app.request("/", { method: "POST", body: "x" });
  expect(reply.status).toBe(404);
});

test("what is not there is told in the language of the address", async () => {
  expect(await (await get("/en/nothing")).text()).toContain("This page does not exist");
});

test("hostile titles and file names are words", async () => {
  const hostile = hardReport();
  const name = `"><script>alert(1)</script>\r\nX-Evil: 1.html`;
  const page = await publicationApp(hostile.meta, [file(name, "text/html", "<p>")]).request("/");
  expect(await page.text()).not.toMatch(/<script|<img|<svg\//);
  const reply = await publicationApp(hostile.meta, [file(name, "application/json", "{}")]).request(
    `/bestanden/${encodeURIComponent(name)}`,
  );
  expect(reply.status).toBe(200);
  expect(reply.headers.get("x-evil")).toBeNull();
});

test("without files the page says so", async () => {
  expect(await (await publicationApp(report.meta, []).request("/")).text()).toContain("nog geen bestanden");
});
