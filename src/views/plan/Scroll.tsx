import { type ReactNode, useEffect, useRef, useState } from "react";
import styles from "./Scroll.module.css";

/** A wide table scrolls in a box of its own, which the keyboard reaches when there is something to scroll. */
export const Scroll = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => {
  const box = useRef<HTMLElement>(null);
  const [wide, setWide] = useState(false);
  useEffect(() => {
    const { current } = box;
    if (!current) return;
    const observer = new ResizeObserver(() => setWide(current.scrollWidth > current.clientWidth));
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return (
    <section ref={box} className={styles.scroll} aria-label={label} tabIndex={wide ? 0 : undefined}>
      {children}
    </section>
  );
};
