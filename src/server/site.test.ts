import { afterEach, expect, test } from "vitest";
import { holdPoll, type Poll } from "../../test/support/collecting.ts";
import { participatingIn } from "../compose.ts";
import { measure } from "../workflow/measure.ts";
import { metricsApp, siteApp } from "./site.ts";

const polls: Poll[] = [];
afterEach(async () => {
  await Promise.all(polls.splice(0).map(async (poll) => poll.close()));
});

async function site(isHealthy = async () => Promise.resolve(true)) {
  const poll = await holdPoll();
  polls.push(poll);
  const participating = participatingIn(poll.installation);
  return { poll, app: siteApp(participating, { isHealthy }) };
}

test("whatever watches over the program hears whether the stores answer", async () => {
  const { app } = await site();
  const well = await app.request("/health");
  expect([well.status, await well.json()]).toEqual([200, { status: "ok" }]);
  const ill = await (await site(async () => Promise.resolve(false))).app.request("/health");
  expect([ill.status, await ill.json()]).toEqual([503, { status: "unavailable" }]);
});

test("the stores are asked, and one that fails is unhealthy", async () => {
  const { poll } = await site();
  expect(await measure(poll.installation)).toEqual({ isHealthy: true, waves: { open: 1 } });
  const all = async () => Promise.reject(new Error("gone"));
  const registry = { ...poll.installation.registry, all };
  expect(await measure({ registry })).toEqual({ isHealthy: false, waves: {} });
});

test("participants are served, and an unknown poll is an unknown address", async () => {
  const { app, poll } = await site();
  expect((await app.request(poll.path)).status).toBe(200);
  const unknown = await app.request("/p/onbekend");
  const nowhere = await app.request("/zomaar");
  expect([unknown.status, nowhere.status]).toEqual([404, 404]);
  expect(await unknown.text()).toBe(await nowhere.text());
  expect(Object.fromEntries(unknown.headers)).toEqual(Object.fromEntries(nowhere.headers));
  expect(nowhere.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
});

test("figures have a page of their own and nothing beside it", async () => {
  const app = metricsApp({
    mediaType: "text/plain; version=0.0.4",
    page: async () => Promise.resolve("x 1\n"),
  });
  expect(await (await app.request("/metrics")).text()).toBe("x 1\n");
  expect((await app.request("/p/x")).status).toBe(404);
});
