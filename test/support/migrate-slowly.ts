import { postgresEngine } from "../../src/adapters/postgres/engine.ts";
import { sqliteEngine } from "../../src/adapters/sqlite/engine.ts";
import { steps } from "./migration-steps.ts";

/** Brings the store "studio" at a place up to date, in a process of its own that can be killed: PLACE STEPS. */
const [place = "", count = "0"] = process.argv.slice(2);
const engine = place.startsWith("postgres:") ? await postgresEngine(place) : sqliteEngine(place);
process.stdout.write("ready\n");
const store = await engine.open("studio", steps(Number(count)), "create");
await store?.close();
await engine.close();
