/** How a platform is called on the screen, by its code. */
export const platformLabels: Readonly<Record<string, string>> = {
  tiktok: 'TikTok',
  snapchat: 'Snapchat',
  instagram: 'Instagram',
  whatsapp: 'WhatsApp',
  telegram: 'Telegram',
  discord: 'Discord',
  roblox: 'Roblox',
  games: 'Games',
  youtube: 'YouTube',
  x: 'X',
  facebook: 'Facebook',
  twitch: 'Twitch',
  kick: 'Kick',
  reddit: 'Reddit',
  signal: 'Signal',
  bereal: 'BeReal',
  marktplaats: 'Marktplaats',
  vinted: 'Vinted',
  offline: 'Niet online',
};

/** How an age group is called on the screen, by its code. */
export const ageGroupLabels: Readonly<Record<string, string>> = {
  po_upper: 'Bovenbouw basisschool',
  '12-14': '12 tot en met 14 jaar',
  '15-17': '15 tot en met 17 jaar',
  '18+': '18 jaar en ouder',
};

/** How sure a text is of what it tells, on the screen, by its code. */
export const certaintyLabels: Readonly<Record<string, string>> = {
  rumour: 'Gerucht',
  one_source: 'Eén bron',
  several_sources: 'Meer bronnen',
  confirmed: 'Bevestigd',
  refuted: 'Ontkracht',
};
