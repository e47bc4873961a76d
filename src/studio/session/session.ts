import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { Session } from "../../api/session.ts";
import { reaches, roleIn } from "../../people/role.ts";
import { ask, rememberSession } from "../ask.ts";

export function useSession(): UseQueryResult<Session> {
  return useQuery({
    queryKey: ["session"],
    queryFn: async () => rememberSession(await ask<Session>("session")),
    staleTime: 60_000,
  });
}

/** Whether somebody works on the polls of a series, and so may go to its fieldwork and its answers. */
export function useWorksOn(series: string): boolean {
  const session = useSession().data;
  const role = session && roleIn(session.roles, series);
  return role !== undefined && reaches(role, "onderzoeker");
}
