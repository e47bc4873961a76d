import { createHook } from "node:async_hooks";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { Review } from "../../src/coding/model.ts";
import { readCsvRows } from "../../src/csv.ts";
import { isBackground, questionsOf, type Questionnaire } from "../../src/questionnaire/model.ts";
import { say } from "../../src/text.ts";
import { obedient, startModelServer, type ModelServer, type Understood } from "../support/model-server.ts";
import { modelledPoll, type ModelledPoll } from "../support/modelled-poll.ts";

let server: ModelServer;
let poll: ModelledPoll;
const understood: Understood[] = [];
const voice = { language: "nl", register: "je" } as const;

const rows = readCsvRows(readFileSync("examples/kwaliteit/peiling-2/responses.csv", "utf8"), ",");
const column = rows[0]!.indexOf("q8");
const answered = rows.slice(1).filter((row) => row[column]!.length > 30 && !row[column]!.startsWith("#"));
const [redacted, withheld, waiting] = answered as [string[], string[], string[]];
const secret = redacted[column]!.slice(5, 25);

beforeAll(async () => {
  server = await startModelServer((asked, raw) => {
    understood.push(asked);
    return obedient(asked, raw);
  });
  poll = modelledPoll();
  const review = poll.read<Review>("review/q8.json");
  const decision = { kind: "other", by: "C1" } as const;
  const words = withheld[column]!;
  poll.write("review/q8.json", {
    ...review,
    decisions: [
      ...review.decisions,
      { row: redacted[0], from: 5, to: 25, words: secret, decision: "redact", ...decision },
      { row: withheld[0], from: 0, to: [...words].length, words, decision: "withhold", ...decision },
    ],
  });
  const around = waiting[column]!;
  poll.write("review/q8.proposal.json", {
    format: "review-proposal.v1",
    variable: "q8",
    details: [{ row: waiting[0], from: 0, to: 4, words: around.slice(0, 4), kind: "name", around }],
  });
});
afterAll(async () => {
  await server.stop();
  poll.remove();
});

