import type { Answers, SubmissionOutcome } from "../../fieldwork/answers.ts";
import { isFormNumber } from "../../fieldwork/form-number.ts";
import { readKey } from "../../fieldwork/key.ts";
import type { Ballot, CollectedWave, Participating } from "../fieldwork-ports.ts";
import type { Installation, RegisteredWave } from "../installation-ports.ts";
import { contentHash, formHash, keyHash } from "./hashes.ts";
import { OpenBoxes } from "./open-boxes.ts";

/** How long a wave's state is believed before it is looked up again: another process may close it. */
const BELIEVED_MS = 1000;

interface Known {
  readonly wave: RegisteredWave;
  /** By the machine's steady clock. */
  readonly until: number;
}

/** What participants' pages call, over the stores of an installation. */
export function participating(installation: Installation): Participating {
  const { registry, secrets, now } = installation;
  const known = new Map<string, Known>();
  const boxes = new OpenBoxes(installation.boxes);

  const lookUp = async (slug: string): Promise<RegisteredWave | undefined> => {
    const wave = await registry.at(slug);
    if (wave !== undefined) known.set(slug, { wave, until: performance.now() + BELIEVED_MS });
    return wave;
  };
  const phase = (wave: CollectedWave): "before" | "open" | "closed" => {
    const state = known.get(wave.slug)?.wave.state ?? "open";
    if (state !== "open" || now() >= Date.parse(wave.closes)) return "closed";
    return now() < Date.parse(wave.opens) ? "before" : "open";
  };
  const hashOf = ({ slug }: CollectedWave, key: string): string =>
    // A mistyped key is looked up like any other, so that it takes as long.
    keyHash(secrets, slug, readKey(key) ?? `no key: ${key.slice(0, 200)}`);

  return {
    waveAt: async (slug) => {
      const believed = known.get(slug);
      return believed !== undefined && performance.now() < believed.until ? believed.wave : lookUp(slug);
    },
    phase,
    isUsable: async (wave, key) => {
      const box = await boxes.at(wave.slug);
      return box !== undefined && box.isUsable(hashOf(wave, key));
    },
    submit: async (wave, key, form, answers): Promise<SubmissionOutcome> => {
      if (phase(wave) !== "open") return "closed";
      const keyed = wave.wave.mode !== "open-link";
      const sorted = inOrder(answers);
      // Nothing was answered, or the form number could be guessed: it would spend a key for nothing.
      const isEmpty = Object.keys(sorted).length === 0;
      if (isEmpty || !isFormNumber(form) || (keyed && key === undefined)) return "refused";
      const outcome = await putIn(boxes, wave.slug, {
        ...(keyed && key !== undefined ? { keyHash: hashOf(wave, key) } : {}),
        formHash: formHash(secrets, wave.slug, form),
        contentHash: contentHash(secrets, form, sorted),
        answers: sorted,
      });
      if (outcome !== "unavailable") return outcome;
      boxes.failed(wave.slug);
      // A box that was taken away is gone because its wave was closed, or else it is missing.
      const state = await lookUp(wave.slug).catch(() => undefined);
      return state === undefined || state.state === "open" ? "unavailable" : "closed";
    },
    close: () => boxes.close(),
  };
}

async function putIn(boxes: OpenBoxes, slug: string, ballot: Ballot): Promise<SubmissionOutcome> {
  const box = await boxes.at(slug).catch(() => undefined);
  return box === undefined ? "unavailable" : box.submit(ballot);
}

/** The same answers are the same text, in whatever order a page sent them; an empty one is none. */
function inOrder(answers: Answers): Answers {
  const given = Object.entries(answers).filter(([, value]) => value !== "");
  return Object.fromEntries(given.sort(([one], [other]) => (one < other ? -1 : 1)));
}
