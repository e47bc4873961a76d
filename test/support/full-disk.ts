import type { Folder } from "../../src/workflow/ports.ts";

/** A disk that is full while somebody says so: what is there is read, nothing more goes on it. */
export function fullDisk(isFull: () => boolean): (folder: Folder) => Folder {
  const refuse = (): void => {
    if (isFull()) throw Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" });
  };
  const around = (folder: Folder): Folder => ({
    ...folder,
    at: (path) => around(folder.at(path)),
    write: async (files) => {
      refuse();
      await folder.write(files);
    },
    stage: async (files) => {
      refuse();
      return folder.stage(files);
    },
  });
  return around;
}
