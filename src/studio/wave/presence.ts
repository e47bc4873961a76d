import { useQuery } from "@tanstack/react-query";
import type { Present } from "../../api/presence.ts";
import type { StageName } from "../../api/series.ts";
import { ask } from "../ask.ts";
import { waveAddress, type StageProps } from "./stage-props.ts";

const ASK_MS = 5000;
/** Who did nothing for so long is not at work, whatever their page shows. */
const IDLE_MS = 120_000;

let actedAt = performance.now();
for (const sign of ["keydown", "pointerdown", "wheel"])
  addEventListener(sign, () => (actedAt = performance.now()), { passive: true, capture: true });

interface Where extends Pick<StageProps, "series" | "wave" | "item"> {
  readonly stage: StageName;
}

/** Who else is at work in a wave, and where; tells them where this person is. Nothing where that is not known. */
export function useOthers({ series, wave, stage, item }: Where): readonly Present[] {
  const address = `${waveAddress({ series, wave })}/here`;
  const others = useQuery({
    queryKey: ["here", address, stage, item ?? null],
    queryFn: () => {
      const isAtWork = performance.now() - actedAt < IDLE_MS;
      return ask<readonly Present[]>(address, isAtWork ? { stage, item } : {});
    },
    refetchInterval: ASK_MS,
    staleTime: ASK_MS,
    retry: false,
    placeholderData: (before) => before,
  });
  return others.data ?? [];
}
