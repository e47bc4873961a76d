import type { SendPanelList } from "../../api/panel.ts";
import { base64 } from "../../base64.ts";

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
