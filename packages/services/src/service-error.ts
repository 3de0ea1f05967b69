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

/** An expected failure; each transport translates it in one place. */
export class ServiceError extends Error {
  readonly code: ServiceErrorCode;
  readonly faults: readonly FieldFault[];

  constructor(code: ServiceErrorCode, message: string, faults: readonly FieldFault[] = []) {
    super(message);
    this.name = "ServiceError";
    this.code = code;
    this.faults = faults;
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
