import { invite as inviteAll } from "../../workflow/inviting/invite.ts";
import { replaceKey } from "../../workflow/inviting/replace-key.ts";
import type { Command } from "../command.ts";
import { mailAbout, mailOptions } from "../mailing.ts";

export const invite: Command = {
  usage: "WAVE [--replace ADDRESS] [--url https://…] [--outbox DIR] [--data DIR] [--lang nl|en]",
  summary: {
    nl: "nodigt iedereen uit die nog geen uitnodiging heeft; met --replace één mens met een nieuwe code",
    en: "invites everybody who has no invitation yet; with --replace one person with a new code",
  },
  options: { ...mailOptions, replace: { type: "string" } },
  takes: [1, 1],
  run: (call) => {
    const address = call.option("replace");
    return mailAbout(call, (request) =>
      address === undefined ? inviteAll(request) : replaceKey(request, address),
    );
  },
};
