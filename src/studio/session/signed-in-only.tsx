import { Busy } from "../parts/busy.tsx";
import { Failing } from "../parts/failing.tsx";
import { isRefused } from "../ask.ts";
import { useWords } from "../language.ts";
import { useSession } from "./session.ts";
import { sessionWords } from "./words.ts";

/** Shows a view to whom is signed in, and to others how to become that. */
export function SignedInOnly({ children }: { readonly children: () => React.ReactNode }): React.ReactNode {
  const session = useSession();
  if (session.data !== undefined) return children();
  if (session.isPending) return <Busy />;
  if (isRefused(session.error) && session.error.refusal.status === 401) return <SignInFirst />;
  return <Failing error={session.error} again={() => void session.refetch()} />;
}

export function SignInFirst(): React.JSX.Element {
  const words = useWords(sessionWords);
  return (
    <main className="alone">
      <h1>{words.notSignedIn}</h1>
      <p className="second">{words.useLink}</p>
    </main>
  );
}
