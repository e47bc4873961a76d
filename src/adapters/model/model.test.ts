import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { ModelPlace } from "../../workflow/language-model/ports.ts";
import { readAddress } from "./address.ts";
import { modelEndpoint, type Resolve } from "./endpoint.ts";
import { ipKind } from "./ip-kind.ts";

describe("an IP address", () => {
  it.each([
    ["8.8.8.8", "public"],
    ["2606:4700::1111", "public"],
    ["10.1.2.3", "private"],
    ["172.31.0.1", "private"],
    ["172.32.0.1", "public"],
    ["192.168.1.1", "private"],
    ["100.64.0.1", "private"],
    ["fd12:3456::1", "private"],
    ["127.0.0.1", "loopback"],
    ["127.9.9.9", "loopback"],
    ["::1", "loopback"],
    ["::ffff:127.0.0.1", "loopback"],
    ["::ffff:10.0.0.1", "private"],
    ["64:ff9b::10.0.0.1", "private"],
    ["64:ff9b::a9fe:a9fe", "forbidden"],
    ["::ffff:169.254.169.254", "forbidden"],
    ["169.254.169.254", "forbidden"],
    ["169.254.0.1", "forbidden"],
    ["100.100.100.200", "forbidden"],
    ["168.63.129.16", "forbidden"],
    ["192.0.0.192", "forbidden"],
    ["fd00:ec2::254", "forbidden"],
    ["fd20:ce::254", "forbidden"],
    ["fe80::1", "forbidden"],
    ["fe80::1%eth0", "forbidden"],
    ["0.0.0.0", "forbidden"],
    ["::", "forbidden"],
    ["255.255.255.255", "forbidden"],
    ["224.0.0.1", "forbidden"],
    ["ff02::1", "forbidden"],
    ["2002:7f00:1::", "forbidden"],
    ["::7f00:1", "forbidden"],
    ["niet", "forbidden"],
  ])("%s is %s", (address, kind) => {
    expect(ipKind(address)).toBe(kind);
  });
});

const place = (address: string, ...allow: string[]): ModelPlace => ({ address, allow, timeoutSeconds: 5 });

describe("the address of a model", () => {
  it.each([
    ["https://model.voorbeeld.example", "https://model.voorbeeld.example/v1/chat/completions"],
    ["https://model.voorbeeld.example/v1/", "https://model.voorbeeld.example/v1/chat/completions"],
    [
      "https://m.voorbeeld.example/x/chat/completions?api-version=2",
      "https://m.voorbeeld.example/x/chat/completions?api-version=2",
    ],
    ["http://localhost:11434", "http://localhost:11434/v1/chat/completions"],
  ])("%s is completed", (address, whole) => {
    const read = readAddress(place(address));
    expect("url" in read && read.url.href).toBe(whole);
  });

  it.each([
    ["file:///etc/passwd", "address-wrong"],
    ["ftp://model.voorbeeld.example", "address-wrong"],
    ["gopher://127.0.0.1:70/", "address-wrong"],
    ["data:text/plain,x", "address-wrong"],
    ["geen adres", "address-wrong"],
    ["http://model.voorbeeld.example/v1", "address-wrong"],
    ["http://8.8.8.8/v1", "address-wrong"],
    ["https://naam:woord@model.voorbeeld.example", "address-wrong"],
    ["https://model.voorbeeld.example/?key=geheim", "address-wrong"],
    ["http://127.0.0.1:11434", "address-blocked"],
    ["http://2130706433/", "address-blocked"],
    ["http://0x7f.1/", "address-blocked"],
    ["http://[::1]:11434", "address-blocked"],
    ["http://[::ffff:7f00:1]/", "address-blocked"],
    ["https://10.0.0.5/v1", "address-blocked"],
    ["http://169.254.169.254/latest/meta-data", "address-blocked"],
  ])("%s is refused", (address, failure) => {
    expect(readAddress(place(address))).toEqual({ failure });
  });

  it.each([
    ["http://127.0.0.1:11434", "127.0.0.1"],
    ["http://127.0.0.1:11434", "127.0.0.1:11434"],
    ["http://[::1]:11434", "::1"],
    ["http://[::1]:11434", "[::1]:11434"],
    ["https://10.0.0.5/v1", "10.0.0.5:443"],
  ])("%s may be reached where %s is allowed", (address, allow) => {
    expect("url" in readAddress(place(address, allow))).toBe(true);
  });

  it.each([
    ["http://127.0.0.1:11434", "127.0.0.1:8000"],
    ["http://127.0.0.1:11434", "localhost"],
    ["http://127.0.0.1:11434", "127.0.0.0/8"],
    ["http://127.0.0.1:11434", "*"],
    ["https://169.254.169.254/", "169.254.169.254"],
    ["https://[fd00:ec2::254]/", "fd00:ec2::254"],
    ["http://10.0.0.5/v1", "10.0.0.5"],
  ])("%s stays refused where only %s is allowed", (address, allow) => {
    expect("failure" in readAddress(place(address, allow))).toBe(true);
  });
});

