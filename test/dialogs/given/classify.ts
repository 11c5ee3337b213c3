import { readKnowledgeData } from '#adapters/files/knowledge.ts';
import type { Classification } from '#conversation/index.ts';
import { createCourtesyHearer } from '#knowledge/courtesies.ts';

const courtesyIn = createCourtesyHearer(readKnowledgeData('knowledge').courtesies);

const rules: [RegExp, Classification][] = [
  [/délai|combien coûte|deadline/i, { kind: 'question' }],
  [/^(bonjour|salut|coucou|merci|bonsoir|hello|thanks|hi)\b/i, { kind: 'smalltalk' }],
  [/combien.*me reste|mes demandes|mon quota|mon panier|my requests/i, { kind: 'personal' }],
  [
    /désist|desist|annul\w* (ma|mon) (demande|inscription|place)|cancel my registration/i,
    { kind: 'command', dialog: 'withdraw' },
  ],
  [/(mon|une) absence|je (suis|serai) absent/i, { kind: 'command', dialog: 'report-absence' }],
  [/préviens les inscrits/i, { kind: 'command', dialog: 'write-to-session' }],
  [/duplique la session/i, { kind: 'command', dialog: 'duplicate-session' }],
  [/inscri(s|re) [A-Z]/, { kind: 'command', dialog: 'propose-session' }],
  [/inscri(s|re|vez)|enrol|sign me up/i, { kind: 'command', dialog: 'enrol' }],
  [/cré(e|er).* compte|create an account/i, { kind: 'command', dialog: 'create-account' }],
  [
    /(relie|lie|relier|lier).* compte|link my account/i,
    { kind: 'command', dialog: 'link-account' },
  ],
  [/supprim\w* mon compte|delete my account/i, { kind: 'command', dialog: 'delete-account' }],
  [
    /gérer les (rôles|droits)|valideur rh à|donne le rôle/i,
    { kind: 'command', dialog: 'manage-roles' },
  ],
  [/remplac/i, { kind: 'command', dialog: 'substitute' }],
  [/chang\w* la fiche/i, { kind: 'command', dialog: 'edit-action' }],
  [/corriger la demande/i, { kind: 'command', dialog: 'repair-request' }],
  [/nouvelle adhésion/i, { kind: 'command', dialog: 'ask-membership' }],
  [/approuver l’adhésion/i, { kind: 'command', dialog: 'move-membership' }],
  [/cré(e|er) une session|create a session/i, { kind: 'command', dialog: 'create-session' }],
  [
    /(passe|chang)\w* (la capacité|le lieu)|change a session/i,
    { kind: 'command', dialog: 'alter-session' },
  ],
  [/annul\w* (la|une) session/i, { kind: 'command', dialog: 'cancel-session' }],
  [/report\w* (la|une) session/i, { kind: 'command', dialog: 'postpone-session' }],
  [
    /parler à quelqu|question à l.équipe|talk to someone/i,
    { kind: 'command', dialog: 'contact-human' },
  ],
  [/\?|combien|délai|gratuit|how many|coûte/i, { kind: 'question' }],
];

const order =
  /^(annuler (mon|ma) (inscription|demande)|je me désiste|je veux me désister|me désister|inscris[- ]moi|(crée|créer|ouvrir) (mon|un) compte|gérer les rôles|supprimer mon compte|signaler une absence|me faire remplacer|mes demandes|mon quota|mon panier|my requests|withdraw|enrol me|cancel my registration)\b/i;

/** Stands in for the understanding of free text: the few messages transcripts need. */
export function classify(text: string): Classification {
  if (courtesyIn(text)) return { kind: 'smalltalk', isTalk: true };
  const found = rules.find(([pattern]) => pattern.test(text))?.[1] ?? { kind: 'answer' };
  return order.test(text) && !text.includes('?') ? { ...found, isOrder: true } : found;
}
