import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { Link, useLocation } from "wouter";
import type { Session } from "../../api/session.ts";
import { rememberSession, send } from "../ask.ts";
import { Busy } from "../parts/busy.tsx";
import { Mark } from "../parts/mark.tsx";
import { useAddress, useWords } from "../language.ts";
import { sessionWords } from "./words.ts";

/** Signs in with the link's word, which stands behind the # so that no server and no log ever sees it in an address. */
export default function Begin(): React.JSX.Element {
  const [failed, setFailed] = useState(false);
  const [, go] = useLocation();
  const address = useAddress();
  const queries = useQueryClient();
  const words = useWords(sessionWords);
  const tried = useRef(false);
  useEffect(() => {
    if (tried.current) return;
    tried.current = true;
    const link = location.hash.slice(1);
    history.replaceState(null, "", location.pathname + location.search);
    send<Session>("POST", "session", { link })
      .then((session) => {
        queries.setQueryData(["session"], rememberSession(session));
        go(address("/"), { replace: true });
      })
      .catch(() => setFailed(true));
  });
  useEffect(() => {
    if (failed) document.title = `${words.linkUsed} · Peilschaal`;
  }, [failed, words]);
  if (!failed) return <Busy />;
  return (
    <main className="alone" id="main" tabIndex={-1}>
      <Mark />
      <h1>{words.linkUsed}</h1>
      <p className="second">{words.linkUsedHint}</p>
      <Link className="button" href={address("/")}>
        {words.otherWay}
      </Link>
    </main>
  );
}
