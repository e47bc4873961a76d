import type { Group } from "../../../panel/model.ts";
import { problem, type Outcome } from "../../../problem.ts";
import type { MemberChange } from "../../../workflow/inviting/change-member.ts";

const LONGEST_NAME = 200;

/** What a request asks to change of a member; a name goes into the head of a mail, so it is one line. */
export function changeIn(
  body: Readonly<Record<string, unknown>> | undefined,
  groups: readonly Group[],
): Outcome<MemberChange> {
  const { name, mail, group, language, optedOut } = body ?? {};
  if (group !== undefined && !groups.some(({ code }) => code === group)) {
    const written = typeof group === "string" ? group : "";
    return { problems: [problem("panel-group-unknown", {}, { group: written })] };
  }
  const value: MemberChange = {
    ...(typeof name === "string" && { name: oneLine(name) }),
    ...(typeof mail === "string" && { mail }),
    ...(typeof group === "string" && { group }),
    ...((language === "nl" || language === "en") && { language }),
    ...(typeof optedOut === "boolean" && { optedOut }),
  };
  return { value, problems: [] };
}

function oneLine(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll(/[\s\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ")
    .trim()
    .slice(0, LONGEST_NAME);
}
