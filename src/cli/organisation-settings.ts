import { readFileSync } from "node:fs";
import type { OrganisationSettings } from "../compose.ts";

/**
 * The organisation's identity provider, from the environment: an address or a secret on a command line can be read by
 * everybody on the machine. Undefined where none is set.
 */
export function organisationSettings(
  environment: Readonly<Record<string, string | undefined>>,
): OrganisationSettings | undefined {
  const said = (name: string): string => environment[`PEILSCHAAL_OIDC_${name}`]?.trim() ?? "";
  const issuer = said("ISSUER");
  if (issuer === "") return undefined;
  const name = said("NAME");
  const ca = said("CA");
  return {
    issuer,
    clientId: said("CLIENT"),
    clientSecret: said("SECRET"),
    name: { nl: name === "" ? "je organisatie" : name, en: name === "" ? "your organisation" : name },
    acr: words(said("ACR")),
    allow: words(said("ALLOW")),
    ...(ca !== "" && { ca: readFileSync(ca, "utf8") }),
  };
}

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}
