import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import type { BrowserApp, BrowserAppState } from "../../workflow/ports.ts";
import { browserAppRoutes, readyApp } from "./browser-app.ts";

const bytes = new TextEncoder().encode("<title>Studio</title>");
const files = new Map([["index.html", { bytes, packed: gzipSync(bytes), mediaType: "text/html" }]]);

/** An app that is being made until `become` is called. */
function beingMade(): BrowserApp & { become: (state: BrowserAppState) => void; tries: () => number } {
  let [state, tries]: [BrowserAppState, number] = [{ state: "making" }, 0];
  let done: (state: BrowserAppState) => void = () => undefined;
  const settled = new Promise<BrowserAppState>((resolve) => (done = resolve));
  return {
    now: () => state,
    settled: () => settled,
    again: () => (tries += 1),
    tries: () => tries,
    become: (next) => done((state = next)),
  };
}

test("while it is made every view shows a page that waits, and runs nothing but its own lines", async () => {
  const app = browserAppRoutes(beingMade());
  const reply = await app.request("/studio/kwaliteit?lang=en");
  expect(reply.status).toBe(503);
  const page = await reply.text();
  expect(page).toContain("The studio is being made ready");
  const policy = reply.headers.get("content-security-policy") ?? "";
  expect(policy).toMatch(/script-src 'sha256-[^']+'/);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(page).toContain(policy.replace("; frame-ancestors 'none'", ""));
  const dutch = await app.request("/studio/", { headers: { "Accept-Language": "nl-NL,nl;q=0.9" } });
  expect(await dutch.text()).toContain("De studio wordt klaargezet");
});

test("who waits is answered when it is there, and not before", async () => {
  const making = beingMade();
  const app = browserAppRoutes(making);
  let answered = false;
  const asked = Promise.resolve(app.request("/studio/?klaar")).finally(() => (answered = true));
  await app.request("/studio/");
  expect(answered).toBe(false);
  making.become({ state: "ready", files });
  expect((await asked).status).toBe(204);
  expect(await (await app.request("/studio/kwaliteit/peiling-1")).text()).toContain("Studio");
});

test("what keeps it from being made is said as it is, never run, and tried again", async () => {
  const making = beingMade();
  making.become({ state: "failed", why: "<script>alert(1)</script> ENOSPC" });
  const reply = await browserAppRoutes(making).request("/studio/");
  const page = await reply.text();
  expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt; ENOSPC");
  expect(page).toContain("staan veilig");
  expect(reply.headers.get("content-security-policy")).not.toContain("script-src");
  expect(making.tries()).toBe(1);
});

test("a browser that takes gzip is sent what was packed once", async () => {
  const app = browserAppRoutes(readyApp(files));
  const packed = await app.request("/studio/", { headers: { "Accept-Encoding": "gzip, br" } });
  expect(packed.headers.get("content-encoding")).toBe("gzip");
  expect((await app.request("/studio/")).headers.get("content-encoding")).toBeNull();
  expect((await app.request("/studio")).headers.get("location")).toBe("/studio/");
  expect((await browserAppRoutes(readyApp(new Map())).request("/studio/x")).status).toBe(404);
});
