import { Component, type ReactNode } from "react";
import styles from "./Faults.module.css";

interface BoundaryProps {
  readonly children: ReactNode;
  readonly onReload: () => void;
  /** Where nobody presses a button: what is to be done about it. */
  readonly onBroken?: (() => void) | undefined;
}

/** A part that cannot be drawn or loaded (a program file missing after an update) says so; the page is never blank. */
export class Boundary extends Component<BoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override componentDidCatch(): void {
    this.props.onBroken?.();
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    const { onBroken } = this.props;
    return (
      <main className={styles.page} role="alert">
        <h1>页面未能显示</h1>
        <p>
          程序文件可能已更新或没有复制完整。{onBroken ? "稍后自动重新打开" : "请重新打开页面"}
          ；仍不行，请重新完整复制网站文件夹。数据没有受影响。
        </p>
        <button type="button" className={styles.retry} onClick={this.props.onReload}>
          重新打开
        </button>
      </main>
    );
  }
}
