import { useQuery } from "@tanstack/react-query";
import { createContext, useContext, useEffect, useSyncExternalStore } from "react";
import { waveAddress, type StageProps } from "../wave/stage-props.ts";
import { benchStore, type BenchStore } from "./bench/bench-store.ts";
import type { BenchState } from "./bench/state.ts";

export interface Bench {
  readonly store: BenchStore;
  readonly state: BenchState;
}

const BenchContext = createContext<Bench | null>(null);
export const BenchProvider = BenchContext.Provider;

/** The question on the desk, for every part of it. */
export function useBench(): Bench {
  const bench = useContext(BenchContext);
  if (bench === null) throw new Error("this part is only shown beside a question on the desk");
  return bench;
}

export type OpenedBench =
  | { readonly state: "loading" }
  | { readonly state: "failed"; readonly error: unknown; readonly again: () => void }
  | { readonly state: "open"; readonly bench: Bench };

/** Opens a question; it is not read anew while somebody works on it. */
export function useOpenBench(props: Pick<StageProps, "series" | "wave">, variable: string): OpenedBench {
  const address = `${waveAddress(props)}/answers/${encodeURIComponent(variable)}`;
  const store = benchStore(address);
  const loaded = useQuery({
    queryKey: ["bench", address],
    queryFn: async () => {
      await store.load();
      return true;
    },
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  useEffect(() => store.watch(), [store]);
  const state = useSyncExternalStore(store.subscribe, store.read);
  if (loaded.isError) return { state: "failed", error: loaded.error, again: () => void loaded.refetch() };
  if (loaded.isPending || state === undefined) return { state: "loading" };
  return { state: "open", bench: { store, state } };
}
