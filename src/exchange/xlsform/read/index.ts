import { problem, type Outcome } from "../../../problem.ts";
import type { Language } from "../../../text.ts";
import { composeForm, type ComposedForm } from "../../forms/compose.ts";
import { fieldOf, listOf } from "../../forms/json.ts";
import { plainWords, type Form } from "../../forms/model.ts";
import { wordsFrom } from "../../forms/own.ts";
import { Remarks } from "../../forms/remarks.ts";
import { choiceLists } from "./choices.ts";
import { pagesOf } from "./pages.ts";
import { ownOf } from "./row.ts";
import { readSheets, type SheetRow, type Sheets } from "./sheets.ts";
import { treeOf } from "./tree.ts";

/** Whether sheets are a form: one called survey, whose rows have a type and a name. */
export function isXlsForm(sheets: Sheets): boolean {
  const survey = sheets.get("survey") ?? [];
  return survey.some((row) => row.cell("type") !== "") && survey.some((row) => row.cell("name") !== "");
}

/** A form of XLSForm (ODK, Kobo), workbook or CSV, as our questionnaire. What has no place in ours is told. */
export function readXlsForm(
  bytes: Uint8Array,
  file: string,
  language: Language = "nl",
): Outcome<ComposedForm> {
  const sheets = readSheets(bytes, file);
  if (sheets.value === undefined) return { problems: sheets.problems };
  if (!isXlsForm(sheets.value)) return { problems: [problem("form-without-questions", { file })] };
  const remarks = new Remarks(file, language);
  return composeForm(formOf(sheets.value, remarks), remarks);
}

function formOf(sheets: Sheets, remarks: Remarks): Form {
  const [settings] = sheets.get("settings") ?? [];
  const lists = choiceLists(sheets.get("choices") ?? [], remarks);
  const survey = sheets.get("survey") ?? [];
  const starts = survey.find((row) => fieldOf(ownOf(row), "introduction") === true);
  const rows = survey.filter((row) => row !== starts);
  const language = settings?.cell("default_language") ?? "";
  const own = settings === undefined ? undefined : ownOf(settings);
  const languages = listOf(fieldOf(own, "languages")).filter((one) => one === "nl" || one === "en");
  return {
    title: titleOf(settings),
    ...(starts === undefined ? {} : { introduction: starts.words("label") }),
    ...(language === "" || language.toLowerCase() === "default" ? {} : { language }),
    ...(languages.length === 0 ? {} : { languages }),
    pages: pagesOf(treeOf(rows, remarks), lists, remarks),
  };
}

/** A title is in one language only; the others stand in what we wrote, while the title is the same. */
function titleOf(settings: SheetRow | undefined): Form["title"] {
  const written = settings?.cell("form_title") ?? "";
  const ours = settings === undefined ? undefined : fieldOf(ownOf(settings), "title");
  const words = wordsFrom(ours, (one) => one);
  return words.get("nl") === written || words.get("") === written ? words : plainWords(written);
}
