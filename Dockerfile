FROM node:22-bookworm-slim AS base
ENV NEXT_TELEMETRY_DISABLED=1 TURBO_TELEMETRY_DISABLED=1 CHECKPOINT_DISABLE=1
RUN npm install --global pnpm@10.34.9 && mkdir -p /var/lib/pacta && chown node:node /var/lib/pacta
WORKDIR /app

FROM base AS build
COPY . .
RUN pnpm install --frozen-lockfile && pnpm build

FROM base
COPY --from=build --chown=node:node /app /app
USER node
ENV NODE_ENV=production
ENTRYPOINT ["/app/scripts/container/with-secret.sh"]
CMD ["node", "serve/serve.mjs", "--port", "3000"]
WORKDIR /app/apps/web
