import { z } from "zod";
import type { Actor } from "../context.ts";
import type { Auth } from "./auth.ts";

const SessionRole = z.enum(["viewer", "editor", "reviewer", "admin"]);

/** Who sends a request, from its session cookie; `public` without one. */
export async function readActor(auth: Auth, headers: Headers): Promise<Actor> {
  if (!headers.has("cookie")) return { kind: "public" };
  const session = await auth.api.getSession({ headers });
  if (session === null) return { kind: "public" };
  return { kind: "user", id: session.user.id, role: SessionRole.parse(session.user.role) };
}
