import type { Browser, Page } from "playwright-core";
import type { Person } from "./studio.ts";

/** A page of somebody who is signed in, with everything it complains of: scripts refused, dialogs opened, failures. */
export async function pageOf(
  browser: Browser,
  url: string,
  person: Person,
): Promise<{ readonly page: Page; readonly complaints: string[] }> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: "reduce",
  });
  const [name = "", value = ""] = person.cookie.split("=");
  await context.addCookies([{ name, value, url, httpOnly: true, sameSite: "Strict" }]);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("dialog", (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== new URL(url).origin && !/^(data|blob):/.test(request.url()))
      complaints.push(`asked of elsewhere: ${request.url()}`);
  });
  return { page, complaints };
}
