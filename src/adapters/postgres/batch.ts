/** Puts calls made while the previous batch is under way into one batch: many small writes become few statements. */
export function createBatcher<Input, Output>(
  work: (inputs: Input[]) => Promise<Output[]>,
): (input: Input) => Promise<Output> {
  let waiting: { input: Input; call: PromiseWithResolvers<Output> }[] = [];
  let isBusy = false;

  async function drain(): Promise<void> {
    isBusy = true;
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      await settle(batch);
    }
    isBusy = false;
  }

  async function settle(batch: typeof waiting): Promise<void> {
    try {
      const outputs = await work(batch.map(({ input }) => input));
      batch.forEach(({ call }, index) => {
        call.resolve(outputs[index] as Output);
      });
    } catch (error) {
      for (const { call } of batch) call.reject(error);
    }
  }

  return (input) => {
    const call = Promise.withResolvers<Output>();
    waiting.push({ input, call });
    // After the present turn, so that calls made together travel together.
    if (!isBusy) {
      isBusy = true;
      queueMicrotask(() => void drain());
    }
    return call.promise;
  };
}
