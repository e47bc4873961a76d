import type { Answers } from "../../fieldwork/answers.ts";
import type { Secrets } from "../installation-ports.ts";

/*
 * A fast hash is enough for all three: slow ones protect secrets that can be guessed. A key has 130 random bits and a form
 * number 128 or more, so that trying them all is out of reach at any speed.
 */

/** What the box keeps of a key; another wave has another hash for the same key. */
export function keyHash(secrets: Secrets, slug: string, key: string): string {
  return secrets.hash(`key\n${slug}\n${key}`);
}

export function formHash(secrets: Secrets, slug: string, form: string): string {
  return secrets.hash(`form\n${slug}\n${form}`);
}

/** Tells the same answers from others to who has the form number, and nothing to anybody else. */
export function contentHash(secrets: Secrets, form: string, answers: Answers): string {
  return secrets.hash(`answers\n${form}\n${JSON.stringify(answers)}`);
}
