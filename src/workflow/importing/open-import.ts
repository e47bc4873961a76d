import { chosenSource } from "../../exchange/source-choice.ts";
import { corrected } from "../../exchange/corrections/apply.ts";
import type { MapCorrection } from "../../exchange/corrections/model.ts";
import { periodOf } from "../../exchange/period.ts";
import { hasErrors, problem, type Outcome } from "../../problem.ts";
import { questionsOf } from "../../questionnaire/model.ts";
import { importExport, type Imported } from "../import-export.ts";
import { wholeFile } from "../made-file.ts";
import type { Folder, WholeFile } from "../ports.ts";
import { readFormat } from "../read-format.ts";
import type { ImportStart, ReadImport } from "./ports.ts";
import { previewOf } from "./preview.ts";

/** What an import puts into the wave; its own words about itself stay. */
const WRITTEN = ["map.json", "questionnaire.json", "responses.csv", "import.json"];

export interface OpenImport {
  read(corrections: readonly MapCorrection[]): Promise<Outcome<ReadImport>>;
  files(): readonly WholeFile[];
}

/**
 * An export for a wave that was begun and has no answers:
 *
 *   read → shown → corrected → read again, by the map with what was said of it → … → files; nothing is written here
 */
export function openImport(folder: Folder, start: Omit<ImportStart, "place">): OpenImport {
  const { files, language, today } = start;
  let proposed: Imported | undefined;
  let proposedFor = "";
  let last: Imported | undefined;
  const request = { files, language, today, replace: true, begun: true };
  return {
    read: async (corrections) => {
      last = undefined;
      const { choice, rest } = chosenSource(corrections);
      if (proposedFor !== JSON.stringify(choice)) proposed = undefined;
      const first = proposed === undefined ? await importExport(folder, { ...request, choice }) : undefined;
      proposedFor = JSON.stringify(choice);
      proposed ??= first?.value;
      if (proposed === undefined) return { problems: first?.problems ?? [] };
      const isAsFound = rest.length === 0 || proposed.own;
      const read =
        isAsFound && first !== undefined
          ? first
          : await importExport(folder, {
              ...request,
              ...(isAsFound ? {} : { map: mapFile(proposed, rest) }),
            });
      if (read.value?.answered === false) return { problems: [problem("import-without-answers", {})] };
      if (read.value === undefined || hasErrors(read.problems)) return { problems: read.problems };
      last = read.value;
      return { value: await told(folder, last), problems: read.problems };
    },
    files: () =>
      (last?.files ?? []).flatMap((file) => {
        const name = file.path.replace(/^.*\//, "");
        return WRITTEN.includes(name) ? [wholeFile(file, name)] : [];
      }),
  };
}

/** Corrections go by the way that a corrected map.json goes on the command line. */
function mapFile(
  { map, table }: Imported,
  corrections: readonly MapCorrection[],
): { readonly name: string; readonly bytes: Uint8Array } {
  const text = JSON.stringify(corrected(map, table, corrections));
  return { name: "map.json", bytes: new TextEncoder().encode(text) };
}

async function told(folder: Folder, imported: Imported): Promise<ReadImport> {
  const now = await readFormat(folder, "questionnaire.json", "questionnaire.v1");
  const replaced = now.value === undefined ? 0 : questionsOf(now.value).length;
  return {
    preview: previewOf(imported, replaced),
    notKept: imported.notKept,
    period: periodOf(imported.table, imported.map) ?? null,
  };
}
