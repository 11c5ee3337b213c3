import { describe, expect, it } from 'vitest';
import { ChannelError } from '#ports/channel.ts';
import { openPlayground } from '../../support/scripted-playground.ts';

describe('the channel', () => {
  const address = {
    conversation: { channel: 'playground', id: 'p-lea', scope: 'private' },
    reference: {},
  } as const;

  it('says that a message to replace, or a file, is gone', async () => {
    const { adapter, say } = await openPlayground();
    const ofNora = await say('p-nora', { text: 'a' });

    const failures = [
      await adapter.channel.update(address, '99', { text: 'b' }).catch((error) => error),
      await adapter.channel.update(address, ofNora, { text: 'b' }).catch((error) => error),
      await adapter.channel.download('99').catch((error) => error),
    ];

    for (const failure of failures) {
      expect(failure).toBeInstanceOf(ChannelError);
      expect(failure.kind).toBe('gone');
    }
  });

  it('says that it cannot be reached when its store fails, so that it is tried again', async () => {
    const { adapter, messages } = await openPlayground();
    messages.break();

    const failure = await adapter.channel.send(address, { text: 'a' }).catch((error) => error);

    expect(failure).toBeInstanceOf(ChannelError);
    expect(failure.isRetryable).toBe(true);
  });
});
