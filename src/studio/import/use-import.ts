import {
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from "@tanstack/react-query";
import { useRef, useState } from "react";
import type { HeldImportView, ImportView, MapCorrection } from "../../api/importing.ts";
import { ask, send, sendFiles } from "../ask.ts";
import { useLanguage } from "../language.ts";
import { waveAddress, type StageProps } from "../wave/stage-props.ts";

const LOOK_AGAIN_MS = 250;

export interface UsedImport {
  readonly held: UseQueryResult<HeldImportView>;
  readonly give: UseMutationResult<ImportView, unknown, readonly File[]>;
  readonly correct: UseMutationResult<ImportView, unknown, readonly MapCorrection[]>;
  readonly write: UseMutationResult<ImportView, unknown, void>;
  /** Says one thing more of the export. */
  readonly say: (correction: MapCorrection) => void;
  /** Whether what is shown is what came of all that was said. */
  readonly settled: boolean;
  /** Takes back what was said last. */
  readonly undo: () => void;
  /** Lets go of the export, also while it is being sent or read. */
  readonly stop: () => void;
}

/** The export that was given for a wave: it is held by the server, so that a page that is loaded again finds it. `written`: once it is in. */
export function useImport(props: Pick<StageProps, "series" | "wave">, written: () => void): UsedImport {
  const queries = useQueryClient();
  const [language, address] = [useLanguage(), `${waveAddress(props)}/import`];
  const key = ["import", address, language];
  const sending = useRef<AbortController>(undefined);
  // What was said counts at once, also while the server still reads what was said before it.
  const said = useRef<readonly MapCorrection[]>(undefined);
  const [waiting, setWaiting] = useState<readonly MapCorrection[]>();
  const remember = (corrections: readonly MapCorrection[] | undefined): void => {
    said.current = corrections;
    setWaiting(corrections);
  };
  const held = useQuery({
    queryKey: key,
    queryFn: () => ask<HeldImportView>(address),
    refetchInterval: ({ state }) => (state.data?.state === "reading" ? LOOK_AGAIN_MS : false),
  });
  const put = (view: HeldImportView): void => {
    // A look that is still under way saw what was there before.
    void queries.cancelQueries({ queryKey: key });
    queries.setQueryData(key, view);
  };
  const give = useMutation({
    mutationFn: (files: readonly File[]) => {
      remember(undefined);
      sending.current = new AbortController();
      return sendFiles<ImportView>(address, files, sending.current.signal);
    },
    onSuccess: put,
  });
  const correct = useMutation({
    // One after the other, so that what was said last is what holds.
    scope: { id: address },
    mutationFn: (corrections: readonly MapCorrection[]) =>
      send<ImportView>("PUT", `${address}/corrections`, { corrections }),
    onSuccess: put,
    onError: () => {
      remember(undefined);
      void held.refetch();
    },
  });
  const write = useMutation({
    mutationFn: () => send<ImportView>("POST", `${address}/written`, {}),
    onSuccess: () => {
      // First away from here: a wave with answers has no place for an import any more.
      written();
      return queries.invalidateQueries();
    },
  });
  const change = (make: (before: readonly MapCorrection[]) => readonly MapCorrection[]): void => {
    const next = make(said.current ?? held.data?.corrections ?? []);
    remember(next);
    correct.mutate(next);
  };
  return {
    held,
    give,
    correct,
    write,
    settled: waiting === undefined || holds(held.data, waiting),
    say: (correction) => change((before) => [...before, correction]),
    undo: () => change((before) => before.slice(0, -1)),
    stop: () => {
      sending.current?.abort();
      remember(undefined);
      give.reset();
      put(null);
      void send("DELETE", address).catch(() => undefined);
    },
  };
}

function holds(view: HeldImportView | undefined, said: readonly MapCorrection[]): boolean {
  if (view === undefined || view === null) return true;
  return view.state !== "reading" && JSON.stringify(view.corrections) === JSON.stringify(said);
}
