import { dayOf, sayWallClock } from "../../fieldwork/wall-clock.ts";
import { hasErrors, problem, warning, type Outcome, type Problem } from "../../problem.ts";
import type { Installation, RegisteredWave } from "../installation-ports.ts";
import { audited, type Actor } from "./audited.ts";
import { momentAt, momentOf } from "./moments.ts";
import { boxKeptUntil } from "./open-wave.ts";

export interface MoveEndRequest {
  /** Wall clock time in Amsterdam. */
  readonly closes: string;
  readonly actor: Actor;
}

/**
 * Moves the closing moment of a wave that is not over: participants' pages, mails that are still to go and closing follow.
 * The last day on which answers are kept stays, since participants were told it.
 */
export async function moveEnd(
  installation: Installation,
  slug: string,
  { closes, actor }: MoveEndRequest,
): Promise<Outcome<RegisteredWave>> {
  return installation.alone(async () => {
    const { registry, now } = installation;
    const wave = await registry.at(slug);
    if (wave === undefined) throw new Error("moving the end of a wave that is not there");
    const refused = { problems: [problem("end-after-closing", {}, { wave: wave.name })] };
    if (wave.state !== "open" || now() >= Date.parse(wave.closes)) return refused;
    const read = momentOf(closes, "closes");
    if (read.value === undefined) return { problems: read.problems };
    const problems = [...read.problems, ...whatSpeaksAgainst(wave, read.value, now())];
    const end = momentAt(read.value);
    if (hasErrors(problems)) return { problems };
    if (end === wave.closes) return { value: wave, problems };
    if (end < wave.closes && (await registry.invited(slug)).length > 0)
      problems.push(warning("end-earlier-than-told", {}, { told: said(wave.closes) }));
    const box = boxKeptUntil(dayOf(read.value), wave.kept.answers);
    const moved = { ...wave, closes: end, kept: { ...wave.kept, box } };
    if (!(await registry.moveEnd(moved, wave.closes))) return refused;
    await audited(installation, actor, "move-end", wave.name, `${said(wave.closes)} to ${said(end)}`);
    return { value: moved, problems };
  });
}

function whatSpeaksAgainst({ opens, kept }: RegisteredWave, end: number, now: number): Problem[] {
  if (end <= now) return [problem("end-in-the-past", {}, { now: sayWallClock(now) })];
  if (end <= Date.parse(opens)) return [problem("end-before-opening", {}, { opens: said(opens) })];
  return dayOf(end) > kept.answers ? [problem("end-after-term", {}, { date: kept.answers })] : [];
}

function said(moment: string): string {
  return sayWallClock(Date.parse(moment));
}
