import {
  contrast,
  hueDistance,
  seen,
  type Colour,
  type Paint,
  type Rgb,
  type Slot,
  type ThemeColours,
} from "../../office/drawing/colour.ts";
import type { Tone } from "../model.ts";

/** What is drawn in which colour of a theme, each checked against the page it stands on. */
export interface Palette {
  readonly text: Colour;
  /** Questions, notes, footers. */
  readonly second: Colour;
  /** Big figures, counts of themes, "Conclusie". */
  readonly figure: Colour;
  readonly bullet: Colour;
  readonly hairline: Colour;
  /** For links, where the theme's own colour for them cannot be read; else null. */
  readonly link: Colour | null;
  readonly panel: Paint;
  /** On a panel. */
  readonly panelText: Colour;
  readonly panelFigure: Colour;
  readonly tones: Readonly<Record<Tone, Paint>>;
  readonly now: Paint;
  readonly before: Paint;
  /** White lines between the pieces of a stack. */
  readonly separator: NonNullable<Paint["line"]>;
  /** The text colour that contrasts most on a fill. */
  readonly labelOn: (paint: Paint) => Colour;
  /** A colour for text that is best seen in the colour of a bar. */
  readonly textLike: (paint: Paint) => Colour;
  /** Shades of the bars' colour for a stack without good and bad ends. */
  readonly shade: (index: number, count: number) => Paint;
}

const OUTLINE_PT = 2.25;
const EDGE_PT = 0.75;

/**
 * The palette for a theme on a page of this colour. On a picture the colour is a guess: then all text is in the one
 * ink that the guess rests on, and bars have an edge in it.
 */
export function paletteFor(theme: ThemeColours, page: Rgb, guessed = false): Palette {
  const palette = knownPalette(theme, page);
  if (!guessed) return palette;
  const { text, tones, now } = palette;
  const edged = (paint: Paint): Paint =>
    paint.line === undefined ? { ...paint, line: { colour: text, pt: EDGE_PT } } : paint;
  const edgedTones = Object.entries(tones).map(([tone, paint]) => [tone, edged(paint)]);
  return {
    ...palette,
    second: text,
    figure: text,
    bullet: text,
    hairline: text,
    link: text,
    tones: Object.fromEntries(edgedTones) as Palette["tones"],
    now: edged(now),
    textLike: () => text,
  };
}

function knownPalette(theme: ThemeColours, page: Rgb): Palette {
  const check = new Check(theme, page);
  const text = check.text({ slot: "tx1" });
  const previous = check.apart(check.fill({ slot: "accent2" }), check.fill({ slot: "accent1" }));
  const solid = (slot: Slot, lumMod?: number): Paint => ({
    fill: check.fill(lumMod === undefined ? { slot } : { slot, lumMod }),
  });
  const hollow = (colour: Colour): Paint => ({ fill: check.ground(), line: { colour, pt: OUTLINE_PT } });
  const now = solid("accent1");
  const panelSeen = seen({ slot: "bg2" }, theme);
  const flat = contrast(panelSeen, page) < 1.02;
  const onPanel = new Check(theme, flat ? page : panelSeen);
  return {
    text,
    second: check.text({ slot: text.slot, lumMod: 75, lumOff: 25, satMod: 45 }),
    figure: check.text({ slot: "tx2" }),
    bullet: check.fill({ slot: "accent1" }),
    hairline: check.hairline(),
    link: contrast(seen({ slot: "hlink" }, theme), page) >= 4.5 ? null : check.text({ slot: "hlink" }),
    panel: flat
      ? { fill: null, line: { colour: check.fill({ slot: "tx2" }), pt: 0.75 } }
      : { fill: { slot: "bg2" } },
    panelText: onPanel.text({ slot: "tx1" }),
    panelFigure: onPanel.text({ slot: "tx2" }),
    tones: {
      bar: now,
      quiet: solid("accent3"),
      hollow: hollow(check.fill({ slot: "accent5" })),
      "negative-2": solid("accent4", 60),
      "negative-1": solid("accent4"),
      middle: solid("accent5"),
      "positive-1": solid("accent6"),
      "positive-2": solid("accent6", 60),
    },
    now,
    before: hollow(previous),
    separator: { colour: check.ground(), pt: 1.5 },
    labelOn: (paint) => check.labelOn(paint.fill),
    textLike: (paint) => check.text(paint.fill ?? text),
    shade: (index, count) => check.shade(index, count),
  };
}

/** Contrast rules for one page colour. */
class Check {
  readonly #theme: ThemeColours;
  readonly #page: Rgb;

  constructor(theme: ThemeColours, page: Rgb) {
    this.#theme = theme;
    this.#page = page;
  }

  /** A fill has 3 : 1 on the page: darker by steps, else the text's own colours. */
  fill(colour: Colour): Colour {
    return this.#first(3, [
      colour,
      { slot: colour.slot, lumMod: 75 },
      { slot: colour.slot, lumMod: 50 },
      { slot: "tx2" },
      ...INKS,
    ]);
  }

  /** Text has 4.5 : 1. */
  text(colour: Colour): Colour {
    return this.#first(4.5, [
      colour,
      { slot: colour.slot, lumMod: 75 },
      { slot: colour.slot, lumMod: 50 },
      ...INKS,
    ]);
  }

  /** The slot that is the page, or nearest to it. */
  ground(): Colour {
    const slots: readonly Slot[] = ["bg1", "tx1", "bg2", "tx2"];
    const [nearest = "bg1"] = [...slots].sort(
      (a, b) => this.#onPage({ slot: a }) - this.#onPage({ slot: b }),
    );
    return { slot: nearest };
  }

  hairline(): Colour {
    const { slot } = this.ground();
    const darker: Colour = { slot, lumMod: 75 };
    return this.#onPage(darker) >= 1.5 ? darker : { slot, lumMod: 75, lumOff: 25 };
  }

  /** Two solid fills that are alike in light and hue: the first made lighter. */
  apart(colour: Colour, from: Colour): Colour {
    const a = seen(colour, this.#theme);
    const b = seen(from, this.#theme);
    if (contrast(a, b) >= 1.3 || hueDistance(a, b) > 30) return colour;
    return { slot: colour.slot, lumMod: 60, lumOff: 40 };
  }

  labelOn(fill: Colour | null): Colour {
    const ground = fill === null ? this.#page : seen(fill, this.#theme);
    return best(INKS, (ink) => contrast(seen(ink, this.#theme), ground));
  }

  shade(index: number, count: number): Paint {
    const step = count <= 1 ? 0 : index / (count - 1);
    const edge: Paint["line"] = { colour: this.fill({ slot: "accent1" }), pt: 0.75 };
    if (step < 0.5) return { fill: { slot: "accent1", lumMod: Math.round(50 + 100 * step) }, line: edge };
    const lighter = Math.round(80 * (step - 0.5) * 2);
    return { fill: { slot: "accent1", lumMod: 100 - lighter, lumOff: lighter }, line: edge };
  }

  #first(needed: number, colours: readonly Colour[]): Colour {
    return colours.find((one) => this.#onPage(one) >= needed) ?? best(colours, (one) => this.#onPage(one));
  }

  #onPage(colour: Colour): number {
    return contrast(seen(colour, this.#theme), this.#page);
  }
}

const INKS: readonly Colour[] = [{ slot: "tx1" }, { slot: "bg1" }];

function best<T>(items: readonly T[], score: (item: T) => number): T {
  return items.reduce((a, b) => (score(b) > score(a) ? b : a));
}
