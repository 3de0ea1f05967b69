import { z } from "zod";

/** A mail address; only the domain is normalised, the local part belongs to its host (RFC 5321 §2.4). */
export const EmailAddress = z
  .string()
  .trim()
  .max(254, "is longer than 254 characters")
  .pipe(z.email("is not a mail address"))
  .transform((address) => {
    const at = address.lastIndexOf("@");
    return `${address.slice(0, at)}@${address.slice(at + 1).toLowerCase()}`;
  });
