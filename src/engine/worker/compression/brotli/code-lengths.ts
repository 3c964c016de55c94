interface Node {
  count: number;
  symbol: number;
  left?: Node;
  right?: Node;
}

/**
 * Lengths of a prefix code by symbol, short for frequent symbols and none longer than `longest`; 0 for
 * symbols that do not occur. A single symbol gets length 1.
 */
export function codeLengths(counts: ArrayLike<number>, longest: number): Uint8Array {
  // Rare symbols are made less rare until the code is short enough.
  for (let least = 1; ; least *= 2) {
    const lengths = huffman(counts, least);
    if (lengths.every((length) => length <= longest)) return lengths;
  }
}

function huffman(counts: ArrayLike<number>, least: number): Uint8Array {
  const lengths = new Uint8Array(counts.length);
  const leaves: Node[] = [];
  for (let symbol = 0; symbol < counts.length; symbol += 1) {
    const count = counts[symbol] ?? 0;
    if (count > 0) leaves.push({ count: Math.max(count, least), symbol });
  }
  leaves.sort((a, b) => a.count - b.count || a.symbol - b.symbol);
  const [only] = leaves;
  if (leaves.length === 1 && only !== undefined) lengths[only.symbol] = 1;
  if (leaves.length > 1) measure(join(leaves), 0, lengths);
  return lengths;
}

/** Joins the two least frequent nodes until one is left; both lists are sorted. */
function join(leaves: readonly Node[]): Node {
  const joined: Node[] = [];
  let leafAt = 0;
  let joinedAt = 0;
  const least = (): Node => {
    const leaf = leaves[leafAt];
    const node = joined[joinedAt];
    if (leaf !== undefined && (node === undefined || leaf.count <= node.count)) {
      leafAt += 1;
      return leaf;
    }
    joinedAt += 1;
    if (node === undefined) throw new Error('A tree of a prefix code has no nodes.');
    return node;
  };
  for (let pairs = leaves.length - 1; pairs > 0; pairs -= 1) {
    const left = least();
    const right = least();
    joined.push({ count: left.count + right.count, symbol: -1, left, right });
  }
  return least();
}

function measure({ symbol, left, right }: Node, depth: number, lengths: Uint8Array): void {
  if (left === undefined || right === undefined) {
    lengths[symbol] = Math.min(depth, 255);
    return;
  }
  measure(left, depth + 1, lengths);
  measure(right, depth + 1, lengths);
}
