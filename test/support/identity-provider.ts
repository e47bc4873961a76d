import { createServer } from "node:https";
import { createHash, createHmac, createSign, generateKeyPairSync, type KeyObject } from "node:crypto";
import { selfSigned } from "./certificate.ts";

/** What a provider says, and how it misbehaves when a test wants it to. */
export interface Script {
  /** Claims in the place of, or beside, the right ones; undefined takes one away. */
  claims?: Readonly<Record<string, unknown>>;
  /** How the ID token is signed: rightly, by another key, not at all, or with the client's secret as if that were a key. */
  signed?: "rightly" | "by-another" | "none" | "unsigned" | "by-secret";
  /** Other things it publishes about itself. */
  metadata?: Readonly<Record<string, unknown>>;
}

export interface Provider {
  readonly issuer: string;
  readonly address: string;
  readonly ca: string;
  script: Script;
  /** Signs a subject in at the address a browser was sent to; where the browser is sent back to. */
  signIn(address: string, subject: string, mail?: string): string;
  close(): Promise<void>;
}

export const CLIENT = { clientId: "peilschaal", clientSecret: "een-geheim-voor-de-proef" };

interface Granted {
  readonly subject: string;
  readonly mail: string;
  readonly nonce: string;
  readonly challenge: string;
}

/** An identity provider on this machine that does what a test tells it to, by HTTPS. */
export async function startProvider(): Promise<Provider> {
  const { key, cert } = selfSigned();
  const [own, other] = [newKey(), newKey()];
  const granted = new Map<string, Granted>();
  let issuer = "";
  const provider: Pick<Provider, "script"> = { script: {} };
  const server = createServer({ key, cert }, (request, response) => {
    const reply = (status: number, body: unknown): void => {
      response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));
    };
    const path = new URL(request.url ?? "/", issuer).pathname;
    if (path === "/.well-known/openid-configuration") return reply(200, metadataOf(issuer, provider.script));
    if (path === "/jwks") return reply(200, { keys: [own.jwk] });
    if (path !== "/token") return reply(404, {});
    let body = "";
    request.on("data", (chunk: Buffer) => (body += chunk.toString()));
    request.on("end", () => {
      const form = new URLSearchParams(body);
      const grant = granted.get(form.get("code") ?? "");
      granted.delete(form.get("code") ?? "");
      const proof = createHash("sha256")
        .update(form.get("code_verifier") ?? "")
        .digest("base64url");
      if (grant === undefined || proof !== grant.challenge) return reply(400, { error: "invalid_grant" });
      const token = tokenFor(grant, issuer, provider.script, own.privateKey, other.privateKey);
      reply(200, { access_token: "a", token_type: "Bearer", expires_in: 60, id_token: token });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const bound = server.address();
  const port = typeof bound === "object" && bound !== null ? bound.port : 0;
  issuer = `https://localhost:${port}`;
  return Object.assign(provider, {
    issuer,
    address: `localhost:${port}`,
    ca: cert,
    signIn: (address: string, subject: string, mail = "iemand@peiling.example") => {
      const asked = new URL(address).searchParams;
      const code = `code-${granted.size}-${subject}`;
      granted.set(code, {
        subject,
        mail,
        nonce: asked.get("nonce") ?? "",
        challenge: asked.get("code_challenge") ?? "",
      });
      const back = new URL(asked.get("redirect_uri") ?? "");
      back.searchParams.set("code", code);
      back.searchParams.set("state", asked.get("state") ?? "");
      return back.pathname + back.search;
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  });
}

function metadataOf(issuer: string, { metadata }: Script): object {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/jwks`,
    response_types_supported: ["code"],
    subject_types_supported: ["public"],
    id_token_signing_alg_values_supported: ["RS256"],
    code_challenge_methods_supported: ["S256"],
    ...metadata,
  };
}

function newKey(): { readonly privateKey: KeyObject; readonly jwk: object } {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return { privateKey, jwk: { ...publicKey.export({ format: "jwk" }), kid: "1", alg: "RS256", use: "sig" } };
}

function tokenFor(
  { subject, mail, nonce }: Granted,
  issuer: string,
  { claims = {}, signed = "rightly" }: Script,
  own: KeyObject,
  other: KeyObject,
): string {
  const now = Math.floor(Date.now() / 1000);
  const said = {
    iss: issuer,
    sub: subject,
    aud: CLIENT.clientId,
    iat: now,
    exp: now + 300,
    nonce,
    email: mail,
    email_verified: true,
    acr: "hoog",
    ...claims,
  };
  const alg = signed === "none" ? "none" : signed === "by-secret" ? "HS256" : "RS256";
  const head = `${part({ alg, kid: "1", typ: "JWT" })}.${part(said)}`;
  if (signed === "none" || signed === "unsigned") return `${head}.`;
  if (signed === "by-secret")
    return `${head}.${createHmac("sha256", CLIENT.clientSecret).update(head).digest("base64url")}`;
  const key = signed === "by-another" ? other : own;
  return `${head}.${createSign("RSA-SHA256").update(head).sign(key).toString("base64url")}`;
}

function part(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}
