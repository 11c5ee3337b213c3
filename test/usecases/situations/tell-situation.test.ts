import { describe, expect, it } from 'vitest';
import { readTranslations } from '#adapters/files/locales.ts';
import type { Exchange } from '#usecases/exchange.ts';
import { tellSituation } from '#usecases/situations/tell-situation.ts';
import { rulebooks } from '../../support/programme.ts';

const translations = readTranslations('locales');
/** Those that are no rule’s. */
const figures = { 'auditorium.fee': 250, 'parking.fee': 1 };

/** What somebody who has no request is told of the situation a message states; `null`: it states none. */
async function told(
  text: string,
  { language = 'fr', today = '2026-09-07' }: { language?: 'fr' | 'en'; today?: string } = {},
): Promise<string | null> {
  const exchange = {
    services: { translations, rulebooks, knowledge: { figures, entryById: () => undefined } },
    conversation: { memory: {}, ref: {} },
    now: `${today}T08:00:00.000Z`,
    today,
    language,
    t: translations[language],
    person: { id: 'marie', status: 'active', roles: [] },
    stores: { requests: { findViewsOfPerson: async () => [] } },
    state: {},
  } as unknown as Exchange;
  const result = await tellSituation(exchange, text);
  const said = result?.drafts.map((draft) => draft.text).join('\n');
  return said?.replaceAll('\u00A0', ' ') ?? null;
}

describe('a withdrawal so many days before, of no day said', () => {
  it.each([
    ['je me suis retirée 11 jours avant, c’est bon ?', 'tardif', '9 au plus'],
    ['on m’a dit qu’à 12 jours de la session je pouvais annuler sans perdre, vrai ?', 'tardif'],
    ['désistement treize jours calendaires avant, compté ?', 'tardif'],
    ['j’annule 9 jours ouvrés avant, ça passe ?', 'tardif'],
    ['j’annule 10 jours ouvrés avant, ça passe ?', 'dans les délais'],
    ['je me retire trois semaines avant, je perds une action ?', 'dans les délais'],
    ['je me désiste 2 semaines avant, c’est compté ?', 'dépend des jours fériés'],
    ['si je préviens 3 jours avant le 14 octobre', '2 jours ouvrés', 'tardif'],
  ])('is counted: « %s »', async (text, ...parts) => {
    const said = await told(text);

    for (const part of parts) expect(said).toContain(part);
  });

  it.each([
    ['désistement moins de 10 jours avant, c’est compté ?'],
    ['puis-je annuler jusqu’à 10 jours avant ?'],
    ['annule ma formation de dans 3 jours'],
    ['les 10 jours pour annuler, week-ends compris ?'],
  ])('is the rule, or an order: « %s »', async (text) => {
    expect(await told(text)).toBeNull();
  });

  it('is counted in English', async () => {
    const said = await told('I withdrew 11 calendar days before the course, am I safe?', {
      language: 'en',
    });

    expect(said).toContain('**late**');
  });
});

