/** A server that says nothing for so many milliseconds is away. */
const patience = 60_000;

/** Does what asks a server something; after a minute the signal ends it. */
export const patiently = async <T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> => {
  const stop = new AbortController();
  const tooLate = setTimeout(() => stop.abort(), patience);
  try {
    return await work(stop.signal);
  } finally {
    clearTimeout(tooLate);
  }
};
