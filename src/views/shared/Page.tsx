import { type ReactNode, useEffect, useRef } from "react";
import styles from "./Page.module.css";

/** A screen that is read from top to bottom; it takes the focus when it comes. */
export const Page = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => {
  const page = useRef<HTMLElement>(null);
  useEffect(() => page.current?.focus({ preventScroll: true }), []);
  return (
    <main ref={page} tabIndex={-1} aria-label={label} className={styles.page}>
      {children}
    </main>
  );
};
