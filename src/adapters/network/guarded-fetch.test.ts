import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { AddressRefused, guardedFetch } from "./guarded-fetch.ts";
import { isPrivateAddress } from "./private-address.ts";

let server: Server;
let host = "";
let asked = 0;
beforeAll(async () => {
  server = createServer((request, response) => {
    asked++;
    if (request.url === "/away") response.writeHead(302, { Location: "http://169.254.169.254/" }).end();
    else if (request.url === "/nothing") response.writeHead(204).end();
    else if (request.url === "/long") response.end("x".repeat(2_000_000));
    else request.pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  host = `localhost:${typeof address === "object" && address !== null ? address.port : 0}`;
});
afterAll(() => server.close());

describe("an address is private", () => {
  test.each([
    "127.0.0.1",
    "127.8.8.8",
    "10.0.0.1",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",
    "224.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::ffff:127.0.0.1",
    "::ffff:169.254.169.254",
    "64:ff9b::a9fe:a9fe",
    "fe80::1",
    "fd00::1",
    "ff02::1",
    "2002:7f00:1::",
    "geen adres",
    "",
  ])("%s", (address) => expect(isPrivateAddress(address)).toBe(true));

  test.each(["8.8.8.8", "172.32.0.1", "100.128.0.1", "2a00:1450:4001::1", "::ffff:8.8.8.8"])(
    "and %s is not",
    (address) => expect(isPrivateAddress(address)).toBe(false),
  );
});

describe("an address somebody wrote down is asked", () => {
  test("where it was allowed by host and port, and gives what was sent", async () => {
    const ask = guardedFetch({ allow: [host] });
    const reply = await ask(`http://${host}/`, { method: "POST", body: "hallo", headers: { "X-A": "b" } });
    expect([reply.status, await reply.text()]).toEqual([200, "hallo"]);
    expect((await ask(`http://${host}/nothing`)).status).toBe(204);
  });

  test("and never followed to where it points", async () => {
    const reply = await guardedFetch({ allow: [host] })(`http://${host}/away`);
    expect(reply.status).toBe(302);
  });

  test.each([
    "http://example.org/",
    "https://localhost/",
    "https://127.0.0.1/",
    "https://[::1]/",
    "https://[::ffff:169.254.169.254]/",
    "https://169.254.169.254/latest/meta-data/",
    "https://2130706433/",
    "https://0x7f.1/",
    "file:///etc/passwd",
    "ftp://example.org/",
  ])("but not %s", async (address) => {
    const before = asked;
    await expect(guardedFetch({ allow: [] })(address)).rejects.toBeInstanceOf(AddressRefused);
    expect(asked).toBe(before);
  });

  test("nor a name that has one address outside and one inside, or none", async () => {
    for (const addresses of [["8.8.8.8", "127.0.0.1"], []]) {
      const ask = guardedFetch({ allow: [], resolve: async () => addresses });
      await expect(ask("https://rebind.example/")).rejects.toBeInstanceOf(AddressRefused);
    }
  });

  test("at the very address that was looked at, though its name points elsewhere a moment later", async () => {
    let looked = 0;
    const [, port] = host.split(":");
    const resolve = async (): Promise<readonly string[]> => [looked++ === 0 ? "127.0.0.1" : "8.8.8.8"];
    const ask = guardedFetch({ allow: [`rebind.example:${port}`], resolve });
    expect((await ask(`http://rebind.example:${port}/`)).status).toBe(200);
    expect(looked).toBe(1);
  });

  test("for no more than a megabyte", async () => {
    await expect(guardedFetch({ allow: [host] })(`http://${host}/long`)).rejects.toBeInstanceOf(
      AddressRefused,
    );
  });
});
