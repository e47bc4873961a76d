import { Link } from "wouter";
import { isRefused } from "../ask.ts";
import { useAddress, useWords, type Words } from "../language.ts";
import { useWorksOn } from "../session/session.ts";
import { Empty } from "../parts/empty.tsx";
import type { StageProps } from "./stage-props.ts";

const words: Words<{ readonly head: string; readonly hint: string; readonly to: string }> = {
  nl: {
    head: "Nog niets te lezen",
    hint: "De antwoorden gaan open als de peiling gesloten is, in willekeurige volgorde.",
    to: "Naar Veldwerk",
  },
  en: {
    head: "Nothing to read yet",
    hint: "The answers open once the poll is closed, in an order made by chance.",
    to: "To Fieldwork",
  },
};

/** A wave without answers is no mistake. */
export function isWithoutAnswers(error: unknown): boolean {
  const problems = isRefused(error) ? (error.refusal.problems ?? []) : [];
  return (
    problems.length > 0 &&
    problems.every(({ code, place }) => code === "file-missing" && place.file === "responses.csv")
  );
}

export function NoAnswers({ series, wave }: Pick<StageProps, "series" | "wave">): React.JSX.Element {
  const [{ head, hint, to }, address, opens] = [useWords(words), useAddress(), useWorksOn(series)];
  return (
    <Empty head={head} hint={hint}>
      {opens ? (
        <Link className="button" href={address(`/${series}/${wave.id}/veldwerk`)}>
          {to}
        </Link>
      ) : undefined}
    </Empty>
  );
}
