/** A function that says which function of which binding the engine lacks, when it is called. */
export function missing(name: string): () => never {
  return () => {
    throw new Error(
      `${name} is not in the in-page engine. Run this program with the runtime "local" or ` +
        '"webcontainer".',
    );
  };
}
