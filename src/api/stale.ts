/** The reply with 409: somebody else was first, and nothing was changed. */
export interface Stale {
  /** What stands there now; null where nothing does. */
  readonly found: unknown;
  /** The body that was sent. */
  readonly sent: unknown;
}
