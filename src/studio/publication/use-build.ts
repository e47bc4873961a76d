import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { BuildKind, BuildView } from "../../api/builds.ts";
import { ask, send } from "../ask.ts";
import { useLanguage } from "../language.ts";
import { waveAddress, type StageProps } from "../wave/stage-props.ts";

const LOOK_AGAIN_MS = 400;

/** The last build of a wave, followed while it runs. */
export function useBuild(
  props: StageProps,
  settled: () => Promise<void>,
): {
  readonly build: BuildView | null;
  readonly error: unknown;
  readonly start: (kind: BuildKind, formats: readonly string[]) => void;
  readonly stop: () => void;
} {
  const [language, queries] = [useLanguage(), useQueryClient()];
  const address = `${waveAddress(props)}/build`;
  const key = ["build", address, language];
  const build = useQuery({
    queryKey: key,
    queryFn: () => ask<BuildView | null>(address),
    refetchInterval: ({ state }) => (state.data?.state === "running" ? LOOK_AGAIN_MS : false),
  });
  const start = useMutation({
    mutationFn: async (request: { kind: BuildKind; formats: readonly string[] }) => {
      await settled();
      return send<BuildView>("POST", address, request);
    },
    onSuccess: (view) => queries.setQueryData(key, view),
  });
  const stop = useMutation({
    mutationFn: () => send("DELETE", address),
    onSettled: () => queries.invalidateQueries({ queryKey: key }),
  });
  const version = build.data?.version ?? null;
  useEffect(() => {
    if (version === null) return;
    void queries.invalidateQueries({ queryKey: ["publication"] });
    void queries.invalidateQueries({ queryKey: ["series"] });
  }, [version, queries]);
  return {
    build: build.data ?? null,
    error: start.error,
    start: (kind, formats) => start.mutate({ kind, formats }),
    stop: () => stop.mutate(),
  };
}
