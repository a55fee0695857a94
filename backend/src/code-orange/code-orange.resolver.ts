import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource, In, Not } from 'typeorm';
import { CurrentViewer, type Viewer } from '../people/viewer.js';
import { grouped, loaderOf } from '../platform/web/loaders.js';
import { Allow, Public } from '../platform/web/permission.js';
import { Trend, TrendCard } from '../trends/trend.entity.js';
import { TrendReading } from '../trends/trend-reading.service.js';
import { isInside } from '../trends/trend-visibility.js';
import { CodeOrangeDrafting, WITH_PEOPLE } from './code-orange-drafting.service.js';
import { CodeOrange, CodeOrangeRecipient, Confirmation } from './code-orange.entity.js';
import { CodeOrangeSending } from './code-orange-sending.service.js';
import { Confirmations } from './confirmations.service.js';
import { ledgerSentence } from './ledger.js';

const id = { type: () => ID };
const version = { type: () => Int };

@Resolver(() => CodeOrange)
@Allow('codeOrange.read')
export class CodeOrangeResolver {
  constructor(
    private readonly drafting: CodeOrangeDrafting,
    private readonly sending: CodeOrangeSending,
    private readonly confirmations: Confirmations,
    private readonly trends: TrendReading,
    private readonly database: DataSource,
  ) {}

  @Query(() => [CodeOrange])
  @Allow('codeOrange.read')
  codeOranges(@CurrentViewer() viewer: Viewer): Promise<CodeOrange[]> {
    return this.seenBy(viewer).orderBy('message.created_at', 'DESC').take(100).getMany();
  }

  @Query(() => CodeOrange, { nullable: true })
  @Allow('codeOrange.read')
  codeOrange(@CurrentViewer() viewer: Viewer, @Args('id', id) messageId: string): Promise<CodeOrange | null> {
    return this.seenBy(viewer).andWhere('message.id = :messageId', { messageId }).getOne();
  }

  @Query(() => Confirmation, { nullable: true })
  @Public()
  confirmation(@Args('token') token: string): Promise<Confirmation | null> {
    return this.confirmations.open(token);
  }

  @Mutation(() => Confirmation)
  @Public()
  confirmCodeOrange(
    @Args('token') token: string,
    @Args('answer') answer: string,
    @Args('role') role: string,
    @Args('note', { type: () => String, nullable: true }) note: string | null,
  ): Promise<Confirmation> {
    return this.confirmations.confirm(token, answer, role, note);
  }

  @Mutation(() => CodeOrange)
  @Allow('codeOrange.draft')
  draftCodeOrange(@CurrentViewer() viewer: Viewer, @Args('trendId', id) trendId: string): Promise<CodeOrange> {
    return this.drafting.draft(viewer, trendId);
  }

  @Mutation(() => CodeOrange)
  @Allow('codeOrange.draft')
  updateCodeOrange(
    @CurrentViewer() viewer: Viewer,
    @Args('id', id) messageId: string,
    @Args('version', version) seen: number,
    @Args('subject') subject: string,
    @Args('message') message: string,
    @Args('organisationIds', { type: () => [ID] }) organisationIds: string[],
  ): Promise<CodeOrange> {
    return this.drafting.update(viewer, { id: messageId, version: seen, subject, message, organisationIds });
  }

  @Mutation(() => CodeOrange)
  @Allow('codeOrange.draft')
  requestApproval(@CurrentViewer() viewer: Viewer, @Args('id', id) messageId: string, @Args('version', version) seen: number) {
    return this.drafting.requestApproval(viewer, messageId, seen);
  }

  @Mutation(() => CodeOrange)
  @Allow('codeOrange.approve')
  approveCodeOrange(@CurrentViewer() viewer: Viewer, @Args('id', id) messageId: string, @Args('version', version) seen: number) {
    return this.sending.approve(viewer, messageId, seen);
  }

  @Mutation(() => CodeOrange)
  @Allow('codeOrange.approve')
  withdrawCodeOrange(@CurrentViewer() viewer: Viewer, @Args('id', id) messageId: string, @Args('reason') reason: string) {
    return this.sending.withdraw(viewer, messageId, reason);
  }

