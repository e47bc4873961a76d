import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { PersonRow } from "../../api/people.ts";
import type { SeriesSummary } from "../../api/series.ts";
import { ask } from "../ask.ts";
import { useSay, useWords } from "../language.ts";
import { Busy } from "../parts/busy.tsx";
import { Failing } from "../parts/failing.tsx";
import { TopBar } from "../parts/top-bar.tsx";
import { InviteForm } from "./invite-form.tsx";
import { LinkNote, type GivenLink } from "./link-note.tsx";
import { PeopleTable } from "./people-table.tsx";
import type { NamedSeries } from "./roles.tsx";
import { peopleWords } from "./words.ts";
import "./people.css";

/** Who works in the studio and what they may; for whom looks after it. */
export default function PeopleView(): React.JSX.Element {
  const [words, say] = [useWords(peopleWords), useSay()];
  const [given, setGiven] = useState<GivenLink>();
  const people = useQuery({ queryKey: ["people"], queryFn: () => ask<PersonRow[]>("people") });
  const shelf = useQuery({ queryKey: ["series"], queryFn: () => ask<SeriesSummary[]>("series") });
  useEffect(() => {
    document.title = `${words.head} · Peilschaal`;
  }, [words]);
  if (people.isPending || shelf.isPending) return <Busy />;
  if (people.isError) return <Failing alone error={people.error} again={() => void people.refetch()} />;
  const series: NamedSeries[] = (shelf.data ?? []).map(({ id, title }) => ({ id, name: say(title) }));
  return (
    <>
      <TopBar crumbs={[{ label: words.head, path: "/beheer/mensen" }]} />
      <main className="people" id="main" tabIndex={-1}>
        <h1>{words.head}</h1>
        <p className="second">{words.intro}</p>
        {given !== undefined && <LinkNote given={given} />}
        <PeopleTable people={people.data} series={series} give={setGiven} />
        <InviteForm series={series} give={setGiven} />
      </main>
    </>
  );
}
