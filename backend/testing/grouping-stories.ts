/** One invented story: on which day it begins and the texts about it, each about nine hours after the one before. */
export interface Story {
  day: number;
  texts: string[];
}

/** Invented stories: the day on which one begins, then its texts; news and notes, several with the same theme, platform or place. */
const WRITTEN = `
0
Oproep op Snapchat om vrijdag te rellen bij winkelcentrum Woensel in Eindhoven
Weer een oproep op Snapchat: vrijdag rellen bij winkelcentrum Woensel, Eindhoven
Leerlingen delen een story dat er vrijdag gereld gaat worden bij Woensel, winkelcentrum
Gemeente Eindhoven neemt maatregelen na oproep tot rellen bij winkelcentrum Woensel

0
Nieuwe dansrage op TikTok onder brugklassers in Veldhoven, onschuldig en vrolijk
Brugklassers in Veldhoven doen allemaal hetzelfde TikTok-dansje in de pauze
De TikTok-dans is nu ook in Veldhoven de rage, vooral in de brugklas

1
Vapes worden verkocht achter de fietsenstalling van een school in Helmond
Verkoop van vapes bij de fietsenstalling in Helmond gaat door, ook in de ochtend
Conciërge in Helmond vond een doos vapes bij de fietsenstalling

1
Vapes met THC gaan rond op een feest in Best
Twee jongeren onwel in Best na THC-vape op feest
Politie waarschuwt voor THC-vapes na feest in Best

2
Vechtafspraak tussen twee scholen zaterdag om drie uur in het Stadswandelpark
Zaterdag wordt gevochten in het Stadswandelpark, de afspraak staat op Snap
Politie houdt Stadswandelpark zaterdag in de gaten na aangekondigde vechtpartij

2
Vechtpartij gefilmd bij station Helmond, filmpje duizenden keren bekeken
Filmpje van de vechtpartij bij station Helmond gaat nu ook op Telegram rond
Jongeren bekijken massaal het gevecht bij het station van Helmond

3
Deurbelchallenge: voordeuren worden ingetrapt in Geldrop
Bewoners van Geldrop klagen over ingetrapte voordeuren door deurchallenge
Weer een voordeur ingetrapt in Geldrop, jongeren filmen het voor TikTok

3
Paracetamolchallenge duikt op: artsen waarschuwen voor leverschade
School stuurt brief over paracetamolchallenge, maar niemand heeft filmpjes gezien
Is de paracetamolchallenge echt? Artsen en scholen geven waarschuwing

4
Bangalijst met namen van meisjes gaat rond op drie scholen in Valkenswaard
Scholen in Valkenswaard doen aangifte van de bangalijst
Meisjes op de bangalijst in Valkenswaard krijgen nare berichten

4
Via een nudify-app worden nepnaaktfoto’s van klasgenoten gemaakt
Nepnaaktfoto’s door nudify-app: klasgenoten bewerken foto’s van Instagram
De app die kleding weghaalt (nudify) wordt gebruikt voor nepnaaktfoto’s van klasgenoten

5
Geldezels gezocht: jongeren krijgen via Telegram 200 euro voor het uitlenen van hun bankpas
Telegramgroep biedt 200 euro voor het gebruik van een bankpas, geldezels geronseld
Bank waarschuwt scholieren die hun bankpas uitlenen: geldezel is strafbaar

5
Ronselaars bieden klusjes aan: pakketje wegbrengen voor 500 euro
Via Snapchat worden klusjes aangeboden, een pakketje wegbrengen levert 500 euro op
Jongerenwerk hoort van klusjes met pakketjes voor 500 euro

6
Cobra’s en ander zwaar vuurwerk te koop via Telegram, ophalen in Nuenen
Zwaar vuurwerk ligt opgeslagen in een garagebox in Nuenen, cobra’s te koop
Politie vindt cobra’s in garagebox Nuenen

6
Vuurwerkbom ontploft bij woning in Someren, ruiten gesprongen
Explosie bij een huis in Someren, vermoedelijk een vuurwerkbom
Buurt in Someren geschrokken van explosie met vuurwerk bij woning

7
Scholieren plannen klimaatstaking op donderdag op het Stadhuisplein
Donderdag staken scholieren voor het klimaat, verzamelen op het Stadhuisplein
Klimaatstaking donderdag: scholen geven geen vrij voor het Stadhuisplein

7
Demonstratie van Pegida aangekondigd bij de moskee in Eindhoven
Pegida wil zaterdag bij een moskee demonstreren, tegendemonstratie verwacht
Burgemeester wijst andere plek aan voor Pegida, niet bij de moskee

8
Examenstunt loopt uit de hand: eieren en brandblussers in de aula in Oirschot
School in Oirschot sluit aula na examenstunt met eieren
Brandblussers leeggespoten bij examenstunt in Oirschot

8
Leerlingen gooien met water bij examenstunt in Bladel, gezellige sfeer
Waterballonnen bij de examenstunt in Bladel, niemand boos
Bladel: examenstunt met waterballonnen rustig verlopen

9
Dreigbericht tegen een school in Deurne op Snapchat, lessen gaan door
School in Deurne extra bewaakt na dreigbericht
Politie onderzoekt dreigbericht aan school in Deurne, jongen opgepakt

9
Hoax over Momo keert terug in groepsapps van ouders
Ouders sturen elkaar filmpje van Momo, het is een oude hoax
Momo is terug maar het blijft een hoax, zegt mediawijsheid

10
Gelblasters populair in het park in Asten, kinderen schieten op fietsers
Fietsers in Asten beschoten met gelblaster
Gemeente Asten verbiedt gelblasters na schieten op fietsers

10
Nepwapen meegenomen naar school in Waalre, les stilgelegd
Les stilgelegd in Waalre omdat een leerling een nepwapen had
Nepwapen in Waalre bleek een balletjespistool

11
Snus onder voetballers: zakjes liggen in de kleedkamers van de club
Voetbalclub vindt snuszakjes in de kleedkamer
Trainers maken zich zorgen over snus in de kleedkamers van voetbalclubs

11
Lachgasflessen gevonden bij het skatepark in Tongelre
Bij het skatepark van Tongelre liggen elke ochtend lege lachgasflessen
Lachgas terug in Tongelre, buurtbewoners ruimen het skatepark op

12
3-MMC wordt gebruikt in het uitgaan, dealers bezorgen binnen een kwartier
Dealers van 3-MMC bezorgen aan huis bij minderjarigen in het uitgaan
Verslavingszorg ziet meer 3-MMC bij jongeren die uitgaan

12
Juice-account plaatst roddels over docenten van een school in Eersel
Docenten in Eersel doelwit van roddels op juice-account
Het juice-account over Eersel is offline gehaald, roddels duiken elders op

13
Sextortion: jongens afgeperst na videobellen met onbekend meisje
Steeds meer jongens worden afgeperst na een naakt videogesprek, sextortion
Helpdesk ziet golf van sextortion bij jongens via videobellen

13
Skins in games worden ingezet als gokgeld op onbekende sites
Jongeren gokken met skins uit games, schulden lopen op
Goksites met skins uit games richten zich op minderjarigen

14
Roblox-spel bootst een schietpartij op school na, ouders geschrokken
Spel in Roblox over schietpartij verwijderd na klachten van ouders
Ouders geschokt door schietpartij in Roblox-spel

14
Treinsurfen: jongens klimmen op wagons bij station Eindhoven
ProRail waarschuwt na treinsurfers op de wagons in Eindhoven
Machinist remt voor treinsurfende jongens bij Eindhoven

15
Extremistische memes in een Discord-server van scholieren uit Heeze
Discord-server in Heeze vol haatmemes, moderators zijn 15
Haatdragende memes gedeeld door scholieren uit Heeze op Discord

15
Pro-anagroepen op WhatsApp trekken meisjes met eetproblemen aan
Meisjes met een eetstoornis jutten elkaar op in pro-anagroepen
Pro-anagroep op WhatsApp: coaches geven hongertips

16
Fatbikes opgevoerd met een app, controle bij scholen in Son
Politie controleert opgevoerde fatbikes bij school in Son en Breugel
Negen opgevoerde fatbikes in beslag genomen in Son

16
AI-prank met een zwerver in de woonkamer: ouders bellen 112
Jongeren sturen hun ouders een AI-foto van een zwerver in huis
Meldkamer krijgt valse oproepen door AI-prank met zwerver

17
Illegaal feest in een leegstaande loods in Bergeijk, uitnodiging op Instagram
Loodsfeest Bergeijk: honderden jongeren verwacht na uitnodiging
Politie beëindigt illegaal feest in loods Bergeijk

17
Zondag meetup van een bekende streamer op de Markt, duizend jongeren verwacht
Streamer kondigt meetup aan op de Markt, politie rekent op drukte
Meetup van streamer op de Markt afgelast vanwege drukte

18
Messen gevonden bij kluisjescontrole op school in Gemert
Kluisjescontrole in Gemert levert drie messen op
School in Gemert gaat vaker kluisjes controleren na vondst van messen

18
Steekpartij bij busstation in Helmond, tiener gewond
Tiener neergestoken op het busstation in Helmond
Verdachte van de steekpartij bij busstation Helmond is vijftien

19
Labubu-poppen gestolen uit speelgoedwinkel in Stratum
Speelgoedwinkel in Stratum bestolen, alleen Labubu’s weg

19
Six seven roepen kinderen de hele dag, docenten vinden het vermoeiend
Overal six seven in de klas, een onschuldige rage

20
Energydrankje van een youtuber is uitverkocht, kinderen verkopen blikjes door
Blikjes energydrank van youtuber worden op het schoolplein doorverkocht

20
Oproep op Telegram om woensdag naar het azc in Cranendonck te komen
Woensdag protest bij azc Cranendonck, oproep gaat rond op Telegram
Noodverordening rond azc Cranendonck na oproep voor protest

21
Op Snapchat staat dat er vrijdag rellen komen bij winkelcentrum Kastanje in Veldhoven
Winkels van Kastanje in Veldhoven sluiten vrijdag eerder vanwege mogelijke rellen

22
Crypto-investering door influencer blijkt oplichting, scholieren geld kwijt
Scholieren verliezen spaargeld aan cryptomunt van influencer
Aangifte tegen influencer wegens oplichting met cryptomunt

0
Mooi weer

3
De bibliotheek organiseert een voorleesmiddag voor kleuters

9
Nieuwe skatebaan geopend door wethouder in Laarbeek

14
Gewoon een rustige week, niets bijzonders gehoord bij de inloop
`;