describe("what a language model gets to see", () => {
  it("is the question, the codebook and reviewed answers, and nothing else of the poll", async () => {
    expect((await poll.on(server.url)).code).toBe(0);
    const coded = poll.read<{ answers: unknown[] }>("coding/q8.json");
    poll.write("coding/q8.json", { ...coded, answers: [] });
    for (const what of ["themes", "points", "codes"]) {
      const asked = await poll.run("propose", "--question", "q8", "--by", "C1", "--what", what);
      expect(asked.code, asked.err).toBe(0);
    }
    poll.write("coding/q8.json", coded);
    expect((await poll.run("propose", "--question", "q8", "--by", "C1", "--what", "conclusion")).code).toBe(
      0,
    );
    for (const { body } of server.asked) {
      const request = JSON.parse(body) as { messages: { role: string; content: string }[] };
      expect(Object.keys(request).sort()).toEqual([
        "messages",
        "model",
        "response_format",
        "stream",
        "temperature",
      ]);
      expect(request.messages.map(({ role }) => role)).toEqual(["system", "user"]);
    }
    for (const { answers } of understood)
      for (const answer of answers) expect(Object.keys(answer)).toEqual(["id", "answer"]);
  });

  it("holds no group, no row id, no coder and no closed answer", () => {
    const all = server.asked.map(({ body }) => body).join("\n");
    for (const [row] of rows.slice(1)) expect(all.includes(row!)).toBe(false);
    const questionnaire = poll.read<Questionnaire>("questionnaire.json");
    const groups = questionsOf(questionnaire).filter(isBackground);
    expect(groups.length).toBeGreaterThan(0);
    for (const group of groups) {
      expect(all.includes(say(group.text, voice))).toBe(false);
      for (const option of "options" in group ? group.options : [])
        if (say(option.label, voice).length > 12) expect(all.includes(say(option.label, voice))).toBe(false);
    }
    expect(/"C1"|sector"/.test(all)).toBe(false);
  });

  it("holds no words that were left out, withheld, or that wait for a decision", () => {
    const texts = understood.flatMap(({ answers }) => answers.map(({ answer }) => answer));
    expect(texts.some((text) => text.includes("[weggelaten]"))).toBe(true);
    for (const words of [secret, withheld[column]!, waiting[column]!])
      expect(texts.some((text) => text.includes(words))).toBe(false);
  });

  it("has other ids and another order each time, so that no two requests can be laid side by side", () => {
    const [first, second] = understood as [Understood, Understood];
    expect(first.answers.length).toBeGreaterThan(40);
    const ids = new Map(first.answers.map(({ id, answer }) => [answer, id]));
    expect(second.answers.filter(({ id, answer }) => ids.get(answer) === id)).toEqual([]);
    const order = ({ answers }: Understood) => answers.map(({ answer }) => answer);
    expect(order(first)).not.toEqual(order(second));
    expect(order(first).toSorted()).toEqual(order(second).toSorted());
  });

  it("stands between fences that no answer knows, each time others", () => {
    const fences = server.asked.map(({ body }) => {
      const [, user] = (JSON.parse(body) as { messages: { content: string }[] }).messages;
      const [top, data, bottom, ...more] = user!.content.split("\n");
      expect([top, more]).toEqual([bottom, []]);
      expect(() => JSON.parse(data!) as unknown).not.toThrow();
      return top;
    });
    expect(new Set(fences).size).toBe(fences.length);
  });
});

describe("switching a language model on", () => {
  const without = (words: string | undefined) => {
    const wave = poll.read<Record<string, unknown>>("peiling.json");
    poll.write("peiling.json", { ...wave, recipients: words === undefined ? undefined : { nl: words } });
    return () => poll.write("peiling.json", wave);
  };

  it.each([[undefined], ["Niemand anders dan wij krijgt antwoorden te zien."]])(
    "is refused where participants read %j, and so is asking",
    async (words) => {
      const back = without(words);
      const connections = server.connections;
      const on = await poll.on(server.url);
      const asked = await poll.run("propose", "--question", "q8", "--by", "C1");
      back();
      for (const ran of [on, asked]) {
        expect(ran.code).toBe(1);
        expect(ran.err).toContain("Rekencentrum Voorbeeld");
      }
      expect(server.connections).toBe(connections);
    },
  );

  it.each([
    [["on", "--address", "http://127.0.0.1:1", "--model", "m", "--by", "C1", "--why", "x"], 1, "--recipient"],
    [["on", "--by", "C1"], 2, "model"],
    [["off", "--why", "x"], 2, "model"],
    [["on", "--by", "Jan", "--why", "x"], 1, "Jan"],
    [["sideways"], 2, "model"],
  ])("model %j is not enough", async (words, code, told) => {
    const ran = await poll.run("model", ...words);
    expect([ran.code, ran.err.includes(told)]).toEqual([code, true]);
  });

  it("names the recipient in whole words, and in every language and form", async () => {
    const tell = async (recipients: object, recipient: string) => {
      const wave = poll.read<object>("peiling.json");
      poll.write("peiling.json", { ...wave, recipients });
      const use = [
        "--address",
        server.url,
        "--model",
        "m",
        "--allow",
        "127.0.0.1",
        "--by",
        "C1",
        "--why",
        "x",
      ];
      const { code } = await poll.run("model", "on", ...use, "--recipient", recipient);
      poll.write("peiling.json", wave);
      return code;
    };
    expect(await tell({ nl: "Alleen het Rekencentrum." }, "rekencentrum")).toBe(0);
    expect(await tell({ nl: "Alleen het Rekencentrum." }, "e")).toBe(1);
    expect(await tell({ nl: "Alleen het Rekencentrum." }, "centrum")).toBe(1);
    expect(await tell({ nl: "Het Rekencentrum.", en: "Nobody." }, "Rekencentrum")).toBe(1);
    expect(await tell({ nl: { je: "Het Rekencentrum.", u: "Niemand." } }, "Rekencentrum")).toBe(1);
  });

  it("with an address of this machine takes leave for it", async () => {
    const use = ["--model", "m", "--recipient", "Rekencentrum Voorbeeld", "--by", "C1", "--why", "x"];
    for (const address of [server.url, "http://169.254.169.254/v1", "file:///etc/passwd"]) {
      const ran = await poll.run("model", "on", "--address", address, ...use);
      expect([ran.code, ran.err.includes(address)]).toEqual([1, true]);
    }
  });

  it("takes what is always the same from the environment", async () => {
    vi.stubEnv("PEILSCHAAL_MODEL_ADDRESS", server.url);
    vi.stubEnv("PEILSCHAAL_MODEL_NAME", "uit-de-omgeving");
    vi.stubEnv("PEILSCHAAL_MODEL_RECIPIENT", "Rekencentrum Voorbeeld");
    vi.stubEnv("PEILSCHAAL_MODEL_ALLOW", "127.0.0.1");
    const ran = await poll.run("model", "on", "--by", "C1", "--why", "proef", "--json");
    vi.unstubAllEnvs();
    expect(ran.code, ran.err).toBe(0);
    expect(JSON.parse(ran.out)).toMatchObject({ on: true, model: "uit-de-omgeving" });
    expect((await poll.run("model")).out).toContain("uit-de-omgeving");
  });
});

describe("without a language model", () => {
  afterEach(() => void vi.unstubAllEnvs());

  it("nothing connects to anywhere, whatever stands in the environment or was written in the setting by hand", async () => {
    vi.stubEnv("PEILSCHAAL_MODEL_ADDRESS", server.url);
    vi.stubEnv("PEILSCHAAL_MODEL_KEY", "sleutel");
    const before = server.connections;
    const outgoing: string[] = [];
    const hook = createHook({
      init: (_id, type) => {
        if (OUTGOING.test(type)) outgoing.push(type);
      },
    }).enable();
    rmSync(join(poll.folder, "language-model.json"), { force: true });
    const commands: readonly (readonly [string, ...string[]])[] = [
      ["check"],
      ["model"],
      ["tabulate"],
      ["codebook", "--question", "q9"],
      ["suggest", "--question", "q9"],
      ["suggest", "--question", "q9", "--sheet", join(poll.root, "s.csv"), "--by", "C1"],
      ["report", "--out", join(poll.root, "uit")],
      ["export", "--to", join(poll.root, "codes"), "--formats", "qdpx"],
      ["propose", "--question", "q9"],
      ["propose", "--question", "q9", "--by", "C1"],
    ];
    for (const [command, ...more] of commands) {
      const ran = await poll.run(command, ...more);
      expect([command, ran.code]).toEqual([command, command === "propose" ? 1 : 0]);
    }
    poll.write("language-model.json", {
      format: "language-model.v1",
      on: true,
      address: server.url,
      model: "m",
      recipient: "Rekencentrum Voorbeeld",
      allow: ["127.0.0.1"],
      switched: [],
    });
    expect((await poll.run("propose", "--question", "q9", "--by", "C1")).code).toBe(1);
    hook.disable();
    expect([outgoing, server.connections - before]).toEqual([[], 0]);
  });
});

/** What Node begins when something connects, sends or looks a name up. */
const OUTGOING = /CONNECT|GETADDRINFO|QUERYWRAP|UDP|TLSWRAP/;
