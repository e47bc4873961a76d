import { problem, type Problem } from "../../../problem.ts";

/** A picture wider, higher or larger than this eats the memory of whoever opens the deck. */
const MOST_SIDE = 12_000;
const MOST_PIXELS = 64_000_000;

/** Pictures of a template: no bombs, and no drawings with programs in them. */
export function checkMedia(part: string, type: string, content: Uint8Array, file: string): Problem[] {
  if (type.includes("svg") || part.toLowerCase().endsWith(".svg")) {
    const text = new TextDecoder().decode(content);
    return ACTIVE_SVG.test(text) ? [problem("deck-template-active", { file }, { part })] : [];
  }
  const size = pictureSize(content);
  if (size === undefined) return [];
  const [width, height] = size;
  const fits = width <= MOST_SIDE && height <= MOST_SIDE && width * height <= MOST_PIXELS;
  return fits ? [] : [problem("deck-template-picture-too-large", { file }, { part, width, height })];
}

const ACTIVE_SVG =
  /<!doctype|<!entity|<script|<foreignObject|<iframe|<use[^>]+https?:|\son\w+\s*=|javascript:|href\s*=\s*["']\s*(https?:|file:|\/\/)/i;

/** Width and height as the picture's own header says; undefined for kinds that have none we know. */
export function pictureSize(content: Uint8Array): readonly [number, number] | undefined {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  if (starts(content, [0x89, 0x50, 0x4e, 0x47]) && content.length >= 24)
    return [view.getUint32(16), view.getUint32(20)];
  if (starts(content, [0x47, 0x49, 0x46]) && content.length >= 10)
    return [view.getUint16(6, true), view.getUint16(8, true)];
  if (starts(content, [0x42, 0x4d]) && content.length >= 26)
    return [Math.abs(view.getInt32(18, true)), Math.abs(view.getInt32(22, true))];
  if (starts(content, [0xff, 0xd8])) return jpegSize(view);
  return undefined;
}

function starts(content: Uint8Array, signs: readonly number[]): boolean {
  return signs.every((sign, i) => content[i] === sign);
}

/** The first start-of-frame segment (ITU T.81, B.2.2). */
function jpegSize(view: DataView): readonly [number, number] | undefined {
  let at = 2;
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return [view.getUint16(at + 7), view.getUint16(at + 5)];
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}
