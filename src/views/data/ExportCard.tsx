import { subjectOf } from "../../domain/subjectOf";
import { draftsShown } from "../../state/derive";
import { provenanceOf } from "../shared/provenance";
import type { Scene } from "../shared/scene";
import { useShell } from "../shared/shell";
import { Button } from "./Button";
import { Card } from "./Card";
import { fileMark } from "./fileMark";
import styles from "./LedgerCard.module.css";
import { useDesk } from "./useDesk";
import { useLateSave } from "./useLateSave";

type What = "台账" | "全区目标" | "计分表";
type Format = "csv" | "xlsx";

/** Ledger and scoreboard as files, with everything said on them that is said on screen. */
export const ExportCard = ({ data, board }: Scene) => {
  const { download } = useDesk();
  const provenance = useShell(provenanceOf);
  const drafts = useShell(draftsShown);
  const known = useShell(({ view }) => view.known);
  const { save, trouble } = useLateSave();
  const extras = provenance === "" ? [] : [provenance];
  const mark = fileMark(known, drafts.length);
  const onSave = (what: What, format: Format) =>
    save(
      () => loadWriters(format),
      async ({ fileNameOf, sheets: { ledgerSheet, goalLedgerSheet, scoreboardSheet }, bytesOf }) => {
        const ids = new Set(drafts.map((draft) => draft.import.id));
        const ledgerOf = what === "台账" ? ledgerSheet : goalLedgerSheet;
        const isScores = what === "计分表";
        const sheet = isScores ? scoreboardSheet(data, board, extras) : ledgerOf(data, extras, ids);
        const parts = isScores ? [mark, what, subjectOf(data, board)] : [mark, what];
        download(fileNameOf(data, parts, format), await bytesOf(sheet));
      },
    );
  return (
    <Card title="导出" screenOnly>
      <Row
        name="台账"
        about={`全部 ${data.ledger.reports.length.toLocaleString("en-US")} 行，含更正和撤回`}
        onSave={onSave}
      />
      {data.goalReports.length > 0 && (
        <Row name="全区目标" about={`填报的 ${data.goalReports.length} 行，含更正和撤回`} onSave={onSave} />
      )}
      <Row name="计分表" about={subjectOf(data, board)} onSave={onSave} />
      <p className={styles.about} role="status">
        {trouble}
      </p>
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

/** What writes the files; loaded when a file is first asked for. */
const loadWriters = async (format: Format) => {
  const [{ fileNameOf }, { ledgerSheet }, { goalLedgerSheet }, { scoreboardSheet }, bytesOf] = await Promise.all([
    import("../../export/fileNameOf"),
    import("../../export/ledgerSheet"),
    import("../../export/goalLedgerSheet"),
    import("../../export/scoreboardSheet"),
    format === "csv"
      ? import("../../export/csvBytes").then(({ csvBytes }) => csvBytes)
      : import("../../export/xlsxBytes").then(
          ({ xlsxBytes }) =>
            (sheet: Parameters<typeof xlsxBytes>[0][number]) =>
              xlsxBytes([sheet]),
        ),
  ]);
  return { fileNameOf, sheets: { ledgerSheet, goalLedgerSheet, scoreboardSheet }, bytesOf };
};
