import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CodingProposal } from "../../src/coding/language-model/model.ts";
import type { Coding } from "../../src/coding/model.ts";
import { readCsvRows } from "../../src/csv.ts";
import { obedient, startModelServer, type ModelServer } from "../support/model-server.ts";
import { modelledPoll, type ModelledPoll } from "../support/modelled-poll.ts";
import { textsIn } from "../support/office-files.ts";

let server: ModelServer;
let poll: ModelledPoll;

beforeAll(async () => {
  server = await startModelServer(obedient);
  poll = modelledPoll();
  process.env["PEILSCHAAL_MODEL_KEY"] = "geheim-sleutelwoord-123";
});
afterAll(async () => {
  delete process.env["PEILSCHAAL_MODEL_KEY"];
  await server.stop();
  poll.remove();
});

const coding = () => poll.read<Coding>("coding/q4.json");
const proposal = () => poll.read<CodingProposal>("coding/q4.proposal.json");
const reported = async (): Promise<string> => {
  const out = join(poll.root, "uit");
  const made = await poll.run("report", "--out", out);
  expect(made.code, made.err).toBe(0);
  return readdirSync(out)
    .flatMap((name) => textsIn(name, readFileSync(join(out, name))))
    .map(([, text]) => text)
    .join("\n");
};

