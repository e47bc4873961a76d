import { problem, type Outcome, type Problem } from "../problem.ts";
import type { IsoDate } from "../time.ts";

/** That row-level data of a wave were made for somebody: two people agreed, and the Verantwoording says so. */
export interface Release {
  readonly wave: number;
  readonly date: IsoDate;
  readonly by: string;
  readonly confirmedBy: string;
  readonly reason: string;
}

/** What is wrong with a wish for row-level data: it takes two people and a reason. */
export function checkRelease(release: Pick<Release, "by" | "confirmedBy" | "reason">): Problem[] {
  const names = [release.by, release.confirmedBy].map(plain);
  const two = names.every((name) => name !== "") && names[0] !== names[1];
  return two && plain(release.reason) !== "" ? [] : [problem("release-alone", {})];
}

/** `releases.jsonl`: a line a release. */
export function readReleases(text: string, file: string): Outcome<readonly Release[]> {
  const lines = text.split("\n").map((line, i) => ({ line, row: i + 1 }));
  const problems: Problem[] = [];
  const releases = lines
    .filter(({ line }) => line.trim() !== "")
    .flatMap(({ line, row }) => {
      const release = readLine(line);
      if (release === undefined) problems.push(problem("release-line-broken", { file, row }));
      return release ?? [];
    });
  return problems.length > 0 ? { problems } : { value: releases, problems };
}

export function writeReleases(releases: readonly Release[]): string {
  return releases.map((release) => `${JSON.stringify(release)}\n`).join("");
}

function plain(text: string): string {
  return text.normalize("NFKC").replaceAll(/\s+/gu, " ").trim().toLowerCase();
}

function readLine(line: string): Release | undefined {
  try {
    const found = JSON.parse(line) as Readonly<Record<string, unknown>>;
    const texts = ["date", "by", "confirmedBy", "reason"].every((name) => typeof found[name] === "string");
    return texts && typeof found["wave"] === "number" ? (found as unknown as Release) : undefined;
  } catch {
    return undefined;
  }
}
