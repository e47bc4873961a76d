import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { PublicationView } from "../../api/publication.ts";
import type { ReportWords } from "../../report/words.ts";
import { ask } from "../ask.ts";
import { ConflictNote } from "../files/conflict-note.tsx";
import { useFile, type UsedFile } from "../files/use-file.ts";
import { useLanguage } from "../language.ts";
import { Busy } from "../parts/busy.tsx";
import { Failing } from "../parts/failing.tsx";
import { useSession } from "../session/session.ts";
import { isWithoutAnswers, NoAnswers } from "../wave/no-answers.tsx";
import { waveAddress, type StageProps } from "../wave/stage-props.ts";
import type { Edited } from "./editing.ts";
import { Middle } from "./middle.tsx";
import { Outline } from "./outline.tsx";
import { Side } from "./side.tsx";
import "./publication.css";

type OpenFile = Extract<UsedFile<ReportWords>, { state: "open" }>;

/** The publication as it will be, block by block, and making it. */
export default function PublicationStage(props: StageProps): React.JSX.Element {
  const file = useFile<ReportWords>(props, "report");
  if (file.state === "loading") return <Busy />;
  if (file.state === "failed") return <Failing error={file.error} again={file.again} />;
  return <Loaded {...props} file={file} />;
}

function Loaded({ file, ...props }: StageProps & { readonly file: OpenFile }): React.JSX.Element {
  const [language, session] = [useLanguage(), useSession()];
  const view = useQuery({
    // What the server holds of the words is part of the question: another text, another publication.
    queryKey: ["publication", props.series, props.wave.id, language, JSON.stringify(file.editing.server)],
    queryFn: () => ask<PublicationView>(`${waveAddress(props)}/publication`),
    placeholderData: keepPreviousData,
    // The server answers with what it holds by then, which may be later than what was asked about: never kept.
    staleTime: 0,
    gcTime: 0,
  });
  if (view.isPending) return <Busy />;
  if (view.isError && isWithoutAnswers(view.error)) return <NoAnswers {...props} />;
  if (view.isError) return <Failing error={view.error} again={() => void view.refetch()} />;
  const writes = ["beheerder", "onderzoeker"].includes(session.data?.role ?? "");
  const edited: Edited = {
    words: file.file,
    view: view.data,
    change: writes ? file.store.change : null,
  };
  return <Shown {...props} file={file} edited={edited} />;
}

function Shown(props: StageProps & { readonly file: OpenFile; readonly edited: Edited }): React.JSX.Element {
  const { edited, file } = props;
  const { entries, slides } = edited.view;
  const entry =
    entries.find(({ id, slides: own }) => id === props.item || own.includes(props.item ?? "")) ?? entries[0];
  const slide =
    slides.find(({ id }) => id === props.item) ?? slides.find(({ id }) => id === entry?.slides[0]);
  if (entry === undefined) return <NoAnswers {...props} />;
  return (
    <div className="columns publication">
      <Outline {...props} current={entry} />
      <main className="middle" id="main" tabIndex={-1}>
        <ConflictNote editing={file.editing} store={file.store} />
        <Middle {...props} entry={entry} slide={slide} store={file.store} />
      </main>
      <Side {...props} />
    </div>
  );
}
