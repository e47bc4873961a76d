const LENGTH = 60_000;

/** Small strings gathered into pieces worth handing on one by one. */
export function* inPieces(texts: Iterable<string>): Generator<string> {
  let pending = "";
  for (const text of texts) {
    pending += text;
    if (pending.length < LENGTH) continue;
    yield pending;
    pending = "";
  }
  if (pending !== "") yield pending;
}

/** The UTF-8 of a text that is too long to hold as one string. */
export function encodePieces(texts: Iterable<string>): Uint8Array {
  const encoder = new TextEncoder();
  const pieces = Array.from(inPieces(texts), (piece) => encoder.encode(piece));
  const result = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    result.set(piece, at);
    at += piece.length;
  }
  return result;
}
