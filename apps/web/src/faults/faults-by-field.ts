type Fault = { readonly field: string; readonly message: string };

export type FaultsByField = ReadonlyMap<string, string>;

/** The first fault of each field; a reader mends one thing at a time. */
export function faultsByField(faults: readonly Fault[]): FaultsByField {
  const byField = new Map<string, string>();
  for (const { field, message } of faults) {
    if (!byField.has(field)) byField.set(field, message);
  }
  return byField;
}

/** Faults that no field of the form shows, so that none is lost. */
export function faultsElsewhere(faults: FaultsByField, isShown: (field: string) => boolean): string[] {
  return [...faults].filter(([field]) => !isShown(field)).map(([, message]) => message);
}
