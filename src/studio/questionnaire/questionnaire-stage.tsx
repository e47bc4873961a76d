import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useRef, useState } from "react";
import { useSearchParams } from "wouter";
import type { QuestionnaireFacts } from "../../api/questionnaire.ts";
import type { Editing } from "../../changes/editing.ts";
import { firstWording, type Wording } from "../../questionnaire/editing/forms.ts";
import type { Questionnaire } from "../../questionnaire/model.ts";
import { roleIn } from "../../people/role.ts";
import { seriesBreaks } from "../../questionnaire/series-breaks.ts";
import { ask } from "../ask.ts";
import { ConflictNote } from "../files/conflict-note.tsx";
import { useFile, type UsedFile } from "../files/use-file.ts";
import { useLanguage, useSay, useWords } from "../language.ts";
import { Busy } from "../parts/busy.tsx";
import { Failing } from "../parts/failing.tsx";
import { useSession } from "../session/session.ts";
import { waveAddress, type StageProps } from "../wave/stage-props.ts";
import { HistoryView } from "./history-view.tsx";
import { LanguagesView } from "./languages-view.tsx";
import { Outline } from "./outline.tsx";
import { placeProblems } from "./placed-problems.ts";
import { PreviewColumn } from "./preview-column.tsx";
import { RoutesView } from "./routes/routes-view.tsx";
import { useUndoKeys } from "./undo-keys.ts";
import { questionnaireWords } from "./words.ts";
import { WritingColumn } from "./writing-column.tsx";
import { changeWith, WritingContext, type Writing } from "./writing.ts";
import "./questionnaire.css";

/** The questions, written where they stand, with the participants' page beside them. */
export default function QuestionnaireStage(props: StageProps): React.JSX.Element {
  const used = useFile<Questionnaire>(props, "questionnaire");
  const saved = useSaved(used.state === "open" ? used.editing : undefined);
  const language = useLanguage();
  const facts = useQuery({
    queryKey: ["questionnaire-facts", waveAddress(props), language, saved],
    queryFn: () => ask<QuestionnaireFacts>(`${waveAddress(props)}/questionnaire`),
    placeholderData: keepPreviousData,
  });
  if (used.state === "failed") return <Failing error={used.error} again={used.again} />;
  if (facts.isError) return <Failing error={facts.error} again={() => void facts.refetch()} />;
  if (used.state === "loading" || facts.isPending) return <Busy />;
  return <Open {...props} used={used} facts={facts.data} saved={saved} />;
}

type OpenFile = Extract<UsedFile<Questionnaire>, { state: "open" }>;

interface OpenProps extends StageProps {
  readonly used: OpenFile;
  readonly facts: QuestionnaireFacts;
  readonly saved: number;
}

function Open({ used, facts, saved, ...props }: OpenProps): React.JSX.Element {
  const [search] = useSearchParams();
  const words = useWords(questionnaireWords);
  const say = useSay();
  const { file: questionnaire, store, editing } = used;
  const session = useSession().data;
  const role = session && roleIn(session.roles, props.series);
  const mayWrite = role === "beheerder" || role === "onderzoeker";
  useUndoKeys(store);
  useFreshStages(props.series);
  const writing = useMemo(
    (): Writing => ({
      questionnaire,
      facts,
      wave: say(props.wave.title),
      problems: placeProblems(used.problems, questionnaire),
      breaks: facts.previous === null ? [] : seriesBreaks(questionnaire, facts.previous.questionnaire),
      wording: wordingIn(search.get("in"), facts, questionnaire),
      change: changeWith(store),
      isFixed: facts.fixed !== null || !mayWrite,
      areWordsFixed: facts.fixed === "opened" || facts.fixed === "answered",
    }),
    [questionnaire, facts, used.problems, search, store, mayWrite, props.wave, say],
  );
  const view = search.get("view");
  // What is read across needs the room; what participants see of it is at each question.
  const isWide = view === "talen" || view === "routes";
  const isLooking = search.get("tab") === "voorbeeld";
  return (
    <WritingContext value={writing}>
      <div className={`columns writing ${isWide ? "wide" : ""} ${isLooking ? "looks" : ""}`}>
        <Outline {...props} />
        <main className="middle" id="main" tabIndex={-1}>
          <ConflictNote editing={editing} store={store} />
          {!mayWrite && <p className="note">{words.readOnly}</p>}
          {mayWrite && facts.fixed !== null && <p className="note warn">{words.fixed[facts.fixed]}</p>}
          <fieldset className="plain-fieldset" disabled={!mayWrite}>
            {view === "talen" && <LanguagesView />}
            {view === "routes" && <RoutesView {...props} />}
            {view === "geschiedenis" && <HistoryView {...props} saved={saved} />}
            {view === null && <WritingColumn {...props} editing={editing} store={store} />}
          </fieldset>
        </main>
        {!isWide && <PreviewColumn {...props} saved={saved} />}
      </div>
    </WritingContext>
  );
}

/** How far the wave is has to be counted anew once somebody goes on; while they write it need not be. */
function useFreshStages(series: string): void {
  const queries = useQueryClient();
  useEffect(() => () => void queries.invalidateQueries({ queryKey: ["series", series] }), [queries, series]);
}

function wordingIn(
  asked: string | null,
  { language, register }: QuestionnaireFacts,
  { languages }: Questionnaire,
): Wording {
  if (asked === "je" || asked === "u") return asked;
  if (asked === "en" && languages.includes("en")) return "en";
  return firstWording(languages.includes(language) ? language : "nl", register);
}

/** Counts what the server has got: a new number where there is something new to look at. */
function useSaved(editing: Editing | undefined): number {
  const [count, setCount] = useState(0);
  const last = useRef<unknown>(undefined);
  const now = editing === undefined || editing.pending.length > 0 ? undefined : editing.server;
  useEffect(() => {
    if (now === undefined || now === last.current) return;
    last.current = now;
    setCount((before) => before + 1);
  }, [now]);
  return count;
}
