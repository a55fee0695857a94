import { matches, type Recogniser } from './identifier.js';

/** A web address, with or without scheme; the parts before the path are bounded so that the search stays linear. */
const ADDRESS =
  /(?<![\p{L}\p{N}@._-])(?:[a-z]{2,12}:\/\/)?((?:[\p{L}\p{N}_-]{1,63}\.){1,6}[a-z]{2,24})(?::\d{1,5})?((?:[/?#][^\s<>"”’]*)?)/giu;
const APP_LINK = /(?<![\p{L}\p{N}])(?:snapchat|instagram|tg|fb|discord|whatsapp|tiktok|twitch):\/\/[^\s<>"”’]+/giu;
/** A dot with letters right behind it, as every host has. */
const HOST = /\.[a-z]{2}/iu;
const NAME = String.raw`[\p{L}\p{N}._-]{1,100}`;
const END = String.raw`(?:[/?#]|$)`;
const page = (names: string) => String.raw`(?!/(?:${names})${END})`;

/** Per site: which paths lead to a person, an account or the chat of a group; all other pages (videos, hashtags, news) stay. */
const PROFILES: readonly (readonly [RegExp, RegExp])[] = [
  site('tiktok.com|youtube.com|threads.net|threads.com|likee.video|kwai.com', '/@'),
  site('youtube.com', `/(?:c|user|channel)/${NAME}`),
  site('instagram.com', '/stories/(?!highlights/?$)'),
  site(
    'instagram.com|instagr.am',
    `${page('p|reel|reels|tv|explore|stories|accounts|about|directory|legal|developer|web|s|direct|tags|challenge')}/_?${NAME}`,
  ),
  site('snapchat.com', '/(?:add|u|p|t|stories|s)/|/@'),
  site('story.snapchat.com', '/(?:@|s/|u/|p/)'),
  site('t.me|telegram.me|telegram.dog', `${page('share|iv|addstickers|proxy')}/[+]?${NAME}`),
  site('discord.gg|discord.me|dsc.gg', `/${NAME}`),
  site('discord.com|discordapp.com', '/(?:invite|users|channels)/'),
  site('wa.me|m.me|ngl.link|tellonym.me|linktr.ee|kik.me|paypal.me|onlyfans.com|bere.al|vsco.co|curiouscat.live', `/[+]?${NAME}`),
  site('chat.whatsapp.com', `/${NAME}`),
  site('api.whatsapp.com|whatsapp.com', '/(?:send|channel)'),
  site('facebook.com|fb.com', '/groups/[^/]{1,100}/user/|/profile\\.php|/people/|/stories/|/story\\.php'),
  site(
    'facebook.com|fb.com|fb.me',
    `${page(
      'watch|events|groups|marketplace|hashtag|share|sharer|sharer\\.php|reel|photo|photo\\.php|photos|gaming|help|login|login\\.php|policies|policy|privacy|pages|search|business|games|permalink\\.php|video\\.php|profile\\.php|people|stories|story\\.php|dialog|plugins',
    )}/${NAME}`,
  ),
  site(
    'x.com|twitter.com',
    `${page('search|hashtag|home|explore|i|intent|share|settings|login|tos|privacy|about|messages|notifications|compose|jobs|download')}/\\w{1,30}`,
  ),
  site('twitch.tv', `${page('directory|videos|p|downloads|jobs|search|settings|turbo')}/${NAME}`),
  site('linkedin.com', '/in/'),
  site('reddit.com', '/(?:u|user)/'),
  site('roblox.com', '/(?:users/\\d|user\\.aspx)|/[a-z]{2}/users/\\d'),
  site('steamcommunity.com', '/(?:id|profiles)/'),
  site('bsky.app', '/profile/'),
  site('signal.group|signal.me', '/?#'),
  site('ig.me', '/[mj]/'),
  site('messenger.com', '/t/|/g/'),
  site('open.spotify.com', '/user/'),
  site('strava.com', '/athletes/'),
  site('vk.com', '/id\\d|/[a-z_.]{3,32}$'),
  site('kick.com', `${page('browse|category|categories|terms|privacy')}/${NAME}/?$`),
  site('roblox.com', '/share\\?'),
  site('tikkie.me', '/pay/'),
  site(
    'join.skype.com|invite.viber.com|line.me|guilded.gg|beacons.ai|allmylinks.com|solo.to|hoo.be|tellonym.de|sarahah.com|yubo.live|cash.app',
    `/${NAME}`,
  ),
  site('xbox.com', '/.*gamertag'),
  site('psnprofiles.com|fortnitetracker.com|tracker.gg', '/(?:profile/|[a-z0-9-]{3,30}/?$)'),
  site(
    'soundcloud.com|pinterest.com|ask.fm',
    `${page('discover|search|pin|ideas|charts|upload|stream|about')}/${NAME}/?(?:$|[?#])`,
  ),
];

function site(hosts: string, path: string): readonly [RegExp, RegExp] {
  return [new RegExp(String.raw`^(?:[a-z0-9-]+\.)?(?:${hosts.replaceAll('.', '\\.')})$`, 'i'), new RegExp(`^(?:${path})`, 'iu')];
}

/** An invite of which the dots and slashes are hidden ('discord punt gg slash abc', 't[.]me/abc'). */
const HIDDEN =
  /(?<![\p{L}\p{N}@.])(?:h(?:tt|xx)ps?:\/\/)?(?:(?:discord|dsc)(?: ?\[?\(?\.\)?\]? ?| (?:punt|dot) )gg|(?:t|wa)(?:\[\.\]|\(\.\)| (?:punt|dot) | ?\. ?)me|(?:snapchat|instagram|tiktok|facebook|youtube|chat\.whatsapp)(?:\[\.\]|\(\.\)| (?:punt|dot) | \. ?|\. )com)(?: ?\/ ?| slash )[@+]?[\p{L}\p{N}_.-]{2,60}(?:\/[\p{L}\p{N}_.-]{1,60})?/giu;

/** On any other site (Mastodon, PeerTube) a path that is only '@name' is a profile as well. */
const BARE_PROFILE = /^\/@[\p{L}\p{N}._-]+(?:@[\p{L}\p{N}.-]+)?\/?$/u;

function leadsToPerson(host: string, path: string): boolean {
  const readable = path.replace(/%40/g, '@').replace(/^\/{2,}/, '/');
  if (readable.length < 2) return false;
  return BARE_PROFILE.test(readable) || PROFILES.some(([hosts, paths]) => hosts.test(host) && paths.test(readable));
}

/** Where the web addresses of a text stand, without the punctuation that follows them. */
export function addresses(text: string): { start: number; end: number; host: string; path: string }[] {
  return matches(text, (whole) => HOST.test(whole), ADDRESS).map((hit) => {
    const path = withoutTail(hit[2] ?? '');
    const end = hit.index + hit[0].length - ((hit[2] ?? '').length - path.length);
    return { start: hit.index, end, host: hit[1] ?? '', path };
  });
}

/** Drops closing punctuation; a loop, because a pattern anchored at the end takes quadratic time on a row of dots. */
function withoutTail(path: string): string {
  let end = path.length;
  while (end > 0 && ".,;:!?)]}'…*".includes(path.charAt(end - 1))) end--;
  return path.slice(0, end);
}

/** Finds links to a person, an account, a story or the chat of a group; links to articles, videos and hashtags stay. */
export const profileLink: Recogniser = {
  type: 'profile_link',
  hard: true,
  find(text) {
    const links = addresses(text).filter(({ host, path }) => leadsToPerson(host, path));
    const apps = matches(text, (whole) => whole.includes('://'), APP_LINK).map((hit) => ({
      start: hit.index,
      end: hit.index + withoutTail(hit[0]).length,
    }));
    const hidden = matches(
      text,
      (whole) =>
        /\/|slash/i.test(whole) && /discord|dsc|snapchat|instagram|tiktok|whatsapp|(?:^|[^\p{L}])(?:t|wa)[^\p{L}]/iu.test(whole),
      HIDDEN,
    ).map((hit) => ({ start: hit.index, end: hit.index + withoutTail(hit[0]).length }));
    return [...links, ...apps, ...hidden].map(({ start, end }) => ({ start, end, type: 'profile_link' as const }));
  },
};
