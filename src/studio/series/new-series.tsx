import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useLocation } from "wouter";
import type { PersonRow } from "../../api/people.ts";
import type { BegunSeries, NewSeries } from "../../api/series.ts";
import { ask, send } from "../ask.ts";
import { useAddress, useLanguage, useWords } from "../language.ts";
import { Choice, Field } from "../parts/field.tsx";
import { RefusedNote } from "../parts/refused-note.tsx";
import { TopBar } from "../parts/top-bar.tsx";
import { useSession } from "../session/session.ts";
import { newSeriesWords } from "./new-series-words.ts";
import { seriesWords } from "./words.ts";
import "./series.css";

/** A series begins with its name, its organisation and a first poll; everything else can wait. */
export default function NewSeriesView(): React.JSX.Element {
  const [words, series, language] = [useWords(newSeriesWords), useWords(seriesWords), useLanguage()];
  const [address, [, go]] = [useAddress(), useLocation()];
  const queries = useQueryClient();
  const [wanted, setWanted] = useState<NewSeries>({
    title: "",
    organisation: "",
    language,
    register: "je",
    theme: "",
  });
  const [from, setFrom] = useState<"empty" | "file">("empty");
  const make = useMutation({
    mutationFn: () => send<BegunSeries>("POST", "series", wanted),
    onSuccess: async ({ id, wave }) => {
      await queries.invalidateQueries({ queryKey: ["series"] });
      go(address(`/${id}/${wave}/${from === "file" ? "veldwerk/inlezen" : "vragenlijst/begin"}`));
    },
  });
  const set = <K extends keyof NewSeries>(name: K) => {
    return (value: NewSeries[K]): void => setWanted({ ...wanted, [name]: value });
  };
  useEffect(() => {
    document.title = `${words.title} · Peilschaal`;
  }, [words]);
  return (
    <>
      <TopBar
        crumbs={[
          { label: series.allSeries, path: "/" },
          { label: words.title, path: "/nieuw" },
        ]}
      />
      <main className="alone new-series" id="main" tabIndex={-1}>
        <h1>{words.title}</h1>
        <p className="second">{words.hint}</p>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            make.mutate();
          }}
        >
          <Field label={words.name} hint={words.nameHint} value={wanted.title} change={set("title")} />
          <Field
            label={words.organisation}
            hint={words.organisationHint}
            value={wanted.organisation}
            change={set("organisation")}
          />
          <div className="pair">
            <Choice
              label={words.language}
              value={wanted.language}
              choices={words.languages}
              choose={(value) => set("language")(value === "en" ? "en" : "nl")}
            />
            <Choice
              label={words.register}
              value={wanted.register}
              choices={words.registers}
              choose={(value) => set("register")(value === "u" ? "u" : "je")}
            />
          </div>
          <Researcher choose={(id) => setWanted({ ...wanted, researcher: id })} />
          <h2>{words.first}</h2>
          <Field
            label={words.theme}
            hint={words.themeHint}
            value={wanted.theme}
            change={set("theme")}
            optional
          />
          <fieldset>
            <legend>{words.beginWith}</legend>
            {(["empty", "file"] as const).map((one) => (
              <label key={one}>
                <input type="radio" name="from" checked={from === one} onChange={() => setFrom(one)} />
                {words.from[one]}
              </label>
            ))}
          </fieldset>
          <RefusedNote error={make.error} />
          <button type="submit" className="button primary" disabled={make.isPending}>
            {words.make}
          </button>
        </form>
      </main>
    </>
  );
}

/** Who works on it, where there is anybody else to choose. */
function Researcher({ choose }: { readonly choose: (id: string) => void }): React.ReactNode {
  const words = useWords(newSeriesWords);
  const me = useSession().data?.id;
  const [chosen, setChosen] = useState("");
  const people = useQuery({ queryKey: ["people"], queryFn: () => ask<PersonRow[]>("people"), retry: false });
  const others = (people.data ?? []).filter(({ id, state }) => id !== me && state === "active");
  if (others.length === 0) return null;
  return (
    <Choice
      label={words.researcher}
      value={chosen}
      choices={[
        { value: "", label: words.myself },
        ...others.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      choose={(id) => {
        setChosen(id);
        choose(id);
      }}
    />
  );
}
