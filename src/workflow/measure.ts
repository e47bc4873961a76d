import type { Installation } from "./installation-ports.ts";
import type { Measured } from "./operations-ports.ts";

/** A store that takes longer is not there for a participant either. */
const PATIENCE_MS = 2000;

/** Asks the stores whether they answer, and how many waves they hold. */
export async function measure({ registry }: Pick<Installation, "registry">): Promise<Measured> {
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE_MS).unref());
  const waves = await Promise.race([registry.all().catch(() => undefined), late]);
  if (waves === undefined) return { isHealthy: false, waves: {} };
  const byState = Map.groupBy(waves, ({ state }) => state);
  return {
    isHealthy: true,
    waves: Object.fromEntries([...byState].map(([state, ofState]) => [state, ofState.length])),
  };
}
