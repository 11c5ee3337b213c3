export interface StructureRecord {
  siret: string;
  name: string;
  apeCode: string | null;
  address: string | null;
  postcode: string | null;
  town: string | null;
  isTrainingOrganisation: boolean;
  status: 'active' | 'requested' | 'refused';
}

export interface MembershipRecord {
  id: string;
  siret: string;
  year: number;
  formula: 'simple' | 'premium';
  status: 'requested' | 'approved' | 'invoiced' | 'active' | 'rejected';
  isRenewal: boolean;
  invoiceNumber: string | null;
  requestedAt: string;
}

export interface StructureRepository {
  find(siret: string): Promise<StructureRecord | null>;
  findMany(sirets: string[]): Promise<StructureRecord[]>;
  /** By name, town or SIRET, tolerant to typos and accents (trigrams); best first; of these only when given. */
  search(text: string, limit: number, among?: string[]): Promise<StructureRecord[]>;
  save(structure: StructureRecord): Promise<void>;
  /** Makes this transaction the only one that changes who belongs to these structures and in which role, until it ends. */
  lock(sirets: string[]): Promise<void>;
  /** Memberships of every establishment of these SIRENs. */
  findMemberships(sirens: string[]): Promise<MembershipRecord[]>;
  findMembership(id: string): Promise<MembershipRecord | null>;
  /** In these states, oldest first. */
  findMembershipsIn(
    statuses: MembershipRecord['status'][],
    limit: number,
  ): Promise<MembershipRecord[]>;
  /** Establishments recorded for a SIREN, by SIRET. */
  findEstablishments(siren: string): Promise<StructureRecord[]>;
  saveMembership(membership: MembershipRecord): Promise<void>;
}
