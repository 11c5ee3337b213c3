import { describe, expect, it } from 'vitest';
import type { Substitution } from '#ports/substitute-store.ts';
import { connectTestDatabase } from '../support/database.ts';

const ASKED: Substitution = {
  id: 'x',
  valideurId: 'sophie',
  substituteId: 'emma',
  from: '2026-09-14',
  until: '2026-09-18',
  status: 'asked',
  askedAt: '2026-09-07T08:00:00.000Z',
};

describe('substitutes', () => {
  it('are active once accepted, from the first day to the last', async () => {
    const { unitOfWork } = await connectTestDatabase();

    await unitOfWork.run(async ({ substitutes }) => {
      await substitutes.insert(ASKED);
      expect(await substitutes.find('x')).toEqual(ASKED);
      expect(await substitutes.findActive('2026-09-14')).toEqual([]);
      await substitutes.changeStatus('x', { from: ['asked'], to: 'accepted' });
      const isActiveOn = async (day: string) =>
        (await substitutes.findActive(day, ['sophie'])).length;
      expect(await isActiveOn('2026-09-13')).toBe(0);
      expect(await isActiveOn('2026-09-14')).toBe(1);
      expect(await isActiveOn('2026-09-18')).toBe(1);
      expect(await isActiveOn('2026-09-19')).toBe(0);
      expect(await substitutes.findActive('2026-09-14', ['hugo'])).toEqual([]);
    });
  });

  it('are found by either of the two people until their last day, and answered once', async () => {
    const { unitOfWork } = await connectTestDatabase();

    await unitOfWork.run(async ({ substitutes }) => {
      await substitutes.insert(ASKED);
      for (const id of ['sophie', 'emma']) {
        expect(await substitutes.findOpenOf(id, '2026-09-18')).toEqual([ASKED]);
        expect(await substitutes.findOpenOf(id, '2026-09-19')).toEqual([]);
      }
      expect(await substitutes.changeStatus('x', { from: ['asked'], to: 'declined' })).toBe(true);
      expect(await substitutes.changeStatus('x', { from: ['asked'], to: 'accepted' })).toBe(false);
      expect(await substitutes.findOpenOf('emma', '2026-09-07')).toEqual([]);
    });
  });
});

describe('settings of an account', () => {
  it('are the usual ones until the person chooses', async () => {
    const { unitOfWork } = await connectTestDatabase();

    await unitOfWork.run(async ({ settings }) => {
      const usual = { isAnyHour: false, preferredChannel: null };
      expect(await settings.find('marie')).toEqual(usual);
      await settings.save('marie', { isAnyHour: true });
      expect(await settings.find('marie')).toEqual({ ...usual, isAnyHour: true });
      await settings.save('marie', { preferredChannel: 'mail' });
      expect(await settings.find('marie')).toEqual({ isAnyHour: true, preferredChannel: 'mail' });
      await settings.save('marie', { isAnyHour: false, preferredChannel: null });
      expect(await settings.find('marie')).toEqual(usual);
    });
  });
});
