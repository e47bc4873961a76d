import { keepLast } from "./keep-last.ts";

/**
 * Takes a step of some work, or gives what it gave before where it is asked with the very same things: the same text,
 * number or object. What is made has to follow from its name and from those things alone.
 */
export type Steps = <T>(name: string, of: readonly unknown[], take: () => T) => T;

/** The steps of each wave of a series, by the name of its folder. */
export type StepsOf = (wave: string) => Steps;

/** Steps that are kept, and how to let others go first where many are taken one after the other. */
export interface KeptWork {
  readonly stepsOf: StepsOf;
  readonly pause: () => Promise<void>;
}

/** Every step as if it were the first. */
export const everyStep: Steps = (_name, _of, take) => take();

/** Steps that are kept, and how many signs of text they were made of. */
export interface KeptSteps {
  readonly steps: Steps;
  readonly signs: () => number;
}

/** A wave is asked by turns for its own breakdowns and for all of them, in Dutch and in English. */
const MOST_OF_A_STEP = 4;

interface Taken {
  readonly of: readonly unknown[];
  readonly made: unknown;
}

/** Keeps what every step gave the last few times. What failed is tried again. */
export function keepingSteps(): KeptSteps {
  const kept = new Map<string, readonly Taken[]>();
  const steps: Steps = (name, of, take) => {
    const taken = kept.get(name) ?? [];
    const before = taken.find((one) => isSame(one.of, of));
    const made = before === undefined ? take() : (before.made as ReturnType<typeof take>);
    const others = taken.filter((one) => one !== before);
    kept.set(name, [{ of, made }, ...others].slice(0, MOST_OF_A_STEP));
    if (before === undefined && made instanceof Promise) {
      const forget = (): unknown =>
        kept.set(
          name,
          (kept.get(name) ?? []).filter((one) => one.made !== made),
        );
      made.catch(forget);
    }
    return made;
  };
  return { steps, signs: () => signsIn(kept.values()) };
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((thing, i) => Object.is(thing, other[i]));
}

function signsIn(kept: Iterable<readonly Taken[]>): number {
  const texts = new Set([...kept].flatMap((taken) => taken.flatMap(({ of }) => of.filter(isText))));
  return [...texts].reduce((total, text) => total + text.length, 0);
}

function isText(thing: unknown): thing is string {
  return typeof thing === "string";
}

/**
 * How much is kept: waves, and signs of text in all of them together. The two that were used last are kept in any case,
 * since a wave is compared with the one before it.
 */
export interface MostKept {
  readonly waves: number;
  readonly signs: number;
}

/** The steps of the waves that were worked on last, by their place. */
export function stepsOfWaves(most: MostKept): (place: string) => Steps {
  const waves = new Map<string, KeptSteps>();
  return (place) => {
    const own = waves.get(place) ?? keepingSteps();
    keepLast(waves, place, own, most.waves);
    let signs = [...waves.values()].reduce((total, one) => total + one.signs(), 0);
    for (const [oldest, { signs: its }] of [...waves].slice(0, -2)) {
      if (signs <= most.signs) break;
      signs -= its();
      waves.delete(oldest);
    }
    return own.steps;
  };
}
