import { describe, expect, it } from 'vitest';
import { barOtherRoles } from '#usecases/accounts/other-roles.ts';

const manager = { manager: { value: 'yes', label: 'yes' } };

function barred(text: string, slots = {}) {
  return barOtherRoles({ text, slots }).barred?.args?.['role'];
}

describe('roles one cannot change', () => {
  it.each([
    ['donne le rôle superadmin à Marie Durand', 'superadmin'],
    ['donne le rôle de superadmin à Marie', 'superadmin'],
    ['nomme Marie gestionnaire', 'gestionnaire'],
    ['give Marie the boss role', 'boss'],
    ['retire le rôle d’administrateur à Marie', 'administrateur'],
    ['donne les droits root à Marie', 'root'],
  ])('%s names %s to a référent', (text, role) => {
    expect(barred(text)).toBe(role);
  });

  it.each([
    'donne le rôle à Marie Durand',
    'retire le rôle de Marie Durand',
    'donne le rôle de valideur RH à Marie',
    'passe mon rôle de référente à Marie',
    'donner les droits de validation à Marie',
    'give Marie the approver role',
    'Marie Durand',
    'je veux gérer les droits',
    'je veux gérer les rôles de ma structure',
    'les droits de qui ?',
  ])('%s names none', (text) => {
    expect(barred(text)).toBeUndefined();
  });

  it('lets a gestionnaire name the four, and no other', () => {
    expect(barred('nomme Marie gestionnaire', manager)).toBeUndefined();
    expect(barred('donne le rôle de prestataire à Marie', manager)).toBeUndefined();
    expect(barred('donne le rôle superadmin à Marie', manager)).toBe('superadmin');
  });
});
