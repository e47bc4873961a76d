import { lookup as systemLookup, type LookupAddress } from "node:dns";
import * as http from "node:http";
import * as https from "node:https";
import { isIP, type LookupFunction } from "node:net";
import type {
  ModelAnswer,
  ModelEndpoint,
  ModelFailure,
  ModelPlace,
} from "../../workflow/language-model/ports.ts";
import { checkIp, readAddress, type AskableAddress } from "./address.ts";

/** All addresses of a host, as the machine knows them. */
export type Resolve = (host: string) => Promise<readonly LookupAddress[]>;

export interface EndpointOptions {
  /** Sent as a bearer token; none where the model asks for none. */
  readonly key?: string | undefined;
  readonly resolve?: Resolve;
}

/** A reply about a hundred answers is a tenth of this. */
const LARGEST = 1024 * 1024;

/**
 * Asks a chat-completions address over connections of its own: no proxy, no redirect followed, no compressed reply, a
 * deadline for the whole, and only addresses that may be reached, checked where the connection is made, so that a name
 * cannot be turned in between.
 */
export function modelEndpoint({ key, resolve = resolveBySystem }: EndpointOptions): ModelEndpoint {
  const check = (place: ModelPlace): ModelFailure | undefined => {
    if (key !== undefined && !/^[\x21-\x7e]+$/.test(key)) return { failure: "key-wrong" };
    const read = readAddress(place);
    return "failure" in read ? read : undefined;
  };
  return {
    check,
    ask: async (place, body) => {
      const read = readAddress(place);
      const wrong = check(place);
      if ("failure" in read) return read;
      if (wrong !== undefined) return wrong;
      const answer = await exchange(read, place, body, key, resolve);
      return "body" in answer && key !== undefined ? { body: answer.body.replaceAll(key, "[key]") } : answer;
    },
  };
}

const resolveBySystem: Resolve = (host) =>
  new Promise((resolve, reject) => {
    systemLookup(host, { all: true }, (error, addresses) => {
      if (error === null) resolve(addresses);
      else reject(error);
    });
  });

/** Carries a refusal through the layers that make a connection. */
class Refused extends Error {
  readonly answer: ModelFailure;
  constructor(answer: ModelFailure) {
    super(answer.failure);
    this.answer = answer;
  }
}

async function exchange(
  read: AskableAddress,
  place: ModelPlace,
  body: string,
  key: string | undefined,
  resolve: Resolve,
): Promise<ModelAnswer> {
  const deadline = AbortSignal.timeout(place.timeoutSeconds * 1000);
  try {
    return await send(read, place, body, key, resolve, deadline);
  } catch (error) {
    if (error instanceof Refused) return error.answer;
    if (deadline.aborted) return { failure: "timeout" };
    if (error instanceof CutOff) return { failure: "cut-off" };
    return { failure: "not-reached" };
  }
}

function send(
  read: AskableAddress,
  { allow }: ModelPlace,
  body: string,
  key: string | undefined,
  resolve: Resolve,
  signal: AbortSignal,
): Promise<ModelAnswer> {
  const { url } = read;
  const secure = url.protocol === "https:";
  const options = {
    method: "POST",
    signal,
    lookup: lookupFor(read, allow, resolve),
    // An agent of its own reads no proxy from the environment and keeps no connection.
    agent: secure ? new https.Agent({ keepAlive: false }) : new http.Agent({ keepAlive: false }),
    rejectUnauthorized: true,
    headers: {
      "content-type": "application/json",
      accept: "application/json",
      "accept-encoding": "identity",
      "content-length": Buffer.byteLength(body),
      ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
    },
  };
  return new Promise((done, failed) => {
    const request = (secure ? https : http).request(url, options, (response) => {
      readResponse(response).then(done, failed);
    });
    request.on("error", failed);
    request.end(body);
  });
}

/** A host is looked up once, every address it has is judged, and the connection is made to one of these. */
function lookupFor(read: AskableAddress, allow: readonly string[], resolve: Resolve): LookupFunction {
  return (host, { all }, done) => {
    resolve(host).then(
      (addresses) => {
        const wrong = addresses.map(({ address }) => checkIp(read, address, allow)).find((one) => one);
        const [first] = addresses;
        if (wrong !== undefined) done(new Refused(wrong), "");
        else if (first === undefined || isIP(first.address) === 0) done(new Error("no address"), "");
        else if (all === true) done(null, [...addresses]);
        else done(null, first.address, first.family);
      },
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), ""),
    );
  };
}

class CutOff extends Error {}

async function readResponse(response: http.IncomingMessage): Promise<ModelAnswer> {
  const status = response.statusCode ?? 0;
  const plain = [undefined, "identity"].includes(response.headers["content-encoding"]);
  if (status !== 200 || !plain) {
    response.destroy();
    if (status >= 300 && status < 400) return { failure: "redirected" };
    return status === 200 ? { failure: "cut-off" } : { failure: "refused", status };
  }
  const pieces: Buffer[] = [];
  let size = 0;
  try {
    for await (const piece of response as AsyncIterable<Buffer>) {
      size += piece.length;
      if (size > LARGEST) {
        response.destroy();
        return { failure: "too-large" };
      }
      pieces.push(piece);
    }
  } catch {
    throw new CutOff();
  }
  return { body: Buffer.concat(pieces).toString("utf8") };
}
