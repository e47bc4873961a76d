import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { postgresEngine } from "../../src/adapters/postgres/engine.ts";
import { openInstallation } from "../../src/compose.ts";
import { formNumber, inventedAnswers, opened, pollToHold } from "../support/fieldwork.ts";
import { startPostgres } from "../support/postgres.ts";
import { post, startServer } from "../support/server.ts";

const OPEN = { mode: "open-link", opens: "2020-01-01 00:00", closes: "2099-12-31 12:00" } as const;
const ANSWERS = 6;

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "peilschaal-durable-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** What the kernel was asked for, in order: bytes for the box's log, a sync of it, a reply to a participant. */
function callsIn(trace: string): string {
  return trace
    .split("\n")
    .flatMap((line) => {
      if (/pwrite64\(\d+<[^>]*box_\w+\.db-wal>/.test(line)) return "w";
      if (/f(?:data)?sync\(\d+<[^>]*box_\w+\.db-wal>\) += 0/.test(line)) return "s";
      return line.includes("HTTP/1.1 201") ? "r" : [];
    })
    .join("");
}

describe("an answer that was acknowledged", () => {
  it.runIf(process.platform === "linux")(
    "was synced to the disk before the reply left, each time",
    async () => {
      const place = { data: join(root, "data") };
      const installation = await openInstallation(place);
      const wave = await opened(installation, pollToHold(root), OPEN);
      await installation.close();
      const trace = join(root, "trace");
      const traced = "trace=fsync,fdatasync,pwrite64,write,writev,sendto,sendmsg";
      const server = await startServer({
        place,
        under: ["strace", "-D", "-f", "--seccomp-bpf", "-y", "-s", "16", "-e", traced, "-o", trace],
      });
      for (let i = 0; i < ANSWERS; i++) {
        expect(await post(server, wave.slug, { form: formNumber(i), answers: inventedAnswers(i) })).toBe(201);
      }
      await server.kill("SIGTERM");
      const replies = callsIn(readFileSync(trace, "utf8")).split("r");
      expect(replies).toHaveLength(ANSWERS + 1);
      // Before each reply: bytes of its own, and a sync after the last of them.
      for (const before of replies.slice(0, -1)) expect(before).toMatch(/w+s+$/);
    },
  );

  it("is not promised by a PostgreSQL that does not sync", async () => {
    const server = await startPostgres(["fsync=off"]);
    try {
      await expect(postgresEngine(await server.database())).rejects.toThrow("fsync is off");
    } finally {
      await server.remove();
    }
  });
});
