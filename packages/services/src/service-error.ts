export type ServiceErrorCode =
  | "not-found"
  | "conflict"
  | "forbidden"
  | "unauthenticated"
  | "invalid"
  | "gone"
  | "too-many";

/** One refusal, bound to the input field that caused it where there is one. */
export type FieldFault = { readonly field: string; readonly message: string };

/** What a programme may want to know of a refusal: `{ code: "too_broad", estimatedPerDay: 31 }`. */
export type RefusalFacts = { readonly code: string; readonly [fact: string]: string | number };

/** An expected failure; each transport translates it in one place. */
export class ServiceError extends Error {
  readonly code: ServiceErrorCode;
  readonly faults: readonly FieldFault[];
  readonly facts: RefusalFacts | null;

  constructor(
    code: ServiceErrorCode,
    message: string,
    faults: readonly FieldFault[] = [],
    facts: RefusalFacts | null = null,
  ) {
    super(message);
    this.name = "ServiceError";
    this.code = code;
    this.faults = faults;
    this.facts = facts;
  }
}

/** A refusal of one input field. */
export function invalidField(field: string, message: string): ServiceError {
  return new ServiceError("invalid", `${field}: ${message}`, [{ field, message }]);
}

/** A reference of the input that names nothing we know. */
export function unknownField(field: string, message: string): ServiceError {
  return new ServiceError("not-found", message, [{ field, message }]);
}

/** A link that we did not sign, or for something else. */
export function invalidToken(): ServiceError {
  return unknownField("token", "this link is not valid; open it as it stands in the mail");
}
