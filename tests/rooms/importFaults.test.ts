import { expect, test } from "vitest";
import { importFaults } from "./importFaults";
import { parsed } from "./source";

const faults = (path: string, text: string) => importFaults(parsed({ path, text }));

test.each([
  ["src/domain/due.ts", 'import { add } from "./month";'],
  ["src/state/store.ts", 'import { createStore } from "zustand/vanilla"; import type { Board } from "../data/board";'],
  [
    "src/views/overview/Overview.tsx",
    'import { Map } from "../map/Map"; import { useState } from "react"; import "./overview.module.css";',
  ],
  ["src/views/unit/Sheet.tsx", 'const save = () => import("../../export/sheet");'],
  ["src/cli/start.ts", 'import { argv } from "node:process"; import { build } from "vite";'],
  [
    "src/main.tsx",
    'import { App } from "./App"; import { createRoot } from "react-dom/client"; import "./views/shared/theme.css";',
  ],
  [
    "geo/build.ts",
    'import { readFileSync } from "node:fs"; import polylabel from "polylabel"; import { x } from "../src/domain/layout";',
  ],
  ["tests/data/csv.test.ts", 'import { x } from "../../src/data/csv"; import { y } from "../../vite.config";'],
])("%s may say %s", (path, text) => {
  expect(faults(path, text)).toEqual([]);
});

test.each([
  ["src/domain/due.ts", 'import { x } from "../data/csv";', "domain may not import data"],
  ["src/domain/due.ts", 'import { x } from "date-fns";', "it belongs to data"],
  ["src/domain/due.ts", 'import type { x } from "../state/view";', "domain may not import state"],
  ["src/domain/due.ts", 'type X = import("../state/view").View;', "domain may not import state"],
  ["src/domain/due.ts", 'export { x } from "../state/view";', "domain may not import state"],
  ["src/domain/due.ts", 'export * from "../state/view";', "domain may not import state"],
  ["src/data/board.ts", 'const x = () => import("../export/sheet");', "data may not import export"],
  ["src/data/board.ts", 'import { readFileSync } from "node:fs";', "Node's modules"],
  ["src/export/sheet.ts", 'import { x } from "../data/csv";', "export may not import data"],
  ["src/state/view.ts", 'import { useState } from "react";', "state may not import this package"],
  ["src/views/map/Map.tsx", 'import { x } from "../../data/csv";', "views/map may not import data"],
  ["src/views/map/Map.tsx", 'import { Row } from "../ranking/Row";', "views/map may not import views/ranking"],
  [
    "src/views/overview/Overview.tsx",
    'import { x } from "../meeting/Step";',
    "views/overview may not import views/meeting",
  ],
  ["src/views/unit/Sheet.tsx", 'import { save } from "../../export/sheet";', "only when it is asked for"],
  ["src/views/unit/Sheet.tsx", 'import { Polygon } from "react-leaflet";', "it belongs to views/map"],
  ["src/views/unit/Sheet.tsx", 'import { scaleLinear } from "d3-scale";', "it belongs to views/shared"],
  ["src/views/unit/Sheet.tsx", 'import _ from "lodash";', "no room owns this package"],
  ["src/views/unit/Sheet.tsx", 'import x from "constructor";', "no room owns this package"],
  ["src/views/unit/Sheet.tsx", 'import x from "../../../public/data/board.json";', "that is in no room"],
  ["src/views/unit/Sheet.tsx", 'import { App } from "../../App";', "views/unit may not import App"],
  ["src/App.tsx", 'import x from "./theme.css";', "that is in no room"],
  ["src/cli/start.ts", 'import x from "../views/map/Map";', "cli may not import views/map"],
  ["geo/build.ts", 'import x from "../src/data/csv";', "geo may not import data"],
  ["src/services/api.ts", "", "there is no such room"],
  ["src/views/chart/Bar.tsx", "", "there is no such room"],
  ["src/views/Bar.tsx", "", "there is no such room"],
  ["src/bootstrap.ts", "", "there is no such room"],
  ["src/geo/build.ts", "", "there is no such room"],
])("%s may not say %s", (path, text, why) => {
  expect(faults(path, text)).toEqual([expect.stringContaining(why)]);
});
