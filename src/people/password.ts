/**
 * Length is what counts (NIST SP 800-63B): no rules about kinds of signs. The second factor stands beside it always.
 */
export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 256;

/** What is wrong with a password that somebody wants. */
export function passwordFault(password: string, login: string): "short" | "long" | "guessable" | undefined {
  const length = [...password].length;
  if (length < SHORTEST_PASSWORD) return "short";
  if (length > LONGEST_PASSWORD) return "long";
  const plain = password.toLowerCase();
  const [before = ""] = login.split("@");
  const isLogin = before.length > 3 && plain.includes(before);
  return isLogin || /^(.{1,4})\1+$/.test(plain) || /wachtwoord|password|peilschaal/.test(plain)
    ? "guessable"
    : undefined;
}

/** A login as it is kept and looked up; undefined where it is no mail address. */
export function cleanLogin(login: string): string | undefined {
  const clean = login.normalize("NFC").trim().toLowerCase();
  return /^[^\s@\p{C}]{1,64}@[^\s@\p{C}]{1,190}$/u.test(clean) ? clean : undefined;
}
