import type { ServiceContext } from "../context.ts";
import { openSecret } from "./webhook-secret.ts";

export type SealedSecrets = {
  readonly id: string;
  readonly secretCipher: string;
  readonly previousSecretCipher: string | null;
  readonly previousSecretUntil: Date | null;
};

/** What signs now: the present secret, and for a day after a rotation the one before it. */
export function endpointSecrets(ctx: Pick<ServiceContext, "config" | "now">, endpoint: SealedSecrets): string[] {
  const { id, secretCipher, previousSecretCipher: previous, previousSecretUntil: until } = endpoint;
  const open = (sealed: string): string => openSecret(ctx.config.secret, id, sealed);
  const isPreviousValid = previous !== null && until !== null && until > ctx.now();
  return [open(secretCipher), ...(isPreviousValid ? [open(previous)] : [])];
}
