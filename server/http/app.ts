import express, { type Express } from "express";
import type { Config } from "../config.ts";
import type { Log } from "../log.ts";
import type { Sessions } from "../sessions/sessions.ts";
import { builtClient } from "./built-client.ts";
import { limitedByAddress } from "./caller.ts";
import { deleteRoute } from "./delete-route.ts";
import { answerError, errorHandler } from "./errors.ts";
import { securityHeaders } from "./headers.ts";
import { healthRoute } from "./health-route.ts";
import { joinRoute } from "./join-route.ts";
import { matchmakeRoute } from "./matchmake-route.ts";
import { newSessionRoute } from "./new-session-route.ts";
import { originCheck } from "./origin.ts";
import { reportRoute } from "./report-route.ts";
import { summaryRoute } from "./summary-route.ts";

/** Largest body (bytes) of any request; a setup with all its newcomers has some 600. */
const mostBody = 4_096;

/** Sessions an address may make: a school behind one address may begin a lesson in every class at the same time. */
const sessionsMade = { atOnce: 30, refillMs: 60_000 } as const;
/** Games an address may ask about, with right keys and wrong ones: the start page asks about each that it keeps. */
const askedAbout = { atOnce: 300, refillMs: 1_000 } as const;
/** Joins of one address: sixty devices that come back at once, each trying a few times, stay far below. */
const joins = { atOnce: 600, refillMs: 50 } as const;

interface AppParts {
  config: Config;
  sessions: Sessions;
  log: Log;
  version: string;
  /** Folder of the built client. */
  clientFolder: string;
  /** The server is going to stop and takes nobody new. */
  isDraining: () => boolean;
}

/** Everything the server answers by HTTP. */
export function makeApp({ config, sessions, log, version, clientFolder, isDraining }: AppParts): Express {
  const now = () => performance.now();
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", config.TRUST_PROXY);
  app.set("query parser", false);
  app.use(securityHeaders(config.PUBLIC_URL.startsWith("https:"), config.FRAME_ANCESTORS));
  app.use(originCheck(config.ALLOWED_ORIGINS));

  app.get("/health", healthRoute({ sessions, version, isDraining }, now));

  app.use(["/api", "/matchmake"], (_request, response, next) => {
    response.set("Cache-Control", "no-store");
    if (isDraining()) answerError(response, "serverUnavailable");
    else next();
  });
  app.use(express.json({ limit: mostBody, type: "application/json" }));
  app.post("/api/sessions", limitedByAddress(sessionsMade, now), newSessionRoute(sessions));
  app.get("/api/sessions/:code", limitedByAddress(askedAbout, now), summaryRoute(sessions));
  app.delete("/api/sessions/:code", limitedByAddress(sessionsMade, now), deleteRoute(sessions));
  app.get("/api/sessions/:code/report", limitedByAddress(askedAbout, now), reportRoute(sessions, now));
  app.post("/api/join", joinRoute(sessions, now));
  app.post("/matchmake/joinById/:room", limitedByAddress(joins, now), matchmakeRoute());

  app.use(builtClient(clientFolder, config.CONTACT));
  app.use((_request, response) => answerError(response, "notFound"));
  app.use(errorHandler(log));
  return app;
}
