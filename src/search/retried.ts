/** `open` done once for all who ask, and again after it failed. */
export function retried<Opened>(open: () => Promise<Opened>): () => Promise<Opened> {
  let opening: Promise<Opened> | undefined;
  return () => {
    opening ??= open().catch((failure: unknown) => {
      opening = undefined;
      throw failure;
    });
    return opening;
  };
}
