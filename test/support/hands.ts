import { expect } from "vitest";
import type { Locator, Page } from "playwright-core";

/** More presses than any view has things to reach. */
const MOST_PRESSES = 250;

/** What a person does to a page, with one of their two ways of doing it. */
export interface Hands {
  readonly page: Page;
  /** Presses a button, follows a link, ticks a box. */
  press(target: Locator): Promise<void>;
  /** Puts words in a field, in place of what stood there. */
  write(target: Locator, words: string): Promise<void>;
  /** Chooses from a list by the words that are shown. */
  choose(target: Locator, label: string): Promise<void>;
  /** Gives files where one is asked for. */
  give(target: Locator, files: readonly string[]): Promise<void>;
}

/** By mouse: pointing and clicking; words are pasted. */
export function byMouse(page: Page): Hands {
  return {
    page,
    press: (target) => target.click(),
    write: async (target, words) => {
      await target.click({ clickCount: 3 });
      await target.fill(words);
    },
    choose: async (target, label) => void (await target.selectOption({ label })),
    give: async (target, files) => {
      const chooser = page.waitForEvent("filechooser");
      await target.click();
      await (await chooser).setFiles([...files]);
    },
  };
}

/** By keyboard alone: with Tab to where it is, never with a pointer and never by script. */
export function byKeyboard(page: Page): Hands {
  const { keyboard } = page;
  // Who begins to listen when the key is pressed may be too late: the chooser then opens where no test sees it, and stays.
  page.on("filechooser", () => undefined);
  const to = (target: Locator): Promise<void> => tabTo(page, target);
  return {
    page,
    press: async (target) => {
      await to(target);
      const tag = await target.evaluate(({ type, tagName }: Reached) => type ?? tagName);
      await keyboard.press(/^(checkbox|radio)$/.test(tag) ? "Space" : "Enter");
    },
    write: async (target, words) => {
      await to(target);
      await keyboard.press("ControlOrMeta+a");
      await keyboard.insertText(words);
    },
    choose: async (target, label) => {
      await to(target);
      const [labels, at] = await target.evaluate(
        ({ options = [], selectedIndex = 0 }: Reached) =>
          [[...options].map((one) => one.label), selectedIndex] as const,
      );
      const by = labels.indexOf(label) - at;
      for (let i = 0; i < Math.abs(by); i++) await keyboard.press(by > 0 ? "ArrowDown" : "ArrowUp");
    },
    give: async (target, files) => {
      await to(target);
      const chooser = page.waitForEvent("filechooser");
      await keyboard.press("Enter");
      await (await chooser).setFiles([...files]);
    },
  };
}

/** As much as is asked of an element; the tests know no browser's types. */
interface Reached {
  readonly tagName: string;
  readonly type?: string;
  readonly name?: string;
  readonly options?: Iterable<{ readonly label: string }>;
  readonly selectedIndex?: number;
  readonly ownerDocument: { readonly activeElement: Reached | null };
}

type State = "there" | "beside" | "elsewhere";

/** A group of radio buttons is one stop: within it arrows lead on. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let i = 0; i < MOST_PRESSES; i++) {
    const state = await target.evaluate((element: Reached): State => {
      const { activeElement: active } = element.ownerDocument;
      if (active === element) return "there";
      const isGroup = element.type === "radio" && active?.type === "radio" && active.name === element.name;
      return isGroup ? "beside" : "elsewhere";
    });
    if (state === "there") return;
    await page.keyboard.press(state === "beside" ? "ArrowDown" : "Tab");
  }
  expect.fail(`the keyboard does not reach ${target.toString()}`);
}
