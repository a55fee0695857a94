import { t, tn } from '../../i18n/text.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { FiguresTable } from './figures-table.js';
import { actOf, madeOf, modelName, outOfHundred } from './model-words.js';
import type { Model } from './queries.js';

/** The id of the heading of a model, for the focus. */
export const modelHeading = (number: number): string => `model-${number}`;

interface ModelCardProps {
  model: Model;
  /** The number of the model that reads now. */
  live: number;
  onMakeLive: (number: number) => void;
  onCompare: (number: number) => void;
}

function Acts({ model, live, onMakeLive, onCompare }: ModelCardProps) {
  const act = actOf(model, live);
  if (model.number === live) return null;
  const name = modelName(model.number);
  return (
    <div className="row">
      {act && (
        <Button
          aria-label={t('teaching.models.actOf', { act: t(`teaching.models.${act}`), model: name })}
          onClick={() => onMakeLive(model.number)}
        >
          {t(`teaching.models.${act}`)}
        </Button>
      )}
      <Button
        purpose="subtle"
        aria-label={t('teaching.models.compareOf', { model: name })}
        onClick={() => onCompare(model.number)}
      >
        {t('teaching.models.compare')}
      </Button>
    </div>
  );
}

/** One model: whether it reads, when it was made and of what, its figures on demand, and going to or back to it. */
export function ModelCard(props: ModelCardProps) {
  const { model, live } = props;
  const isLive = model.number === live;
  const measured = model.figures.length > 0;
  const learned =
    model.corrections === 0 ? t('teaching.models.noCorrections') : tn('teaching.models.corrections', model.corrections);
  return (
    <Card as="li" className={isLive ? 'model model--live stack-tight' : 'model stack-tight'}>
      <h3 id={modelHeading(model.number)} tabIndex={-1}>
        {modelName(model.number)} <span className="model__state">{t(`teaching.state.${isLive ? 'live' : model.state}`)}</span>
      </h3>
      <p className="small quiet">
        {madeOf(model)} · {learned}
      </p>
      <p>{model.sentence}</p>
      {measured ? (
        <p>{t('teaching.models.overall', { share: outOfHundred(model.microF1) })}</p>
      ) : (
        <p className="quiet">{t('teaching.models.notMeasured')}</p>
      )}
      {measured && (
        <details className="disclosure">
          <summary>
            {t('teaching.models.figures')}
            <span className="visually-hidden">: {modelName(model.number)}</span>
          </summary>
          <FiguresTable model={model} isLive={isLive} />
        </details>
      )}
      <Acts {...props} />
    </Card>
  );
}
