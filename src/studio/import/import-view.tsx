import { Link, useLocation } from "wouter";
import { useAddress, useWords } from "../language.ts";
import { Busy } from "../parts/busy.tsx";
import { Failing } from "../parts/failing.tsx";
import type { StageProps } from "../wave/stage-props.ts";
import { GiveFile } from "./give-file.tsx";
import { Reading, Refused } from "./not-read.tsx";
import { Understood } from "./understood.tsx";
import { useImport } from "./use-import.ts";
import { importViewWords } from "./words.ts";
import "../fieldwork/fieldwork.css";
import "./import.css";

/** The answers of another program's export, for a wave without any: given, looked at, corrected, put into the poll. */
export default function ImportView(props: StageProps): React.JSX.Element {
  const [words, address] = [useWords(importViewWords), useAddress()];
  const [, go] = useLocation();
  const used = useImport(props, () => go(address(`/${props.series}/${props.wave.id}/resultaten`)));
  const { held, give, write } = used;
  if (held.isPending || write.isSuccess) return <Busy />;
  if (held.isError) return <Failing error={held.error} again={() => void held.refetch()} />;
  const view = held.data;
  if (give.isPending || (view?.state === "reading" && view.preview === null))
    return <Reading files={view?.files ?? []} stop={used.stop} />;
  if (view !== null && view.preview !== null)
    return <Understood view={view} preview={view.preview} used={used} />;
  return (
    <main className="alone import-file" id="main" tabIndex={-1}>
      <h1>{words.title}</h1>
      {view !== null && <Refused view={view} />}
      <GiveFile give={(files) => give.mutate(files)} error={give.error} />
      <Link href={address(`/${props.series}/${props.wave.id}/veldwerk`)}>{words.back}</Link>
    </main>
  );
}
