import type { Folder } from "../ports.ts";
import type { Template } from "../write-report.ts";

const NAME = "template/name.json";
const FILE = "template/template.pptx";

/** The organisation's own deck template for a series; undefined where none was given. */
export async function readTemplate(series: Folder): Promise<Template | undefined> {
  const name = await templateName(series);
  const bytes = name === null ? undefined : await series.read(FILE);
  return name === null || bytes === undefined ? undefined : { name, bytes };
}

export async function templateName(series: Folder): Promise<string | null> {
  const bytes = await series.read(NAME);
  if (bytes === undefined) return null;
  return (JSON.parse(new TextDecoder().decode(bytes)) as { readonly name: string | null }).name;
}

/** Keeps a template that was checked, or forgets it. */
export async function keepTemplate(series: Folder, template: Template | null): Promise<void> {
  const name = {
    path: NAME,
    bytes: new TextEncoder().encode(JSON.stringify({ name: template?.name ?? null })),
  };
  await series.write(template === null ? [name] : [{ path: FILE, bytes: template.bytes }, name]);
}
