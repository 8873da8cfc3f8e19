import { Component, type ReactNode } from "react";
import styles from "./WallPage.module.css";

interface SceneBoundaryProps {
  readonly children: ReactNode;
  readonly turn: number;
  readonly onBroken: () => void;
}

interface SceneBoundaryState {
  readonly broken: boolean;
  readonly turn: number;
}

/** A scene that cannot be drawn says so for its turn; the next one is drawn as ever. */
export class SceneBoundary extends Component<SceneBoundaryProps, SceneBoundaryState> {
  override state: SceneBoundaryState = { broken: false, turn: this.props.turn };

  static getDerivedStateFromError(): Pick<SceneBoundaryState, "broken"> {
    return { broken: true };
  }

  static getDerivedStateFromProps({ turn }: SceneBoundaryProps, state: SceneBoundaryState): SceneBoundaryState {
    return turn === state.turn ? state : { broken: false, turn };
  }

  override componentDidCatch(): void {
    this.props.onBroken();
  }

  override render(): ReactNode {
    return this.state.broken ? (
      <p className={styles.lost}>这个画面暂时显示不了，其余画面照常。</p>
    ) : (
      this.props.children
    );
  }
}
