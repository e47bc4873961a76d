import type {
  PublicationDifference,
  DocumentChapter,
  Origin,
  QuotableAnswer,
} from "../../api/publication-parts.ts";
import type { SeriesOverview } from "../../api/series.ts";
import type { Outcome } from "../../problem.ts";
import type { WrittenFile } from "../../report/formats/format.ts";
import type { FormatName } from "../../report/formats/index.ts";
import type { IsoDate } from "../../time.ts";
import type { Deciding } from "../second-person/decide.ts";
import type { KeptApproval } from "../second-person/requests-file.ts";
import type { Language } from "../../text.ts";
import type { OverviewWish } from "../series-overview.ts";
import type { ShownResults } from "../show-results.ts";
import type { Template } from "../write-report.ts";
import type { ShownPublication } from "./show-publication.ts";

/** A wave by the names of its folders; only names that the shelf lists. */
export interface WavePlace {
  readonly series: string;
  readonly wave: string;
}

/** Making publications where it keeps nobody else waiting. */
export interface Publishing {
  /** The date that publications and consents get. */
  today(): IsoDate;
  /** Somebody came in, who will ask for something before long. */
  getReady(): void;
  show(place: WavePlace): Promise<Outcome<ShownPublication>>;
  /** The web report of the draft. */
  webPage(place: WavePlace): Promise<Outcome<string>>;
  /** What the document has about a part of the publication. */
  document(place: WavePlace, entry: string): Promise<Outcome<DocumentChapter>>;
  /** Where the figures of a part come from; no value where it has none. */
  origin(place: WavePlace, entry: string): Promise<Outcome<Origin>>;
  /** What is other than in the last version. */
  difference(place: WavePlace): Promise<Outcome<PublicationDifference>>;
  quotable(place: WavePlace, variable: string): Promise<Outcome<readonly QuotableAnswer[]>>;
  /**
   * What a publication would show, with every split where none is named; counted beside the server, since protecting
   * many groups may take seconds, and kept while the files stay as they are.
   */
  results(
    place: WavePlace,
    wish: { readonly by: string | undefined; readonly language: Language | undefined },
  ): Promise<Outcome<ShownResults>>;
  /** A series with its waves side by side: their answers are read and compared, which takes seconds where they are many. */
  overview(series: string, wish: OverviewWish): Promise<Outcome<SeriesOverview>>;
  /** Decides what takes a second person, and does it where they agree. */
  decide(place: WavePlace, deciding: Deciding): Promise<Outcome<KeptApproval>>;
  /** Keeps a deck template for the series where it can be used, or forgets it. */
  useTemplate(place: WavePlace, template: Template | null): Promise<Outcome<true>>;
  /** The address shows nothing any more; what was published stays in the ledger and in the archive of versions. */
  takeOffline(place: WavePlace): Promise<void>;
  build(place: WavePlace, request: BuildRequest, tell: (step: BuildStep) => void): Build;
}

/** A draft is for whoever asks; to publish gives it a number, writes the ledger and puts it online. */
export interface BuildRequest {
  readonly kind: "draft" | "publish";
  readonly formats: readonly FormatName[];
}

export type BuildStep =
  | { readonly step: "begun"; readonly format: FormatName }
  /** So many answers are in the file. */
  | { readonly step: "written"; readonly format: FormatName; readonly done: number; readonly total: number }
  | { readonly step: "ready"; readonly format: FormatName; readonly file: WrittenFile }
  /** From here on it cannot be stopped: the ledger is being written. */
  | { readonly step: "writing" };

export interface Built {
  /** The version that is online now; null for a draft. */
  readonly version: number | null;
}

export interface Build {
  /** Undefined value where something is wrong, or it was stopped in time. */
  readonly finished: Promise<Outcome<Built> & { readonly stopped: boolean }>;
  /** Nothing of it stays; does nothing once it is being written. */
  stop(): void;
}
