import { useMemo } from "react";
import { encode } from "uqr";
import styles from "./WallHead.module.css";

interface DeskCodeProps {
  readonly address: string;
}

/** Light modules around the code, as its standard (ISO/IEC 18004) asks. */
const quiet = 4;

/** The address as a QR code, dark on white in both themes: that is what telephones read. */
export const DeskCode = ({ address }: DeskCodeProps) => {
  const { size, path } = useMemo(() => drawn(address), [address]);
  return (
    <svg className={styles.code} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={`二维码：${address}`}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
};

/** All dark modules in one path. */
const drawn = (address: string): { readonly size: number; readonly path: string } => {
  const { size, data } = encode(address, { ecc: "L", border: quiet });
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join("");
  return { size, path };
};
