import { startRegistration, type PublicKeyCredentialCreationOptionsJSON } from "@simplewebauthn/browser";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { KeyRound, Landmark } from "lucide-react";
import type { GoThere, Me, WayIn } from "../../api/people.ts";
import { isRefused, send } from "../ask.ts";
import { useSay, useWords } from "../language.ts";
import { Note } from "../parts/note.tsx";
import { RefusedNote } from "../parts/refused-note.tsx";
import { accountWords } from "./words.ts";

/** The ways one signs in; others to add, the safest first. */
export function WayList({ me }: { readonly me: Me }): React.JSX.Element {
  const [words, say] = [useWords(accountWords), useSay()];
  const queries = useQueryClient();
  const changed = (): Promise<void> => queries.invalidateQueries({ queryKey: ["me"] });
  const remove = useMutation({
    mutationFn: ({ kind, id }: WayIn) => send("DELETE", `me/ways/${kind}/${encodeURIComponent(id)}`),
    onSuccess: changed,
  });
  const add = useMutation({
    mutationFn: async () => {
      const options = await send<PublicKeyCredentialCreationOptionsJSON>("POST", "me/passkeys/options", {});
      await send("POST", "me/passkeys", await startRegistration({ optionsJSON: options }));
    },
    onSuccess: changed,
  });
  const connect = useMutation({
    mutationFn: () => send<GoThere>("POST", "me/organisation", {}),
    onSuccess: ({ address }) => location.assign(address),
  });
  const wasStopped = add.error !== null && !isRefused(add.error);
  return (
    <div className="ways">
      {me.ways.length === 0 && <Note tone="warn">{words.noWay}</Note>}
      <ul>
        {me.ways.map((way) => (
          <li key={`${way.kind} ${way.id}`}>
            {words.way[way.kind](way.told)}
            <button
              type="button"
              className="linkish"
              aria-label={words.remove(words.way[way.kind](way.told))}
              onClick={() => remove.mutate(way)}
            >
              {words.removeShort}
            </button>
          </li>
        ))}
      </ul>
      {wasStopped ? (
        <p className="note bad" role="alert">
          {words.passkeyStopped}
        </p>
      ) : (
        <RefusedNote error={remove.error ?? add.error ?? connect.error} />
      )}
      <div className="buttons">
        <button type="button" className="button primary" onClick={() => add.mutate()}>
          <KeyRound size={17} strokeWidth={1.9} aria-hidden /> {words.addPasskey}
        </button>
        {me.organisation !== null && (
          <button type="button" className="button" onClick={() => connect.mutate()}>
            <Landmark size={17} strokeWidth={1.9} aria-hidden /> {words.connect(say(me.organisation))}
          </button>
        )}
      </div>
      <p className="small second">{words.passkeyTold}</p>
    </div>
  );
}
