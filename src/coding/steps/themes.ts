import type { Subpoint, Theme } from "../model.ts";
import type { AddStep, ChangeStep, Description, MergeStep, MoveStep, SplitStep } from "./model.ts";
import { asPoint, asTheme, entryOf, inTheme, put, without } from "./places.ts";

/** The themes after a step that was checked; a step on a code that is not there changes nothing. */
export function changeThemes(themes: readonly Theme[], step: ChangeStep): readonly Theme[] {
  switch (step.do) {
    case "set":
      return step.themes;
    case "add":
      return add(themes, step);
    case "rename":
      return change(
        themes,
        step.code,
        (theme) => ({ ...theme, title: step.title }),
        (point) => ({ ...point, text: step.title }),
      );
    case "describe":
      return change(
        themes,
        step.code,
        (theme) => described(theme, step),
        (point) => described(point, step),
      );
    case "merge":
      return merge(themes, step);
    case "split":
      return split(themes, step);
    case "move":
      return move(themes, step);
    case "delete":
      return without(themes, step.code);
  }
}

function add(themes: readonly Theme[], step: AddStep): Theme[] {
  const { code, title, under, at } = step;
  if (under === undefined) return put(themes, described({ code, title, subpoints: [] }, step), at);
  const point: Subpoint = described({ code, text: title }, step);
  return inTheme(themes, under, (theme) => ({ ...theme, subpoints: put(theme.subpoints, point, at) }));
}

/** A code with what is said of it; the sub-points of a theme stay last, as in a file somebody wrote. */
function described<T extends Theme | Subpoint>(one: T, said: Description): T {
  const { include, exclude, stance, colour } = { ...one, ...onlyGiven(said) };
  const { include: _i, exclude: _e, stance: _s, colour: _c, ...bare } = one as Theme;
  const { subpoints, ...head } = bare;
  return {
    ...head,
    ...(include === undefined || include === "" ? {} : { include }),
    ...(exclude === undefined || exclude === "" ? {} : { exclude }),
    ...(stance === undefined || stance === "none" ? {} : { stance }),
    ...(colour === undefined || colour === "" ? {} : { colour }),
    ...("subpoints" in one ? { subpoints } : {}),
  } as unknown as T;
}

function onlyGiven({ include, exclude, stance, colour }: Description): Description {
  return {
    ...(include === undefined ? {} : { include }),
    ...(exclude === undefined ? {} : { exclude }),
    ...(stance === undefined ? {} : { stance }),
    ...(colour === undefined ? {} : { colour }),
  };
}

function change(
  themes: readonly Theme[],
  code: string,
  ofTheme: (theme: Theme) => Theme,
  ofPoint: (point: Subpoint) => Subpoint,
): Theme[] {
  return themes.map((theme) => {
    if (theme.code === code) return ofTheme(theme);
    if (!theme.subpoints.some((point) => point.code === code)) return theme;
    return {
      ...theme,
      subpoints: theme.subpoints.map((point) => (point.code === code ? ofPoint(point) : point)),
    };
  });
}

/** The sub-points of a theme that goes into another theme go with it. */
function merge(themes: readonly Theme[], { code, into }: MergeStep): Theme[] {
  const entry = entryOf(themes, code);
  const rest = without(themes, code);
  if (entry?.point !== undefined || entry === undefined) return rest;
  return inTheme(rest, into, (theme) => ({
    ...theme,
    subpoints: [...theme.subpoints, ...entry.theme.subpoints],
  }));
}

/** The parts stand where the code stood; the first of them keeps its description and, of a theme, its sub-points. */
function split(themes: readonly Theme[], { code, into }: SplitStep): readonly Theme[] {
  const entry = entryOf(themes, code);
  if (entry === undefined) return themes;
  if (entry.point === undefined) {
    const parts = into.map((part, i): Theme =>
      i === 0 ? { ...entry.theme, ...part } : { ...part, subpoints: [] },
    );
    return themes.flatMap((theme) => (theme.code === code ? parts : [theme]));
  }
  const { point } = entry;
  const parts = into.map(({ code: part, title }, i): Subpoint => ({
    ...(i === 0 ? point : {}),
    code: part,
    text: title,
  }));
  return inTheme(themes, entry.theme.code, (theme) => ({
    ...theme,
    subpoints: theme.subpoints.flatMap((one) => (one.code === code ? parts : [one])),
  }));
}

function move(themes: readonly Theme[], { code, under, at }: MoveStep): readonly Theme[] {
  const entry = entryOf(themes, code);
  if (entry === undefined) return themes;
  const rest = without(themes, code);
  if (under === undefined) {
    return put(rest, entry.point === undefined ? entry.theme : asTheme(entry.point), at);
  }
  const point = entry.point ?? asPoint(entry.theme);
  return inTheme(rest, under, (theme) => ({ ...theme, subpoints: put(theme.subpoints, point, at) }));
}
