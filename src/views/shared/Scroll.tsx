import { type ReactNode, useEffect, useRef } from "react";
import styles from "./Scroll.module.css";

/** What may be wider than its card scrolls by itself, and while it does it can be reached by keys. */
export const Scroll = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => {
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = section.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      if (scrollWidth > clientWidth || scrollHeight > clientHeight) element.tabIndex = 0;
      else element.removeAttribute("tabindex");
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <section ref={section} className={styles.scroll} aria-label={label}>
      {children}
    </section>
  );
};
