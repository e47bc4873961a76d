/**
 * What the program tells its operators. The type is the promise: a line can hold nothing of a participant, since there
 * is no field for it. What happens while somebody takes part is told by the day and never by the moment.
 */
export type OperationalEvent =
  | { readonly event: "started"; readonly address: string }
  | { readonly event: "stopped" }
  | { readonly event: "dates-failed"; readonly failure: Failure }
  | { readonly event: "studio-failed"; readonly failure: Failure }
  | {
      readonly event: "participants-failed";
      readonly doing: string;
      readonly failure: Failure;
    };

/** An exception without its message, which may repeat what somebody sent. */
export interface Failure {
  /** "SqliteError", "ENOSPC". */
  readonly kind: string;
  /** The places in our own code it came through: "src/adapters/sql/ballot-box.ts:61". */
  readonly places: readonly string[];
}

export interface EventLog {
  tell(event: OperationalEvent): void;
  close(): void;
}

/** How the program is, as numbers that say nothing of who uses it. */
export interface Measured {
  readonly isHealthy: boolean;
  /** How many waves are in each state. */
  readonly waves: Readonly<Record<string, number>>;
}

/** A page of figures in Prometheus' text format. */
export interface Metrics {
  readonly mediaType: string;
  page(): Promise<string>;
}
