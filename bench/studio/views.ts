import type { Page } from "playwright-core";
import { interacting, type Interaction } from "./interactions.ts";
import { largeStudio } from "./large-studio.ts";
import type { ServedStudio } from "./served-studio.ts";

/** What somebody does in the views of a poll of a thousand. */
export interface ViewTimes {
  readonly resultsQuestion: Interaction;
  readonly resultsGroup: Interaction;
  readonly questionKey: Interaction;
  readonly nextQuestion: Interaction;
  readonly languagesKey: Interaction;
  readonly panelSearch: Interaction;
  readonly panelMember: Interaction;
  readonly titleKey: Interaction;
  readonly nextPart: Interaction;
  /** From leaving a changed title to the draft with it, from the server. */
  readonly drafts: readonly number[];
}

const SIZE = { answers: 1000, questions: 60, members: 1000 };

export async function timeViews(): Promise<ViewTimes> {
  const studio = await largeStudio(SIZE);
  try {
    return {
      ...(await results(studio)),
      ...(await questionnaire(studio)),
      ...(await panel(studio)),
      ...(await publication(studio)),
    };
  } finally {
    await studio.close();
  }
}

/** Goes to a view below the studio's address, and waits until it is there. */
export async function open({ page, url }: ServedStudio, path: string, what: string): Promise<void> {
  await page.goto(`${url}/studio/groot${path}`);
  await page.locator(what).first().waitFor({ timeout: 120_000 });
}

async function results(studio: ServedStudio): Promise<Pick<ViewTimes, "resultsQuestion" | "resultsGroup">> {
  await open(studio, "/peiling-2/resultaten/q1", ".choices");
  const resultsQuestion = await clicking(studio.page, ".outline a", 12);
  await studio.page.locator('.outline a[href*="/q1"]').first().click();
  const resultsGroup = await clicking(studio.page, '[aria-label="Verdeel naar"] button', 9);
  return { resultsQuestion, resultsGroup };
}

type QuestionnaireTimes = Pick<ViewTimes, "questionKey" | "nextQuestion" | "languagesKey">;

async function questionnaire(studio: ServedStudio): Promise<QuestionnaireTimes> {
  await open(studio, "/peiling-3/vragenlijst", ".question-words");
  const questionKey = await typing(studio.page, ".question-words");
  const nextQuestion = await clicking(studio.page, ".outline ol a", 12);
  await open(studio, "/peiling-3/vragenlijst?view=talen", ".languages-view textarea");
  return { questionKey, nextQuestion, languagesKey: await typing(studio.page, ".languages-view textarea") };
}

async function panel(studio: ServedStudio): Promise<Pick<ViewTimes, "panelSearch" | "panelMember">> {
  await open(studio, "/peiling-3/panel", ".members");
  const panelSearch = await typing(studio.page, 'input[type="search"]');
  await studio.page.locator('input[type="search"]').fill("");
  return { panelSearch, panelMember: await clicking(studio.page, ".members .linkish", 8) };
}

type PublicationTimes = Pick<ViewTimes, "titleKey" | "nextPart" | "drafts">;

async function publication(studio: ServedStudio): Promise<PublicationTimes> {
  await open(studio, "/peiling-2/publicatie", ".outline a");
  const nextPart = await clicking(studio.page, ".outline a", 12);
  const title = "textarea.slide-title";
  await open(studio, "/peiling-2/publicatie/q1", title);
  const titleKey = await typing(studio.page, title);
  const drafts: number[] = [];
  for (let time = 0; time < 6; time++) drafts.push(await redrawn(studio.page, title));
  return { titleKey, nextPart, drafts };
}

async function redrawn(page: Page, title: string): Promise<number> {
  await page.locator(title).press("x");
  const reply = page.waitForResponse((one) => one.url().endsWith("/publication"));
  const start = performance.now();
  await page.locator(title).blur();
  await (await reply).finished();
  return performance.now() - start;
}

/** Types letters in a field, which a space now and then makes words of. */
async function typing(page: Page, field: string): Promise<Interaction> {
  await page.locator(field).first().click();
  return interacting(page, 12, (time) => page.keyboard.press("abcde fghij "[time] ?? "a"));
}

/** Clicks one after the other, and begins again where there are no more. */
async function clicking(page: Page, choices: string, times: number): Promise<Interaction> {
  const all = page.locator(choices);
  const count = await all.count();
  return interacting(page, times, (time) => all.nth((time + 1) % count).click());
}
