import { problem, type Problem } from "../../problem.ts";
import type { Installation } from "../installation-ports.ts";
import { audited, type Actor } from "./audited.ts";
import { recordBesideBackups } from "./destruction-records.ts";
import { destroyAnswers, destroyBox, sealWave } from "./close-wave.ts";

export interface DestroyRequest {
  /** Why answers that nobody has read are thrown away; needed where there are any. */
  readonly reason: string;
  readonly actor: Actor;
}

/** Takes away everything the installation still has of a wave, and writes nothing anywhere. It cannot be undone. */
export async function destroyWave(
  installation: Installation,
  slug: string,
  { reason, actor }: DestroyRequest,
): Promise<readonly Problem[]> {
  return installation.alone(async () => {
    const { registry, dataSets } = installation;
    const wave = await registry.at(slug);
    if (wave === undefined) throw new Error("destroying a wave that is not there");
    const answers = (await dataSets.slugs()).includes(slug);
    if (wave.state === "closed" && !answers) return [problem("wave-closed", {}, { wave: wave.name })];
    if (!wave.pilot && reason.trim() === "")
      return [problem("destroy-without-reason", {}, { wave: wave.name })];
    const request = { why: "command" as const, actor };
    if (wave.state === "open" || wave.state === "closing") {
      await sealWave(installation, wave);
      await registry.advance(slug, "destroying");
    }
    if (answers) await destroyAnswers(installation, wave, request);
    if (wave.state !== "closed") await destroyBox(installation, wave, request);
    await audited(installation, actor, "destroy", wave.name, wave.pilot ? "pilot" : reason.trim());
    return recordBesideBackups(installation);
  });
}
