import { remind as remindAll } from "../../workflow/inviting/remind.ts";
import type { Command } from "../command.ts";
import { mailAbout, mailOptions } from "../mailing.ts";

export const remind: Command = {
  usage: "WAVE [--url https://…] [--outbox DIR] [--data DIR] [--lang nl|en]",
  summary: {
    nl: "herinnert aan de uitnodiging: iedereen, of bij een vertrouwelijke peiling wie nog niet meedeed",
    en: "reminds of the invitation: everybody, or in a confidential poll who did not take part yet",
  },
  options: mailOptions,
  takes: [1, 1],
  run: (call) => mailAbout(call, remindAll),
};
