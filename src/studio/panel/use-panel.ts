import {
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from "@tanstack/react-query";
import type { PanelView } from "../../api/panel.ts";
import { ask, send } from "../ask.ts";
import { useLanguage } from "../language.ts";
import { waveAddress, type StageProps } from "../wave/stage-props.ts";

export function usePanel(props: StageProps): UseQueryResult<PanelView> {
  const [language, address] = [useLanguage(), `${waveAddress(props)}/panel`];
  return useQuery({ queryKey: ["panel", address, language], queryFn: () => ask<PanelView>(address) });
}

/** Something done to the panel; afterwards it is asked again. */
export function usePanelAct<T>(
  props: StageProps,
  method: "POST" | "PUT" | "DELETE",
  path: string,
): UseMutationResult<T> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: unknown) => send<T>(method, `${waveAddress(props)}/panel${path}`, body),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["panel"] });
      await queries.invalidateQueries({ queryKey: ["fieldwork"] });
      await queries.invalidateQueries({ queryKey: ["series"] });
    },
  });
}
