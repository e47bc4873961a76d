import { expect, test, vi } from "vitest";
import { mailRounds } from "./rounds.ts";

test("a round that cannot begin is told as failed, and the next may try again", async () => {
  const rounds = mailRounds();
  await rounds.stop("peiling");
  expect(rounds.last("peiling")).toBeUndefined();
  const away = (): Promise<never> => Promise.reject(new Error("no mail server"));
  expect(rounds.start("peiling", "invitation", away).state).toBe("running");
  await vi.waitFor(() => expect(rounds.last("peiling")?.state).toBe("failed"));
  expect(rounds.start("peiling", "reminder", away)).toMatchObject({ kind: "reminder", state: "running" });
  await rounds.stop("peiling");
});
