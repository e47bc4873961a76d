/** Ties a number to the word after it, so that it never ends a line: "71 van 93", "N = 93", "76 %", "peiling 2". */
export function tie(text: string): string {
  return text
    .replaceAll(/(?<=\d) (?=\S)/gu, "\u00A0")
    .replaceAll(/ = (?=\d)/g, "\u00A0=\u00A0")
    .replaceAll(/(^|[\s(])((?:van|of|N|peiling|poll|wave|vraag|question|dia|slide)) (?=\d)/giu, "$1$2\u00A0");
}
