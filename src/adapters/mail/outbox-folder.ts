import { randomBytes } from "node:crypto";
import MailComposer from "nodemailer/lib/mail-composer/index.js";
import type { Folder } from "../../workflow/ports.ts";
import type { Mail, MailOutcome, Postman } from "../../workflow/panel-ports.ts";
import { headersOf } from "./headers.ts";

/**
 * Writes mails to a folder instead of sending them, a file a mail, readable for its owner only: for trying out, and
 * for organisations that send by a program of their own. Whoever reads the folder can use the keys in it.
 */
export function folderPostman(folder: Folder, from: string, contact: string): Postman {
  return {
    lanes: 1,
    send: async ({ to, subject, text, html }: Mail): Promise<MailOutcome> => {
      const composer = new MailComposer({ from, to, subject, text, html, headers: headersOf(contact) });
      const bytes = await composer.compile().build();
      // A random name: the order of the folder says nothing of the order of the list.
      await folder.write([{ path: `${randomBytes(8).toString("hex")}.eml`, bytes, secret: true }]);
      return { outcome: "taken" };
    },
    close: async () => undefined,
  };
}
