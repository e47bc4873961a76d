/**
 * A mail address that can be written to, as it is stored: without spaces around it, in one form of accents (NFC).
 * Undefined for what no mail server would take, and for whatever could be read as two addresses or as a header.
 * Narrower than RFC 5321 on purpose: quoted local parts and comments are in no panel and are a way in.
 */
export function readAddress(written: string): string | undefined {
  const address = written
    .normalize("NFC")
    .trim()
    .replace(/^mailto:/i, "")
    .replace(/^<(.*)>$/, "$1");
  if (address.length > 254) return undefined;
  const [local = "", domain = "", ...more] = address.split("@");
  if (more.length > 0 || local.length > 64 || !isLocal(local) || !isDomain(domain)) return undefined;
  return `${local}@${domain}`;
}

/** Letters and digits of any script, and the signs RFC 5322 allows without quotes; dots between, not at the ends. */
function isLocal(local: string): boolean {
  return /^[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~-]+)*$/u.test(local);
}

function isDomain(domain: string): boolean {
  const labels = domain.split(".");
  return (
    labels.length >= 2 &&
    labels.every((label) => /^[\p{L}\p{N}]([\p{L}\p{N}\p{M}-]{0,61}[\p{L}\p{N}])?$/u.test(label))
  );
}

/** Two addresses with the same sameness reach the same mailbox at every server there is. */
export function sameness(address: string): string {
  const [local = "", domain = ""] = address.normalize("NFC").split("@");
  return `${local}@${domain.toLowerCase()}`.toLowerCase();
}

/**
 * Two addresses with the same likeness probably reach one person: accents aside, and what stands behind a plus. A
 * person decides, since at some servers these are two mailboxes.
 */
export function likeness(address: string): string {
  const [local = "", domain = ""] = sameness(address).split("@");
  const plain = (text: string): string => text.normalize("NFKD").replaceAll(/\p{M}/gu, "");
  return `${plain(local).replace(/\+.*$/, "")}@${plain(domain)}`;
}
