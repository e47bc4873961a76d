import type { Answers, SubmissionOutcome } from "../../fieldwork/answers.ts";
import { isFormNumber } from "../../fieldwork/form-number.ts";
import { readKey } from "../../fieldwork/key.ts";
import type {
  BallotBox,
  CollectedWave,
  Installation,
  Participating,
  RegisteredWave,
} from "../fieldwork-ports.ts";
import { formHash, contentHash, keyHash } from "./hashes.ts";

/** How long a wave's state is believed before it is looked up again: another process may close it. */
const BELIEVED_MS = 1000;

interface Known {
  readonly wave: RegisteredWave;
  readonly until: number;
}

/** What participants' pages call, over the stores of an installation. */
export function participating(installation: Installation): Participating {
  const { registry, boxes, secrets, now } = installation;
  const known = new Map<string, Known>();
  const open = new Map<string, Promise<BallotBox | undefined>>();

  const waveAt = async (slug: string): Promise<RegisteredWave | undefined> => {
    const believed = known.get(slug);
    if (believed !== undefined && performance.now() < believed.until) return believed.wave;
    const wave = await registry.at(slug);
    if (wave !== undefined) known.set(slug, { wave, until: performance.now() + BELIEVED_MS });
    return wave;
  };
  const boxOf = (slug: string): Promise<BallotBox | undefined> => {
    const box = open.get(slug) ?? boxes.open(slug);
    open.set(slug, box);
    box.then(
      (found) => found === undefined && open.delete(slug),
      () => open.delete(slug),
    );
    return box;
  };
  const phase = (wave: CollectedWave): "before" | "open" | "closed" => {
    const state = known.get(wave.slug)?.wave.state ?? "open";
    if (state !== "open" || now() >= Date.parse(wave.closes)) return "closed";
    return now() < Date.parse(wave.opens) ? "before" : "open";
  };
  const hashOfKey = (wave: CollectedWave, key: string): string =>
    // A mistyped key is looked up like any other, so that it takes as long.
    keyHash(secrets, wave.slug, readKey(key) ?? `not a key: ${key.slice(0, 200)}`);

  return {
    waveAt,
    phase,
    isUsable: async (wave, key) => {
      const box = await boxOf(wave.slug);
      return box !== undefined && box.isUsable(hashOfKey(wave, key));
    },
    submit: async (wave, key, form, answers): Promise<SubmissionOutcome> => {
      if (phase(wave) !== "open") return "closed";
      const keyed = wave.wave.mode !== "open-link";
      if (!isFormNumber(form) || (keyed && key === undefined)) return "refused";
      const sorted = inOrder(answers);
      const box = await boxOf(wave.slug).catch(() => null);
      if (box === null) return "unavailable";
      if (box === undefined) return "closed";
      return box.submit({
        ...(keyed && key !== undefined ? { keyHash: hashOfKey(wave, key) } : {}),
        formHash: formHash(secrets, wave.slug, form),
        contentHash: contentHash(secrets, form, sorted),
        answers: sorted,
      });
    },
  };
}

/** The same answers are the same text, in whatever order a page sent them. */
function inOrder(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).sort(([one], [other]) => (one < other ? -1 : 1)));
}
