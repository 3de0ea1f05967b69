const TARGETS: Readonly<Record<string, string>> = {
  u: "/api/unsubscribe",
  confirm: "/api/confirm",
  preferences: "/api/preferences",
  reset: "/api/reset",
};

/** A page and a handler cannot share one path in Next: where a POST to a token page is really handled. */
export function tokenPostTarget(method: string, path: string): string | null {
  if (method === "POST" && path === "/following") return "/api/preferences";
  const [, page = "", token, ...rest] = path.split("/");
  const target = TARGETS[page];
  if (method !== "POST" || target === undefined || !token || rest.length > 0) return null;
  return `${target}/${token}`;
}
