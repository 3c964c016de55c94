/**
 * A stream that takes one step for each pull and none ahead. When it is cancelled, `onCancel` must
 * make the steps end soon: they are run to that end, so that they can clean up and say how it was.
 */
export function pulledStream<T>(
  steps: AsyncGenerator<T, void>,
  onCancel: () => void,
): ReadableStream<T> {
  return new ReadableStream<T>(
    {
      async pull(controller) {
        const { done, value } = await steps.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        onCancel();
        while (!(await steps.next()).done);
      },
    },
    { highWaterMark: 0 },
  );
}
