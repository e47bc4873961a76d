import { useQuery } from "@tanstack/react-query";
import { useMemo, useSyncExternalStore } from "react";
import type { SaidProblem } from "../../api/problem.ts";
import { shownFile, type Editing } from "../../changes/editing.ts";
import { useLanguage } from "../language.ts";
import { waveAddress, type StageProps } from "../wave/stage-props.ts";
import { fileStore, type FileStore } from "./file-store.ts";

/** A file of a poll while it is loaded, when it failed, and when it can be edited. */
export type UsedFile<T> =
  | { readonly state: "loading" }
  | { readonly state: "failed"; readonly error: unknown; readonly again: () => void }
  | {
      readonly state: "open";
      readonly file: T;
      readonly problems: readonly SaidProblem[];
      readonly editing: Editing;
      readonly store: FileStore;
    };

/** Opens a file for editing; `T` is what its schema says it holds. */
export function useFile<T>(props: Pick<StageProps, "series" | "wave">, name: string): UsedFile<T> {
  const address = `${waveAddress(props)}/files/${name}`;
  const language = useLanguage();
  const store = fileStore(address);
  const loaded = useQuery({
    queryKey: ["file", address, language],
    queryFn: async () => {
      await store.load();
      return true;
    },
    refetchOnWindowFocus: true,
  });
  const state = useSyncExternalStore(store.subscribe, store.read);
  const file = useMemo(() => (state === undefined ? undefined : (shownFile(state.editing) as T)), [state]);
  if (state !== undefined && file !== undefined)
    return { state: "open", file, problems: state.problems, editing: state.editing, store };
  if (loaded.isError) return { state: "failed", error: loaded.error, again: () => void loaded.refetch() };
  return { state: "loading" };
}
