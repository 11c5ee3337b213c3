import { describe, expect, it } from 'vitest';
import { readLanguage } from '#usecases/accounts/choose-language.ts';
import { channelNamed } from '#usecases/accounts/identities.ts';
import {
  accountDialogOf,
  detailNamed,
  namesAnothersAccount,
  wantsPetitions,
  wantsUnlink,
} from '#usecases/accounts/read-account-text.ts';

describe('what a sentence about accounts asks for', () => {
  it.each([
    ['délie Telegram', true],
    ['déconnecte-moi', true],
    ['dissocie mon compte Teams', true],
    ['unlink my Teams account', true],
    ['relie mon compte', false],
    ['j’ai déjà un compte, relie-le', false],
  ])('tells linking from unlinking: %s', (text, expected) => {
    expect(wantsUnlink(text)).toBe(expected);
  });

  it.each([
    ['confirme le compte de mon nouveau collègue', true],
    ['valide la création de compte de Lucie', true],
    ['donne le rôle de valideur à Marie Petit', false],
    ['retire les droits de Paul', false],
  ])('tells a decision that waits from a change of rights: %s', (text, expected) => {
    expect(wantsPetitions(text)).toBe(expected);
  });

  it.each([
    ['change mon adresse mail', 'address'],
    ['remplace mon mail par celui du travail', 'address'],
    ['réinitialise mon mot de passe', 'password'],
    ['corrige mon prénom', 'other'],
  ] as const)('knows which detail is to be changed: %s', (text, expected) => {
    expect(detailNamed(text)).toBe(expected);
  });

  it.each([
    ['supprime le compte de Jean Martin', true],
    ['Mon collègue part vendredi. Merci de supprimer son compte', true],
    ['delete her account', true],
    ['supprimer mon compte de ParcoursPro', false],
    ['supprime mon compte', false],
    ['delete my account', false],
  ])('knows whose account is to be deleted: %s', (text, isAnothers) => {
    expect(namesAnothersAccount(text)).toBe(isAnothers);
    expect(accountDialogOf('delete-account', text)).toBe(isAnothers ? undefined : 'delete-account');
  });

  it('opens a dialog only for what one carries out', () => {
    expect(accountDialogOf('link-account', 'relie mon compte')).toBe('link-account');
    expect(accountDialogOf('link-account', 'délie Teams')).toBeUndefined();
    expect(accountDialogOf('roles', 'nomme Paul valideur')).toBe('manage-roles');
    expect(accountDialogOf('roles', 'confirme le compte de Paul')).toBeUndefined();
    expect(accountDialogOf('change-details', 'change mon nom')).toBeUndefined();
    expect(accountDialogOf('my-quota', 'mon quota')).toBeUndefined();
  });

  it('finds the channel and the language a text names', () => {
    expect(channelNamed('délie mon compte Telegram')).toBe('telegram');
    expect(channelNamed('déconnecte-moi')).toBeUndefined();
    expect(readLanguage('parle-moi en anglais')).toBe('en');
    expect(readLanguage('Français')).toBe('fr');
    expect(readLanguage('change la langue')).toBeUndefined();
  });
});
