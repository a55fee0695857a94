import { concernsOneChild } from './one-child.js';

const oneChild = [
  'Een leerling uit klas 2b wordt gepest via Snapchat.',
  'Een meisje van 14 snijdt zichzelf, haar moeder weet het niet.',
  'Hij zit in 3 havo en zijn ouders zijn net gescheiden.',
  'Mijn mentorleerling wil niet meer leven.',
  'Ons zoontje komt huilend thuis en wordt bedreigd.',
  'Lotte uit 2b heeft een naaktfoto gestuurd.',
  'Daan (14) wordt afgeperst door iemand van Telegram.',
  'Een jongen van 15 is thuis geslagen door zijn stiefvader.',
  'Ze is zwanger en haar ouders mogen het niet weten.',
  'Zij woont in de Kerkstraat 12 en durft niet naar huis.',
  'Een dochter van een collega is weggelopen van huis.',
  'Die jongen heet Bram en dealt vapes achter de school.',
  'Het gaat om een kind uit groep 8 dat afgeperst wordt.',
  'Ik maak me zorgen om een leerling: ze eet bijna niet en heeft littekens.',
  'Een leerling vertelde dat hij thuis wordt mishandeld.',
  'Haar broer van 17 zit bij een criminele groep en zij wordt bedreigd.',
  'De moeder van een leerling belde: hij is depressief.',
  'Het meisje uit vwo 4 is verkracht na een feest.',
  'Een 13-jarige leerling heeft een zelfmoordpoging gedaan.',
  'Deze jongen blowt elke dag en spijbelt.',
  'Een brugklasser staat in een bangalijst, haar adres staat erbij.',
  'Ze snijdt zich in de pauze, de mentor is op de hoogte.',
  'Een scholier is opgenomen na het gebruik van 3-MMC.',
  'De leerling woont in een pleeggezin en loopt vaak weg.',
  'Leerling Sanne is gisteren in elkaar geslagen.',
  'Een meisje krijgt dreigementen van haar ex, ze is 15 jaar.',
  'Hij krast zichzelf en zijn vader is verslaafd.',
  'Er gaat een naaktfoto rond van een meisje uit 3 mavo.',
  'Een leerling met autisme wordt buitengesloten in de groepsapp.',
  'Noor wordt gepest door haar hele klas.',
  'Een student van 17 heeft schulden bij een dealer en wordt bedreigd.',
  'Mijn dochter wordt afgeperst met een naaktfoto.',
];

const phenomenon = [
  'Leerlingen filmen elkaar op het toilet en zetten het op TikTok.',
  'Meiden van 13 sturen naaktfoto’s door via Snapchat.',
  'Oproep op Snapchat om vrijdag te rellen bij winkelcentrum Woensel in Eindhoven.',
  'Nieuwe dansrage op TikTok onder brugklassers in Veldhoven, onschuldig en vrolijk.',
  'Een jongen van 15 is aangehouden na een steekpartij in Eindhoven.',
  'Politie houdt tiener (16) aan voor het afsteken van een cobra.',
  'De paracetamolchallenge gaat rond, ziekenhuizen waarschuwen.',
  'Jongeren worden geronseld als geldezel via Telegram.',
  'Wat doe je als een leerling een mes bij zich heeft?',
  'Een leerling kan zo voor vijf euro een vape kopen.',
  'Leerlingen uit klas 2 en 3 kopen snus bij de avondwinkel.',
  'Jongens van 15 tot 17 dragen messen in hun tas.',
  'Er wordt een vechtafspraak gemaakt tussen twee scholen.',
  'Veel jongeren praten over de deepfake-app waarmee je kleding weghaalt.',
  'In meerdere klassen gaat een bangalijst rond.',
  'Ouders maken zich zorgen over het nieuwe spel op Roblox.',
  'Scholieren willen vrijdag staken voor het klimaat.',
  'Op Discord wordt gesproken over zelfbeschadiging onder meisjes.',
  'Steeds meer kinderen van 11 jaar gokken met skins.',
  'De politie waarschuwt voor lovers die meisjes benaderen via Instagram.',
  'Een hoax over Momo duikt weer op.',
  'Zwaar vuurwerk wordt verkocht via Telegram, afhalen bij het station.',
  'Demonstratie op zaterdag op het Stadhuisplein, tegendemonstratie aangekondigd.',
  'Een influencer roept op om deuren in te trappen.',
  'Het filmpje van een vechtpartij is duizenden keren gedeeld.',
  'Brugklassers gebruiken een filter dat je oud maakt.',
  'Volgens Omroep Brabant is een meisje van 14 gewond geraakt bij de challenge.',
  'Jongerenwerkers horen dat 3-MMC op feestjes wordt gebruikt.',
  'Examenstunt: leerlingen willen de school barricaderen.',
  'De ouders van groep 8 hebben een appgroep over vapes.',
  'Er is onrust over een dreigbericht tegen een school.',
  'Lachgas is terug op het schoolplein, vooral bij jongens.',
  'Een trend waarbij je op het spoor gaat liggen.',
  'Vrijdag 17:30 verzamelen bij winkelcentrum Woensel #woensel',
];

describe('concernsOneChild', () => {
  it.each(oneChild)('sees one child in: %s', (text) => {
    const { concerns, because } = concernsOneChild(text);
    expect(concerns).toBe(true);
    expect(because.every(({ start, end }) => end > start && end <= text.length)).toBe(true);
  });

  it.each(phenomenon)('sees a phenomenon in: %s', (text) => {
    expect(concernsOneChild(text)).toEqual({ concerns: false, because: [] });
  });
});
