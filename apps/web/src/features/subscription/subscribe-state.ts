/** Where the subscription form stands. */
export type SubscribeState =
  | { readonly kind: "open" }
  | { readonly kind: "refused"; readonly address: string; readonly message: string }
  | { readonly kind: "sent"; readonly message: string };
