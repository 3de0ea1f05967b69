import { expect, test } from "vitest";
import type { Actor } from "./context.ts";
import { PERMISSIONS, type Permission, requirePermission } from "./permission.ts";

const ACTORS: Record<string, Actor> = {
  public: { kind: "public" },
  system: { kind: "system" },
  viewer: { kind: "user", id: "u", role: "viewer" },
  editor: { kind: "user", id: "u", role: "editor" },
  reviewer: { kind: "user", id: "u", role: "reviewer" },
  admin: { kind: "user", id: "u", role: "admin" },
};
const NAMES = Object.keys(PERMISSIONS) as Permission[];
const CASES = NAMES.flatMap((permission) => Object.keys(ACTORS).map((who) => ({ permission, who })));

test.each(CASES)("$who × $permission follows the matrix", ({ permission, who }) => {
  const actor = ACTORS[who] ?? { kind: "public" };
  const attempt = () => requirePermission({ actor }, permission);
  if (PERMISSIONS[permission].includes(who)) expect(attempt).not.toThrow();
  else expect(attempt).toThrow(who === "public" ? /sign in/ : /may not/);
});

test("nobody below editor changes the record", () => {
  for (const permission of ["event.draft", "event.publish", "event.retract", "treaty.create"] as const) {
    expect(PERMISSIONS[permission]).not.toContain("viewer");
    expect(PERMISSIONS[permission]).not.toContain("public");
  }
});
