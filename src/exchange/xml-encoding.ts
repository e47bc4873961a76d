/** Turns the pieces of a document into words, one after another; throws where they are none in its encoding. */
export type DecodePieces = (piece: Uint8Array) => string;

/** By the mark of byte order, by NUL bytes, or as the document says in its first line; undefined for an encoding nobody knows. */
export function decoderFor(start: Uint8Array): DecodePieces | undefined {
  const encoding = encodingOf(start);
  if (encoding === "utf-8") return utf8Pieces();
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    return (piece) => decoder.decode(piece, { stream: true });
  } catch {
    return undefined;
  }
}

function encodingOf(start: Uint8Array): string {
  const [first, second] = start;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  const head = new TextDecoder("windows-1252").decode(start.subarray(0, 200));
  const said = /^[^<]{0,3}<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1]?.toLowerCase();
  // What says in single bytes that it is UTF-16 is not.
  return said === undefined || /^(utf-?8|us-ascii|utf-?16.*|ucs-2.*)$/.test(said) ? "utf-8" : said;
}

/** Decoding whole signs is quicker than decoding a stream, and gives texts of half the size. */
function utf8Pieces(): DecodePieces {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let rest: Uint8Array = new Uint8Array();
  let begun = false;
  return (piece) => {
    const bytes = rest.length === 0 ? piece : joined(rest, piece);
    const end = wholeSigns(bytes);
    rest = bytes.slice(end);
    const words = decoder.decode(bytes.subarray(0, end));
    if (begun || words === "") return words;
    begun = true;
    return words.replace(/^\uFEFF/, "");
  };
}

/** How many bytes are whole signs; what ends in no way at all is left to be refused. */
function wholeSigns(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte < 0xc0) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return needed > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
