import { cleanLogin, LONGEST_PASSWORD, passwordFault, SHORTEST_PASSWORD } from "../../people/password.ts";
import { readRecoveryCode, RECOVERY_CODES, recoveryCode } from "../../people/recovery.ts";
import { problem, type Outcome, type Problem } from "../../problem.ts";
import { newSecret, type House } from "./house.ts";
import type { Person } from "./ports.ts";
import type { WaysIn } from "./sign-in-ports.ts";

/** How long somebody may take to put the secret into their app, in milliseconds. */
const SETTING_UP = 15 * 60_000;

interface BeingSet {
  readonly login: string;
  readonly hash: string;
  readonly totp: string;
}

/** Begins a password: nothing counts until a code of the app shows that the secret arrived there. */
export async function beginPassword(
  house: House,
  { passwords, codes }: WaysIn,
  person: Person,
  given: { readonly login: string; readonly password: string },
): Promise<Outcome<{ readonly uri: string; readonly secret: string; readonly ceremony: string }>> {
  const login = cleanLogin(given.login);
  if (login === undefined) return { problems: [problem("login-wrong", {})] };
  const fault = faultOf(given.password, login);
  if (fault !== undefined) return { problems: [fault] };
  const taken = await house.people.passwordOf(login);
  if (taken !== undefined && taken.person !== person.id) return { problems: [problem("login-taken", {})] };
  const totp = codes.newSecret();
  const data: BeingSet = { login, hash: await passwords.hash(given.password), totp };
  const ceremony = newSecret(house);
  await house.people.forgetOnce("password", person.id);
  await house.people.putOnce({
    hash: house.secrets.hash(ceremony),
    kind: "password",
    person: person.id,
    data: JSON.stringify(data),
    expires: house.now() + SETTING_UP,
  });
  return { value: { uri: codes.uri(totp, login), secret: totp, ceremony }, problems: [] };
}

function faultOf(password: string, login: string): Problem | undefined {
  switch (passwordFault(password, login)) {
    case "short":
      return problem("password-short", {}, { least: SHORTEST_PASSWORD });
    case "long":
      return problem("password-long", {}, { most: LONGEST_PASSWORD });
    case "guessable":
      return problem("password-guessable", {});
    case undefined:
      return undefined;
  }
}

/** Ends it: the codes to write down are given this once. */
export async function finishPassword(
  house: House,
  { codes }: WaysIn,
  person: Person,
  { ceremony, code }: { readonly ceremony: string; readonly code: string },
): Promise<Outcome<{ readonly recovery: readonly string[] }>> {
  const { people, secrets, now } = house;
  const hash = secrets.hash(ceremony);
  const begun = await people.takeOnce("password", hash, now());
  if (begun?.person !== person.id) return { problems: [problem("ceremony-over", {})] };
  const being = JSON.parse(begun.data) as BeingSet;
  const step = codes.stepOf(being.totp, code, now());
  if (step === undefined) {
    // A mistyped code is no reason to begin again.
    await people.putOnce(begun);
    return { problems: [problem("code-wrong", {})] };
  }
  const recovery = Array.from({ length: RECOVERY_CODES }, () => recoveryCode(secrets.bytes));
  const isSet = await people.setPassword({
    ...being,
    person: person.id,
    step,
    recovery: recovery.map((one) => secrets.hash(one)),
  });
  return isSet ? { value: { recovery }, problems: [] } : { problems: [problem("login-taken", {})] };
}

/**
 * Who signs in with a password and a code. Undefined for every reason alike, after as much work: nobody learns whether a
 * login exists, or which of the two was wrong.
 */
export async function byPassword(
  { people, secrets, now }: House,
  { passwords, codes }: WaysIn,
  given: { readonly login: string; readonly password: string; readonly code: string },
): Promise<Person | undefined> {
  const row = await people.passwordOf(cleanLogin(given.login) ?? "");
  const isRight = await passwords.verify(given.password.slice(0, LONGEST_PASSWORD), row?.hash);
  const person = row === undefined ? undefined : await people.at(row.person);
  if (!isRight || row === undefined || person?.state !== "active") return undefined;
  const step = codes.stepOf(row.totp, given.code, now());
  if (step !== undefined) return (await people.useStep(row.login, step)) ? person : undefined;
  const recovery = readRecoveryCode(given.code);
  if (recovery === undefined) return undefined;
  return (await people.useRecovery(row.login, secrets.hash(recovery))) ? person : undefined;
}
