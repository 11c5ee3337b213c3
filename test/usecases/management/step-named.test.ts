import { describe, expect, it } from 'vitest';
import { createClock } from '#adapters/system/clock.ts';
import { readServices } from '#services.ts';
import { invoiceNamed, stepNamed } from '#usecases/management/memberships/step-named.ts';
import { recordingLog } from '../../support/recording-log.ts';

const { services } = await readServices(
  createClock('2026-09-07T08:00:00.000Z'),
  recordingLog().log,
);

describe('what a message about a membership states', () => {
  it.each([
    ['adhésion du pôle facturée, numéro F-2026-0099', 'invoice', 'F-2026-0099'],
    ['facture F-2026-014 envoyée pour l’adhésion du pôle', 'invoice', 'F-2026-014'],
    ['adhésion 2026 du pôle facturée sous le n° 12/B.', 'invoice', '12/B'],
    ['l’adhésion du pôle est facturée, Facture : 2026-031', 'invoice', '2026-031'],
    ['facture l’adhésion 2026 du pôle', 'invoice', undefined],
    ['adhésion du pôle facturée 2026', 'invoice', undefined],
    ['facture du 12 mai payée', 'pay', undefined],
    ['le CA a approuvé l’adhésion du pôle', 'approve', undefined],
    ['adhésion du pôle : accord du bureau', 'approve', undefined],
    ['le pôle a payé son adhésion', 'pay', undefined],
    ['le bureau a rejeté l’adhésion du pôle', 'reject', undefined],
  ])('is a step, and the number of the invoice: « %s »', (text, step, invoice) => {
    expect(stepNamed(services, text)).toBe(step);
    expect(invoiceNamed(services, text)).toBe(invoice);
  });
});
