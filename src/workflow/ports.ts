/**
 * A folder of files, by paths below it with `/`. The only way workflow reaches the disk; a write is whole or not at
 * all, for every file.
 */
export interface Folder {
  /** Undefined where there is no such file. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** Names of the files and folders directly below a path, sorted; empty where it does not exist. */
  list(path: string): Promise<readonly string[]>;
  /** Puts all files at their places, each whole, or none of them; makes folders as needed. */
  write(files: readonly FileToWrite[]): Promise<void>;
  /** The first half of `write`: everything safely on disk, nothing yet under its name. */
  stage(files: readonly FileToWrite[]): Promise<StagedFiles>;
  /** Takes a file, or a folder with all that is in it, away for good; nothing happens where there is none. */
  remove(path: string): Promise<void>;
  /** The name of the folder itself, for messages. */
  readonly name: string;
  /** The folder at a path below or, with `..`, above. */
  at(path: string): Folder;
}

export interface FileToWrite {
  readonly path: string;
  /** Whole, or in pieces that are asked for as they are written. */
  readonly bytes: Uint8Array | Iterable<Uint8Array>;
  /** Only its owner may read it: codes, backups. */
  readonly secret?: boolean;
}

/** A file that is in memory as a whole. */
export interface WholeFile extends FileToWrite {
  readonly bytes: Uint8Array;
}

/** Files that lie beside their places, synced, until they are put there or thrown away. */
export interface StagedFiles {
  commit(): Promise<void>;
  discard(): Promise<void>;
}

/** A file of the browser app, ready to be served. */
export interface Asset {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
  /** The same in gzip. */
  readonly packed?: Uint8Array<ArrayBuffer>;
}

export type BrowserAppState =
  | { readonly state: "making" }
  /** Its files by path below /studio/. */
  | { readonly state: "ready"; readonly files: ReadonlyMap<string, Asset> }
  | { readonly state: "failed"; readonly why: string };

/** The browser app of the studio, which may still have to be made of its sources. */
export interface BrowserApp {
  now(): BrowserAppState;
  /** As it is once it is there or has failed. */
  settled(): Promise<BrowserAppState>;
  /** Tries once more what has failed. */
  again(): void;
}
