import * as oidc from "openid-client";
import type { Text } from "../../text.ts";
import type { Organisation } from "../../workflow/people/sign-in-ports.ts";
import { guardedFetch } from "../network/guarded-fetch.ts";

/** How an organisation's provider is set. */
export interface OrganisationSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly name: Text;
  /** Levels of sign-in that are strong enough; the provider has to say that it was one of these. */
  readonly acr: readonly string[];
  /** "host:port" of a provider within the house. */
  readonly allow: readonly string[];
  /** A certificate to trust instead of the usual ones, as PEM. */
  readonly ca?: string;
}

/** How long what a provider publishes about itself is believed, in milliseconds. */
const KEEP = 3_600_000;

/**
 * Signing in with an organisation: code flow with PKCE, state and nonce. The ID token's signature is checked although
 * it comes straight from the provider, so that none is taken that is unsigned.
 */
export function organisation(settings: OrganisationSettings): Organisation {
  let known: { readonly at: number; readonly config: Promise<oidc.Configuration> } | undefined;
  const configuration = (): Promise<oidc.Configuration> => {
    if (known === undefined || Date.now() - known.at > KEEP) {
      const config = discovered(settings);
      known = { at: Date.now(), config };
      // What failed is tried again the next time.
      config.catch(() => (known = undefined));
    }
    return known.config;
  };
  return {
    name: settings.name,
    begin: async (back) => {
      const config = await configuration();
      const [state, nonce, verifier] = [
        oidc.randomState(),
        oidc.randomNonce(),
        oidc.randomPKCECodeVerifier(),
      ];
      const address = oidc.buildAuthorizationUrl(config, {
        redirect_uri: back,
        scope: "openid",
        state,
        nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: "S256",
        ...(settings.acr.length > 0 && { acr_values: settings.acr.join(" ") }),
      });
      return { state, nonce, verifier, address: address.href };
    },
    finish: async (address, { state, nonce, verifier }) => {
      const tokens = await oidc.authorizationCodeGrant(await configuration(), new URL(address), {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (claims === undefined) throw new Error("there is no ID token");
      const { acr } = claims;
      const isStrong = settings.acr.length === 0 || (typeof acr === "string" && settings.acr.includes(acr));
      if (!isStrong) throw new Error("the sign-in was not strong enough");
      return { issuer: claims.iss, subject: claims.sub };
    },
  };
}

async function discovered(settings: OrganisationSettings): Promise<oidc.Configuration> {
  const { issuer, clientId, clientSecret, allow, ca } = settings;
  const ask = guardedFetch({ allow, ...(ca !== undefined && { ca }) });
  return oidc.discovery(new URL(issuer), clientId, undefined, oidc.ClientSecretBasic(clientSecret), {
    [oidc.customFetch]: (url, { method, headers, body, signal }) =>
      ask(url, {
        method,
        headers,
        ...(body !== undefined && body !== null && { body: bodyOf(body) }),
        ...(signal !== undefined && { signal }),
      }),
    execute: [oidc.enableNonRepudiationChecks],
  });
}

function bodyOf(body: NonNullable<oidc.FetchBody>): string {
  if (typeof body === "string") return body;
  if (body instanceof URLSearchParams) return body.toString();
  throw new Error("a body of this kind is not sent");
}
