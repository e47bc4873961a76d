import { Xml, xml } from "../xml.ts";

/** The slots of a theme as a slide names them: `tx` and `bg` go through the colour map, the others do not. */
export type Slot = (typeof SLOTS)[number];

export const SLOTS = [
  "tx1",
  "bg1",
  "tx2",
  "bg2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
] as const;

/** A theme colour with changes in percent, applied in HSL and in this order. Never a literal colour. */
export interface Colour {
  readonly slot: Slot;
  readonly lumMod?: number;
  readonly lumOff?: number;
  readonly satMod?: number;
}

/** Red, green, blue, 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** What each slot stands for in one theme, after its colour map. */
export type ThemeColours = Readonly<Record<Slot, Rgb>>;

/** An interior, an edge, or both. */
export interface Paint {
  readonly fill: Colour | null;
  readonly line?: { readonly colour: Colour; readonly pt: number };
}

export function colourXml(colour: Colour): Xml {
  const { slot, lumMod, lumOff, satMod } = colour;
  if (lumMod === undefined && lumOff === undefined && satMod === undefined)
    return xml`<a:schemeClr val="${slot}"/>`;
  return xml`<a:schemeClr val="${slot}">${change("lumMod", lumMod)}${change("lumOff", lumOff)}${change("satMod", satMod)}</a:schemeClr>`;
}

function change(name: string, percent: number | undefined): Xml | null {
  return percent === undefined ? null : new Xml(`<a:${name} val="${Math.round(percent * 1000)}"/>`);
}

export function fillXml(colour: Colour | null): Xml {
  return colour === null ? xml`<a:noFill/>` : xml`<a:solidFill>${colourXml(colour)}</a:solidFill>`;
}

export function lineXml(line: Paint["line"]): Xml {
  if (line === undefined) return xml`<a:ln><a:noFill/></a:ln>`;
  return xml`<a:ln w="${Math.round(line.pt * 12700)}">${fillXml(line.colour)}</a:ln>`;
}

/** The colour as it is seen (ECMA-376 part 1, 20.1.2.3: luminance and saturation of HSL). */
export function seen(colour: Colour, theme: ThemeColours): Rgb {
  const { lumMod = 100, lumOff = 0, satMod = 100 } = colour;
  if (lumMod === 100 && lumOff === 0 && satMod === 100) return theme[colour.slot];
  const [hue, saturation, light] = toHsl(theme[colour.slot]);
  return toRgb([hue, within(saturation * (satMod / 100)), within(light * (lumMod / 100) + lumOff / 100)]);
}

/** Contrast of two colours by WCAG 2.2: 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Degrees between two hues on the circle, 0 to 180. */
export function hueDistance(a: Rgb, b: Rgb): number {
  const apart = Math.abs(toHsl(a)[0] - toHsl(b)[0]) * 360;
  return Math.min(apart, 360 - apart);
}

export function readHex(hex: string): Rgb {
  const value = parseInt(hex, 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

type Hsl = readonly [hue: number, saturation: number, light: number];

function toHsl(rgb: Rgb): Hsl {
  const [r, g, b] = rgb.map((channel) => channel / 255) as [number, number, number];
  const most = Math.max(r, g, b);
  const least = Math.min(r, g, b);
  const light = (most + least) / 2;
  const range = most - least;
  if (range === 0) return [0, 0, light];
  const saturation = light > 0.5 ? range / (2 - most - least) : range / (most + least);
  const sixth =
    most === r ? (g - b) / range + (g < b ? 6 : 0) : most === g ? (b - r) / range + 2 : (r - g) / range + 4;
  return [sixth / 6, saturation, light];
}

function toRgb([hue, saturation, light]: Hsl): Rgb {
  const high = light < 0.5 ? light * (1 + saturation) : light + saturation - light * saturation;
  const low = 2 * light - high;
  return [channel(low, high, hue + 1 / 3), channel(low, high, hue), channel(low, high, hue - 1 / 3)];
}

function channel(low: number, high: number, turn: number): number {
  const t = ((turn % 1) + 1) % 1;
  const part =
    t < 1 / 6
      ? low + (high - low) * 6 * t
      : t < 1 / 2
        ? high
        : t < 2 / 3
          ? low + (high - low) * (2 / 3 - t) * 6
          : low;
  return Math.round(part * 255);
}

function within(value: number): number {
  return Math.min(1, Math.max(0, value));
}
