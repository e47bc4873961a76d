import { xml, type Xml } from "../xml.ts";

/** A place on a slide in px of 1/96 inch. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** English metric units in a px: 914,400 an inch. */
const EMU_PER_PX = 9525;

export function emu(px: number): number {
  return Math.round(px * EMU_PER_PX);
}

export function px(units: number): number {
  return units / EMU_PER_PX;
}

export function sameBox(a: Box, b: Box): boolean {
  return a.x === b.x && a.y === b.y && a.w === b.w && a.h === b.h;
}

/** `a:xfrm` of a shape. */
export function shapePlace(box: Box): Xml {
  return xml`<a:xfrm>${placeXml(box)}</a:xfrm>`;
}

/** `p:xfrm` of a graphic frame. */
export function framePlace(box: Box): Xml {
  return xml`<p:xfrm>${placeXml(box)}</p:xfrm>`;
}

function placeXml({ x, y, w, h }: Box): Xml {
  return xml`<a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(w)}" cy="${emu(h)}"/>`;
}
