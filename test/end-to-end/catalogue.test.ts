import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { query } from '../support/database.ts';
import { type RunningApp, startSharedApp, startTestApp } from '../support/running-app.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await startSharedApp({ SIMULATED_NOW: '2026-09-07T09:00:00+02:00' });
});
// Each test meets people who have said nothing yet.
beforeEach(async () => {
  await query(app.databaseUrl, 'DELETE FROM conversations; DELETE FROM basket_items');
});

async function ask(app: RunningApp, person: string, said: Parameters<RunningApp['playground']>[1]) {
  const messages = await app.playground(person, said);
  const last = messages.at(-1);
  if (!last) throw new Error('the bot said nothing');
  const read = [last.text, last.card?.title, last.card?.body].filter(Boolean).join('\n');
  const text = read.replace(/[\u00A0\u202F]/g, ' ');
  return { last, text, labels: last.choices.map(({ label }) => label) };
}

describe('the catalogue', () => {
  it('is browsed by words, place, mode and kind, and leaves questions to the knowledge', async () => {
    const all = await ask(app, 'amelie', { text: 'programme' });
    const more = await ask(app, 'amelie', {
      choice: all.labels.find((label) => label.startsWith('Voir d’autres')) ?? '',
    });
    const pau = await ask(app, 'amelie', { text: 'quelles formations à Pau ?' });
    const remote = await ask(app, 'amelie', {
      text: 'formations à distance sur les compétences',
    });
    const webinars = await ask(app, 'amelie', { text: 'voir les webinaires' });
    const months = await ask(app, 'amelie', { text: 'quelles formations en octobre' });
    const question = await ask(app, 'amelie', { text: 'combien de formations par an ?' });
    const rule = await ask(app, 'amelie', { text: 'qui peut participer aux webinaires ?' });

    expect(all.text).toContain('Programme :');
    expect(more.labels).not.toEqual(all.labels);
    expect(pau.text).toContain('à Pau');
    expect(pau.text).not.toContain('à Bordeaux');
    expect(remote.text).toContain('Aider à parler de ses compétences');
    expect(remote.text).not.toContain('à Limoges');
    expect(webinars.text).toContain('webinaire');
    expect(webinars.text).not.toContain('· formation ·');
    expect(months.text).toContain('octobre 2026');
    expect(months.text).not.toMatch(/(septembre|novembre|décembre) 2026/);
    expect(question.text).not.toContain('Programme :');
    expect(rule.text).not.toContain('Programme :');
  });

  it('has a question heard whatever the title it names is about, or shows the sheet and passes it on', async () => {
    const rule = await ask(app, 'amelie', {
      text: 'je me suis plantée de date pour l’entretien a distance je peux changer ?',
    });
    const asked = await app.playground('amelie', {
      text: 'faut il un niveau pour aider à parler de ses compétences',
    });
    const elsewhere = await app.playground('visiteur', {
      text: 'des dates pour les bases de l’entretien motivationnel à Dax ?',
    });

    expect(elsewhere[0]?.text).toContain('Aucune session à venir n’est prévue à Dax');
    expect(rule.text).toContain('annulez d’abord depuis votre espace bénéficiaire');
    const [sheet, after] = asked;
    expect(sheet?.card?.title).toBe('Aider à parler de ses compétences');
    expect(after?.text).toContain('Si cette fiche ne répond pas');
    expect(after?.choices.map(({ label }) => label)).toContain('Transmettre ma question');
  });

  it('takes an order to enrol whole, however long its title and its motivation', async () => {
    const long = await ask(app, 'amelie', {
      text: 'inscris-moi à « Aider à parler de ses compétences » pour mieux accueillir les jeunes en visio',
    });
    const wish = await ask(app, 'jean', {
      text: 'je voudrais suivre Aider à parler de ses compétences parce que les jeunes se dévalorisent',
    });
    const trouble = await ask(app, 'emma', {
      text: 'je veux m’inscrire à une formation mais mon panier reste vide',
    });
    const other = await ask(app, 'emma', { text: 'inscris-moi à votre lettre électronique' });

    for (const { text } of [long, wish]) {
      expect(text).toContain('C’est noté');
      expect(text).toContain('Aider à parler de ses compétences');
      expect(text).toContain('Quelle session');
    }
    expect(trouble.text).toContain('Valider');
    expect(other.text).toContain('Atout');
  });

  it('is searched without a word for it; takes how a session is held, why and the panier in words; a second action comes after', async () => {
    const app = await startTestApp({ SIMULATED_NOW: '2026-03-03T09:00:00+01:00' });

    const remote = await ask(app, 'yanis', {
      text: 'inscris moi à l’atelier CV en distanciel, j’accompagne des personnes RQTH chaque jour',
    });
    const basket = await ask(app, 'yanis', { text: 'ajoute ça au panier' });
    const april = await ask(app, 'manon', { text: 'accompagnement en avril' });
    const limoges = await ask(app, 'manon', { text: 'qu’est-ce qu’il y a à Limoges' });
    const months = await ask(app, 'manon', { text: 'quelles formations en mars ou avril' });
    const sequel = await ask(app, 'manon', { text: 'et à Pau ?' });
    const elsewhere = await ask(app, 'manon', { text: 'et à distance ?' });
    const spring = await ask(app, 'manon', { text: 'y a quoi sur l’accompagnement au printemps' });
    const days = await ask(app, 'manon', { text: 'les formations de deux jours à Bordeaux' });
    const except = await ask(app, 'manon', { text: 'tout sauf l’accompagnement' });
    const [note] = await app.playground('romain', {
      text: 'inscris moi au webinaire emploi et handicap et aussi a l’atelier CV',
    });
    const full = await app.playground('emma', { text: 'places libres à l’atelier facile à lire' });
    const waiting = await app.playground('emma', {
      text: 'je veux rejoindre la liste d’attente de l’atelier facile à lire',
    });

    expect(remote.last.card?.facts).toMatchObject([
      { value: 'Atelier « Le CV qui donne envie »' },
      { value: expect.stringContaining('à distance') },
      { value: 'j’accompagne des personnes RQTH chaque jour' },
    ]);
    expect(basket.text).toContain('Votre panier : 1 action');
    expect(april.text).toContain('Programme : 2 actions');
    expect(limoges.text).toContain('Programme : 4 actions');
    expect(months.last.card?.subtitle).toContain('avril');
    expect(sequel.last.card?.subtitle).toContain('formation · à Pau · du 1er mars');
    expect(sequel.text).not.toContain('atelier ·');
    expect(elsewhere.last.card?.subtitle).toContain('formation · à distance · du 1er mars');
    expect(spring.last.card?.subtitle).toBe('Accompagnement · du 1er avril 2026 au 30 juin 2026');
    expect(days.last.card?.subtitle).toBe('formation · en 2 jours · à Bordeaux');
    expect(except.text).not.toContain('· Accompagnement');
    expect(note?.text).toMatch(/d’abord \*\*Webinaire.*ensuite \*\*Atelier « Le CV/);
    expect(JSON.stringify(full)).toContain('facile à lire');
    expect(JSON.stringify(waiting)).toContain('serez d’abord en liste d’attente');
  });

  it('says the rule, then what it means for one’s own file', async () => {
    const deadline = await ask(app, 'jean', {
      text: 'jusqu’à quand puis-je annuler sans pénalité ?',
    });
    const day = await ask(app, 'jean', {
      text: 'si je me désiste le 3 octobre, est-ce que ça compte ?',
    });

    expect(deadline.text).toContain('Pour vous désister sans que l’action compte');
    expect(deadline.text).toMatch(/au plus tard le|le délai est passé/);
    expect(day.text).toContain('Si vous vous désistez le samedi 3 octobre 2026');
  });

  it('says the rule to whoever has no file to look into', async () => {
    const stranger = app.onTelegram(7401);

    await stranger.say('quel est mon dernier jour pour me désister de ma formation du 3 octobre ?');
    const said = [...(await stranger.next()), ...(await stranger.next())];

    expect(said[0]?.text).toMatch(/moins de 10.jours ouvrés/);
    expect(said.flatMap(({ buttons }) => buttons)).toContain('Créer mon compte');
  });

  it('opens a sheet from which one enrols or fills the basket', async () => {
    await app.playground('amelie', { text: 'formations à distance sur les compétences' });

    const sheet = await ask(app, 'amelie', {
      choice: 'Voir la fiche : Aider à parler de ses compétences',
    });
    const session = await ask(app, 'amelie', { choice: 'Ajouter au panier' });
    const motive = await ask(app, 'amelie', { choice: session.labels[0] ?? '' });
    const basket = await ask(app, 'amelie', {
      text: 'Mieux préparer les simulations d’entretien avec les jeunes.',
    });
    await app.playground('amelie', { text: 'formations à distance sur les compétences' });
    await app.playground('amelie', { choice: 'Voir la fiche : Aider à parler de ses compétences' });
    const enrol = await ask(app, 'amelie', { choice: 'M’inscrire' });

    expect(sheet.last.card?.facts?.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Public', 'Prérequis', 'Durée', 'Prestataire', 'Prix']),
    );
    expect(session.text).toContain('Quelle session');
    expect(motive.text).toContain('Pourquoi cette action');
    expect(basket.text).toContain('Votre panier');
    expect(enrol.text).toContain('Quelle session');
  });

  it('lets an action of the list be pointed to, as people do', async () => {
    const list = await ask(app, 'amelie', { text: 'c koi les formations dispo en octobre' });
    const titles = list.labels.flatMap((label) => /^Voir la fiche\s: (.*)/.exec(label)?.[1] ?? []);
    const sheet = await ask(app, 'amelie', { text: 'la deuxième' });
    await app.playground('amelie', { text: 'inscris-moi à celle-ci' });
    const left = await ask(app, 'amelie', { text: 'annuler' });
    await app.playground('amelie', { text: 'formations d’octobre' });
    const [first] = await app.playground('amelie', {
      text: 'je voudrais m’inscrire à la première',
    });
    await app.playground('amelie', { text: 'annuler' });
    const meaning = await ask(app, 'amelie', { text: 'c’est quoi un webinaire' });

    expect(list.last.card?.subtitle).toContain('avec des places');
    expect(sheet.last.card?.title).toBe(titles[1]);
    expect(left.text).toContain('votre demande d’inscription');
    expect(first?.text).toMatch(/^Votre demande pour \*\*/);
    expect(meaning.text).not.toContain('Programme :');
  });

  it('lists the kind that was named first', async () => {
    const asked = await ask(app, 'amelie', { text: 'inscris-moi à un webinaire' });
    await app.playground('amelie', { text: 'annuler' });
    const formations = await ask(app, 'emma', { text: 'inscris-moi à une formation' });

    expect(asked.labels.some((label) => /handicap|réforme/i.test(label))).toBe(true);
    expect(formations.labels.slice(0, 3).join()).not.toMatch(/webinaire|« /i);
  });

  it('is searched by how it is held and by the places left', async () => {
    const remote = await ask(app, 'amelie', { text: 'formations à distance' });
    const seats = await ask(app, 'amelie', {
      text: 'formations en présentiel avec au moins 12 places',
    });
    const around = await ask(app, 'amelie', { text: 'formations à moins de 50 km de Pau' });

    expect(remote.text).toContain('Programme :');
    expect(remote.text).not.toMatch(/, à (Pau|Limoges|Bordeaux)/);
    expect(seats.last.card?.subtitle?.replace(/\u00A0/g, ' ')).toContain('au moins 12 places');
    const left = [...seats.text.matchAll(/(\d+) places? libres?/g)].map(([, count]) =>
      Number(count),
    );
    expect(left.length).toBeGreaterThan(0);
    expect(Math.min(...left)).toBeGreaterThanOrEqual(12);
    expect(around.last.card?.subtitle).toContain('à vol d’oiseau');
  });

  it('says that nothing has the title asked for, and takes no other for it', async () => {
    const none = await ask(app, 'amelie', { text: 'inscris-moi à « Truc machin »' });
    await app.playground('amelie', { text: 'annuler' });
    const close = await ask(app, 'amelie', { text: 'inscris-moi à « Conduire une grue »' });
    await app.playground('amelie', { text: 'annuler' });
    const bare = await ask(app, 'amelie', { text: 'inscris-moi à la formation Truc machin' });
    await app.playground('amelie', { text: 'annuler' });
    const about = await ask(app, 'amelie', {
      text: 'inscris-moi à la formation sur la souffrance psychique',
    });

    expect(none.text).toContain('ne s’appelle « Truc machin », et rien ne s’en rapproche');
    expect(close.text).toContain('ne s’appelle « Conduire une grue ». Voici ce qui s’en rapproche');
    expect(close.labels).toContain('Conduire un entretien à distance');
    expect(bare.text).toContain('ne s’appelle « Truc machin »');
    expect(about.text).toContain('Quelle session');
  });

  it('narrows by words, one of which is enough without quotation marks', async () => {
    const said = async (text: string) => {
      const { text: answer, labels } = await ask(app, 'amelie', { text });
      await app.playground('amelie', { text: 'annuler' });
      await app.playground('amelie', { text: 'oui' });
      return [answer, ...labels].join('\n');
    };

    expect(await said('inscris-moi à l’illettrisme')).toMatch(/Quelle session.*à Limoges/s);
    expect(await said('m’inscrire au podcast')).toMatch(/Quelle session.*à Bordeaux/s);
    expect(await said('je voudrais m’inscrire à orientation des jeunes')).toMatch(
      /Quelle session.*à Poitiers/s,
    );
    expect(await said('inscris-moi aux relations')).toContain('ne s’appelle « relations », mais');
    expect(await said('I’d like to join the podcast lab')).toContain('Bordeaux');
    const none = 'ne s’appelle « VAE », et rien ne s’en rapproche';
    expect(await said('inscris-moi à la VAE')).toContain(none);
    expect(await said('inscris-moi à la formation VAE')).toContain(none);
    expect(await said('inscris-moi à la VAE pour accompagner les jeunes')).toContain(none);
    expect(await said('inscris-moi à santé et posture')).toContain(
      'formation **Repérer la souffrance psychique et orienter**',
    );
    // Neither the month nor what it is for turns one title into another.
    expect(await said('inscris-moi à l’entretien motivationnel de septembre')).toContain(
      'formation **Les bases de l’entretien motivationnel**',
    );
    expect(
      await said('inscris-moi à l’orientation des jeunes pour conduire un entretien à distance'),
    ).toContain('formation **Accompagner le projet d’orientation des jeunes**');
    for (const nothing of ['s’il vous plaît', 'à la prochaine session', 'à Pau']) {
      const answer = await said(`inscris-moi ${nothing}`);
      expect(answer).toContain('Quelle action vous intéresse');
      expect(answer).not.toContain('ne s’appelle');
    }
  });

  it('hears an order for the panier while a session is asked, and nothing twice', async () => {
    await ask(app, 'amelie', { text: 'inscris-moi à l’illettrisme' });

    const asked = await ask(app, 'amelie', { text: 'mets le lab innov mobilité dans mon panier' });
    const added = await ask(app, 'amelie', { choice: 'Mettre de côté' });

    expect(asked.text).toContain('Avant de commencer votre panier');
    expect(asked.text).not.toContain('Revenons');
    expect(added.text).toContain('Lever les freins à la mobilité');
  });
});
