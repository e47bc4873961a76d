import type { Random } from "../../random.ts";

/** Where a model listens, and what of the own network may be reached for it. */
export interface ModelPlace {
  readonly address: string;
  readonly allow: readonly string[];
  readonly timeoutSeconds: number;
}

/** Why nothing came back that can be read. */
export type ModelFailure =
  /** The address is none, or one that is never asked: another scheme, credentials in it, plain http to elsewhere. */
  | { readonly failure: "address-wrong" }
  /** It leads to this machine, the own network or the machine's keeper without leave. */
  | { readonly failure: "address-blocked" }
  | { readonly failure: "key-wrong" }
  | { readonly failure: "not-reached" }
  | { readonly failure: "timeout" }
  | { readonly failure: "redirected" }
  | { readonly failure: "refused"; readonly status: number }
  | { readonly failure: "too-large" }
  | { readonly failure: "cut-off" };

export type ModelAnswer = { readonly body: string } | ModelFailure;

/** An OpenAI-compatible chat-completions address. It holds the key; nobody else sees it. */
export interface ModelEndpoint {
  /** What is wrong with a place as far as that shows without asking anybody. */
  check(place: ModelPlace): ModelFailure | undefined;
  /** Sends one request and waits for the reply; whatever the other side does comes back as an answer. */
  ask(place: ModelPlace, body: string): Promise<ModelAnswer>;
}

/** A line for each request and each reply, on disk before anything else happens; a disk that refuses stops the work. */
export interface ExchangeLog {
  add(line: object): Promise<void>;
}

/** What asking a model takes of the machine. */
export interface LanguageModelTools {
  readonly endpoint: ModelEndpoint;
  readonly log: ExchangeLog;
  readonly random: Random;
}
