import { passkey } from "@better-auth/passkey";
import { APIError } from "better-auth/api";

/** Where a passkey opens a session. */
export const passkeyEntrance = "/passkey/verify-authentication";

/**
 * Passkeys of this address (WebAuthn). As it comes the plugin takes a key that did not verify its holder, so
 * that whoever holds the device would be in: here the finger, the face or the code is asked for both when a
 * key is added and when it is used, and refused where it is missing.
 */
export function passkeyPlugin(origin: string) {
  return passkey({
    rpID: new URL(origin).hostname,
    rpName: "Ensemble",
    origin,
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
    registration: {
      afterVerification: ({ verification }) => {
        if (!verification.registrationInfo?.userVerified) throw new APIError("UNAUTHORIZED");
      },
    },
    authentication: {
      afterVerification: ({ verification }) => {
        if (!verification.authenticationInfo.userVerified) throw new APIError("UNAUTHORIZED");
      },
    },
  });
}
