/**
 * Runs in the page before its own scripts: timers and Date.now go by `advance(milliseconds)` alone. Playwright's clock
 * would do, but notes every step in the page, which looks like a leak after some thousands. `turns` goes on by whole
 * scenes, and stands still while a request is under way, without a call from outside for each, as every such call leaves compiled code in the heap.
 */
export const fastClock = (start: number): string => `{
  let now = ${start};
  let last = 0;
  const timers = new Map();
  const wait = window.setTimeout.bind(window);
  const get = window.fetch.bind(window);
  let underWay = 0;
  window.fetch = (...asked) => {
    underWay++;
    return get(...asked).finally(() => underWay--);
  };
  Date.now = () => now;
  window.setTimeout = (run, delay = 0) => {
    timers.set(++last, { at: now + Number(delay), run });
    return last;
  };
  window.clearTimeout = (id) => void timers.delete(id);
  window.advance = (milliseconds) => {
    const end = now + milliseconds;
    for (;;) {
      let next;
      for (const [id, { at }] of timers) if (at <= end && (next === undefined || at < timers.get(next).at)) next = id;
      if (next === undefined) break;
      const { at, run } = timers.get(next);
      timers.delete(next);
      now = Math.max(now, at);
      run();
    }
    now = end;
  };
  window.turns = async (least, most, isReached) => {
    for (let turn = 1; turn <= most; turn++) {
      window.advance(20000);
      do await new Promise((done) => wait(done, 20));
      while (underWay > 0);
      if (turn >= least && isReached()) return turn;
    }
    return -1;
  };
}`;
