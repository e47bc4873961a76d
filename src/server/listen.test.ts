import { EventEmitter, once } from "node:events";
import { connect } from "node:net";
import { expect, test } from "vitest";
import { describe as tell } from "../problem.ts";
import { listen, untilStopped } from "./listen.ts";

const app = { fetch: () => new Response("hier") };

async function listening() {
  const { value } = await listen(app, { host: "127.0.0.1", port: 0 });
  return value!;
}

test("an app answers where it says it listens, until it is stopped", async () => {
  const server = await listening();
  expect(server.url).toMatch(/^http:\/\/localhost:\d+$/);
  expect(await (await fetch(server.url)).text()).toBe("hier");
  await server.stop();
  await expect(fetch(server.url)).rejects.toThrow();
});

test("a port that is taken is a problem that names another one", async () => {
  const server = await listening();
  const port = Number(new URL(server.url).port);
  const { value, problems } = await listen(app, { host: "127.0.0.1", port });
  await server.stop();
  expect(value).toBeUndefined();
  expect(tell(problems[0]!, "nl").message).toContain(`Poort ${port} is al in gebruik`);
  expect(tell(problems[0]!, "en").hint).toContain(`--port ${port + 1}`);
});

test("an address this computer does not have is a problem", async () => {
  const { problems } = await listen(app, { host: "192.0.2.1", port: 4600 });
  expect(problems.map((one) => one.code)).toEqual(["host-unknown"]);
});

test.each(["SIGTERM", "SIGINT"])("%s lets what is under way finish, and then stops", async (signal) => {
  let answer: (reply: Response) => void = () => undefined;
  const slow = { fetch: () => new Promise<Response>((resolve) => (answer = resolve)) };
  const { value } = await listen(slow, { host: "127.0.0.1", port: 0 });
  const signals = new EventEmitter();
  const stopped = untilStopped(value!, signals);
  const reply = fetch(value!.url);
  await new Promise((resolve) => setTimeout(resolve, 50));
  signals.emit(signal);
  answer(new Response("nog net"));
  expect(await (await reply).text()).toBe("nog net");
  await stopped;
  await expect(fetch(value!.url)).rejects.toThrow();
});

test.each([
  ["never ends its headers", "GET / HTTP/1.1\r\nHost: x\r\nX-Slow: "],
  ["never sends the body it announced", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nx"],
])("who %s is cut off, and others are served meanwhile", async (_what, begun) => {
  const reading = { fetch: async (request: Request) => new Response(await request.text().catch(() => "")) };
  const { value } = await listen(reading, { host: "127.0.0.1", port: 0 }, { headers: 200, request: 200 });
  const socket = connect(Number(new URL(value!.url).port), "127.0.0.1");
  socket.on("error", () => undefined);
  socket.write(begun);
  expect((await fetch(value!.url)).status).toBe(200);
  const [said] = (await once(socket, "data")) as [Buffer];
  expect(said.toString()).toMatch(/^HTTP\/1\.1 408 /);
  await once(socket, "close");
  await value!.stop();
});

test("headers of more than 16 kB are refused", async () => {
  const server = await listening();
  const reply = await fetch(server.url, { headers: { "x-long": "x".repeat(20_000) } });
  expect(reply.status).toBe(431);
  await server.stop();
});
