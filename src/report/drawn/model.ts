/** A slide as marks on a plane, for a screen: what the deck says, where the deck has it. All sizes in px. */
export interface DrawnSlide {
  readonly id: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
  /** Colours are `#rrggbb`. */
  readonly ground: string;
  readonly marks: readonly Mark[];
  /** Where the title stands and how large it is set; null where it cannot be written over: the title slide. */
  readonly heading: DrawnHeading | null;
  /** What charts and tables say to who cannot see them. */
  readonly alts: readonly string[];
  /** An organisation's fonts; absent where the slide is in ours. */
  readonly fonts?: { readonly heading: string; readonly body: string };
  readonly notes: readonly (readonly [head: string, text: string])[];
}

export interface DrawnHeading {
  /** In points; the deck has three sizes. */
  readonly pt: number;
  readonly lines: number;
}

export type Mark = RectMark | PathMark | TextMark | PictureMark;

/** A picture of a template, by its name among the pictures of the deck. */
export interface PictureMark {
  readonly kind: "picture";
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly name: string;
}

/** Pictures by name, each as an address that holds it: "data:image/png;base64,…". */
export type Pictures = Readonly<Record<string, string>>;

export interface RectMark {
  readonly kind: "rect";
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly fill: string | null;
  readonly line?: { readonly colour: string; readonly width: number };
}

/** Points joined by straight lines; filled where it has a fill. */
export interface PathMark {
  readonly kind: "path";
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly closed: boolean;
  readonly fill: string | null;
  readonly line?: { readonly colour: string; readonly width: number };
}

/** One line of text; `y` is its baseline. */
export interface TextMark {
  readonly kind: "text";
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly pieces: readonly Piece[];
  /** The slide's title, which an editor may write over. */
  readonly title?: true;
}

export interface Piece {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly colour: string;
  readonly serif: boolean;
}
