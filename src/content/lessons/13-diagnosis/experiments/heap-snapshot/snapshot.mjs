/** The objects of the heap, each with its name, its own size and what it refers to. */
export function objectsOf({ snapshot, nodes, edges, strings }) {
  const { node_fields, edge_fields, edge_types } = snapshot.meta;
  const [nameAt, sizeAt, countAt] = ['name', 'self_size', 'edge_count'].map((field) =>
    node_fields.indexOf(field),
  );
  const objects = [];
  for (let at = 0, edge = 0; at < nodes.length; at += node_fields.length) {
    const refers = [];
    for (let i = 0; i < nodes[at + countAt]; i++, edge += edge_fields.length) {
      const type = edge_types[0][edges[edge]];
      if (type === 'weak') continue;
      const by = edges[edge + 1];
      const name = type === 'element' || type === 'hidden' ? '[…]' : strings[by];
      refers.push({ name, to: edges[edge + 2] / node_fields.length });
    }
    objects.push({ name: strings[nodes[at + nameAt]], size: nodes[at + sizeAt], refers });
  }
  return objects;
}

export function totalsByName(objects) {
  const totals = new Map();
  for (const { name, size } of objects) {
    const total = totals.get(name) ?? { count: 0, bytes: 0 };
    totals.set(name, { count: total.count + 1, bytes: total.bytes + size });
  }
  return totals;
}

/** The shortest way from an instance of a class to an object of 64 KiB with a certain name. */
export function wayTo(objects, from, name) {
  const start = objects.findIndex(
    (object) => object.name === from && object.refers.some((ref) => ref.name === '_writableState'),
  );
  const cameBy = new Map([[start, undefined]]);
  const queue = [start];
  for (const at of queue) {
    const object = objects[at];
    if (object.name === name && object.size === 64 * 1024) return stepsTo(objects, cameBy, at);
    for (const ref of object.refers) {
      if (cameBy.has(ref.to)) continue;
      cameBy.set(ref.to, { at, name: ref.name });
      queue.push(ref.to);
    }
  }
  return [];
}

function stepsTo(objects, cameBy, end) {
  const steps = [];
  for (let at = end; at !== undefined; at = cameBy.get(at)?.at) {
    const by = cameBy.get(at)?.name;
    steps.unshift(by === undefined ? objects[at].name : `${by}: ${objects[at].name}`);
  }
  return steps;
}
