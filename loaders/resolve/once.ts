/** The function that makes its value when first called and gives the same one ever after: for immutable data that is slow to read. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
