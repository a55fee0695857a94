import { Certainty, Level, Phase } from '../../trends/trend.entity.js';

/** What a colour asks of a school. */
export const levelInWords: Record<Level, string> = {
  [Level.green]: 'Kleur groen: neem het ter kennis.',
  [Level.yellow]: 'Kleur geel: volg het en bespreek het in het inloopuur.',
  [Level.orange]: 'Kleur oranje: deel dit vandaag met wie het moet weten.',
  [Level.red]: 'Kleur rood: bij gevaar bel je 112.',
};

/** The name of a colour. */
export const levelName: Record<Level, string> = {
  [Level.green]: 'groen',
  [Level.yellow]: 'geel',
  [Level.orange]: 'oranje',
  [Level.red]: 'rood',
};

/** How sure it is, as a school has to hear it. */
export const certaintyInWords: Record<Certainty, string> = {
  [Certainty.rumour]: 'Het is een gerucht. Niemand heeft het bevestigd.',
  [Certainty.one_source]: 'Er is één bron. Ga er voorzichtig mee om.',
  [Certainty.several_sources]: 'Meer bronnen zeggen hetzelfde. Bevestigd is het nog niet.',
  [Certainty.confirmed]: 'Het is bevestigd.',
  [Certainty.refuted]: 'Het is weerlegd: het klopt niet.',
  [Certainty.warning_bigger]: 'De waarschuwing is groter dan het verschijnsel zelf.',
};

/** Where it is in its life. */
export const phaseInWords: Record<Phase, string> = {
  [Phase.emerging]: 'Het komt op.',
  [Phase.seen_locally]: 'Het is in de regio gezien.',
  [Phase.peak]: 'Het is nu op zijn hoogtepunt.',
  [Phase.declining]: 'Het neemt af.',
  [Phase.over]: 'Het is voorbij.',
  [Phase.back_again]: 'Het is opnieuw terug.',
};