describe('a withdrawal stated with its days', () => {
  it.each([
    [
      'formation le 15 juin, je me retire le 1er juin, ça compte ?',
      '10 jours ouvrés',
      'dans les délais',
    ],
    ['formation le 15 juin je me desiste le 2 juin sa compte', '9 jours ouvrés', 'tardif'],
    [
      "si j'annule le 3 mars pour une formation du 10 mars c'est tardif ?",
      '5 jours ouvrés',
      'tardif',
    ],
    ["le 10 mars c'est ma formation; le 3 mars j'annule, trop tard ?", '5 jours ouvrés', 'tardif'],
    ['si je lache le 12/10 ma fromation du 20/10 ca compte ?', '6 jours ouvrés', 'tardif'],
    ['et si j’annule le 14 septembre ma session du 22 ?', '6 jours ouvrés', 'tardif'],
    [
      'j’avais une formation le 15 juin, je me suis retirée le 1er juin, ça a compté ?',
      '1er juin 2026',
      'dans les délais',
    ],
    [
      'ma session est le 8 octobre, si je me retire la veille ça compte ?',
      '7 octobre 2026',
      '1 jour ouvré',
    ],
    ['formation le 3 mars et j’annule le 10 mars, ça compte ?', 'une absence', '4 mars 2027'],
    [
      'webinaire le 5 novembre, j’annule le 2 novembre, ça compte ?',
      'jamais décompté',
      'webinaire',
    ],
    [
      'formation du 15 juin 2025, annulée le 8 juin 2025, tardif ?',
      '7 jours**',
      'Charte d’adhésion 2025',
    ],
    ['si je préviens le 1er octobre pour le 14', '9 jours ouvrés', 'Prévenir ne suffit pas'],
    ['formation le 2 novembre, je préviens le 20, ça compte ?', '20 octobre 2026'],
    ['malade le 15, arrêt envoyé le 17, excusé ?', '**trop tard**'],
    ['absent le 22, prévenu le 20', '1 jour ouvré', 'au plus tard le mercredi 23 septembre'],
    ['malade le 22 octobre, j’ai prévenu le 23', 'une absence', '**dans les temps**'],
    ['j’étais absente le 22, signalé le 24', '24 août 2026', '**trop tard**'],
    ['formation mardi en huit, si j’annule demain ça compte ?', 'mardi 15 septembre 2026'],
  ])('is counted by the règlement: %s', async (text, ...expected) => {
    const answer = await told(text);

    for (const part of expected) expect(answer).toContain(part);
  });

  it.each([
    ["ma formation est le 22 septembre, jusqu'à quand je peux annuler sans que ça compte ?"],
    ['quel est le dernier jour pour me désister d’une session qui commence le 22 septembre ?'],
    ['je me désiste de la formation du 22 septembre, c’est tardif ?'],
  ])('has a last free day when no other is said: %s', async (text) => {
    const answer = await told(text);

    expect(answer).toContain('jusqu’au **mardi 8 septembre 2026** compris');
    expect(answer).toContain('Source : Conditions d’accès et règlement 2026');
  });

  it('is told in English', async () => {
    const answer = await told(
      'my training is on 15 October, if I cancel on 1 October does it count?',
      {
        language: 'en',
      },
    );

    expect(answer).toContain('10 working days');
  });

  it.each([
    ['je me retire de la formation du 15 juin'],
    ['je me retire le 1er juin de la formation du 15 juin'],
    ['désiste-moi de la session du 22 septembre'],
    ['inscris-moi à la formation du 22 septembre'],
    ['reporte la session du 8 octobre au 15 octobre'],
    ['annule la session du 15 octobre, ça compte pour les inscrits ?'],
    ['je peux annuler la formation du 15 juin et prendre celle du 22 juin, c’est trop tard ?'],
    ['si je me désiste le 3 juin, est-ce que ça compte ?'],
    ['préviens-moi le 1er octobre pour le 14'],
    ['je serai absent le 22'],
    ['combien d’absents le 22 septembre, prévenus le 20 ?'],
  ])('is none: %s', async (text) => {
    expect(await told(text)).toBeNull();
  });
});

