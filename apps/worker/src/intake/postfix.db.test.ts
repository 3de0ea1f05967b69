import { afterEach, expect, test, vi } from "vitest";
import { follow, openPostOffice, type PostOffice, publish } from "../../test/open-post-office.ts";
import { type Postfix, postfixObstacle, startPostfix } from "../../test/start-postfix.ts";
import { openMailChannel } from "../channels/email.ts";
import { createProcessors } from "../processors.ts";
import { type RunningIntake, startIntake } from "./start-intake.ts";

const WAIT = { timeout: 80_000, interval: 200 };

let office: PostOffice | undefined;
let intake: RunningIntake | undefined;
let postfix: Postfix | undefined;

afterEach(async () => {
  await postfix?.stop();
  await intake?.close();
  await office?.close();
});

test("G5 a real Postfix relays our alert, and its bounce of an unknown user is understood as hard", async ({
  skip,
}) => {
  const obstacle = postfixObstacle();
  if (obstacle !== null) skip(obstacle);
  office = await openPostOffice();
  const { services, smtp, deps } = office;
  intake = await startIntake({ ...deps, port: 0, host: "127.0.0.1", domains: ["pacta.test"] });
  postfix = await startPostfix({ "reader.test": Number(new URL(smtp.url).port), "pacta.test": intake.port });
  smtp.answer("gone@reader.test", { kind: "refuse", code: 550, message: "5.1.1 user unknown" });
  const mail = openMailChannel(`smtp://127.0.0.1:${postfix.port}?ignoreTLS=true`, 2);
  const processors = createProcessors({ ...deps, mail });
  for (const address of ["ann@reader.test", "gone@reader.test"]) await follow(services, address);
  const { outboxId } = await publish(services);
  await processors["fan-out"]({ outboxId });
  await processors["send-deliveries"]({ outboxId, lane: 0 });
  mail.close();

  await vi.waitFor(() => expect(smtp.mails.map(({ to }) => to)).toEqual([["ann@reader.test"]]), WAIT);
  const gone = await services.db.recipient.findFirstOrThrow({ where: { address: "gone@reader.test" } });
  await vi.waitFor(async () => {
    expect(await services.db.bounce.findMany()).toMatchObject([
      { recipientId: gone.id, kind: "hard", status: "5.1.1" },
    ]);
  }, WAIT);
  expect(await services.db.suppression.findMany()).toMatchObject([
    { addressHash: gone.addressHash, reason: "hard_bounce", source: "dsn" },
  ]);
  // To Postfix both were accepted: what became of them only the bounce tells.
  expect((await services.db.delivery.findMany()).map(({ state }) => state)).toEqual(["sent", "sent"]);
}, 180_000);
