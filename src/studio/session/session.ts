import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { Session } from "../../api/session.ts";
import { ask, rememberSession } from "../ask.ts";

export function useSession(): UseQueryResult<Session> {
  return useQuery({
    queryKey: ["session"],
    queryFn: async () => rememberSession(await ask<Session>("session")),
    staleTime: 60_000,
  });
}
