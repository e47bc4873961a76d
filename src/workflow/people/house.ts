import type { Installation } from "../installation-ports.ts";

/** What signing in and looking after people needs of an installation. */
export type House = Pick<Installation, "people" | "secrets" | "now" | "alone">;

/** 256 bits as base64url: nobody guesses it, however long they try. */
export function newSecret({ secrets }: Pick<House, "secrets">): string {
  return Buffer.from(secrets.bytes(32)).toString("base64url");
}
