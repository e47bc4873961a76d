import { Check } from "lucide-react";
import { useState } from "react";
import { useSearchParams } from "wouter";
import { useLanguage, useWords } from "../../language.ts";
import { useBench } from "../use-bench.ts";
import { reviewWords } from "./words.ts";

/** What is open, whether somebody read all answers, and saying that one did. */
export function ReviewSummary({ read }: { readonly read: () => void }): React.JSX.Element {
  const { state } = useBench();
  const [words, language] = [useWords(reviewWords), useLanguage()];
  const day = (date: string): string =>
    new Date(`${date}T12:00:00Z`).toLocaleDateString(language === "nl" ? "nl-NL" : "en-GB", {
      dateStyle: "long",
    });
  const [, setSearch] = useSearchParams();
  const [asking, setAsking] = useState(false);
  const { review } = state.shown;
  const total = state.work.answers.length;
  const open = [...state.details.values()].reduce((sum, details) => sum + details.length, 0);
  const count = (decision: string): number =>
    review.decisions.filter((one) => one.decision === decision).length;
  const isRead = review.read !== undefined && review.read.answers >= total;
  return (
    <div className="measures review-summary">
      <div>
        <b role="status">{open === 0 ? words.nothingOpen : words.openCount(open)}</b>
        <span className="tiny second">
          {words.decided(count("redact"), count("keep"), count("withhold"))}
        </span>
      </div>
      <div>
        <b>
          {isRead && <Check size={16} strokeWidth={1.9} aria-hidden className="done-mark" />}{" "}
          {isRead ? words.readBy(review.read.by, day(review.read.on)) : words.readNot}
        </b>
        <span className="tiny second">{words.readHint}</span>
      </div>
      <div>
        {!isRead && !asking && (
          <button type="button" className="button primary" onClick={() => setAsking(true)}>
            {words.read(total)}
          </button>
        )}
        {!isRead && asking && (
          <>
            <span>{words.readSure(total)}</span>
            <button
              type="button"
              className="button primary"
              autoFocus
              onClick={() => {
                setAsking(false);
                read();
              }}
            >
              {words.read(total)}
            </button>
          </>
        )}
        {isRead && open === 0 && (
          <p>
            <b>{words.ready}</b> {words.readyHint}{" "}
            <button
              type="button"
              className="linkish"
              onClick={() =>
                setSearch((now) => {
                  now.set("tab", "coderen");
                  return now;
                })
              }
            >
              {words.toCoding}
            </button>
          </p>
        )}
      </div>
    </div>
  );
}
