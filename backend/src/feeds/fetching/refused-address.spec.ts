import { refusedAddress } from './refused-address.js';

test.each([
  'https://www.reddit.com/user/iemand/.rss',
  'https://www.reddit.com/u/iemand.rss',
  'https://mastodon.nl/@iemand.rss',
  'https://mastodon.nl/users/iemand.rss',
  'https://nitter.net/iemand/rss',
  'https://rsshub.app/instagram/user/iemand',
  'https://rsshub.app/twitter/user/iemand',
  'https://bridge.example/?action=display&bridge=InstagramBridge&context=Username&u=iemand&format=Atom',
  'https://www.instagram.com/iemand',
  'https://www.tiktok.com/@iemand',
  'https://news.google.com/rss/search?q=%40iemand&hl=nl',
  'https://news.google.com/rss/search?q=author%3Aiemand',
  'https://www.youtube.com/feeds/videos.xml?user=iemand',
  'https://naam:geheim@school.example/feed',
  'ftp://school.example/feed',
  'school.example/feed',
])('%s is refused with a reason', (address) => expect(refusedAddress(address)).toMatch(/\.$/));

test.each([
  'https://feeds.nos.nl/nosnieuwsalgemeen',
  'https://rss.politie.nl/rss/ab/gemeenten/noord-brabant/eindhoven.xml',
  'https://news.google.com/rss/search?q=jongeren+Eindhoven+when:1d&hl=nl&gl=NL&ceid=NL:nl',
  'https://www.reddit.com/r/eindhoven/.rss',
  'https://mastodon.nl/tags/onderwijs.rss',
  'https://www.youtube.com/feeds/videos.xml?channel_id=UC123',
  'https://www.kennisnet.nl/feed/',
  'http://127.0.0.1:8080/feed.xml',
])('%s is allowed', (address) => expect(refusedAddress(address)).toBeNull());
