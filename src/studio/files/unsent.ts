import { whoAmI } from "../ask.ts";

/**
 * What the server has not heard of yet is kept on this device, so that no lost connection, closed tab or stopped
 * browser loses it. Every open page keeps its own: two tabs of one person do not write over each other. When a page is
 * gone, one of those that are left at the same address takes over what it had not sent.
 */
export class Unsent<C> {
  private readonly place: string;
  private readonly adopt: (changes: readonly C[]) => void;
  private readonly waitedFor = new Set<string>();

  constructor(address: string, adopt: (changes: readonly C[]) => void) {
    this.place = `unsent:${whoAmI()}:${address}:`;
    this.adopt = adopt;
    addEventListener("storage", ({ key, newValue }) => {
      if (key?.startsWith(this.place) === true && newValue !== null) this.waitFor(key);
    });
    for (const key of Object.keys(localStorage)) if (key.startsWith(this.place)) this.waitFor(key);
  }

  keep(changes: readonly C[]): void {
    if (changes.length === 0) {
      localStorage.removeItem(this.place + page);
      onlyHere.delete(this.place);
      return;
    }
    try {
      localStorage.setItem(this.place + page, JSON.stringify(changes));
      onlyHere.delete(this.place);
    } catch {
      // No room on the device: then nobody closes the page without being asked.
      onlyHere.add(this.place);
    }
  }

  /** The lock of a page is given out when that page is gone; to one page at a time. */
  private waitFor(key: string): void {
    if (this.waitedFor.has(key)) return;
    this.waitedFor.add(key);
    const other = key.slice(this.place.length);
    if (other === page || locks === undefined) return this.take(key, other === page);
    void locks.request(lockOf(other), () => this.take(key, true));
  }

  private take(key: string, isFree: boolean): void {
    const kept = isFree ? localStorage.getItem(key) : null;
    if (kept === null) return;
    // First kept as ours: stopped in between, it is sent twice and taken once, since each change says what it expects.
    this.adopt(JSON.parse(kept) as readonly C[]);
    if (key !== this.place + page) localStorage.removeItem(key);
  }
}

/** What could not be kept on this device and is with nobody else. */
const onlyHere = new Set<string>();
addEventListener("beforeunload", (event) => {
  if (onlyHere.size > 0) event.preventDefault();
});

/** Browsers have locks where the connection is safe (HTTPS, or this very machine). */
const locks = (navigator as Partial<Navigator>).locks;

/** This page among all that are open. Without locks a reloaded page goes on as the one it was. */
const page = locks === undefined ? (sessionStorage.getItem("page") ?? newPage()) : newPage();
sessionStorage.setItem("page", page);
void locks?.request(lockOf(page), () => new Promise(() => undefined));

function newPage(): string {
  return crypto.getRandomValues(new Uint32Array(2)).join("-");
}

function lockOf(one: string): string {
  return `peilschaal-page:${one}`;
}
