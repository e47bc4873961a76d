import { useState } from "react";
import { whoAmI } from "../../ask.ts";
import type { Conclusion, Theme } from "../../../coding/model.ts";

export interface ConclusionDraft {
  readonly nl: string;
  readonly en: string;
  readonly restsOn: readonly string[];
  /** The conclusion that its writer had before them when they began. */
  readonly from: Conclusion | null;
}

/** What somebody is writing, kept on this device until the server has it: a closed tab loses nothing. */
export function useDraft(
  address: string,
  was: Conclusion | null,
  themes: readonly Theme[],
): {
  readonly draft: ConclusionDraft;
  readonly setDraft: (draft: ConclusionDraft) => void;
  readonly clear: () => void;
} {
  const place = `draft:${whoAmI()}:${address}`;
  const [kept, setKept] = useState<ConclusionDraft | null>(
    () => JSON.parse(localStorage.getItem(place) ?? "null") as ConclusionDraft | null,
  );
  return {
    draft: kept ?? draftOf(was, themes),
    setDraft: (draft) => {
      try {
        localStorage.setItem(place, JSON.stringify(draft));
      } catch {
        // No room on the device: then it is on this page only.
      }
      setKept(draft);
    },
    clear: () => {
      localStorage.removeItem(place);
      setKept(null);
    },
  };
}

function draftOf(was: Conclusion | null, themes: readonly Theme[]): ConclusionDraft {
  if (was === null) return { nl: "", en: "", restsOn: themes.map((theme) => theme.code), from: null };
  const { nl, en = "" } = was.text;
  return { nl: typeof nl === "string" ? nl : nl.je, en, restsOn: was.restsOn, from: was };
}
