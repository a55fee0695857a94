import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Refusal } from '../platform/web/errors.js';
import { checkedName } from './checked-name.js';
import { Organisation } from './organisation.entity.js';
import type { OrganisationInput } from './people.models.js';
import { Regions } from './regions.js';
import type { Viewer } from './viewer.js';

const kindsOfSchool = ['PO', 'VO', 'mbo'];
/** PostgreSQL: this value is there already. */
const UNIQUE_VIOLATION = '23505';

/** The partners of a region: schools, police, municipality, youth work, health. */
@Injectable()
export class OrganisationsService {
  constructor(
    private readonly database: DataSource,
    private readonly regions: Regions,
  ) {}

  all(viewer: Viewer): Promise<Organisation[]> {
    return this.database.manager.find(Organisation, { where: { region: viewer.region }, order: { name: 'ASC' }, take: 1_000 });
  }

  async add(viewer: Viewer, input: OrganisationInput): Promise<Organisation> {
    const organisation = { region: viewer.region, ...this.checked(viewer, input) };
    return this.kept(() => this.database.manager.save(Organisation, organisation));
  }

  async update(viewer: Viewer, id: string, input: OrganisationInput): Promise<Organisation> {
    const organisation = await this.database.manager.findOneBy(Organisation, { id, region: viewer.region });
    if (!organisation) throw new Refusal('people.unknownOrganisation');
    const changed = { ...organisation, ...this.checked(viewer, input) };
    return this.kept(() => this.database.manager.save(Organisation, changed));
  }

  /** Two organisations with one name in a region cannot be told apart. */
  private async kept(save: () => Promise<Organisation>): Promise<Organisation> {
    return save().catch((error: { code?: string }) => {
      throw error.code === UNIQUE_VIOLATION ? new Refusal('people.organisationExists') : error;
    });
  }

  private checked(viewer: Viewer, { name, kind, schoolTypes, municipality, alertEmails }: OrganisationInput) {
    const emails = alertEmails.map((email) => email.trim().toLowerCase()).filter(Boolean);
    if (emails.some((email) => !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))) throw new Refusal('people.notAnEmail');
    if (municipality && !this.regions.municipality(municipality)) throw new Refusal('people.unknownMunicipality');
    return {
      name: checkedName(name),
      kind,
      schoolTypes: kindsOfSchool.filter((known) => schoolTypes.includes(known)),
      municipalityCode: municipality ?? null,
      alertEmails: [...new Set(emails)],
    };
  }
}
