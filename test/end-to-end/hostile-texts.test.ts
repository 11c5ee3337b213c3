import { describe, expect, it } from 'vitest';
import { query } from '../support/database.ts';
import { shareWorld } from '../support/shared-world.ts';

const shared = shareWorld();
const { chatOf } = shared;

const MARKUP =
  '**Urgent** : [cliquez ici](https://example.org/piege), [là](javascript:alert(1)) <b>vite</b> _svp_ <script>x</script>';

const STRANGE: Record<string, string> = {
  'twenty thousand characters': 'formation '.repeat(2000),
  'one word of twenty thousand letters': 'x'.repeat(20_000),
  'emoji only': '🙂🙃👩‍👩‍👧‍👦🇫🇷🤷🏽',
  markup: MARKUP,
  'a statement of SQL': '\'; DROP TABLE requests; -- " OR 1=1 /* %s $1 \\',
  'from right to left': 'مرحبا، كيف أسجل؟ \u202Etxet sdrawkcab\u202C',
  'combining marks': `z${'\u0301'.repeat(500)}`,
  'half a character': 'a\uD83D b\uDE00',
  'a NUL and control characters': 'bon\u0000jour\u0007 \u001B[31m',
  nonsense: 'asdf qwer zxcv ;;; ??? !!!',
  'a template': '{ $name } {{x}} %d <%= y %> %{z}',
};

describe.each(['teams', 'telegram'] as const)('on %s', (channel) => {
  it.each(Object.keys(STRANGE))(
    '%s get an answer, in a dialog and outside of any',
    async (name) => {
      const text = STRANGE[name] ?? '';
      const claire = await chatOf('claire', channel);
      const replies: string[] = [];
      const say = async (words: string) => {
        await claire.say(words);
        const [first] = await claire.next();
        replies.push(first?.text ?? '');
      };

      await say(text);
      await say('annuler');
      await say('inscris-moi à la VAE du 12 mai');
      await say(text);
      await say('aide');

      expect(replies.filter((reply) => reply.trim() === '')).toEqual([]);
      const failed = await query(
        shared.app.databaseUrl,
        'SELECT failure_reference FROM inbox WHERE failure_reference IS NOT NULL',
      );
      expect(failed).toEqual([]);
      const undelivered = await query(
        shared.app.databaseUrl,
        `SELECT failure, item FROM outbox WHERE status = 'failed'`,
      );
      expect(undelivered).toEqual([]);
    },
  );

  it('of a very long message the beginning alone is read, which is said, and none of it is kept', async () => {
    const claire = await chatOf('claire', channel);

    await claire.say(
      `Combien de formations par an ? ${'blabla '.repeat(1000)} mot de passe : secret`,
    );
    const told = await claire.waitFor('je n’en ai lu que le début');

    expect(told.text).not.toContain('mot de passe');
    const kept = await query<{ text: string }>(
      shared.app.databaseUrl,
      `SELECT message #>> '{content,text}' AS text FROM inbox ORDER BY sequence DESC LIMIT 1`,
    );
    expect(kept).toEqual([{ text: '' }]);
  });

  it('what a person typed is never formatted on somebody else’s card', async () => {
    const claire = await chatOf('claire', 'telegram');
    const marc = await chatOf('marc', channel);
    await marc.say('bonjour');
    await marc.waitFor('Bonjour');

    await claire.say('inscris-moi à la VAE du 12 mai');
    await claire.waitFor('Pourquoi cette action');
    await claire.say(MARKUP);
    await claire.waitFor('Envoyer ma demande');
    await claire.press('Envoyer ma demande');
    const card = await marc.waitFor('Claire Vidal demande à s’inscrire');

    expect(card.text.replaceAll('\uFEFF', '')).toContain(MARKUP);
    const { html = '', attachments } = card.raw as { html?: string; attachments?: unknown };
    expect(html).not.toMatch(/<a href|<b>(Urgent|vite)|<i>svp/);
    expect(JSON.stringify(attachments ?? '')).not.toMatch(/\]\(https|\*\*Urgent/);
  });

  it('a button pressed five times at once acts once', async () => {
    const claire = await chatOf('claire', channel);
    await claire.say('inscris-moi à la VAE du 12 mai, pour mieux accompagner mes stagiaires');
    await claire.waitFor('Envoyer ma demande');

    await Promise.all(Array.from({ length: 5 }, () => claire.press('Envoyer ma demande')));
    await claire.waitFor('place vous est gardée');

    const rows = await query(
      shared.app.databaseUrl,
      `SELECT id FROM requests WHERE person_id = 'claire'`,
    );
    expect(rows).toHaveLength(1);
  });
});
