import fc from "fast-check";
import { uuidv7 } from "uuidv7";
import { expect, test } from "vitest";
import { base32, readBase32 } from "./base32.ts";
import { readReturnAddress, readUnsubscribeAddress, returnAddress, unsubscribeAddress } from "./mail-address.ts";

const SECRET = "test-secret-test-secret-test-secret";
const localPart = (address: string) => address.slice(0, address.lastIndexOf("@"));
const MOST_OCTETS = 64;

test("base32 gives back any bytes", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      expect(readBase32(base32(bytes))).toEqual(bytes);
    }),
  );
  expect(base32(Buffer.from("foobar"))).toBe("mzxw6ytboi");
});

test("G5 a return path fits a local part and names its recipient, in whatever case it comes back", () => {
  fc.assert(
    fc.property(fc.uuid(), (recipientId) => {
      const address = returnAddress(SECRET, recipientId, "bounces.pacta.test");
      expect(localPart(address).length).toBeLessThanOrEqual(MOST_OCTETS);
      expect(readReturnAddress(SECRET, localPart(address))).toBe(recipientId);
      expect(readReturnAddress(SECRET, localPart(address).toUpperCase())).toBe(recipientId);
    }),
  );
});

test("G5 a return path with one letter changed, of another deployment or of another shape names nobody", () => {
  const recipientId = uuidv7();
  const local = localPart(returnAddress(SECRET, recipientId, "pacta.test"));
  for (let at = 0; at < local.length; at += 1) {
    const changed = `${local.slice(0, at)}${local[at] === "a" ? "b" : "a"}${local.slice(at + 1)}`;
    // The last letter of 26 carries two bits of padding: only a change of the id itself must be noticed.
    if (readReturnAddress(SECRET, changed) !== null) expect(readReturnAddress(SECRET, changed)).toBe(recipientId);
  }
  expect(readReturnAddress("other-secret-other-secret-other-secret", local)).toBeNull();
  for (const odd of ["", "b+", "b+x.y", `${local}x`, ` ${local}`, local.replace(".", ""), "unsubscribe"]) {
    expect(readReturnAddress(SECRET, odd)).toBeNull();
  }
});

test("G1 an unsubscribe address fits a local part and means one notice to one recipient", () => {
  const scope = { recipientId: uuidv7(), outboxId: uuidv7() };
  const local = localPart(unsubscribeAddress(SECRET, scope, "pacta.test"));
  expect(local.length).toBeLessThanOrEqual(MOST_OCTETS);
  const read = readUnsubscribeAddress(SECRET, local.toUpperCase());
  expect(read?.recipientId).toBe(scope.recipientId);
  expect(read?.isAbout(scope.outboxId)).toBe(true);
  expect(read?.isAbout(uuidv7())).toBe(false);
  expect(readUnsubscribeAddress("other-secret-other-secret-other-secret", local)?.isAbout(scope.outboxId)).toBe(false);
  expect(readUnsubscribeAddress(SECRET, "unsubscribe+short")).toBeNull();
});
