import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useSearchParams } from "wouter";
import type { AuditPage, AuditRow } from "../../api/audit.ts";
import { ask } from "../ask.ts";
import { useLanguage, useWords, type Words } from "../language.ts";
import { Busy } from "../parts/busy.tsx";
import { Failing } from "../parts/failing.tsx";
import { Note } from "../parts/note.tsx";
import { TopBar } from "../parts/top-bar.tsx";
import { actInWords, resultInWords } from "./audit-acts.ts";
import "./people.css";

const auditWords: Words<{
  readonly head: string;
  readonly intro: string;
  readonly columns: readonly string[];
  readonly holds: string;
  readonly seal: (seal: string) => string;
  readonly broken: string;
  readonly brokenTold: (number: number) => string;
  readonly older: string;
  readonly newest: string;
  readonly none: string;
}> = {
  nl: {
    head: "Logboek",
    intro:
      "Wat er in de studio en op de opdrachtregel is gedaan, het nieuwste eerst. Over deelnemers staat hier niets.",
    columns: ["Wanneer", "Wie", "Wat", "Waarop", "Waarvandaan", "Uitkomst"],
    holds: "Ongewijzigd.",
    seal: (seal) =>
      `Elke regel verzegelt de regels ervoor. Zegel van nu: ${seal}. Bewaar het elders om later te laten zien dat niets is veranderd.`,
    broken: "Hier is aan gezeten.",
    brokenTold: (number) =>
      `Regel ${number} is veranderd, toegevoegd of weggehaald. Wat ervoor staat klopt nog.`,
    older: "Ouder",
    newest: "Naar het nieuwste",
    none: "Er is nog niets gedaan.",
  },
  en: {
    head: "Audit log",
    intro:
      "What was done in the studio and on the command line, the newest first. Nothing about participants stands here.",
    columns: ["When", "Who", "What", "On what", "From where", "Result"],
    holds: "Unchanged.",
    seal: (seal) =>
      `Every line seals the lines before it. Seal of this moment: ${seal}. Keep it elsewhere to show later that nothing was changed.`,
    broken: "This was tampered with.",
    brokenTold: (number) =>
      `Line ${number} was changed, added or taken out. What stands before it still holds.`,
    older: "Older",
    newest: "To the newest",
    none: "Nothing was done yet.",
  },
};

/** The audit log, page by page, and whether its chain holds. */
export default function AuditView(): React.JSX.Element {
  const words = useWords(auditWords);
  const [search, setSearch] = useSearchParams();
  const before = search.get("before") ?? undefined;
  const page = useQuery({
    queryKey: ["audit", before],
    queryFn: () => ask<AuditPage>("audit", { before }),
  });
  useEffect(() => {
    document.title = `${words.head} · Peilschaal`;
  }, [words]);
  if (page.isPending) return <Busy />;
  if (page.isError) return <Failing alone error={page.error} again={() => void page.refetch()} />;
  const { entries, broken, seal } = page.data;
  const last = entries.at(-1)?.number ?? 1;
  const turn = (number: number | undefined): void =>
    setSearch((now) => {
      if (number === undefined) now.delete("before");
      else now.set("before", String(number));
      return now;
    });
  return (
    <>
      <TopBar crumbs={[{ label: words.head, path: "/beheer/logboek" }]} />
      <main className="people log" id="main" tabIndex={-1}>
        <h1>{words.head}</h1>
        <p className="second">{words.intro}</p>
        {broken === null ? (
          <Note head={words.holds}>{seal !== "" && words.seal(seal)}</Note>
        ) : (
          <Note tone="warn" head={words.broken}>
            {words.brokenTold(broken)}
          </Note>
        )}
        {entries.length === 0 ? <p>{words.none}</p> : <AuditTable entries={entries} />}
        <div className="buttons">
          {last > 1 && (
            <button type="button" className="button" onClick={() => turn(last)}>
              {words.older}
            </button>
          )}
          {before !== undefined && (
            <button type="button" className="button" onClick={() => turn(undefined)}>
              {words.newest}
            </button>
          )}
        </div>
      </main>
    </>
  );
}

function AuditTable({ entries }: { readonly entries: readonly AuditRow[] }): React.JSX.Element {
  const [words, language] = [useWords(auditWords), useLanguage()];
  const [, whoHead, whatHead, objectHead, whereHead, resultHead] = words.columns;
  const format = new Intl.DateTimeFormat(language, { dateStyle: "short", timeStyle: "medium" });
  const moment = (when: string): string => {
    const time = Date.parse(when);
    return when.includes("T") && !Number.isNaN(time) ? format.format(time) : when;
  };
  return (
    <table className="audit">
      <thead>
        <tr>
          {words.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map(({ number, who, what, when, where, object, result }) => (
          <tr key={number}>
            <td>{moment(when)}</td>
            <td data-label={whoHead}>
              <Who name={who} />
            </td>
            <td data-label={whatHead}>
              <Act what={what} />
            </td>
            <td data-label={objectHead}>{object}</td>
            <td data-label={whereHead}>{where}</td>
            <td data-label={resultHead}>{resultInWords(result, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** In words, with the log's own words under them: those are what is sealed. */
function Act({ what }: { readonly what: string }): React.JSX.Element {
  const words = actInWords(what, useLanguage());
  if (words === undefined) return <>{what}</>;
  return (
    <>
      {words} <span className="tiny second raw">{what}</span>
    </>
  );
}

/** A name, and small behind it what tells two people of one name apart. */
function Who({ name }: { readonly name: string }): React.JSX.Element {
  const [, called, id] = /^(.*) \((\w+)\)$/.exec(name) ?? [];
  if (called === undefined) return <>{name}</>;
  return (
    <>
      {called} <span className="tiny second raw">{id}</span>
    </>
  );
}
