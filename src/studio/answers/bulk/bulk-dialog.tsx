import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { BulkView } from "../../../api/answers.ts";
import { ask, isRefused } from "../../ask.ts";
import { useWords } from "../../language.ts";
import { Failing } from "../../parts/failing.tsx";
import { useBench } from "../use-bench.ts";
import { BulkOffers } from "./bulk-offers.tsx";
import { BulkRecords } from "./bulk-records.tsx";
import { BulkSample } from "./bulk-sample.tsx";
import { bulkWords } from "./words.ts";

const ASK_AGAIN_MS = 400;

/** Accepting suggestions together: from which certainty, how many, how often that was right, and a sample to look at first. */
export function BulkDialog({ close }: { readonly close: () => void }): React.JSX.Element {
  const { store } = useBench();
  const words = useWords(bulkWords);
  const queries = useQueryClient();
  const dialog = useRef<HTMLDialogElement>(null);
  const [chosen, setChosen] = useState<number | null>(null);
  const [sent, setSent] = useState<"not" | "busy" | "failed" | number>("not");
  const address = `${store.address}/bulk`;
  const view = useQuery({
    queryKey: ["bulk", address],
    queryFn: () => ask<BulkView>(address),
    refetchInterval: ({ state }) => (state.data?.busy == null ? false : ASK_AGAIN_MS),
    gcTime: 0,
    staleTime: 0,
  });
  useEffect(() => dialog.current?.showModal(), []);
  const isBusy = view.isPending || view.data?.busy != null;
  const offers = view.data?.offers ?? [];
  const allowed = offers.filter((one) => one.allowed && one.answers > 0);
  // The lowest certainty that is allowed spares most work.
  const offer = allowed.find((one) => one.threshold === chosen) ?? allowed[0];
  const take = (): void => {
    if (offer === undefined) return;
    setSent("busy");
    store.takeBulk({ threshold: offer.threshold, answers: offer.answers }).then(close, (error: unknown) => {
      const found = isRefused(error) ? (error.body as { found?: unknown }).found : undefined;
      setSent(typeof found === "number" ? found : "failed");
      void queries.invalidateQueries({ queryKey: ["bulk", address] });
    });
  };
  return (
    <dialog ref={dialog} className="bulk" aria-labelledby="bulk-head" onClose={close}>
      <h2 id="bulk-head">{words.head}</h2>
      <p className="small second">{words.what}</p>
      {view.isError && <Failing error={view.error} again={() => void view.refetch()} />}
      {isBusy && <BulkBusy part={view.data?.busy ?? 0} stop={close} />}
      {offers.length > 0 && view.data?.busy === null && (
        <BulkOffers view={view.data} chosen={offer?.threshold} choose={setChosen} />
      )}
      {offer !== undefined && <BulkSample offer={offer} />}
      {typeof sent === "number" && (
        <p className="note warn" role="alert">
          {words.changed(sent)}
        </p>
      )}
      {sent === "failed" && (
        <p className="note bad" role="alert">
          {words.failed}
        </p>
      )}
      <BulkRecords records={view.data?.before ?? []} />
      <p className="buttons">
        {offer !== undefined && (
          <button type="button" className="button primary" disabled={sent === "busy"} onClick={take}>
            {sent === "busy" ? words.taking : words.take(offer.answers)}
          </button>
        )}
        {!isBusy && (
          <button type="button" className="button" onClick={close}>
            {words.close}
          </button>
        )}
      </p>
    </dialog>
  );
}

function BulkBusy({ part, stop }: { readonly part: number; readonly stop: () => void }): React.JSX.Element {
  const words = useWords(bulkWords);
  return (
    <div className="bulk-busy">
      <p role="status">{words.busy(Math.round(part * 100))}</p>
      <progress max={1} value={part} aria-label={words.head} />
      <button type="button" className="button" onClick={stop}>
        {words.stop}
      </button>
    </div>
  );
}