function cutOff(response: ServerResponse): void {
  response.writeHead(200, { "content-length": 100 }).write("{");
  setImmediate(() => response.destroy());
}

function compressed(response: ServerResponse): void {
  response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("{}"));
}

describe("asking", () => {
  let server: Server;
  let other: Server;
  const state = { connections: 0, elsewhere: 0, answer: (_response: ServerResponse) => {} };
  const urlOf = (one: Server) => `http://127.0.0.1:${(one.address() as AddressInfo).port}`;
  const portOf = (one: Server) => (one.address() as AddressInfo).port;

  beforeAll(async () => {
    server = createServer((request, response) => {
      request.resume().on("end", () => state.answer(response));
    });
    server.on("connection", () => void state.connections++);
    other = createServer((_request, response) => void response.end("{}"));
    other.on("connection", () => void state.elsewhere++);
    for (const one of [server, other])
      await new Promise<void>((done) => void one.listen(0, "127.0.0.1", done));
  });
  afterAll(async () => {
    for (const one of [server, other]) {
      one.closeAllConnections();
      await new Promise((done) => one.close(done));
    }
  });

  const endpoint = modelEndpoint({ key: "sleutel-1" });
  const ask = (where: ModelPlace, body: string) => endpoint.ask(where, body);
  const allowed = (seconds = 5) => ({ ...place(urlOf(server), "127.0.0.1"), timeoutSeconds: seconds });

  it("gives the reply as it came, without the key if that is in it", async () => {
    state.answer = (response) => void response.end('{"echo":"Bearer sleutel-1"}');
    expect(await ask(allowed(), "{}")).toEqual({ body: '{"echo":"Bearer [key]"}' });
  });

  it("makes no connection to a place that is not allowed", async () => {
    const before = state.connections;
    expect(await ask(place(urlOf(server)), "{}")).toEqual({ failure: "address-blocked" });
    expect(state.connections).toBe(before);
  });

  it("follows no redirect, wherever it leads", async () => {
    for (const to of [urlOf(other), "http://169.254.169.254/", "file:///etc/passwd"]) {
      state.answer = (response) => void response.writeHead(307, { location: to }).end();
      expect(await ask(allowed(), "{}")).toEqual({ failure: "redirected" });
    }
    expect(state.elsewhere).toBe(0);
  });

  it("takes no proxy from the environment", async () => {
    vi.stubEnv("HTTP_PROXY", urlOf(other));
    vi.stubEnv("http_proxy", urlOf(other));
    vi.stubEnv("NODE_USE_ENV_PROXY", "1");
    state.answer = (response) => void response.end("{}");
    expect(await ask(allowed(), "{}")).toEqual({ body: "{}" });
    vi.unstubAllEnvs();
    expect(state.elsewhere).toBe(0);
  });

  const troubles: readonly (readonly [string, (response: ServerResponse) => void, object])[] = [
    ["a status", (r) => void r.writeHead(429).end(), { failure: "refused", status: 429 }],
    ["a reply that is cut off", cutOff, { failure: "cut-off" }],
    ["a compressed reply", compressed, { failure: "cut-off" }],
    ["a hang-up", (r) => void r.destroy(), { failure: "not-reached" }],
    ["a reply that is too large", (r) => void r.end("x".repeat(5_000_000)), { failure: "too-large" }],
  ];

  it.each(troubles)("tells of %s", async (_what, answer, failure) => {
    state.answer = answer;
    expect(await ask(allowed(), "{}")).toEqual(failure);
  });

  it("waits no longer than it was told, whether nothing comes or a sign at a time", async () => {
    state.answer = () => undefined;
    expect(await ask(allowed(0.2), "{}")).toEqual({ failure: "timeout" });
    state.answer = (response) => {
      const drip = setInterval(() => response.write(" "), 20);
      response.on("close", () => clearInterval(drip));
    };
    expect(await ask(allowed(0.3), "{}")).toEqual({ failure: "timeout" });
  });

  it("refuses a key that would break a header", async () => {
    const broken = modelEndpoint({ key: "a\r\nx: y" });
    expect(broken.check(allowed())).toEqual({ failure: "key-wrong" });
    expect(await broken.ask(allowed(), "{}")).toEqual({ failure: "key-wrong" });
  });

  describe("by name", () => {
    const named = (name: string, ...allow: string[]) =>
      place(`https://${name}:${portOf(server)}/v1`, ...allow);
    const at =
      (...addresses: string[]): Resolve =>
      () =>
        Promise.resolve(addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })));
    const reached = async (resolve: Resolve, where: ModelPlace) => {
      const before = state.connections;
      const answer = await modelEndpoint({ resolve }).ask(where, "{}");
      return [answer, state.connections - before];
    };
    const blocked = [{ failure: "address-blocked" }, 0];

    it("that leads to this machine, its keeper or the own network is not reached", async () => {
      for (const ip of ["127.0.0.1", "::1", "169.254.169.254", "10.0.0.1", "::ffff:127.0.0.1", "0.0.0.0"])
        expect(await reached(at(ip), named("model.voorbeeld.example"))).toEqual(blocked);
    });

    it("that has one good address and one bad is not reached", async () => {
      expect(await reached(at("8.8.8.8", "127.0.0.1"), named("model.voorbeeld.example"))).toEqual(blocked);
    });

    it("that is allowed and leads to this machine all the same was turned", async () => {
      const where = named("model.intern.example", "model.intern.example");
      expect(await reached(at("127.0.0.1"), where)).toEqual(blocked);
      expect(await reached(at("169.254.169.254"), where)).toEqual(blocked);
    });

    it("is looked up once a request: what it leads to later is judged then", async () => {
      let times = 0;
      const turning: Resolve = () => {
        times++;
        return at(times === 1 ? "192.0.2.1" : "127.0.0.1")("");
      };
      const turned = modelEndpoint({ resolve: turning });
      const before = state.connections;
      for (let i = 0; i < 2; i++)
        expect(await turned.ask(named("model.voorbeeld.example"), "{}")).toEqual({
          failure: "address-blocked",
        });
      expect([times, state.connections - before]).toEqual([2, 0]);
    });

    it("localhost may be reached where it is allowed, over plain http", async () => {
      state.answer = (response) => void response.end("{}");
      const where = place(`http://localhost:${portOf(server)}`, "localhost");
      expect(await modelEndpoint({ resolve: at("127.0.0.1") }).ask(where, "{}")).toEqual({ body: "{}" });
      expect((await reached(at("10.0.0.1"), where))[0]).toMatchObject({ failure: "address-wrong" });
      expect(await reached(at("127.0.0.1"), place(`http://localhost:${portOf(server)}`))).toEqual(blocked);
    });

    it("is looked up by the machine where nobody says how", async () => {
      state.answer = (response) => void response.end("{}");
      expect(await ask(place(`http://localhost:${portOf(server)}`, "localhost"), "{}")).toEqual({
        body: "{}",
      });
    });

    it("that is not known is told", async () => {
      const nobody: Resolve = () => Promise.reject(new Error("ENOTFOUND"));
      expect(await reached(nobody, named("nergens.example"))).toEqual([{ failure: "not-reached" }, 0]);
      expect(await reached(at(), named("nergens.example"))).toEqual([{ failure: "not-reached" }, 0]);
    });
  });
});
