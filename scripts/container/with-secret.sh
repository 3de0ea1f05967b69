#!/bin/sh
# Runs a command with the AUTH_SECRET of the environment, else with one made once and kept on the shared volume.
set -eu
secret_file=/var/lib/pacta/auth-secret
if [ -z "${AUTH_SECRET:-}" ]; then
  if [ ! -s "$secret_file" ]; then
    umask 077
    node -p 'crypto.randomBytes(32).toString("base64url")' > "$secret_file"
  fi
  AUTH_SECRET="$(cat "$secret_file")"
  export AUTH_SECRET
fi
exec "$@"
