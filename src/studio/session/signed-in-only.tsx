import { Busy } from "../parts/busy.tsx";
import { Failing } from "../parts/failing.tsx";
import { later } from "../parts/later.tsx";
import { isRefused } from "../ask.ts";
import { useSession } from "./session.ts";

const SignIn = later(() => import("./sign-in.tsx"));

/** Shows a view to whom is signed in, and to others how to become that. */
export function SignedInOnly({ children }: { readonly children: () => React.ReactNode }): React.ReactNode {
  const session = useSession();
  if (session.data !== undefined) return children();
  if (session.isPending) return <Busy />;
  if (isRefused(session.error) && session.error.refusal.status === 401) return <SignIn />;
  return <Failing error={session.error} again={() => void session.refetch()} />;
}
