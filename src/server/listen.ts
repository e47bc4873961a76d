import { serve, type ServerType } from "@hono/node-server";
import { problem, type Outcome, type Problem } from "../problem.ts";

export interface Address {
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
}

/** A server that is being listened to. */
export interface Listening {
  readonly url: string;
  /** Takes no new requests and lets those under way finish; what hangs is cut off after two seconds. */
  readonly stop: () => Promise<void>;
}

/** What can answer requests: a Hono app, or anything with its `fetch`. */
export interface Answering {
  /** `env` is what the server knows of the connection. */
  readonly fetch: (request: Request, env?: object) => Response | Promise<Response>;
}

/** How long somebody may take to say what they ask, in milliseconds. */
export interface Patience {
  readonly headers: number;
  readonly request: number;
}

/** Slow enough for a phone in a train, too fast for who holds connections open to keep others out. */
const PATIENCE: Patience = { headers: 15_000, request: 60_000 };
const MOST_HEADER_BYTES = 16_384;

/** Serves an app; an address that cannot be had is a problem, not an exception. */
export async function listen(
  app: Answering,
  address: Address,
  patience: Patience = PATIENCE,
): Promise<Outcome<Listening>> {
  return new Promise((resolve, reject) => {
    const server = serve({
      fetch: app.fetch,
      port: address.port,
      hostname: address.host,
      serverOptions: {
        maxHeaderSize: MOST_HEADER_BYTES,
        headersTimeout: patience.headers,
        requestTimeout: patience.request,
        connectionsCheckingInterval: Math.min(patience.headers, 5000),
      },
    });
    server.once("error", (error: NodeJS.ErrnoException) => {
      const found = problemOf(error.code, address);
      if (found === undefined) reject(error);
      else resolve({ problems: [found] });
    });
    server.once("listening", () => {
      resolve({ value: { url: urlOf(server, address), stop: () => stop(server) }, problems: [] });
    });
  });
}

/** Resolves once somebody asked to stop (Ctrl C, or a system that shuts down) and everything under way is done. */
export async function untilStopped(
  listening: Listening,
  signals: NodeJS.EventEmitter = process,
): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) signals.once(signal, () => resolve());
  });
  await listening.stop();
}

function problemOf(code: string | undefined, { host, port }: Address): Problem | undefined {
  switch (code) {
    case "EADDRINUSE":
      return problem("port-in-use", {}, { port, next: port + 1 });
    case "EACCES":
      return problem("port-not-allowed", {}, { port });
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return problem("host-unknown", {}, { host });
    default:
      return undefined;
  }
}

function urlOf(server: ServerType, { host, port }: Address): string {
  const address = server.address();
  const actual = typeof address === "object" && address !== null ? address.port : port;
  const said = host === "127.0.0.1" ? "localhost" : host.includes(":") ? `[${host}]` : host;
  return `http://${said}:${actual}`;
}

const STOP_MS = 2000;
const LOOK_AGAIN_MS = 50;

/** A connection that a browser keeps open for later is closed as soon as its last reply is out. */
async function stop(server: ServerType): Promise<void> {
  const closeIdle = (): void => {
    if ("closeIdleConnections" in server) server.closeIdleConnections();
  };
  const again = setInterval(closeIdle, LOOK_AGAIN_MS);
  const cut = setTimeout(() => {
    if ("closeAllConnections" in server) server.closeAllConnections();
  }, STOP_MS);
  await new Promise<void>((resolve) => server.close(() => resolve()));
  clearInterval(again);
  clearTimeout(cut);
}