describe('counts stated', () => {
  it.each([
    [
      "j'ai fait 3 formations et 2 ateliers, je peux encore faire un Lab ?",
      '5 sur 5',
      'Un Lab de plus : **ce n’est plus possible**',
    ],
    [
      'il me reste quoi après 3 formations et 12 webinaires ?',
      '3 sur 5',
      'Non compté : 12 webinaires',
      'Il reste 2 actions, qui ne peuvent plus être des formations',
    ],
    ['j’ai suivi 3 formations et 1 atelier, je suis au max ou pas ?', 'Il reste 1 action'],
    [
      "j'ai déjà 5 inscriptions dont une liste d'attente",
      '4 sur 5',
      'Non compté : 1 action (en liste d’attente)',
    ],
    [
      'jai fait 2 fromations et un atelier je peut encore faire une formation ?',
      '3 sur 5',
      'Une formation de plus : **possible**',
    ],
    [
      "est-ce que je peux prendre un atelier si j'ai déjà 3 formations ?",
      'Un atelier de plus : **possible**',
    ],
    [
      "j'ai 2 formations validées et 1 en attente, je peux demander une autre formation ?",
      '3 sur 5',
      '**ce n’est plus possible**',
    ],
    [
      "j'ai annulé une formation et j'en ai fait 2, il me reste quoi ?",
      '2 sur 5',
      'À part : 1 formation',
    ],
    [
      "j'ai fait 3 lab studio, puis-je faire un autre lab studio ?",
      'Charte d’adhésion 2025, 2, Lab Studio',
    ],
    [
      'ma collègue a fait 3 formations, elle peut en faire une autre ?',
      '**ce n’est plus possible**',
      'Cette personne a déjà utilisé 3 formations',
    ],
    ['Sonia a fait trois formations, peut-elle s’inscrire à une quatrième ?', 'Cette personne'],
    ['un de mes salariés en est à 2 formations, une 3e possible ?', '**possible**', '2 sur 3'],
    ['ma collègue a déjà 3 formations, elle a encore droit à quoi ?', '3 sur 5'],
    ['puis-je faire 3 formations et 3 ateliers dans la même année ?', '6 sur 5', 'dépassée de 1'],
    ['2 formations et 1 codev de faits, j’ai encore droit à un truc ou c’est fini', '3 sur 5'],
  ])('are counted as the règlement counts them: %s', async (text, ...expected) => {
    const answer = await told(text);

    for (const part of expected) expect(answer).toContain(part);
  });

  it('meet the palier of the day', async () => {
    const answer = await told('j’ai une formation, je peux demander une autre formation ?', {
      today: '2026-02-10',
    });

    expect(answer).toContain('Depuis le 30 janvier 2026, chacun peut demander 1 formation');
  });

  it.each([
    ['combien de personnes ont fait 3 formations et 2 ateliers ?'],
    ['mon chef m’a dit 4 actions max dont 3 formations, je voudrais 1 formation et 3 labs'],
    ['j’ai fait 3 formations, où sont mes attestations ?'],
    ['j’ai 2 demandes en attente, ça prend combien de temps ?'],
    ['inscris-moi à 2 formations'],
    ['il me reste combien de formations ?'],
    ['je peux faire une formation et un atelier en même temps ?'],
  ])('are not asked of: %s', async (text) => {
    expect(await told(text)).toBeNull();
  });
});

describe('the day of a request', () => {
  it.each([
    [
      'le 15 avril, puis-je demander une formation du 22 septembre ?',
      '**refusée**',
      'à partir du 30 avril 2026',
    ],
    [
      'formation du 22 septembre, je peux la demander des le 3 mai ?',
      '**possible**',
      '**2 formations** au plus, sur toute l’année',
    ],
    [
      'si je fais ma demande le 1er octobre pour une formation du 8 octobre, ça passe ?',
      '**possible**',
      'Il reste 7 jours',
    ],
    [
      'demander une 3e formation le 15 mai pour une session du 20 juin, c’est possible ?',
      '15 mai 2027',
      'Le règlement de 2027 n’est pas encore connu',
      'Pour 2027 :',
      'vous en avez déjà 2',
    ],
    [
      'le 10 février je peux demander une deuxième formation ?',
      '**1 formation** au plus',
      '2 formations à partir du 1er avril 2026',
    ],
    [
      'postuler au plus tard quand pour une session du 22 septembre ?',
      '**mardi 1er septembre 2026**',
      'lundi 21 septembre 2026',
      '2 formations à partir du 30 avril 2026 ; 3 formations à partir du 1er juin 2026',
    ],
    ['jusqu’à quand m’inscrire à un atelier du 8 octobre ?', 'jeudi 17 septembre 2026'],
    ['formation le 8 octobre, je clique quand au plus tard ?', 'jeudi 17 septembre 2026'],
    ['atelier du 8 octobre : m’y prendre quand ?', 'jeudi 17 septembre 2026'],
  ])('meets its palier and its notice: %s', async (text, ...expected) => {
    const answer = await told(text);

    for (const part of expected) expect(answer).toContain(part);
  });

  it('is of the year of the rulebook when it is said to be today', async () => {
    const answer = await told('on est le 10 avril, combien de formations puis-je demander ?');

    expect(answer).toContain('10 avril 2026');
    expect(answer).not.toContain('2027');
  });

  it.each([
    ['je peux m’inscrire à la formation du 22 septembre ?'],
    ['je voudrais m’inscrire à la formation du 22 septembre'],
    ['quand a lieu la formation du 22 septembre ?'],
    ['combien de demandes le 15 avril pour la session du 22 septembre ?'],
  ])('is not asked of: %s', async (text) => {
    expect(await told(text)).toBeNull();
  });
});

