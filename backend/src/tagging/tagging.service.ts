import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { Observation } from '../observations/observation.entity.js';
import { ObservationsService } from '../observations/observations.service.js';
import type { Viewer } from '../people/viewer.js';
import { Refusal } from '../platform/web/errors.js';
import { Live } from '../platform/live.js';
import type { ChangeKind } from '../platform/notices.js';
import { transact } from '../platform/transact.js';
import { redact } from '../privacy/redact.js';
import { ageGroupLabels, certaintyLabels, platformLabels } from './labels.js';
import { type Found, foundLabels } from './proposals.js';
import { Tag, TagKind, TagMaker } from './tag.entity.js';
import type { CorrectTagInput } from './tagging.models.js';
import { InstanceTagger } from './tagger.provider.js';
import { sweepTexts } from './sweep-texts.js';

/** What a person names with a label. */
type Said = Pick<Found, 'value' | 'label'> & { municipalityCode?: string | null };

/** A hashtag as it is written: one word with at least one letter. */
const HASHTAG = /^#(?=[\p{N}_]*\p{L})[\p{L}\p{N}_]{1,60}$/u;

/** Why a label is there, or not there, after a correction. */
const because = (remove: boolean): string => (remove ? 'Weggehaald door een collega.' : 'Toegevoegd door een collega.');

/** A label on its way to the table. */
type Row = Partial<Found> &
  Pick<Found, 'kind' | 'value' | 'label' | 'because' | 'madeBy'> & { rejected?: boolean; modelVersion?: number | null };

/** Labels observations, and lets people correct the labels: a person always wins from a machine. */
@Injectable()
export class TaggingService {
  constructor(
    private readonly database: DataSource,
    private readonly tagger: InstanceTagger,
    private readonly observations: ObservationsService,
    private readonly live: Live,
  ) {}

  /** Labels these observations anew, because a feed can change its words; doing it again changes nothing that a person said. */
  async tagAll(manager: EntityManager, ids: string[]): Promise<void> {
    if (ids.length === 0) return;
    await manager.query(`SELECT FROM observations WHERE id = ANY ($1) ORDER BY id FOR NO KEY UPDATE`, [ids]);
    const observations = await manager.findBy(Observation, { id: In(ids) });
    const homes = await homesOf(manager, observations);
    const rows: (Row & { observation: string })[] = [];
    await sweepTexts(
      observations,
      ({ text }) => text.length,
      (observation) => {
        for (const label of this.labelsOf(observation, homes.get(observation.feedId ?? '')))
          rows.push({ observation: observation.id, ...label });
      },
    );
    await manager.query(`DELETE FROM tags WHERE observation_id = ANY ($1) AND made_by <> 'person'`, [ids]);
    await save(manager, rows);
  }

  /** One tap: this label is wrong, or this one belongs here; who may not correct all may correct the own notes. */
  async correct(viewer: Viewer, { observationId, kind, value, remove }: CorrectTagInput): Promise<Observation> {
    const observation = await this.observations.find(viewer, observationId);
    if (!observation) throw new Refusal('observations.notFound');
    if (!viewer.permissions.has('tags.correct') && observation.accountId !== viewer.id) throw new Refusal('people.notAllowed');
    const [there] = remove ? await this.database.manager.findBy(Tag, { observationId, kind, value }) : [];
    const label: Said = there ?? this.said(kind, value, observation.region);
    await transact(this.database, async (manager) => {
      if (!(await this.takeBack(manager, { observationId, kind, value: label.value, remove })))
        await manager.query(
          `INSERT INTO tags (observation_id, kind, value, label, because, made_by, municipality_code, rejected)
           VALUES ($1, $2, $3, $4, $5, 'person', $6, $7)
           ON CONFLICT (observation_id, kind, value) DO UPDATE SET made_by = 'person', because = excluded.because, rejected = excluded.rejected, model_version = NULL`,
          [observationId, kind, label.value, label.label, because(remove), label.municipalityCode ?? null, remove],
        );
      await this.live.announce(manager, observation.region, ['observations']);
      if (kind === TagKind.topic) await this.taught(manager);
    });
    return observation;
  }

  /** Takes the opposite correction away, so that nothing is learned from what was undone; false when the machine's own word is not what is asked. */
  private async takeBack(manager: EntityManager, { observationId, kind, value, remove }: CorrectTagInput): Promise<boolean> {
    const find = `SELECT noise FROM observations WHERE id = $1 FOR NO KEY UPDATE`;
    const [observation] = await manager.query<{ noise: boolean }[]>(find, [observationId]);
    // Of noise the machine says no topic: what a person says of it then is kept, for when it is no noise after all.
    if (!observation || observation.noise) return false;
    const { affected } = await manager.delete(Tag, { observationId, kind, value, because: because(!remove), rejected: !remove });
    if (!affected) return false;
    await this.tagAll(manager, [observationId]);
    const there = await manager.existsBy(Tag, { observationId, kind, value, rejected: false });
    return there !== remove;
  }

  /** Tells whoever looks at what can be learned, or at what is being labelled anew, that it changed; and who looks at more, that too. */
  async taught(manager: EntityManager, more: ChangeKind[] = []): Promise<void> {
    await this.live.announce(manager, null, ['tagging', ...more]);
  }

  /** The labels of many observations, each list in a fixed order. */
  async labels(observationIds: readonly string[]): Promise<Tag[]> {
    const order = { kind: 'ASC', label: 'ASC' } as const;
    return this.database.manager.find(Tag, { where: { observationId: In([...observationIds]), rejected: false }, order });
  }

