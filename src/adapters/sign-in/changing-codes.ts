import { Secret, TOTP } from "otpauth";
import type { ChangingCodes } from "../../workflow/people/sign-in-ports.ts";

const ISSUER = "Peilschaal";
const PERIOD = 30;
/** What every app can: Google's reads nothing else (RFC 6238 with SHA-1, six figures). */
const HOW = { algorithm: "SHA1", digits: 6, period: PERIOD } as const;

export const changingCodes: ChangingCodes = {
  newSecret: () => new Secret({ size: 20 }).base32,
  uri: (secret, login) =>
    new TOTP({ ...HOW, issuer: ISSUER, label: login, secret: Secret.fromBase32(secret) }).toString(),
  stepOf: (secret, code, now) => {
    const token = code.replaceAll(/\s/g, "");
    if (!/^\d{6}$/.test(token)) return undefined;
    const delta = TOTP.validate({
      ...HOW,
      token,
      secret: Secret.fromBase32(secret),
      timestamp: now,
      window: 1,
    });
    return delta === null ? undefined : TOTP.counter({ period: PERIOD, timestamp: now }) + delta;
  },
};
