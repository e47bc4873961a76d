import { describe, expect, it } from "vitest";
import { checkMedia, pictureSize } from "./media.ts";

function bytes(length: number, set: (view: DataView) => void): Uint8Array {
  const made = new Uint8Array(length);
  set(new DataView(made.buffer));
  return made;
}

const gif = bytes(10, (view) => {
  view.setUint32(0, 0x47494638);
  view.setUint16(6, 640, true);
  view.setUint16(8, 480, true);
});
const bmp = bytes(26, (view) => {
  view.setUint16(0, 0x424d);
  view.setInt32(18, 640, true);
  view.setInt32(22, -480, true);
});
const jpeg = (height: number, width: number) =>
  bytes(40, (view) => {
    view.setUint32(0, 0xffd8ffe0);
    view.setUint16(4, 6);
    view.setUint16(10, 0xffc2);
    view.setUint16(12, 11);
    view.setUint16(15, height);
    view.setUint16(17, width);
  });

describe("pictures of a template", () => {
  it("are measured by their own header", () => {
    expect(pictureSize(gif)).toEqual([640, 480]);
    expect(pictureSize(bmp)).toEqual([640, 480]);
    expect(pictureSize(jpeg(480, 640))).toEqual([640, 480]);
    expect(pictureSize(new Uint8Array([0xff, 0xd8, 1, 2, 3]))).toBeUndefined();
    expect(pictureSize(bytes(40, (view) => view.setUint32(0, 0xffd80000)))).toBeUndefined();
    expect(pictureSize(new Uint8Array(3))).toBeUndefined();
  });

  it("are refused when one would eat the memory of whoever opens the deck", () => {
    const codes = (content: Uint8Array) =>
      checkMedia("ppt/media/a.jpg", "image/jpeg", content, "t.pptx").map((one) => one.code);
    expect(codes(jpeg(3000, 4000))).toEqual([]);
    expect(codes(jpeg(50_000, 10))).toEqual(["deck-template-picture-too-large"]);
    expect(codes(jpeg(11_000, 11_000))).toEqual(["deck-template-picture-too-large"]);
  });

  it.each([
    ["a plain drawing", '<svg><path d="M0 0"/></svg>', true],
    ["a link inside it", '<svg><use href="#a"/></svg>', true],
    ["a script", "<svg><script>1</script></svg>", false],
    ["an event", '<svg onload="x()"/>', false],
    ["a link to outside", '<svg><image href="https://evil.example/x"/></svg>', false],
    ["an entity", '<!DOCTYPE svg [<!ENTITY a "b">]><svg/>', false],
  ])("of the drawing kind are judged by what is in them: %s", (_, text, fine) => {
    const found = checkMedia("a.svg", "image/svg+xml", new TextEncoder().encode(text), "t.pptx");
    expect(found.length === 0).toBe(fine);
  });
});
