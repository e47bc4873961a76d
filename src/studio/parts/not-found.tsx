import { useEffect } from "react";
import { Link } from "wouter";
import { useAddress, useWords, type Words } from "../language.ts";
import { TopBar } from "./top-bar.tsx";

const words: Words<{ head: string; hint: string; back: string }> = {
  nl: {
    head: "Deze pagina bestaat niet",
    hint: "Misschien is het adres niet goed overgenomen.",
    back: "Naar alle reeksen",
  },
  en: {
    head: "This page does not exist",
    hint: "The address may have been copied wrongly.",
    back: "To all series",
  },
};

export function NotFound(): React.JSX.Element {
  const { head, hint, back } = useWords(words);
  const address = useAddress();
  useEffect(() => {
    document.title = `${head} · Peilschaal`;
  }, [head]);
  return (
    <>
      <TopBar crumbs={[]} />
      <main className="alone" id="main" tabIndex={-1}>
        <h1>{head}</h1>
        <p className="second">{hint}</p>
        <Link className="button" href={address("/")}>
          {back}
        </Link>
      </main>
    </>
  );
}
