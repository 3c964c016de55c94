import { isNodeMajor, type NodeMajor, newestMajor } from './node-majors.ts';

/** Something that holds on all major versions of Node, and what of it is otherwise on some. */
type Versioned<Outcome extends object> = Outcome & {
  onMajor: Readonly<Partial<Record<NodeMajor, Partial<NoInfer<Outcome>>>>>;
};

/**
 * What is expected on a major version of Node: what holds for all, with what that version has
 * otherwise in its place. For a version that the handbook does not know it is what the newest known
 * one prints; `known` is then false, and a difference proves nothing.
 */
export function expectationFor<Outcome extends object>(
  of: Versioned<Outcome>,
  major: number,
): Versioned<Outcome> & { major: NodeMajor; known: boolean } {
  const known = isNodeMajor(major);
  const used = known ? major : newestMajor;
  return { ...of, ...of.onMajor[used], major: used, known };
}
