import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { INestApplication } from '@nestjs/common';
import { Level } from '../../trends/trend.entity.js';
import { fixedHeading } from '../drafting/block.js';
import { GuidancePdfController } from './guidance-pdf.controller.js';
import { GuidanceReading } from '../guidance-reading.service.js';

const guidance = {
  ...{ title: 'Vapes op school', status: 'adopted', version: 2, level: Level.yellow, schoolTypes: [], sources: [], demo: false },
  ...{ reviewBefore: null, drawnUpBy: 'redacteur', checkedBy: null, updatedAt: new Date('2026-11-18T12:00:00Z') },
  content: JSON.stringify({ type: 'doc', content: [fixedHeading('In het kort')] }),
};
/** One handreiking, number 7, with versions 1 and 2. */
const reading = {
  find: (_: unknown, id: string) => Promise.resolve(id === '7' ? guidance : null),
  version: (_: unknown, id: string, number: number) =>
    Promise.resolve(id === '7' && number < 3 ? { ...guidance, title: 'Eerder' } : null),
};

@Module({ controllers: [GuidancePdfController], providers: [{ provide: GuidanceReading, useValue: reading }] })
class PdfOnly {}

let app: INestApplication;
beforeAll(async () => {
  app = await NestFactory.create(PdfOnly, { logger: false });
  await app.listen(0);
});
afterAll(() => app.close());

const get = async (path: string) => fetch(`${await app.getUrl()}/api/guidance/${path}`);

describe('downloading a handreiking', () => {
  it.each([
    ['7.pdf', 'handreiking-vapes-op-school.pdf'],
    ['7.pdf?version=1', 'handreiking-eerder.pdf'],
  ])('gives %s as a PDF named after its title', async (path, name) => {
    const response = await get(path);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('content-disposition')).toBe(`inline; filename="${name}"`);
    expect(Buffer.from(await response.arrayBuffer()).toString('latin1', 0, 5)).toBe('%PDF-');
  });

  it.each(['8.pdf', '7.pdf?version=3', '7'])('knows no %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });
});
