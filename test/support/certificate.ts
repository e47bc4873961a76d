import { createSign, generateKeyPairSync } from "node:crypto";

/** A key and a certificate for localhost that it signed itself, both as PEM; made anew each time. */
export function selfSigned(): { readonly key: string; readonly cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const name = sequence(set(sequence(id("550403"), text("localhost"))));
  const algorithm = sequence(id("2a8648ce3d040302"));
  const day = 86_400_000;
  const valid = sequence(time(Date.now() - day), time(Date.now() + day));
  const names = sequence(id("551d11"), octets(sequence(tagged(0x82, Buffer.from("localhost")))));
  const head = sequence(
    tagged(0xa0, whole(2)),
    whole(1),
    algorithm,
    name,
    valid,
    name,
    publicKey.export({ type: "spki", format: "der" }),
    tagged(0xa3, sequence(names)),
  );
  const signature = createSign("sha256").update(head).sign(privateKey);
  const bits = tagged(0x03, Buffer.concat([Buffer.from([0]), signature]));
  const body = sequence(head, algorithm, bits)
    .toString("base64")
    .replaceAll(/(.{64})/g, "$1\n");
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${body}\n-----END CERTIFICATE-----\n`,
  };
}

/** DER (X.690): a tag, how long, and what. */
function tagged(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

const sequence = (...parts: readonly Buffer[]): Buffer => tagged(0x30, Buffer.concat(parts));
const set = (...parts: readonly Buffer[]): Buffer => tagged(0x31, Buffer.concat(parts));
const id = (hex: string): Buffer => tagged(0x06, Buffer.from(hex, "hex"));
const text = (said: string): Buffer => tagged(0x0c, Buffer.from(said));
const octets = (content: Buffer): Buffer => tagged(0x04, content);
const whole = (value: number): Buffer => tagged(0x02, Buffer.from([value]));
const time = (at: number): Buffer =>
  tagged(0x17, Buffer.from(`${new Date(at).toISOString().slice(2, 19).replaceAll(/[-T:]/g, "")}Z`));
