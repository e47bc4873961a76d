import { useMutation, useQuery, useQueryClient, type UseMutationResult } from "@tanstack/react-query";
import { useEffect } from "react";
import type { HouseView as House } from "../../api/house.ts";
import { ask, send } from "../ask.ts";
import { ActProblems, Problems } from "../fieldwork/act-problems.tsx";
import { useLanguage, useWords } from "../language.ts";
import { Busy } from "../parts/busy.tsx";
import { Failing } from "../parts/failing.tsx";
import { Note } from "../parts/note.tsx";
import { TopBar } from "../parts/top-bar.tsx";
import { HeldSets } from "./held-sets.tsx";
import { HeldWaves } from "./held-waves.tsx";
import { Unplaced } from "./unplaced.tsx";
import { houseWords } from "./words.ts";
import "../people/people.css";
import "./house.css";

/** Something done to the installation; afterwards it is examined again. */
export function useHouseAct(path: string): UseMutationResult {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: unknown) => send("POST", `house/${path}`, body),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["house"] }),
  });
}

/** Looking after the installation: what is wrong, backups, and what is still kept. */
export default function HouseView(): React.JSX.Element {
  const [words, language] = [useWords(houseWords), useLanguage()];
  const house = useQuery({ queryKey: ["house", language], queryFn: () => ask<House>("house") });
  useEffect(() => {
    document.title = `${words.head} · Peilschaal`;
  }, [words]);
  if (house.isPending) return <Busy />;
  if (house.isError) return <Failing alone error={house.error} again={() => void house.refetch()} />;
  const { problems, backups, waves, sets, unplaced } = house.data;
  return (
    <>
      <TopBar crumbs={[{ label: words.head, path: "/beheer/installatie" }]} />
      <main className="people house" id="main" tabIndex={-1}>
        <h1>{words.head}</h1>
        <p className="second">{words.intro}</p>
        <section>
          <h2>{words.doctor}</h2>
          {problems.length === 0 ? <p>{words.fine}</p> : <Problems problems={problems} />}
          <button
            type="button"
            className="button"
            disabled={house.isFetching}
            onClick={() => void house.refetch()}
          >
            {words.lookAgain}
          </button>
        </section>
        {unplaced > 0 && <Unplaced people={unplaced} />}
        <Backups backups={backups} />
        <HeldWaves waves={waves} />
        <HeldSets sets={sets} />
      </main>
    </>
  );
}

function Backups({ backups }: Pick<House, "backups">): React.JSX.Element {
  const [words, language] = [useWords(houseWords), useLanguage()];
  const make = useHouseAct("backups");
  if (backups === null)
    return (
      <section>
        <h2>{words.backups}</h2>
        <p>{words.noPlace}</p>
      </section>
    );
  return (
    <section>
      <h2>{words.backups}</h2>
      <p className="small second">{words.backupsHint}</p>
      {backups.length === 0 && <p>{words.none}</p>}
      <ul className="backups">
        {backups.map(({ name, made }) => (
          <li key={name}>
            <span>{made === "" ? words.records : made}</span>
            <a href={`/api/house/backups/${name}?lang=${language}`} download>
              {words.fetch}
              <span className="unseen"> {name}</span>
            </a>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="button primary"
        disabled={make.isPending}
        onClick={() => make.mutate({})}
      >
        {words.make}
      </button>
      <p role="status" className="small">
        {make.isPending && words.making}
      </p>
      <ActProblems error={make.error} failed={words.failed} />
      <Note head={words.restore}>{words.restoreHint}</Note>
    </section>
  );
}
