import { Fragment } from "react";
import { Link } from "wouter";
import { useAddress, useWords, type Words } from "../language.ts";
import { useSession } from "../session/session.ts";
import { Mark } from "./mark.tsx";
import { PersonMenu } from "./person-menu.tsx";
import { SavedState } from "./saved-state.tsx";

const words: Words<string> = { nl: "Naar de inhoud", en: "To the content" };

export interface Crumb {
  readonly label: string;
  readonly path: string;
}

/** Where one is, whether it is saved, and who one is. */
export function TopBar({ crumbs }: { readonly crumbs: readonly Crumb[] }): React.JSX.Element {
  const [address, skip] = [useAddress(), useWords(words)];
  const session = useSession();
  return (
    <header className="top-bar">
      <a className="skip" href="#main">
        {skip}
      </a>
      <Link href={address("/")} className="home" aria-label="Peilschaal">
        <Mark />
      </Link>
      <nav className="crumbs" aria-label="Peilschaal">
        {crumbs.map(({ label, path }, i) => (
          <Fragment key={path}>
            {i > 0 && <span aria-hidden="true">/</span>}
            <Link
              href={address(path)}
              title={label}
              aria-current={i === crumbs.length - 1 ? "page" : undefined}
            >
              {label}
            </Link>
          </Fragment>
        ))}
      </nav>
      <SavedState />
      {session.data !== undefined && <PersonMenu session={session.data} />}
    </header>
  );
}
