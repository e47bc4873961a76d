import {
  BILLION_LAUGHS,
  EXTERNAL_DTD,
  EXTERNAL_ENTITY,
  hostileZip,
  packedSpaces,
  type HostileEntry,
} from "./hostile-files.ts";

/** A small sound file of a format, as the parts from which hostile ones are made. */
export type SoundFile =
  | { readonly kind: "xml"; readonly text: string }
  | { readonly kind: "json"; readonly text: string }
  | {
      readonly kind: "zip";
      readonly parts: Readonly<Record<string, string>>;
      /** Parts that no reader opens: what is wrong with them does no harm. */
      readonly unread?: readonly string[];
    };

export interface HostileCase {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Refused as a whole, or read without harm. */
  readonly must: "be refused" | "do no harm" | "be read";
  /** The problem it is refused with, where another would be the wrong reason. */
  readonly why?: string;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What somebody with bad intentions makes of a sound file (THREATS 48). */
export function hostileCases(sound: SoundFile): HostileCase[] {
  const bytes = sound.kind === "zip" ? zipped(sound.parts) : utf8(sound.text);
  return [{ name: "sound", bytes, must: "be read" }, ...cutAndChanged(bytes), ...ofKind(sound)];
}

function ofKind(sound: SoundFile): HostileCase[] {
  switch (sound.kind) {
    case "xml":
      return xmlCases(sound.text).map(([name, text]) => refused(name, utf8(text)));
    case "json":
      return jsonCases(sound.text);
    case "zip":
      return zipCases(sound.parts, sound.unread ?? []);
  }
}

const refused = (name: string, bytes: Uint8Array): HostileCase => ({ name, bytes, must: "be refused" });

function cutAndChanged(bytes: Uint8Array): HostileCase[] {
  const changed = bytes.map((byte, i) => (i % 97 === 13 ? byte ^ 0x55 : byte));
  return [
    refused("cut-in-half", bytes.slice(0, Math.floor(bytes.length / 2))),
    { name: "changed", bytes: changed, must: "do no harm" },
    { name: "zeros-behind", bytes: new Uint8Array([...bytes, ...new Uint8Array(1000)]), must: "do no harm" },
  ];
}

function xmlCases(text: string): (readonly [name: string, text: string])[] {
  const at = text.startsWith("<?xml") ? text.indexOf("?>") + 2 : 0;
  const [head, body] = [text.slice(0, at), text.slice(at)];
  const inside = (words: string) => body.replace(/(<\w+[^>]*>)/, `$1${words}`);
  return [
    ["billion-laughs", `${head}${BILLION_LAUGHS}${inside("&j;")}`],
    ["external-entity", `${head}${EXTERNAL_ENTITY}${inside("&x;")}`],
    ["external-dtd", `${head}${EXTERNAL_DTD}${body}`],
    ["unknown-entity", `${head}${inside("&x;")}`],
    ["endless-elements", `${head}${inside("<a>".repeat(200_000))}`],
    ["open-cdata", `${head}${inside("<![CDATA[".concat("x".repeat(2_000_000)))}`],
  ];
}

function jsonCases(text: string): HostileCase[] {
  const deep = "[".repeat(500_000);
  return [
    refused("deep", utf8(`${text.trimEnd().slice(0, -1)},"deep":${deep}`)),
    refused("deep-and-closed", utf8(`${text.trimEnd().slice(0, -1)},"deep":${deep}${"]".repeat(500_000)}}`)),
    {
      name: "prototype",
      bytes: utf8(
        `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},${text.trimStart().slice(1)}`,
      ),
      must: "do no harm",
    },
  ];
}

function zipped(parts: Readonly<Record<string, string>>, more: readonly HostileEntry[] = []): Uint8Array {
  const own = Object.entries(parts).map(([path, text]) => ({ path, content: utf8(text) }));
  return hostileZip([...own, ...more]);
}

function zipCases(parts: Readonly<Record<string, string>>, unread: readonly string[]): HostileCase[] {
  const extra = (path: string, more: Partial<HostileEntry> = {}) =>
    zipped(parts, [{ path, content: utf8("x"), ...more }]);
  const [first = ""] = Object.keys(parts);
  const most = Object.keys(parts).find((path) => !unread.includes(path));
  return [
    refused("path-above", extra("../../weg.txt")),
    refused("path-absolute", extra("/tmp/weg.txt")),
    refused("path-backslash", extra("..\\weg.txt")),
    refused("link", extra("link", { symbolicLink: true })),
    refused("entry-twice", extra(first)),
    refused("only-a-zip-inside", hostileZip([{ path: "binnen.zip", content: zipped(parts) }])),
    {
      name: "zip-inside",
      bytes: zipped(parts, [{ path: "binnen.zip", content: zipped(parts) }]),
      must: "do no harm",
    },
    ...Object.keys(parts).flatMap((path) =>
      unread.includes(path)
        ? partCases(parts, path, FEW).map((one) => ({ ...one, must: "do no harm" as const }))
        : partCases(parts, path, path === most ? undefined : FEW),
    ),
  ];
}

/** Tried on every part; the others on one of them, since all parts are read in one way. */
const FEW: readonly string[] = ["billion-laughs", "endless-elements"];

/** One part of a package made hostile, beside the others as they are. */
function partCases(
  parts: Readonly<Record<string, string>>,
  path: string,
  names?: readonly string[],
): HostileCase[] {
  const text = parts[path] ?? "";
  const own = path.replaceAll(/\W/g, "-");
  const xml = (text.includes("<") ? xmlCases(text) : []).filter(([name]) => names?.includes(name) !== false);
  return [
    { name: `claims-4-gb-${own}`, bytes: claiming(parts, path), must: "do no harm" },
    refused(`swells-${own}`, swelling(parts, path)),
    ...xml.map(([name, hostile]) => refused(`${name}-${own}`, zipped({ ...parts, [path]: hostile }))),
  ];
}

function claiming(parts: Readonly<Record<string, string>>, path: string): Uint8Array {
  return hostileZip(
    Object.entries(parts).map(([own, text]) => ({
      path: own,
      content: utf8(text),
      ...(own === path ? { claimedSize: 0xfffffff0 } : {}),
    })),
  );
}

/** 200 MB of spaces in 200 kB. */
function swelling(parts: Readonly<Record<string, string>>, path: string): Uint8Array {
  return hostileZip(
    Object.entries(parts).map(([own, text]) => ({
      path: own,
      content: utf8(text),
      ...(own === path ? { packed: packedSpaces(200), claimedSize: 200 * 1024 * 1024 } : {}),
    })),
  );
}
