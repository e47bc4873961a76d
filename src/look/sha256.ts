/**
 * SHA-256 of bytes (FIPS 180-4), as a Content Security Policy names a style sheet. Written out because the pure
 * rooms have no `crypto`, and its digest makes whoever asks wait. Not for secrets.
 */
export function sha256(bytes: Uint8Array): Uint8Array {
  const state = Uint32Array.from(START);
  const padded = pad(bytes);
  const words = new Uint32Array(64);
  for (let at = 0; at < padded.byteLength; at += 64) mix(state, words, padded, at);
  const digest = new DataView(new ArrayBuffer(32));
  state.forEach((word, i) => digest.setUint32(4 * i, word));
  return new Uint8Array(digest.buffer);
}

/** The source expression of a policy for one `<style>`: "'sha256-…'". */
export function hashSource(css: string): string {
  return `'sha256-${btoa(String.fromCharCode(...sha256(new TextEncoder().encode(css))))}'`;
}

/** §5.1.1: a one bit, zeros, and the length in bits, up to a whole number of blocks. */
function pad(bytes: Uint8Array): DataView {
  const view = new DataView(new ArrayBuffer(Math.ceil((bytes.length + 9) / 64) * 64));
  new Uint8Array(view.buffer).set(bytes);
  view.setUint8(bytes.length, 0x80);
  view.setUint32(view.byteLength - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(view.byteLength - 4, bytes.length * 8);
  return view;
}

/** §6.2.2: one block into the state. */
function mix(state: Uint32Array, w: Uint32Array, block: DataView, at: number): void {
  for (let t = 0; t < 16; t++) w[t] = block.getUint32(at + 4 * t);
  for (let t = 16; t < 64; t++) {
    const s1 = sigma(word(w, t - 2), 17, 19, 10);
    const s0 = sigma(word(w, t - 15), 7, 18, 3);
    w[t] = s1 + word(w, t - 7) + s0 + word(w, t - 16);
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let t = 0; t < 64; t++) {
    const one = h + sum(e, 6, 11, 25) + ((e & f) ^ (~e & g)) + word(K, t) + word(w, t);
    const two = sum(a, 2, 13, 22) + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((value, i) => (state[i] = word(state, i) + value));
}

function word(words: Uint32Array, i: number): number {
  return words[i] ?? 0;
}

function rotate(x: number, by: number): number {
  return (x >>> by) | (x << (32 - by));
}

function sigma(x: number, first: number, second: number, shift: number): number {
  return rotate(x, first) ^ rotate(x, second) ^ (x >>> shift);
}

function sum(x: number, first: number, second: number, third: number): number {
  return rotate(x, first) ^ rotate(x, second) ^ rotate(x, third);
}

// §4.2.2 and §5.3.3: the first 32 bits of the fractional parts of roots of the first primes.
const PRIMES = primes(64);
const K = Uint32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)));
const START = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));

function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32);
}

function primes(count: number): number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
}
