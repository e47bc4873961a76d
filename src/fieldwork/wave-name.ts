import type { Series, Wave } from "./wave.ts";

/** What a wave is called on a command line: its series and number, "kwaliteit-2"; a pilot ends in "-proef". */
export function waveName(series: Series, wave: Wave, pilot: boolean): string {
  const title = typeof series.title.nl === "string" ? series.title.nl : series.title.nl.je;
  const plain = title
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, 40)
    .replace(/-$/, "");
  return `${plain === "" ? "reeks" : plain}-${wave.wave}${pilot ? "-proef" : ""}`;
}
