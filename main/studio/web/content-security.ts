/**
 * What the interface may load: its own files, its own media, and the studio's socket where there is one. Radix puts
 * a few style sheets into the page; they carry `nonce`, other inline styles do not count. `style` properties set by
 * script (React, Konva) are not inline styles.
 */
export function contentSecurityPolicy({
  nonce,
  connect,
  media,
}: {
  readonly nonce: string;
  readonly connect: string;
  readonly media: string;
}): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' blob: data: ${media}`,
    `media-src 'self' blob: ${media}`,
    "font-src 'self'",
    `connect-src 'self' ${connect}`,
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ]
    .map((directive) => directive.trim())
    .join('; ');
}
