import { useQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useEffect } from "react";
import { Link } from "wouter";
import type { SeriesSummary } from "../../api/series.ts";
import { ask } from "../ask.ts";
import { useAddress, useSay, useWords } from "../language.ts";
import { Busy } from "../parts/busy.tsx";
import { EmptyPart } from "../parts/empty.tsx";
import { Failing } from "../parts/failing.tsx";
import { TopBar } from "../parts/top-bar.tsx";
import { useSession } from "../session/session.ts";
import { seriesWords } from "./words.ts";
import "./series.css";

/** All series of this installation. */
export default function Shelf(): React.JSX.Element {
  const words = useWords(seriesWords);
  const shelf = useQuery({ queryKey: ["series"], queryFn: () => ask<SeriesSummary[]>("series") });
  useEffect(() => {
    document.title = `${words.allSeries} · Peilschaal`;
  }, [words]);
  if (shelf.isPending) return <Busy />;
  if (shelf.isError) return <Failing alone error={shelf.error} again={() => void shelf.refetch()} />;
  return (
    <>
      <TopBar crumbs={[{ label: words.allSeries, path: "/" }]} />
      <main className="series" id="main" tabIndex={-1}>
        <h1>{words.allSeries}</h1>
        {shelf.data.length === 0 ? (
          <EmptyPart head={words.noSeries} hint={words.noSeriesHint}>
            <MakeSeries primary />
          </EmptyPart>
        ) : (
          <>
            <ShelfList series={shelf.data} />
            <p className="begin-wave">
              <MakeSeries />
            </p>
          </>
        )}
      </main>
    </>
  );
}

function ShelfList({ series }: { readonly series: readonly SeriesSummary[] }): React.JSX.Element {
  const [address, say] = [useAddress(), useSay()];
  return (
    <ul className="shelf">
      {series.map(({ id, title, organisation }) => (
        <li key={id}>
          <Link href={address(`/${id}`)}>
            <b>{say(title)}</b>
          </Link>
          <span className="small second">{say(organisation)}</span>
        </li>
      ))}
    </ul>
  );
}

/** For whom looks after everything; others are given series by them. */
function MakeSeries({ primary = false }: { readonly primary?: boolean }): React.ReactNode {
  const [words, address, session] = [useWords(seriesWords), useAddress(), useSession().data];
  if (session?.role !== "beheerder") return null;
  return (
    <Link className={primary ? "button primary" : "button"} href={address("/nieuw")}>
      <Plus size={18} strokeWidth={1.9} aria-hidden /> {words.newSeries}
    </Link>
  );
}
