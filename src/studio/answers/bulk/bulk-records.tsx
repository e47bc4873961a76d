import type { BulkAcceptance } from "../../../coding/model.ts";
import { useLanguage, useWords } from "../../language.ts";
import { bulkWords } from "./words.ts";

/** What was accepted together before: by whom, when, from which certainty, and what had been measured. */
export function BulkRecords({ records }: { readonly records: readonly BulkAcceptance[] }): React.ReactNode {
  const [words, language] = [useWords(bulkWords), useLanguage()];
  if (records.length === 0) return null;
  const day = (date: string): string =>
    new Date(`${date}T12:00:00Z`).toLocaleDateString(language === "nl" ? "nl-NL" : "en-GB", {
      dateStyle: "long",
    });
  const percent = (share: number): number => Math.round(share * 100);
  return (
    <section>
      <h3>{words.before}</h3>
      <ul className="small">
        {records.map(({ by, on, answers, threshold, audit }, i) => (
          <li key={i}>
            {words.record(by, day(on), answers, percent(threshold))};{" "}
            {words.right(audit.right, audit.of, percent(audit.from), percent(audit.to))}
          </li>
        ))}
      </ul>
    </section>
  );
}
