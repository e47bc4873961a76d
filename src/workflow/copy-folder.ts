import type { FileToWrite, Folder } from "./ports.ts";

/** All files below a folder, written below another at once: all of them or none. */
export async function copyFolder(from: Folder, to: Folder): Promise<void> {
  await to.write(await filesBelow(from, ""));
}

async function filesBelow(folder: Folder, path: string): Promise<FileToWrite[]> {
  const files: FileToWrite[] = [];
  for (const name of await folder.list(path)) {
    const place = path === "" ? name : `${path}/${name}`;
    const bytes = await folder.read(place);
    if (bytes === undefined) files.push(...(await filesBelow(folder, place)));
    else files.push({ path: place, bytes });
  }
  return files;
}
