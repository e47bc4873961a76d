import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { catalogueByArea, problemsPage } from "../scripts/problems/page.ts";
import { problemCatalogue } from "../src/problem.ts";
import { anchorsIn, fencesIn, linksIn } from "./support/markdown.ts";
import { filesIn, readText, ROOT, sourcesIn } from "./support/sources.ts";

const pages = filesIn(".").filter((path) => path.endsWith(".md"));
const packageJson = JSON.parse(readText("package.json")) as {
  readonly scripts: Readonly<Record<string, string>>;
};

test.each(pages)("the links of %s lead somewhere", (path) => {
  const dead = linksIn(readText(path)).filter((link) => !leadsSomewhere(path, link));
  expect(dead, "Mend the link, or take it out.").toEqual([]);
});

function leadsSomewhere(page: string, link: string): boolean {
  if (/^https:\/\//.test(link)) return true;
  const [file = "", anchor] = link.split("#");
  const target = file === "" ? page : join(dirname(page), file);
  if (!existsSync(join(ROOT, target))) return false;
  if (anchor === undefined) return true;
  return statSync(join(ROOT, target)).isFile() && anchorsIn(readText(target)).has(anchor);
}

test("every npm script that a page names is in package.json", () => {
  const unknown = pages.flatMap((path) =>
    fencesIn(readText(path), "sh").flatMap(({ text }) =>
      [...text.matchAll(/npm (?:run (?:-s )?([\w:]+)|(start|test)\b)/g)]
        .map((match) => match[1] ?? match[2] ?? "")
        .filter((name) => !(name in packageJson.scripts))
        .map((name) => `${path}: npm run ${name}`),
    ),
  );
  expect(unknown, "Correct the page, or add the script to package.json.").toEqual([]);
});

test("no file that is installed or read by others names a registry or a folder of somebody's machine", () => {
  const shipped = [...pages, "package.json", "package-lock.json", "publiccode.yml"];
  const telling = /"resolved": "(?!file:)|\/(home|Users|work|tmp)\/[a-z]/;
  expect(shipped.filter((path) => telling.test(readText(path)))).toEqual([]);
});

test("every decision says when to reconsider it", () => {
  const decisions = pages.filter((path) => /^docs\/decisions\/(?!README)/.test(path));
  const silent = decisions.filter((path) => !readText(path).includes("\n## When to reconsider\n"));
  expect(decisions.length).toBeGreaterThan(0);
  expect(silent, 'End the page with "## When to reconsider".').toEqual([]);
});

test("every decision is on the list of decisions", () => {
  const list = readText("docs/decisions/README.md");
  const names = filesIn("docs/decisions").map((path) => path.replace("docs/decisions/", ""));
  const missing = names.filter((name) => name !== "README.md" && !list.includes(`(${name})`));
  expect(missing, "Add the decision to docs/decisions/README.md.").toEqual([]);
});

test("docs/problems.md is what the catalogue gives; else run npm run generate", async () => {
  expect(readText("docs/problems.md")).toBe(await problemsPage());
});

test("the catalogue holds every area, and no code twice", async () => {
  const byArea = [...(await catalogueByArea()).values()].flatMap((texts) => Object.keys(texts));
  expect(byArea.toSorted()).toEqual(Object.keys(problemCatalogue).toSorted());
});

test("every problem of the catalogue can happen: some code outside the catalogue names it", () => {
  const named = new Set(
    sourcesIn("src")
      .filter((source) => !source.path.startsWith("src/problems/"))
      .flatMap((source) => readText(source.path).match(/"[\w-]+"/g) ?? []),
  );
  const unused = Object.keys(problemCatalogue).filter((name) => !named.has(`"${name}"`));
  expect(unused, "Report the problem where it arises, or take it out of src/problems/.").toEqual([]);
});

test("both languages of a problem fill in the same values", async () => {
  const different = [...(await catalogueByArea()).values()].flatMap((texts) =>
    Object.entries(texts)
      .filter(([, { nl, en }]) => holes(nl) !== holes(en))
      .map(([name]) => name),
  );
  expect(different, "Give both languages the same {values}.").toEqual([]);
});

function holes({ message, hint }: { readonly message: string; readonly hint: string }): string {
  return [...new Set([...`${message} ${hint}`.matchAll(/\{(\w+)\}/g)].map((match) => match[1]))]
    .sort()
    .join();
}
