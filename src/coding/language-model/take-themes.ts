import { say, type Voice } from "../../text.ts";
import { namesFor, type CodeNaming } from "../code-for-title.ts";
import type { Theme } from "../codebook-model.ts";
import { codesOf } from "../steps/places.ts";
import { fitText, plainTitle } from "./fit-text.ts";
import { flagged, type Flag, type Taken } from "./flags.ts";
import type { ProposedCode } from "./model.ts";
import type { OfferedAnswer } from "./offer.ts";
import { answersById, quotesIn } from "./quotes.ts";
import type { Replies, Titled } from "./schemas.ts";

const TITLE = 100;
const DESCRIPTION = 400;
/** More than was asked for, and not more than somebody would look at. */
const MOST_THEMES = 20;
const MOST_POINTS = 40;

/** What replies are held to. */
export interface Codebook {
  readonly themes: readonly Theme[];
  /** Proposed before and still waiting. */
  readonly waiting: readonly ProposedCode[];
  readonly model: string;
  readonly voice: Voice;
}

/** Themes and points in a reply that hold: plainly worded, new, and resting on words that are in an answer. */
export function takeThemes(
  reply: Replies["themes"],
  offered: readonly OfferedAnswer[],
  codebook: Codebook,
): Taken<readonly ProposedCode[]> {
  const taking = begin(offered, codebook);
  const value = taking.atMost(MOST_THEMES, reply.themes).flatMap((theme) => {
    const points = taking.atMost(MOST_POINTS, theme.points).flatMap((point) => taking.rests(point));
    const rests = taking.rests(theme);
    const taken = rests[0] ?? taking.restsOn(theme.title, points);
    if (taken === undefined) return [];
    const said = taking.named(taken.title, taken.quotes, describedBy(theme, taking.flags));
    if (said === undefined) return [];
    const below = points.flatMap((point) => {
      const one = taking.named(point.title, point.quotes, { under: said.code });
      return one === undefined ? [] : [one];
    });
    return [said, ...below];
  });
  return { value, flags: flagged(taking.flags) };
}

/** Points below themes there are. */
export function takePoints(
  reply: Replies["points"],
  offered: readonly OfferedAnswer[],
  codebook: Codebook,
): Taken<readonly ProposedCode[]> {
  const taking = begin(offered, codebook);
  const known = new Set(codebook.themes.map(({ code }) => code));
  const value = taking.atMost(MOST_POINTS, reply.points).flatMap((point) => {
    if (!known.has(point.under)) {
      taking.flags.push("model-code-unknown");
      return [];
    }
    return taking.rests(point).flatMap(({ title, quotes }) => {
      const one = taking.named(title, quotes, { under: point.under });
      return one === undefined ? [] : [one];
    });
  });
  return { value, flags: flagged(taking.flags) };
}

type Rests = Pick<ProposedCode, "title" | "quotes">;

interface Taking {
  readonly flags: Flag[];
  readonly atMost: <T>(most: number, proposed: readonly T[]) => readonly T[];
  /** The title and quotations of something proposed; nothing where one of them does not hold. */
  readonly rests: (titled: Titled) => Rests[];
  /** A theme that its own quotations do not hold up may rest on those of its points. */
  readonly restsOn: (title: string, points: readonly Rests[]) => Rests | undefined;
  /** With a code of its own; undefined where there is one with this title. */
  readonly named: (
    title: string,
    quotes: ProposedCode["quotes"],
    said: Pick<ProposedCode, "under" | "include" | "exclude">,
  ) => ProposedCode | undefined;
}

function begin(offered: readonly OfferedAnswer[], { themes, waiting, model, voice }: Codebook): Taking {
  const flags: Flag[] = [];
  const byId = answersById(offered);
  const naming: CodeNaming = namesFor([...codesOf(themes), ...waiting.map(({ code }) => code)]);
  const titles = new Set(
    [
      ...themes
        .flatMap((theme) => [theme.title, ...theme.subpoints.map((point) => point.text)])
        .map((text) => say(text, voice)),
      ...waiting.map(({ title }) => title),
    ].map(plainTitle),
  );
  return {
    flags,
    atMost: (most, proposed) => {
      for (let more = most; more < proposed.length; more++) flags.push("model-too-many");
      return proposed.slice(0, most);
    },
    rests: ({ title, quotes }) => {
      const [text, found] = [fitText(title, TITLE), quotesIn(quotes, byId, flags)];
      if (text === undefined) flags.push("model-text-unfit");
      return text === undefined || found.length === 0 ? [] : [{ title: text, quotes: found }];
    },
    restsOn: (title, points) => {
      const text = fitText(title, TITLE);
      const quotes = points.flatMap((point) => point.quotes);
      return text === undefined || quotes.length === 0 ? undefined : { title: text, quotes };
    },
    named: (title, quotes, said) => {
      if (titles.has(plainTitle(title))) {
        flags.push("model-title-known");
        return undefined;
      }
      titles.add(plainTitle(title));
      return { code: naming(title), title, ...said, quotes, model };
    },
  };
}

function describedBy(
  theme: Replies["themes"]["themes"][number],
  flags: Flag[],
): Pick<ProposedCode, "include" | "exclude"> {
  const [include, exclude] = [theme.include, theme.exclude].map((written) => {
    if (written.trim() === "") return undefined;
    const text = fitText(written, DESCRIPTION);
    if (text === undefined) flags.push("model-text-unfit");
    return text;
  });
  return {
    ...(include === undefined ? {} : { include }),
    ...(exclude === undefined ? {} : { exclude }),
  };
}