  /** A platform, topic, age group or place as a person names it; throws when it does not exist. */
  said(kind: TagKind, value: string, region: string): Said {
    const known = this.known(kind, value, region);
    if (known) return known;
    if (kind === TagKind.place) throw new Refusal('observations.unknownPlace', { place: value.slice(0, 60) });
    throw new Refusal('observations.unknownTag');
  }

  private known(kind: TagKind, value: string, region: string): Said | undefined {
    if (kind === TagKind.topic) {
      const topic = this.tagger.topic(value);
      if (topic) return { value, label: topic.label };
    } else if (kind === TagKind.place) {
      const place = this.tagger.place(value, region);
      return place && { value: place.name, label: place.name, municipalityCode: place.municipality };
    } else if (kind === TagKind.platform || kind === TagKind.age_group || kind === TagKind.certainty) {
      const label = { platform: platformLabels, age_group: ageGroupLabels, certainty: certaintyLabels }[kind][value];
      if (label) return { value, label };
    } else if (kind === TagKind.hashtag && HASHTAG.test(value) && redact(value).spans.length === 0) {
      return { value, label: value };
    }
    return undefined;
  }

  /** The labels of an observation; `home` is the code of the municipality that its feed is about. */
  private labelsOf(observation: Observation, home?: string): Row[] {
    const { title, text, noticedAt, region, said, noise } = observation;
    const shift = title ? title.length + 1 : 0;
    const tagging = this.tagger.tag(title ? `${title}\n${text}` : text, noticedAt, region);
    const modelVersion = this.tagger.modelVersion;
    const machine = foundLabels(tagging, (code) => this.tagger.topic(code)?.label ?? code, noticedAt)
      .filter(({ kind }) => !noise || kind !== TagKind.topic)
      .map((label) => ({ ...inText(label, shift), modelVersion: label.kind === TagKind.topic ? modelVersion : null }));
    // What the product no longer knows gets no label anew; one that was made when it was known stays.
    const person = (kind: TagKind, value: string, rejected = false): Row[] => {
      const known = this.known(kind, value, region);
      const because = rejected ? 'Weggehaald bij het loggen.' : 'Gekozen bij het loggen.';
      return known ? [{ kind, ...known, because, madeBy: TagMaker.person, rejected }] : [];
    };
    return [
      ...(said.topics ?? []).flatMap((code) => person(TagKind.topic, code)),
      ...(said.rejectedTopics ?? []).flatMap((code) => person(TagKind.topic, code, true)),
      ...(said.platforms ?? []).flatMap((code) => person(TagKind.platform, code)),
      ...(said.ageGroups ?? []).flatMap((code) => person(TagKind.age_group, code)),
      ...(said.place ? person(TagKind.place, said.place) : []),
      ...machine,
      ...(home && tagging.places.length === 0 ? this.atHome(home) : []),
    ];
  }

  /** What a feed about one municipality brings is there, unless the text names a place. */
  private atHome(municipalityCode: string): Row[] {
    const name = this.tagger.municipality(municipalityCode);
    if (!name) return [];
    const because = `De bron gaat over ${name}, en in de tekst staat geen andere plaats.`;
    return [{ kind: TagKind.place, value: name, label: name, municipalityCode, because, madeBy: TagMaker.rule }];
  }
}

/** The municipality of each feed that is about one, by the id of the feed. */
async function homesOf(manager: EntityManager, observations: readonly Observation[]): Promise<Map<string, string>> {
  const feeds = [...new Set(observations.flatMap(({ feedId }) => feedId ?? []))];
  if (feeds.length === 0) return new Map();
  const rows = await manager.query<{ id: string; municipality: string }[]>(
    `SELECT id, config ->> 'municipality' AS municipality FROM feeds WHERE id = ANY ($1) AND config ? 'municipality'`,
    [feeds],
  );
  return new Map(rows.map(({ id, municipality }) => [id, municipality]));
}

/** A find in 'title, new line, text' as places in the text alone; one in the title has none. */
function inText(label: Found, shift: number): Found {
  if (shift === 0) return label;
  const inside = label.spans.filter(({ start }) => start >= shift);
  const spans = inside.map(({ start, end }) => ({ start: start - shift, end: end - shift }));
  const first = label.start !== null && label.start >= shift ? label.start - shift : null;
  return { ...label, spans, start: first, end: first === null || label.end === null ? null : label.end - shift };
}

/** One statement for all labels; what is there already (a correction, an earlier run) stays. */
async function save(manager: EntityManager, rows: (Row & { observation: string })[]): Promise<void> {
  if (rows.length === 0) return;
  const column = (value: (row: Row & { observation: string }) => unknown) => rows.map((row) => value(row) ?? null);
  await manager.query(
    `INSERT INTO tags (observation_id, kind, value, label, because, certainty, span_start, span_end, starts_at, ends_at, precision, municipality_code, made_by, rejected, model_version, spans)
     SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::real[], $7::int[], $8::int[],
                          $9::timestamptz[], $10::timestamptz[], $11::text[], $12::text[], $13::text[], $14::boolean[], $15::int[], $16::jsonb[])
     ON CONFLICT (observation_id, kind, value) DO NOTHING`,
    [
      column((row) => row.observation),
      column((row) => row.kind),
      column((row) => row.value),
      column((row) => row.label),
      column((row) => row.because),
      column((row) => row.certainty),
      column((row) => row.start),
      column((row) => row.end),
      column((row) => row.startAt),
      column((row) => row.endAt),
      column((row) => row.precision),
      column((row) => row.municipalityCode),
      column((row) => row.madeBy),
      column((row) => row.rejected ?? false),
      column((row) => row.modelVersion),
      column((row) =>
        row.spans && row.spans.length > 1 ? JSON.stringify(row.spans.map(({ start, end }) => [start, end])) : null,
      ),
    ],
  );
}