  @Mutation(() => CodeOrange)
  @Allow('codeOrange.approve')
  resendCodeOrange(@CurrentViewer() viewer: Viewer, @Args('id', id) messageId: string): Promise<CodeOrange> {
    return this.sending.resend(viewer, messageId);
  }

  @Mutation(() => CodeOrange)
  @Allow('codeOrange.draft')
  logHandOver(
    @CurrentViewer() viewer: Viewer,
    @Args('trendId', id) trendId: string,
    @Args('to') to: string,
    @Args('at') at: Date,
    @Args('note') note: string,
  ): Promise<CodeOrange> {
    return this.drafting.handOver(viewer, trendId, to, at, note);
  }

  /** The trend it is about; absent when that is not for this viewer. */
  @ResolveField(() => TrendCard, { nullable: true })
  trend(@Parent() { trendId }: CodeOrange, @CurrentViewer() viewer: Viewer): Promise<Trend | null> {
    return this.trends.find(viewer, trendId);
  }

  @ResolveField(() => Boolean)
  mayApprove(@Parent() message: CodeOrange, @CurrentViewer() viewer: Viewer): boolean {
    const own = [message.createdById, message.editedById].includes(viewer.id);
    return message.status === 'awaiting_approval' && !own && viewer.permissions.has('codeOrange.approve');
  }

  @ResolveField(() => [CodeOrangeRecipient])
  async recipients(@Parent() message: CodeOrange, @CurrentViewer() viewer: Viewer, @Context() { req }: { req: object }) {
    const rows = await this.ledger(req, message.id);
    return viewer.permissions.has('codeOrange.draft')
      ? rows
      : rows.filter((row) => row.organisationId === viewer.organisation.id);
  }

  @ResolveField(() => String)
  async summary(@Parent() message: CodeOrange, @Context() { req }: { req: object }): Promise<string> {
    return ledgerSentence(message, await this.ledger(req, message.id));
  }

  private ledger(request: object, messageId: string): Promise<CodeOrangeRecipient[]> {
    const batch = async (ids: readonly string[]) => {
      const where = { codeOrangeId: In([...ids]) };
      const order = { organisation: { name: 'ASC' } } as const;
      const rows = await this.database.manager.find(CodeOrangeRecipient, { where, relations: { organisation: true }, order });
      return grouped(rows, (row) => row.codeOrangeId);
    };
    return loaderOf<CodeOrangeRecipient[]>(request, 'ledger', batch, []).load(messageId);
  }

  /** Who may write them sees all of the region, the others what went out; who is not inside only what the own organisation got. */
  private seenBy(viewer: Viewer) {
    const query = this.database.manager
      .createQueryBuilder(CodeOrange, 'message')
      .leftJoinAndSelect('message.createdBy', 'maker')
      .leftJoinAndSelect('maker.organisation', 'makerOrganisation')
      .leftJoinAndSelect('message.approvedBy', 'approver')
      .leftJoinAndSelect('approver.organisation', 'approverOrganisation')
      .where('message.region = :region', { region: viewer.region });
    if (viewer.permissions.has('codeOrange.draft')) return query;
    if (isInside(viewer)) return query.andWhere(`message.status NOT IN ('draft', 'awaiting_approval')`);
    return query.andWhere(
      `message.status IN ('sent', 'withdrawn') AND EXISTS (SELECT FROM code_orange_recipients r
         WHERE r.code_orange_id = message.id AND r.organisation_id = :organisation)`,
      { organisation: viewer.organisation.id },
    );
  }
}

@Resolver(() => Trend)
export class TrendCodeOrangesResolver {
  constructor(private readonly database: DataSource) {}

  @ResolveField(() => [CodeOrange])
  @Allow('codeOrange.read')
  async codeOranges(@Parent() trend: Trend, @CurrentViewer() viewer: Viewer): Promise<CodeOrange[]> {
    if (!isInside(viewer)) return [];
    const merged = await this.database.manager.findBy(Trend, { mergedIntoId: trend.id });
    return this.database.manager.find(CodeOrange, {
      where: {
        trendId: In([trend.id, ...merged.map(({ id }) => id)]),
        ...(viewer.permissions.has('codeOrange.draft') ? {} : { status: Not(In(['draft', 'awaiting_approval'])) }),
      },
      relations: WITH_PEOPLE,
      order: { createdAt: 'DESC' },
    });
  }
}
