import { type RefObject, useEffect, useRef, useState } from "react";

const usual = 640;

/**
 * The width of an element in sixteenths of the root's type size: a chart with a viewBox of this width has letters of the
 * page's own sizes, whatever the screen. Until it is measured, and where nothing is laid out, a usual one. Of a drawing
 * Chromium 90 observes what is drawn, which grows with the answer: there what holds it is observed.
 */
export const useWidth = <E extends Element>(): readonly [RefObject<E | null>, number] => {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(usual);
  useEffect(() => {
    const observed = element.current;
    if (!observed) return;
    const isDrawing = observed instanceof SVGElement;
    const observer = new ResizeObserver(([entry]) => {
      const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const { width: across } = isDrawing ? observed.getBoundingClientRect() : (entry?.contentRect ?? { width: 0 });
      const wide = Math.round((across / root) * 16);
      if (wide > 0) setWidth(wide);
    });
    observer.observe((isDrawing && observed.parentElement) || observed);
    return () => observer.disconnect();
  }, []);
  return [element, width];
};
