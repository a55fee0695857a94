import {
  type ArgumentsHost,
  Catch,
  Controller,
  type ExceptionFilter,
  Get,
  NotFoundException,
  Param,
  Query,
  Res,
  UseFilters,
} from '@nestjs/common';
import type { Response } from 'express';
import { CurrentViewer, type Viewer } from '../../people/viewer.js';
import { Refusal } from '../../platform/web/errors.js';
import { Allow } from '../../platform/web/permission.js';
import type { GuidanceDocument } from '../content.js';
import { guidancePdf, pdfName } from './guidance-pdf.js';
import { GuidanceReading } from '../guidance-reading.service.js';

/** Tells who may not download that in the way of HTTP. */
@Catch(Refusal)
export class DownloadRefused implements ExceptionFilter<Refusal> {
  catch({ code }: Refusal, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    response.status(code === 'people.signInFirst' ? 401 : 403).json({ code });
  }
}

/** The handreiking on paper. */
@Controller('api/guidance')
@UseFilters(DownloadRefused)
export class GuidancePdfController {
  constructor(private readonly reading: GuidanceReading) {}

  /** The text that is meant for this viewer, or with `?version=` an earlier one. */
  @Get(':id.pdf')
  @Allow('guidance.read')
  async pdf(
    @CurrentViewer() viewer: Viewer,
    @Param('id') id: string,
    @Query('version') version: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    const guidance = await (version === undefined
      ? this.reading.find(viewer, id)
      : this.reading.version(viewer, id, Number(version)));
    if (!guidance) throw new NotFoundException();
    const pdf = guidancePdf({ ...guidance, document: JSON.parse(guidance.content) as GuidanceDocument });
    response
      .type('application/pdf')
      .set('Content-Disposition', `inline; filename="${pdfName(guidance.title)}"`)
      .set('Cache-Control', 'private, no-store')
      .send(pdf);
  }
}
