import { openZip, type ZipArchive } from "../../office/unzip.ts";
import { hasErrors, type Outcome, type Problem } from "../../problem.ts";
import { fileKindOf } from "./file-kind.ts";

interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Files of answers, as programs put them into a zip to be fetched: Google Forms, Qualtrics, SurveyMonkey, Triple-S. */
const EXPORTS = /\.(csv|tsv|tab|txt|xlsx|z?sav|sss|xml|asc|dat)$/i;
/** What a Macintosh adds. */
const BESIDE = /^__MACOSX\/|(^|\/)(\.DS_Store|\._[^/]*)$/;
const MOST_FILES = 20;

/** The files in a zip that holds exports and nothing else; any other file as it is. */
export function unpacked(files: readonly NamedFile[]): Outcome<readonly NamedFile[]> {
  const problems: Problem[] = [];
  const all = files.flatMap((file) => {
    const archive = fileKindOf(file.bytes) === "zip" ? openZip(file.bytes, file.name).value : undefined;
    const paths = archive === undefined ? [] : exportsIn(archive);
    return paths.length === 0
      ? [file]
      : paths.flatMap((path): NamedFile[] => {
          const content = archive?.read(path);
          problems.push(...(content?.problems ?? []));
          const name = path.replace(/^.*\//, "");
          return content?.value === undefined ? [] : [{ name, bytes: content.value }];
        });
  });
  return hasErrors(problems) ? { problems } : { value: all, problems };
}

/** Paths of exports; none where a package is one of another kind. */
function exportsIn(archive: ZipArchive): readonly string[] {
  const paths = archive.paths.filter((path) => !path.endsWith("/") && !BESIDE.test(path));
  const areExports = paths.length <= MOST_FILES && paths.every((path) => EXPORTS.test(path));
  // The parts of a workbook are XML as well.
  return areExports && !archive.has("[Content_Types].xml") ? paths : [];
}
