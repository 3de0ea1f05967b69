/** Where the subscription form stands. */
export type SubscribeState =
  | { readonly kind: "open" | "sending" }
  | { readonly kind: "refused" | "sent"; readonly message: string };
