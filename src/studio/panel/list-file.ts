import type { SendPanelList } from "../../api/panel.ts";

/** A file as it is sent to the server. */
export async function listFile(file: File): Promise<SendPanelList> {
  return { name: file.name, content: base64(new Uint8Array(await file.arrayBuffer())) };
}

/** What somebody pasted, as a file: a worksheet gives tabs between its cells. */
export function pastedList(text: string): SendPanelList {
  const [first = ""] = text.split("\n");
  const name = first.includes("\t") ? "lijst.tsv" : "lijst.csv";
  return { name, content: base64(new TextEncoder().encode(text)) };
}

function base64(bytes: Uint8Array): string {
  let text = "";
  const step = 0x8000;
  for (let at = 0; at < bytes.length; at += step)
    text += String.fromCharCode(...bytes.subarray(at, at + step));
  return btoa(text);
}
