/** A server on the wall's own machine, under a name that leads every other machine to itself. */
const isOwn = (host: string): boolean => /^(localhost|127\.[\d.]+|\[::1\])$/.test(host);

/** The wall's address as other machines reach it: under `base` when the package names one. */
export const deskAddress = (own: string, base: string | undefined): string | undefined => {
  const { hostname, search } = new URL(own);
  if (base !== undefined) return new URL(search, base).href;
  return isOwn(hostname) ? undefined : own;
};
