import { expect, test } from "vitest";
import { personalise } from "../personalise.ts";
import { renderConfirmSubscription } from "./render-confirm-subscription.ts";

test("G3 the confirmation mail names the filter, the link and how long it lasts, in both forms", async () => {
  const confirmUrl = "https://pacta.example/confirm/token";
  const mail = personalise(await renderConfirmSubscription("en"), { follows: "Ratification by Kenya", confirmUrl });
  for (const body of [mail.html, mail.text]) {
    expect(body).toContain("Ratification by Kenya");
    expect(body).toContain(confirmUrl);
    expect(body).toContain("72 hours");
  }
  expect(mail.html).toContain(`href="${confirmUrl}"`);
});
