import { formatNames, type FormatName } from "../report/formats/index.ts";

/** The formats of a list such as "pptx,html"; all where none is named, undefined where one is not known. */
export function formatsIn(list: string | undefined): readonly FormatName[] | undefined {
  if (list === undefined) return formatNames;
  const names = list.split(",").map((name) => name.trim());
  return names.every(isFormatName) ? names : undefined;
}

function isFormatName(name: string): name is FormatName {
  return (formatNames as readonly string[]).includes(name);
}
