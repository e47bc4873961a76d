import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { organisationSettings } from "./organisation-settings.ts";

test("no organisation is set where no issuer is", () => {
  expect(organisationSettings({})).toBeUndefined();
  expect(organisationSettings({ PEILSCHAAL_OIDC_ISSUER: " " })).toBeUndefined();
});

test("an organisation is read from the environment", () => {
  const ca = join(mkdtempSync(join(tmpdir(), "peilschaal-ca-")), "ca.pem");
  writeFileSync(ca, "PEM");
  expect(
    organisationSettings({
      PEILSCHAAL_OIDC_ISSUER: "https://idp.example",
      PEILSCHAAL_OIDC_CLIENT: "peilschaal",
      PEILSCHAAL_OIDC_SECRET: "s",
      PEILSCHAAL_OIDC_ACR: "hoog  substantieel",
      PEILSCHAAL_OIDC_ALLOW: "idp.example:443",
      PEILSCHAAL_OIDC_CA: ca,
    }),
  ).toEqual({
    issuer: "https://idp.example",
    clientId: "peilschaal",
    clientSecret: "s",
    name: { nl: "je organisatie", en: "your organisation" },
    acr: ["hoog", "substantieel"],
    allow: ["idp.example:443"],
    ca: "PEM",
  });
});
