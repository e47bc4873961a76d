import { useLocation, useSearchParams } from "wouter";
import { useAddress } from "../language.ts";
import type { StageProps } from "../wave/stage-props.ts";

type Place = Pick<StageProps, "series" | "wave">;

/** Addresses within the stage; the wording one writes in goes along. */
export function useQuestionAddress({ series, wave }: Place): (item: string, view?: string) => string {
  const address = useAddress();
  const [search] = useSearchParams();
  const wording = search.get("in") ?? undefined;
  return (item, view) =>
    address(`/${series}/${wave.id}/vragenlijst${item === "" ? "" : `/${item}`}`, { in: wording, view });
}

export function useGoToQuestion(place: Place): (item: string) => void {
  const [, go] = useLocation();
  const address = useQuestionAddress(place);
  return (item) => go(address(item));
}
