import { expect, test } from "vitest";
import { exampleQuestionnaire } from "../../../test/support/collecting.ts";
import type { CollectedWave } from "../../workflow/fieldwork-ports.ts";
import { assets } from "../pages/assets.ts";
import { holdPoll } from "../../../test/support/collecting.ts";
import { instruments } from "./instruments.ts";

const poll = await holdPoll();
const wave: CollectedWave = poll.wave;
await poll.close();

test("a wave that is read anew is the same instrument, and one that differs is another", () => {
  const find = instruments(false);
  const first = find(wave);
  expect(find(wave)).toBe(first);
  expect(find(structuredClone(wave))).toBe(first);
  const changed = {
    ...wave,
    questionnaire: { ...exampleQuestionnaire, pages: exampleQuestionnaire.pages.slice(1) },
  };
  expect(find(changed)).not.toBe(first);
  expect(find(changed).screens.length).toBeLessThan(first.screens.length);
});

test("many waves do not pile up", () => {
  const find = instruments(false);
  const first = find(wave);
  for (let i = 0; i < 250; i++) find({ ...wave, slug: `x${i}` });
  expect(find(wave)).not.toBe(first);
});

test("an English poll of a Dutch series is shown in the language it has", () => {
  const find = instruments(false);
  const english = find({ ...wave, questionnaire: { ...exampleQuestionnaire, languages: ["en"] } });
  expect(english.language).toBe("en");
  expect(english.pages("nl").context.words.language).toBe("en");
  expect(new TextDecoder().decode(english.pages("en").welcome().plain)).not.toContain("Nederlands");
});

test("what all pages share may be kept by a browser, compressed or not", async () => {
  const held = await holdPoll();
  for (const { address, mediaType, plain } of assets) {
    const reply = await held.app.request(address);
    expect(reply.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(reply.headers.get("content-type")).toBe(mediaType);
    expect((await reply.bytes()).length).toBe(plain.length);
    const small = await held.app.request(address, { headers: { "accept-encoding": "br, gzip" } });
    expect(small.headers.get("content-encoding")).toBe("gzip");
    expect((await small.bytes()).length).toBeLessThan(plain.length / 2);
  }
  const page = await held.app.request(held.path, { headers: { "accept-encoding": "gzip" } });
  expect(page.headers.get("content-encoding")).toBe("gzip");
  expect(page.headers.get("cache-control")).toBe("no-store");
  await held.close();
});
