import { readFileSync } from "node:fs";
import { Gauge, Registry } from "prom-client";
import type { Measured, Metrics } from "../../workflow/operations-ports.ts";

/** Memory is told in steps of this: a finer figure would move when somebody answers. */
const STEP_BYTES = 16 * 1024 * 1024;

/**
 * How the program is. Counters of requests, replies, connections or processor time are left out on purpose: read every
 * few seconds they tell when somebody took part (docs/decisions/logs-and-metrics.md).
 */
export function metrics(measure: () => Promise<Measured>): Metrics {
  const registry = new Registry();
  const gauge = (name: string, help: string, labelNames: readonly string[] = []): Gauge =>
    new Gauge({ name, help, labelNames: [...labelNames], registers: [registry] });
  gauge("peilschaal_info", "The version that runs", ["version"]).set({ version: ownVersion() }, 1);
  gauge("peilschaal_start_time_seconds", "When the program started").set(
    Math.round(Date.now() / 1000 - process.uptime()),
  );
  const memory = gauge("peilschaal_memory_bytes", "Memory in use, in steps of 16 MiB");
  const healthy = gauge("peilschaal_healthy", "Whether the stores answer");
  const waves = gauge("peilschaal_waves", "Waves by state", ["state"]);
  return {
    mediaType: registry.contentType,
    page: async () => {
      const { isHealthy, waves: byState } = await measure();
      memory.set(Math.ceil(process.memoryUsage.rss() / STEP_BYTES) * STEP_BYTES);
      healthy.set(isHealthy ? 1 : 0);
      waves.reset();
      for (const [state, count] of Object.entries(byState)) waves.set({ state }, count);
      return registry.metrics();
    },
  };
}

function ownVersion(): string {
  const file = new URL("../../../package.json", import.meta.url);
  return (JSON.parse(readFileSync(file, "utf8")) as { readonly version: string }).version;
}
