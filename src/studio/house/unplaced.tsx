import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { SeriesSummary } from "../../api/series.ts";
import { ask } from "../ask.ts";
import { ActProblems } from "../fieldwork/act-problems.tsx";
import { useSay, useWords } from "../language.ts";
import { Choice } from "../parts/field.tsx";
import { useHouseAct } from "./house-view.tsx";
import { houseWords } from "./words.ts";

/** People of before panels belonged to a series, to be put in one. */
export function Unplaced({ people }: { readonly people: number }): React.JSX.Element {
  const [words, say] = [useWords(houseWords), useSay()];
  const [chosen, setChosen] = useState<string | null>(null);
  const shelf = useQuery({ queryKey: ["series"], queryFn: () => ask<SeriesSummary[]>("series") });
  const place = useHouseAct("unplaced");
  const series = chosen ?? shelf.data?.[0]?.id ?? "";
  return (
    <form
      className="note warn"
      onSubmit={(event) => {
        event.preventDefault();
        place.mutate({ series });
      }}
    >
      <p>
        <b>{words.unplaced(people)}</b> {words.unplacedHint}
      </p>
      <Choice
        label={words.series}
        value={series}
        choices={(shelf.data ?? []).map(({ id, title }) => ({ value: id, label: say(title) }))}
        choose={setChosen}
      />
      <button type="submit" className="button" disabled={place.isPending || series === ""}>
        {words.place}
      </button>
      <ActProblems error={place.error} failed={words.failed} />
    </form>
  );
}
