import { useQueryClient } from "@tanstack/react-query";
import { FileUp, Plus } from "lucide-react";
import { useState } from "react";
import { useLocation } from "wouter";
import type { BegunWave } from "../../api/questionnaire.ts";
import type { WaveSummary } from "../../api/series.ts";
import { roleIn } from "../../people/role.ts";
import { isRefused, send } from "../ask.ts";
import { useAddress, useSay, useWords, type Words } from "../language.ts";
import { useSession } from "../session/session.ts";

const words: Words<{
  begin: (wave: number) => string;
  fromFile: (wave: number) => string;
  hint: (last: string) => string;
  first: string;
  failed: string;
}> = {
  nl: {
    begin: (wave) => `Peiling ${wave} beginnen`,
    fromFile: (wave) => `Peiling ${wave} uit een bestand`,
    hint: (last) =>
      `Met de vragen en codes van ${last}. Antwoorden, panel en teksten van het rapport gaan niet mee.`,
    first: "Begint met een lege vragenlijst.",
    failed: "Dat lukte niet.",
  },
  en: {
    begin: (wave) => `Begin poll ${wave}`,
    fromFile: (wave) => `Poll ${wave} from a file`,
    hint: (last) =>
      `With the questions and codes of ${last}. Answers, panel and texts of the report stay behind.`,
    first: "Begins with an empty questionnaire.",
    failed: "That did not work.",
  },
};

/** Begins the next wave and opens its questions. */
export function BeginWave({
  series,
  waves,
}: {
  readonly series: string;
  readonly waves: readonly WaveSummary[];
}): React.ReactNode {
  const [said, say, address] = [useWords(words), useSay(), useAddress()];
  const [state, setState] = useState<"idle" | "busy" | "failed">("idle");
  const [problem, setProblem] = useState("");
  const queries = useQueryClient();
  const [, go] = useLocation();
  const session = useSession().data;
  const role = session && roleIn(session.roles, series);
  if (role !== "beheerder" && role !== "onderzoeker") return null;
  const last = waves.at(-1);
  const begin = async (at: string): Promise<void> => {
    setState("busy");
    try {
      const { id } = await send<BegunWave>("POST", `series/${encodeURIComponent(series)}/waves`, {});
      await queries.invalidateQueries({ queryKey: ["series"] });
      go(address(`/${series}/${id}/${at}`));
    } catch (error) {
      setProblem(isRefused(error) ? (error.refusal.problems?.[0]?.message ?? error.refusal.title) : "");
      setState("failed");
    }
  };
  return (
    <div className="begin-wave">
      <button
        type="button"
        className="button"
        disabled={state === "busy"}
        onClick={() => void begin("vragenlijst/begin")}
      >
        <Plus size={18} strokeWidth={1.9} aria-hidden /> {said.begin((last?.wave ?? 0) + 1)}
      </button>
      <button
        type="button"
        className="button"
        disabled={state === "busy"}
        onClick={() => void begin("veldwerk/inlezen")}
      >
        <FileUp size={18} strokeWidth={1.9} aria-hidden /> {said.fromFile((last?.wave ?? 0) + 1)}
      </button>
      <p className="small second">
        {last === undefined ? said.first : said.hint(say(last.title).toLowerCase())}
      </p>
      {state === "failed" && (
        <p role="alert" className="note warn">
          {said.failed} {problem}
        </p>
      )}
    </div>
  );
}
