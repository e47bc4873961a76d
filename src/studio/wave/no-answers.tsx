import { Link } from "wouter";
import { isRefused } from "../ask.ts";
import { useAddress, useWords, type Words } from "../language.ts";
import { Staff } from "../series/staff.tsx";
import type { StageProps } from "./stage-props.ts";
import "../series/series.css";

const words: Words<{ readonly head: string; readonly hint: string; readonly to: string }> = {
  nl: {
    head: "Er zijn nog geen antwoorden",
    hint: "Ze komen hier zodra de peiling gesloten is.",
    to: "Naar Veldwerk",
  },
  en: {
    head: "There are no answers yet",
    hint: "They come here as soon as the poll is closed.",
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
  const [{ head, hint, to }, address] = [useWords(words), useAddress()];
  return (
    <main className="alone">
      <div className="empty">
        <Staff level={0} total={6} quiet />
        <div>
          <h1>{head}</h1>
          <p className="second">{hint}</p>
          <Link className="button" href={address(`/${series}/${wave.id}/veldwerk`)}>
            {to}
          </Link>
        </div>
      </div>
    </main>
  );
}
