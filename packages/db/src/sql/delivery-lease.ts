/** Who works on a row and for how long; the database's clock counts the time. */
export type Lease = { readonly owner: string; readonly leaseMs: number };
