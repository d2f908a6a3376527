import type { RequestHandler } from "express";

/** A host as it may stand in a header of ours: name or address, with or without a port. */
const plainHost = /^[\w.-]+(:\d{1,5})?$|^\[[\da-fA-F:.]+\](:\d{1,5})?$/;

/**
 * Sets the headers that keep a page to its own code. Some Safari do not count sockets to the own server as `'self'`, so
 * they are named. A `blob:` is what the page itself has made: pictures, and sounds, which Howler asks for like a file.
 *
 * @param isSecure The server is reached by TLS, which browsers may then insist on.
 * @param frameAncestors Origins whose pages may show ours in a frame, as `FRAME_ANCESTORS` has them; none: nobody may.
 */
export function securityHeaders(isSecure: boolean, frameAncestors: readonly string[]): RequestHandler {
  const ancestors = frameAncestors.length > 0 ? frameAncestors.join(" ") : "'none'";
  return (request, response, next) => {
    const host = request.headers.host ?? "";
    const sockets = plainHost.test(host) ? ` ws://${host} wss://${host}` : "";
    response.set({
      "Content-Security-Policy": [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "media-src 'self' blob:",
        `connect-src 'self' blob:${sockets}`,
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        `frame-ancestors ${ancestors}`,
      ].join("; "),
      "Cross-Origin-Opener-Policy": "same-origin",
      "Cross-Origin-Resource-Policy": "same-origin",
      "Permissions-Policy":
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=(), fullscreen=(self), screen-wake-lock=(self)",
      "Referrer-Policy": "no-referrer",
      "X-Content-Type-Options": "nosniff",
    });
    // This header knows no addresses: it would refuse those that are allowed as well.
    if (frameAncestors.length === 0) response.set("X-Frame-Options", "DENY");
    if (isSecure) response.set("Strict-Transport-Security", "max-age=31536000");
    next();
  };
}
