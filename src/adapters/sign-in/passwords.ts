import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from "node:crypto";
import type { Passwords } from "../../workflow/people/sign-in-ports.ts";

/** OWASP's first choice for scrypt: 128 MiB and about a third of a second. */
const LOG_N = 17;
const [R, P] = [8, 1];
const SALT_BYTES = 16;
const HASH_BYTES = 32;

/** Passwords by scrypt. One at a time: each takes 128 MiB, and many at once would take the server's memory. */
export function scryptPasswords(logN = LOG_N): Passwords {
  let busy: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(run: () => Promise<T>): Promise<T> => {
    const turn = busy.then(run, run);
    busy = turn.catch(() => undefined);
    return turn;
  };
  const hash: Passwords["hash"] = async (password) => {
    const salt = randomBytes(SALT_BYTES);
    const key = await inTurn(() => derive(password, salt, { logN, r: R, p: P }));
    return `$scrypt$ln=${logN},r=${R},p=${P}$${bare(salt)}$${bare(key)}`;
  };
  let dummy: Promise<string> | undefined;
  return {
    hash,
    verify: async (password, given) => {
      dummy ??= hash("nobody");
      const known = read(given ?? (await dummy));
      if (known === undefined) return false;
      const key = await inTurn(() => derive(password, known.salt, known));
      return key.length === known.key.length && timingSafeEqual(key, known.key) && given !== undefined;
    },
  };
}

interface Parameters {
  readonly logN: number;
  readonly r: number;
  readonly p: number;
}

function derive(password: string, salt: Uint8Array, { logN, r, p }: Parameters): Promise<Buffer> {
  const options: ScryptOptions = { N: 2 ** logN, r, p, maxmem: 256 * 2 ** logN * r };
  return new Promise((resolve, reject) => {
    scrypt(password.normalize("NFC"), salt, HASH_BYTES, options, (error, key) => {
      if (error === null) resolve(key);
      else reject(error);
    });
  });
}

function read(phc: string): (Parameters & { readonly salt: Buffer; readonly key: Buffer }) | undefined {
  const match = /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([\w+/-]+)\$([\w+/-]+)$/.exec(phc);
  if (match === null) return undefined;
  const [, logN, r, p, salt = "", key = ""] = match;
  return {
    logN: Number(logN),
    r: Number(r),
    p: Number(p),
    salt: Buffer.from(salt, "base64"),
    key: Buffer.from(key, "base64"),
  };
}

function bare(bytes: Buffer): string {
  return bytes.toString("base64").replaceAll("=", "");
}
