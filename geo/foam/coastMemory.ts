import type { Arc, Net } from "../net";
import type { Force, Motion } from "./motion";

const MEMORY = 0.04;
/** This many nodes from a junction the memory begins to fade, so that the coast can run through the junction smoothly. */
const FADE = 4;

interface Form {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** Every stretch of coast keeps the form it has in `shape`, at any place, turn and size (least-squares similarity). */
export function coastMemory(shape: Net): Force {
  const coast = shape.arcs.filter(({ right }) => right === undefined);
  const forms = coast.map((arc) => centred(shape, arc));
  return (net, motion) => {
    coast.forEach((arc, index) => {
      recall(arc, forms[index]!, centred(net, arc), motion);
    });
  };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function centred({ x, y }: Net, { nodes }: Arc): Form {
  const [middleX, middleY] = [mean(nodes.map((node) => x[node]!)), mean(nodes.map((node) => y[node]!))];
  return { x: nodes.map((node) => x[node]! - middleX), y: nodes.map((node) => y[node]! - middleY) };
}

function recall({ nodes }: Arc, form: Form, now: Form, motion: Motion): void {
  const [cos, sin] = turnOf(form, now);
  nodes.forEach((node, index) => {
    const hold = MEMORY * Math.min(1, index / FADE, (nodes.length - 1 - index) / FADE);
    motion.x[node]! += hold * (cos * form.x[index]! - sin * form.y[index]! - now.x[index]!);
    motion.y[node]! += hold * (sin * form.x[index]! + cos * form.y[index]! - now.y[index]!);
  });
}

/** The turn and size that bring one form nearest to the other, as scaled cosine and sine. */
function turnOf(form: Form, now: Form): readonly [cos: number, sin: number] {
  let [along, across, size] = [0, 0, 0];
  for (let index = 0; index < form.x.length; index++) {
    const [fx, fy, nx, ny] = [form.x[index]!, form.y[index]!, now.x[index]!, now.y[index]!];
    along += fx * nx + fy * ny;
    across += fx * ny - fy * nx;
    size += fx * fx + fy * fy;
  }
  return [along / size, across / size];
}
