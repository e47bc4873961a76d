import { useQueryClient } from "@tanstack/react-query";
import { Link, useLocation, useSearchParams } from "wouter";
import type { Session } from "../../api/session.ts";
import { send } from "../ask.ts";
import { useAddress, useLanguage, useWords, type Words } from "../language.ts";
import { usePopOpen } from "./pop-open.ts";
import { Segmented } from "./segmented.tsx";
import { THEMES, useTheme } from "./theme.ts";

const menuWords: Words<{
  menu: string;
  theme: string;
  auto: string;
  light: string;
  dark: string;
  language: string;
  out: string;
  account: string;
  people: string;
  audit: string;
  house: string;
}> = {
  nl: {
    menu: "Menu van",
    theme: "Weergave",
    auto: "Systeem",
    light: "Licht",
    dark: "Donker",
    language: "Taal",
    out: "Afmelden",
    account: "Mijn account",
    people: "Mensen en rechten",
    audit: "Logboek",
    house: "Beheer",
  },
  en: {
    menu: "Menu of",
    theme: "Display",
    auto: "System",
    light: "Light",
    dark: "Dark",
    language: "Language",
    out: "Sign out",
    account: "My account",
    people: "People and rights",
    audit: "Audit log",
    house: "Installation",
  },
};

/** Language, light or dark, and signing out. */
export function PersonMenu({ session }: { readonly session: Session }): React.JSX.Element {
  const words = useWords(menuWords);
  const [language, address] = [useLanguage(), useAddress()];
  const [, setSearch] = useSearchParams();
  const [theme, setTheme] = useTheme();
  const menu = usePopOpen();
  const queries = useQueryClient();
  const [, go] = useLocation();
  const signOut = async (): Promise<void> => {
    await send("DELETE", "session");
    queries.clear();
    go("/");
  };
  const speak = (wanted: "nl" | "en") =>
    setSearch((search) => {
      if (wanted === "en") search.set("lang", "en");
      else search.delete("lang");
      return search;
    });
  return (
    <details className="person" ref={menu}>
      <summary aria-label={`${words.menu} ${session.name}`}>
        <span className="initials">{session.initials}</span>
      </summary>
      <div className="menu">
        <p>
          <b>{session.name}</b>
        </p>
        <nav aria-label={session.name}>
          <Link href={address("/ik")}>{words.account}</Link>
          {session.role === "beheerder" && <Link href={address("/beheer/mensen")}>{words.people}</Link>}
          {session.role === "beheerder" && <Link href={address("/beheer/installatie")}>{words.house}</Link>}
          {session.role === "beheerder" && <Link href={address("/beheer/logboek")}>{words.audit}</Link>}
        </nav>
        <Segmented
          label={words.language}
          choices={[
            { value: "nl", label: "Nederlands" },
            { value: "en", label: "English" },
          ]}
          value={language}
          choose={(wanted) => speak(wanted === "en" ? "en" : "nl")}
        />
        <Segmented
          label={words.theme}
          choices={THEMES.map((value) => ({ value, label: words[value] }))}
          value={theme}
          choose={(wanted) => setTheme(THEMES.find((one) => one === wanted) ?? "auto")}
        />
        <button type="button" className="button" onClick={() => void signOut()}>
          {words.out}
        </button>
      </div>
    </details>
  );
}