describe('a contract that ends on a day', () => {
  it.each([
    ['en CDD jusqu’au 30 octobre, formation le 5 novembre ?', 'Les documents ne disent pas'],
    ['session du 29 octobre alors que je quitte ma structure le 15, possible ?', '15 octobre 2026'],
    ['cdd jusqu’au 15 décembre, formation du 5 novembre ok ?', 'le contrat court encore'],
    ['mon contrat s’arrête le 30 octobre, le webinaire du 5 novembre ?', 'n’y change rien'],
  ])('is compared with the session: %s', async (text, expected) => {
    const answer = await told(text);

    expect(answer).toContain(expected);
    expect(answer).toContain('question 4');
  });
});

describe('colleagues of one structure', () => {
  it.each([
    ['nous sommes déjà 2 collègues inscrits, un 3e peut ?', '2 personnes', 'en liste d’attente'],
    ['3 personnes de ma structure le même jour ?', 'Sur 3 personnes', 'comptées à part'],
    ['on est quatre à vouloir la même formation, possible ?', 'les 2 suivantes passent'],
    ['ma collègue est déjà inscrite, je peux m’inscrire aussi ?', '**dans la limite**'],
    ['on peut venir à dix de la même boîte au webinaire ?', 'Aucune limite par structure'],
  ])('are compared with the limit: %s', async (text, ...expected) => {
    const answer = await told(text);

    for (const part of expected) expect(answer).toContain(part);
  });

  it.each([
    ['inscris mes 3 collègues à la formation du 8 octobre'],
    ['peut-on être 2 valideurs RH dans ma structure ?'],
    ['une session de 8 personnes peut être annulée ?'],
    ['puis-je m’inscrire à deux sessions de la même formation ?'],
    ['ma collègue veut une troisième formation en avril, elle doit attendre ?'],
  ])('are not asked of: %s', async (text) => {
    expect(await told(text)).toBeNull();
  });
});

describe('prices added up', () => {
  it.each([
    ['formule premium + 2 journées d’auditorium', '**650 €**', '2 × 250 € = 500 €'],
    ['combien pour la cotisation premium et parking 5 fois ?', '**155 €**', '5 × 1 €'],
    ['auditoriom 2 jours prix ?', '**500 €**'],
    ['parking 4 jours, premium : combien ?', '**154 €**'],
    ['adhésion simple + 2 réservations de salle, quel prix ?', '**100 €**', 'n’en comprend aucune'],
    [
      'premium avec 7 réservations de salle ça coûte combien ?',
      '**150 €**',
      'ne donnent pas le prix',
    ],
    ['total pour 2 dates d’auditorium avec repas ?', '**500 €**', 'n’en donnent pas le prix'],
    ['une 6e réservation de salle', 'ne donnent pas de prix', 'comprend 5 réservations'],
    ['on a déjà réservé la salle 3 fois, il en reste combien ?', 'Il reste **2** réservations'],
  ])('come from the documents, or are told to be in none: %s', async (text, ...expected) => {
    const answer = await told(text);

    for (const part of expected) expect(answer).toContain(part);
  });

  it.each([
    ['combien coûte l’auditorium ?'],
    ['à quoi servent 50 balles en +'],
    ['entre la cotisation simple et la premium, 50 € en + pour avoir quoi'],
    ['la premium coûte 50 euros de plus que la formule simple, on y gagne quoi ?'],
    ['l’auditorium est-il inclus dans la premium ?'],
    ['est-ce que les 5 réservations marchent pour l’auditorium ?'],
    ['combien de salles par an'],
    ['nos 5 réservations de salle, on en a pris combien ?'],
    ['sur les 5 salles, il nous en reste combien ?'],
  ])('are not asked of: %s', async (text) => {
    expect(await told(text)).toBeNull();
  });
});
