import type { QuotableAnswer } from "../../api/publication-parts.ts";
import { rowsByCode } from "../../coding/codebook.ts";
import { say } from "../../text.ts";
import type { MadeReport } from "../make-report.ts";

/** The released answers to an open question, each with its row and themes: what a quote can be chosen from. */
export function quotableAnswers({ report, poll }: MadeReport, variable: string): QuotableAnswer[] {
  const reviewed = poll.reviewed.get(variable);
  const coding = poll.codings.get(variable);
  const carriers = coding === undefined ? new Map<string, ReadonlySet<string>>() : rowsByCode(coding);
  const themes = (coding?.themes ?? []).map(({ code, title }) => ({
    code,
    title: say(title, report.meta.voice),
  }));
  return [...(reviewed?.released ?? [])].map(([row, text]) => ({
    row,
    parts: text.parts,
    themes: themes.filter(({ code }) => carriers.get(code)?.has(row) === true),
  }));
}
