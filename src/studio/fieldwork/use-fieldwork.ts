import { useMutation, useQuery, useQueryClient, type UseQueryResult } from "@tanstack/react-query";
import type { FieldworkView } from "../../api/fieldwork.ts";
import { sayDate } from "../../time.ts";
import { ask, send } from "../ask.ts";
import { useLanguage } from "../language.ts";
import { waveAddress, type StageProps } from "../wave/stage-props.ts";

const LOOK_AGAIN_MS = 400;

export function useFieldwork(props: StageProps): UseQueryResult<FieldworkView> {
  const [language, address] = [useLanguage(), `${waveAddress(props)}/fieldwork`];
  return useQuery({
    queryKey: ["fieldwork", address, language],
    queryFn: () => ask<FieldworkView>(address),
    refetchInterval: ({ state }) => (state.data?.wave?.sending?.state === "running" ? LOOK_AGAIN_MS : false),
  });
}

export interface Act<T> {
  readonly run: (body?: unknown, then?: () => void) => void;
  readonly busy: boolean;
  readonly error: unknown;
  /** What the server said of it; undefined until it is done. */
  readonly done: T | undefined;
}

/** Something done to the fieldwork of a wave; afterwards everything that may have changed is asked again. */
export function useAct<T = unknown>(
  props: StageProps,
  method: "POST" | "PUT" | "DELETE",
  path: string,
): Act<T> {
  const queries = useQueryClient();
  const act = useMutation({
    mutationFn: (body: unknown) => send<T>(method, `${waveAddress(props)}/fieldwork${path}`, body),
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: ["fieldwork"] });
      await queries.invalidateQueries({ queryKey: ["series"] });
    },
  });
  return {
    run: (body, then) => act.mutate(body, then && { onSuccess: then }),
    busy: act.isPending,
    error: act.error,
    done: act.data,
  };
}

/** A moment of the clock on the wall in words: "19 mei 2026, 23.59 uur". */
export function useMoment(): (moment: string) => string {
  const language = useLanguage();
  return (moment) => {
    const [day = "", time = ""] = moment.split(" ");
    const said = language === "nl" ? `${time.replace(":", ".")} uur` : time;
    return `${sayDate(day, language)}, ${said}`;
  };
}
