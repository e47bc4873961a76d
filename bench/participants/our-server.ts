import { openInstallation, participatingIn } from "../../src/compose.ts";
import { listen } from "../../src/server/listen.ts";
import { siteApp } from "../../src/server/site.ts";
import { issueKeys } from "../../src/workflow/collecting/issue-keys.ts";
import type { RegisteredWave } from "../../src/workflow/installation-ports.ts";
import { tenQuestions } from "./questionnaire.ts";

export interface Served {
  readonly address: string;
  readonly path: string;
  readonly keys: readonly string[];
}

/** The product as it is started, on SQLite in a folder or on PostgreSQL. */
export async function ourServer(folder: string, count: number, url?: string): Promise<Served> {
  const installation = await openInstallation(url === undefined ? { data: folder } : { url });
  const box = await installation.boxes.create(wave.slug, "keyed");
  await box.close();
  await installation.registry.add(wave);
  const sizes = [{ group: "o1", people: count }];
  const issued = await issueKeys(installation, wave, { keys: sizes, people: sizes });
  const site = siteApp(participatingIn(installation), { isHealthy: async () => Promise.resolve(true) });
  const { value } = await listen(site, { host: "127.0.0.1", port: 0 });
  return { address: value?.url ?? "", path: `/p/${wave.slug}`, keys: issued.map(({ key }) => key) };
}

const wave: RegisteredWave = {
  slug: "benchbenchbench2",
  name: "bench-1",
  by: "sector",
  state: "open",
  series: {
    format: "reeks.v1",
    title: { nl: "Reeks" },
    organisation: { nl: "Organisatie" },
    language: "nl",
    register: "je",
    disclosure: { closed: 5, open: 10 },
    smallN: 30,
  },
  wave: {
    format: "peiling.v1",
    wave: 1,
    title: { nl: "Peiling 1" },
    theme: { nl: "Snelheid" },
    date: "2126-05-19",
    fieldwork: { opened: "2026-01-01", closed: "2126-05-08" },
    mode: "anoniem",
    selection: "signed-up",
    population: { nl: "Niemand" },
  },
  questionnaire: tenQuestions,
  opens: "2020-01-01T00:00:00Z",
  closes: "2126-05-08T21:59:00Z",
  privacy: { controller: "Organisatie", contact: "info@organisatie.example", keptUntil: "2126-12-31" },
  pilot: false,
  kept: { box: "2126-12-31", answers: "2126-12-31" },
};
