/** The mark with which the page's policy lets in style sheets that a library puts into the page. */
export const styleNonce = (): string | undefined =>
  document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce;

/** Lets Radix stop the page from scrolling behind a dialog: it takes the nonce from this name. Once, at the start. */
export function allowStyles(): void {
  const nonce = styleNonce();
  if (nonce !== undefined) Object.assign(globalThis, { __webpack_nonce__: nonce });
}
