/** Bytes of a text in UTF-8, without making them. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) continue;
    // A pair of surrogates takes four bytes, and is counted as two units that add one each.
    bytes += unit < 0x800 || isPaired(unit) ? 1 : 2;
  }
  return bytes;
}

function isPaired(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}
