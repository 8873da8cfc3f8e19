import type { Board } from "../../domain/board";
import type { Place } from "../../state/place";
import { choose } from "../../state/view";
import { Segmented } from "../shared/Segmented";
import { SettingControls } from "../shared/SettingControls";
import { useRoot } from "../shared/shell";

/** What every screen asks, and which layout the map has. */
export const Controls = ({ data, place }: { readonly data: Board; readonly place: Place }) => {
  const { go } = useRoot();
  return (
    <SettingControls data={data} settings={place.settings}>
      <Segmented
        label="地图"
        choices={data.layouts.map(({ map: value, name: label }) => ({ value, label }))}
        value={place.layout?.map ?? ""}
        onChoose={(value) => go(choose("map", value))}
      />
    </SettingControls>
  );
};