describe("a language model that does what it is asked", () => {
  it("is asked nothing before somebody switched it on, for an address, a recipient and a reason", async () => {
    const asked = await poll.run("propose", "--question", "q4", "--by", "C1");
    expect([asked.code, server.connections]).toEqual([1, 0]);
    const on = await poll.on(server.url);
    expect(on.code, on.err).toBe(0);
    expect(on.out).toContain("proef");
    expect(server.connections).toBe(0);
  });

  it("proposes themes and points, each with words it rests on, and none of it counts", async () => {
    const asked = await poll.run("propose", "--question", "q4", "--by", "C1");
    expect(asked.code, asked.err).toBe(0);
    expect(asked.out).toContain("Mensen die helpen");
    expect(proposal().codes.map(({ code, under }) => [code, under])).toEqual([
      ["mensen-die-helpen", undefined],
      ["mensen-die-helpen-vaak", "mensen-die-helpen"],
      ["regels-die-knellen", undefined],
      ["regels-die-knellen-vaak", "regels-die-knellen"],
    ]);
    expect(coding().themes).toEqual([]);
    expect(/Mensen die helpen|Regels die knellen/.test(await reported())).toBe(false);
  });

  it("gives the codebook what a person accepts by name, as a step that tells where it came from", async () => {
    const taken = await poll.run(
      ...([
        "propose",
        "--question",
        "q4",
        "--accept",
        "mensen-die-helpen-vaak,mensen-die-helpen",
        "--by",
        "C1",
      ] as const),
    );
    expect(taken.code, taken.err).toBe(0);
    expect(
      coding().themes.map(({ code, subpoints }) => [code, subpoints.map((point) => point.code)]),
    ).toEqual([["mensen-die-helpen", ["mensen-die-helpen-vaak"]]]);
    expect(coding().history?.at(-1)?.why).toBe("voorgesteld door taalmodel proefmodel");
    const thrown = await poll.run(
      "propose",
      "--question",
      "q4",
      "--reject",
      "regels-die-knellen",
      "--by",
      "C1",
    );
    expect(thrown.code).toBe(0);
    expect(proposal().codes).toEqual([]);
    const again = await poll.run(
      "propose",
      "--question",
      "q4",
      "--accept",
      "regels-die-knellen",
      "--by",
      "C1",
    );
    expect([again.code, again.err]).toEqual([1, expect.stringContaining("regels-die-knellen") as string]);
  });

  it("suggests codes that wait as suggestions of a model", async () => {
    const asked = await poll.run("propose", "--question", "q4", "--by", "C1", "--what", "codes");
    expect(asked.code, asked.err).toBe(0);
    const given = coding().answers.flatMap(({ codes }) => codes);
    expect(given.length).toBeGreaterThan(40);
    expect(new Set(given.map(({ accepted, suggestedBy, by }) => `${accepted} ${suggestedBy} ${by}`))).toEqual(
      new Set(["false model C1"]),
    );
    expect(proposal().reasons).toHaveLength(given.length);
    const [first] = proposal().reasons;
    const waiting = await poll.run("propose", "--question", "q4", "--lang", "en");
    expect(waiting.out).toContain(`  ${first!.row}  ${first!.code}  “`);
    expect(waiting.out).toContain("The model suggested codes for ");
    expect(/Regels die knellen/.test(await reported())).toBe(false);
    const state = JSON.parse((await poll.run("codebook", "--question", "q4", "--json")).out) as {
      counts: object;
    };
    expect(state.counts).toEqual({});
  });

  it("is named in the Verantwoording, with the check by a person, once its codes were accepted", async () => {
    const sheet = join(poll.root, "blad.csv");
    await poll.run("code", "--question", "q4", "--sheet", sheet);
    const [head, ...rows] = readCsvRows(readFileSync(sheet, "utf8").replace("\uFEFF", ""), ";");
    expect(rows.filter((row) => row[2] === "mensen-die-helpen?").length).toBeGreaterThan(40);
    const filled = rows.map((row) => [
      row[0],
      row[2]?.replace("?", "") === "" ? "-" : row[2]?.replace("?", ""),
    ]);
    writeFileSync(sheet, [[head![0], head![2]], ...filled].map((row) => row.join(";")).join("\n"));
    const taken = await poll.run("code", "--question", "q4", "--from", sheet, "--by", "C2");
    expect(taken.code, taken.err).toBe(0);
    const accepted = coding().answers.flatMap(({ codes }) => codes);
    expect(
      new Set(accepted.map(({ accepted: is, suggestedBy, by }) => `${is} ${suggestedBy} ${by}`)),
    ).toEqual(new Set(["true model C2"]));
    const waiting = JSON.parse((await poll.run("propose", "--question", "q4", "--json")).out) as {
      proposal: CodingProposal;
    };
    expect(waiting.proposal.reasons).toEqual([]);
    const said = (await reported()).replaceAll("\u00A0", " ");
    expect(said.includes("Mensen die helpen")).toBe(true);
    const told =
      "Het taalmodel proefmodel (ontvanger van nagelezen antwoorden: Rekencentrum Voorbeeld) stelde thema’s en codes voor; elk voorstel telde pas na goedkeuring door een onderzoeker";
    expect(said.includes(told)).toBe(true);
  });

  it("proposes points and a conclusion, and the conclusion a person accepts is the question's", async () => {
    const points = await poll.run("propose", "--question", "q4", "--by", "C1", "--what", "points");
    expect(points.code, points.err).toBe(0);
    expect(proposal().codes).toMatchObject([{ code: "een-nieuw-punt", under: "mensen-die-helpen" }]);
    const asked = await poll.run("propose", "--question", "q4", "--by", "C1", "--what", "conclusion");
    expect(asked.code, asked.err).toBe(0);
    expect(coding().conclusion).toBeUndefined();
    const taken = await poll.run("propose", "--question", "q4", "--accept", "conclusion", "--by", "C1");
    expect(taken.code, taken.err).toBe(0);
    expect(coding().conclusion?.text.nl).toBe("Mensen maken het verschil.");
    expect(coding().conclusion?.quotes?.length).toBe(2);
    const checked = await poll.run("check");
    expect(checked.code, checked.err).toBe(0);
  });

  it("is asked with strict JSON Schema at the address's own path, with the key in the header alone", () => {
    for (const { path, headers, body } of server.asked) {
      expect(path).toBe("/v1/chat/completions");
      expect(headers.authorization).toBe("Bearer geheim-sleutelwoord-123");
      expect(body).not.toContain("geheim-sleutelwoord");
      expect(JSON.parse(body)).toMatchObject({ response_format: { json_schema: { strict: true } } });
    }
  });

  it("leaves a log of every exchange that only its owner reads and that holds no key and no row", () => {
    const file = join(poll.folder, "language-model.jsonl");
    const lines = readFileSync(file, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as object);
    const requests = lines.filter((line) => "request" in line);
    expect(requests).toHaveLength(server.asked.length);
    expect(lines.filter((line) => "reply" in line)).toHaveLength(server.asked.length);
    expect(readFileSync(file, "utf8")).not.toContain("geheim-sleutelwoord");
    for (const row of coding().answers.map((answer) => answer.row)) {
      expect(readFileSync(file, "utf8")).not.toContain(row);
    }
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  it("is in a text for the register of algorithms, which says what is to be filled in", async () => {
    const out = join(poll.root, "register.md");
    const made = await poll.run("model", "register", "--out", out);
    expect(made.code, made.err).toBe(0);
    const text = readFileSync(out, "utf8");
    for (const field of [
      "Naam",
      "Organisatie",
      "Doel en impact",
      "Menselijke tussenkomst",
      "Risicobeheer",
      "Wettelijke basis",
      "Technische werking",
      "Leverancier",
    ])
      expect(text).toContain(`**${field}**: `);
    expect(text).toContain("proefmodel");
    expect(text).toContain("Rekencentrum Voorbeeld");
    expect(text).toContain("[vul in: grondslag]");
  });

  it("is asked nothing any more once it was switched off, and leaves no proposal in what anybody may have", async () => {
    expect((await poll.run("model", "off", "--by", "C1", "--why", "klaar")).code).toBe(0);
    const before = server.connections;
    expect((await poll.run("propose", "--question", "q4", "--by", "C1", "--what", "codes")).code).toBe(1);
    expect(server.connections).toBe(before);
    const { switched } = poll.read<{ switched: { on: boolean; by: string; why: string }[] }>(
      "language-model.json",
    );
    expect(switched.map(({ on, by, why }) => [on, by, why])).toEqual([
      [true, "C1", "proef"],
      [false, "C1", "klaar"],
    ]);
    const to = join(poll.root, "openbaar");
    expect((await poll.run("export", "--public", "--to", to)).code).toBe(0);
    for (const name of ["language-model.json", "language-model.jsonl", "coding/q4.proposal.json"])
      expect(existsSync(join(to, name))).toBe(false);
  });
});