/** The invented stories; several share a theme, a platform or a place without being the same story. */
export const stories: readonly Story[] = WRITTEN.trim()
  .split('\n\n')
  .map((story) => {
    const [day, ...texts] = story.split('\n');
    return { day: Number(day), texts };
  });

/** The texts of the stories in the order of time, with the number of the story each belongs to. */
export function storyStream(): { id: string; text: string; at: string; story: number }[] {
  const start = Date.UTC(2026, 8, 1, 7);
  return stories
    .flatMap(({ day, texts }, story) =>
      texts.map((text, number) => ({
        id: `${story}-${number}`,
        text,
        at: new Date(start + (day * 24 + number * 9 + (story % 5)) * 3_600_000).toISOString(),
        story,
      })),
    )
    .sort((a, b) => a.at.localeCompare(b.at));
}

/** Pairwise precision, recall and F1 of a grouping against the stories. */
export function pairwise(placed: readonly { story: number; group: string }[]): { precision: number; recall: number; f1: number } {
  let both = 0;
  let grouped = 0;
  let together = 0;
  placed.forEach((a, at) => {
    for (const b of placed.slice(at + 1)) {
      if (a.group === b.group) grouped++;
      if (a.story === b.story) together++;
      if (a.group === b.group && a.story === b.story) both++;
    }
  });
  const precision = grouped === 0 ? 0 : both / grouped;
  const recall = together === 0 ? 0 : both / together;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
