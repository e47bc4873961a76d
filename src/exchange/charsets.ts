/** Letters of the two DOS code pages of Western Europe from 0x80 on, which TextDecoder does not know. */
const CP437 =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0";
const CP850 =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0";

/** Windows code pages by the number an integer info record gives, where the name is not `windows-<number>`. */
const CODE_PAGES: Readonly<Record<number, string>> = {
  437: "cp437",
  850: "cp850",
  866: "ibm866",
  932: "shift_jis",
  936: "gbk",
  949: "euc-kr",
  950: "big5",
  10000: "macintosh",
  20127: "windows-1252",
  20866: "koi8-r",
  21866: "koi8-u",
  51932: "euc-jp",
  51949: "euc-kr",
  54936: "gb18030",
  65001: "utf-8",
};

/** Turns bytes into words; undefined where they are none in this encoding. */
export type Decode = (bytes: Uint8Array) => string | undefined;

/** The name of the encoding behind a code page; undefined for numbers that say nothing (2 and 3: "ASCII"). */
export function encodingOfCodePage(page: number): string | undefined {
  if (page in CODE_PAGES) return CODE_PAGES[page];
  if (page >= 28591 && page <= 28606) return `iso-8859-${page - 28590}`;
  return page === 874 || (page >= 1250 && page <= 1258) ? `windows-${page}` : undefined;
}

/** A decoder by the name a file gives its encoding; undefined for a name nobody knows. */
export function decoderOf(name: string): Decode | undefined {
  const plain = name
    .trim()
    .toLowerCase()
    .replace(/^(ibm|cp|dos)[-_ ]?(437|850)$/, "cp$2");
  if (plain === "cp437") return byTable(CP437);
  if (plain === "cp850") return byTable(CP850);
  const codePage = /^(?:cp|windows-|x-cp)?(\d{3,5})$/.exec(plain)?.[1];
  const label = codePage === undefined ? plain : (encodingOfCodePage(Number(codePage)) ?? plain);
  try {
    const decoder = new TextDecoder(label, { fatal: true, ignoreBOM: true });
    return (bytes) => decoded(decoder, bytes);
  } catch {
    return undefined;
  }
}

function decoded(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

function byTable(upper: string): Decode {
  const letters = Array.from({ length: 256 }, (_, byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : (upper[byte - 0x80] ?? ""),
  );
  return (bytes) => Array.from(bytes, (byte) => letters[byte]).join("");
}
