import type { Board } from "../../domain/board";
import type { Scoreboard } from "../../domain/scoreboard";
import { subjectOf } from "../../domain/subjectOf";
import { provenanceOf } from "../shared/provenance";
import type { Scene } from "../shared/scene";
import { useShell } from "../shared/shell";
import { Button } from "./Button";
import { Card } from "./Card";
import styles from "./LedgerCard.module.css";
import { useDesk } from "./useDesk";

type What = "台账" | "计分表";
type Format = "csv" | "xlsx";

/** Ledger and scoreboard as files, with everything said on them that is said on screen. */
export const ExportCard = ({ data, board }: Scene) => {
  const { download } = useDesk();
  const provenance = useShell(provenanceOf);
  const extras = provenance === "" ? [] : [provenance];
  const save = async (what: What, format: Format) => {
    const { name, bytes } = await exported({ data, board, extras }, what, format);
    download(name, bytes);
  };
  return (
    <Card title="导出">
      <Row
        name="台账"
        about={`全部 ${data.ledger.reports.length.toLocaleString("en-US")} 行，含更正和撤回`}
        onSave={save}
      />
      <Row name="计分表" about={subjectOf(data, board)} onSave={save} />
    </Card>
  );
};

const Row = ({
  name,
  about,
  onSave,
}: {
  readonly name: What;
  readonly about: string;
  readonly onSave: (what: What, format: Format) => Promise<void>;
}) => (
  <div className={styles.export}>
    <p>
      <b>{name}</b>
      <small>{about}</small>
    </p>
    <Button label={`导出${name}，Excel`} onPress={() => void onSave(name, "xlsx")}>
      Excel
    </Button>
    <Button label={`导出${name}，CSV`} onPress={() => void onSave(name, "csv")}>
      CSV
    </Button>
  </div>
);

const exported = async (
  { data, board, extras }: { readonly data: Board; readonly board: Scoreboard; readonly extras: readonly string[] },
  what: What,
  format: Format,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> => {
  const [{ fileNameOf }, { ledgerSheet }, { scoreboardSheet }] = await Promise.all([
    import("../../export/fileNameOf"),
    import("../../export/ledgerSheet"),
    import("../../export/scoreboardSheet"),
  ]);
  const sheet = what === "台账" ? ledgerSheet(data, extras) : scoreboardSheet(data, board, extras);
  const name = fileNameOf(data, what === "台账" ? [what] : [what, subjectOf(data, board)], format);
  if (format === "csv") return { name, bytes: (await import("../../export/csvBytes")).csvBytes(sheet) };
  return { name, bytes: await (await import("../../export/xlsxBytes")).xlsxBytes([sheet]) };
};
