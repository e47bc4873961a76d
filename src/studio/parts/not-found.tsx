import { Link } from "wouter";
import { useAddress, useWords, type Words } from "../language.ts";

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
  return (
    <main className="alone">
      <h1>{head}</h1>
      <p className="second">{hint}</p>
      <Link href={address("/")}>{back}</Link>
    </main>
  );
}
