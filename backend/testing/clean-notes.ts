/** Notes of everyday life in which no person is named: the gate must leave them as they are. */
export const CLEAN_NOTES = `
Leerlingen filmen elkaar op het toilet en zetten het op TikTok.
Oproep op Snapchat om vrijdag te rellen bij winkelcentrum Woensel in Eindhoven.
De Momo challenge duikt weer op in groep 8.
Blue Whale gaat weer rond op Telegram, niemand weet of het echt is.
Huggy Wuggy knuffels worden op het plein geruild.
Bij het Eckartcollege zijn stickers geplakt.
Het Stedelijk College stuurde een brief aan alle ouders.
Op Pius X gaat het gerucht dat er vrijdag gevochten wordt.
Willem II speelt zaterdag tegen PSV, supporters roepen op tot rellen.
Er hangen jongeren bij de Albert Heijn aan de Kruisstraat.
Bij Jan Linders verkopen ze weer energydrank aan kinderen.
Groep brugklassers was luidruchtig in het Van Gogh Museum.
De Anne Frank Stichting geeft een gastles over antisemitisme.
Twee jongeren lagen in het Catharinaziekenhuis na lachgas.
Een bekende BN'er deelde het filmpje en nu kijkt iedereen.
Na Sinterklaas begint het vuurwerk pas echt.
Met Sint-Maarten liepen er oudere jongens mee die snoep afpakten.
Andrew Tate is bij de jongens in 2 havo nog steeds populair.
Jongens doen de dans van Trump na in de pauze.
Ze betalen twintig mark voor een Duitse sticker uit 1990.
De roos op de poster is het teken van de groep.
Er is geen wil om mee te werken bij de ouders.
Door de storm ging de demonstratie niet door.
In elke bloem op het behang zat een QR-code.
Er is nog hoop dat het rustig blijft.
En daan was het ineens weer rustig.
Dan gaan ze met z'n allen naar het station.
Max 3 leerlingen tegelijk in de winkel, zegt het bord.
max 10 euro per vape, wordt gezegd
Ze drinken jasmijn thee en roken vapes met jasmijnsmaak.
De sky is blauw, zeggen ze als code.
Er werd een beer als knuffel opgehangen aan een touw.
De wolf is een meme geworden op het schoolplein.
Met een timer op de telefoon doen ze wie het langst kan.
In de lente beginnen de hangplekken weer.
Sterre en maan staan op de hoodie van de groep.
Op de dance floor lag een ballon.
Een oude linde op het plein is in brand gestoken.
Een vos liep over het schoolplein, iedereen filmde.
De bakker op de hoek klaagt over rommel.
De jongeren zeggen dat het een grap is.
Het visser-meme gaat rond.
De kok van de kantine is gestopt met energydrank.
De smit gaf een demonstratie op de markt.
Een dekker van daken zag de groep op het dak zitten.
Een boer vond lachgascilinders in zijn sloot.
Prins carnaval werd bekogeld met eieren.
Met Koningsdag wordt weer gevochten bij de kermis.
De koning komt in april naar Eindhoven.
In Best en Son hangen jongeren bij de supermarkt.
Uit Elst en Epe komen jongeren met de trein.
In Strijp is een nieuw muurtje met tags.
Bij het Septemberplein was het zaterdag druk.
Rond het 18 Septemberplein wordt geflyerd.
Op het Stadhuisplein staat een demonstratie gepland.
Vanaf de Kastelenlaan komen er veel klachten.
Fatbikes racen over de Frankrijkstraat.
Een nieuwe trend op TikTok: deuren intrappen en wegrennen.
De paracetamolchallenge gaat rond, ziekenhuizen waarschuwen.
Op Discord wordt gesproken over zelfbeschadiging.
Ze spelen Roblox en Fortnite tot diep in de nacht.
Er gaan nepberichten rond over Netflix en Spotify.
Iedereen wil Labubu's en Stanley Cups.
Op Snapchat kun je vapes bestellen van een dealer uit Helmond.
Politie Eindhoven waarschuwt voor oplichting via Marktplaats.
Omroep Brabant meldt onrust bij een school in Veldhoven.
Volgens Studio040 komen er extra agenten.
NOS Jeugdjournaal had een item over skibidi.
Kinderen zeggen de hele dag six seven.
Sigma en rizz hoor je overal in groep 7.
Ben benieuwd of anderen dit ook zien.
Ben je bij de demo vrijdag, vragen ze.
Wil je meedoen dan krijg je 50 euro.
Mei wordt druk met examens en feesten.
In april en mei hoor ik vaker over 3-MMC.
Maandag beginnen de examens, dan is er altijd onrust.
Na de herfstvakantie is het weer begonnen.
Op Halloween worden eieren gegooid.
Met oud en nieuw wordt vuurwerk in bussen gegooid.
Rond Suikerfeest waren er veel jongeren op straat.
De Ramadan is begonnen, 's avonds is het drukker op het plein.
Tijdens carnaval verkochten ze lachgas uit een auto.
Jongens van 15 tot 17 dragen messen in hun tas.
Meisjes uit klas 2 krijgen berichten van oudere mannen.
Er gaat een lijst rond met cijfers voor meisjes.
In meerdere klassen gaat een bangalijst rond.
Een anoniem account plaatst roddels over docenten.
Docenten worden gefilmd tijdens de les Nederlands.
De docent Frans kreeg een ei tegen zijn jas.
De leraar Engels zag een vuurwapen op een foto.
Bij Duits en Frans is het onrustig in de klas.
De directeur van de school heeft ouders gemaild.
De wijkagent kent de groep en gaat langs.
De burgemeester wil cameratoezicht bij het station.
De minister sprak over een verbod op vapes.
Een moeder belde dat haar kind bang is.
Een vader stond te schreeuwen bij het hek.
Mijn collega hoorde hetzelfde op een andere school.
De juf van groep 8 heeft het in de kring besproken.
Meester en juf waren erbij toen het gebeurde.
Meneer heeft niets gezien, zeggen ze dan.
Mevrouw de directeur heeft een brief gestuurd.
De conciërge vond lege ballonnen achter het hek.
Jongerenwerk Helmond organiseert een gesprek.
GGD Brabant-Zuidoost onderzoekt het gebruik van snus.
Halt geeft voorlichting over vuurwerk in Geldrop.
Veilig Thuis is gebeld door de school.
Het Openbaar Ministerie eist een taakstraf.
Jongeren uit Nuenen en Geldrop zoeken elkaar op.
In Valkenswaard is een hangplek ontdekt.
In Eersel en Bladel wordt gesproken over een feest.
Vanuit Tilburg komen bussen met supporters.
Utrecht en Rotterdam hebben dezelfde trend.
In Londen begon de trend, nu ook in Amsterdam.
In Frankrijk is iemand overleden door deze challenge.
Turkse en Marokkaanse vlaggen hangen aan de fietsen.
Op het Fontys-terrein wordt gedeald.
Het Summa College heeft extra toezicht.
Lorentz Casimir Lyceum en Were Di hebben last van nepdreigingen.
Jan van Brabant College laat leerlingen niet meer naar buiten.
Christiaan Huygens College kreeg een dreigmail.
Het Heerbeeck College in Best is vrijdag dicht.
Op Varendonck College gaat een filmpje rond.
Basisschool De Linde had een dreigbrief.
Bij basisschool Sint Joris stond een man te filmen.
Sint Lucas geeft les over deepfakes.
Op obs De Springplank is een telefoon gestolen.
De Johan Cruijff Arena stroomt vol.
Er wordt een Ben & Jerry's-actie nagedaan.
Een Harry Potter-filter maakt je oud.
Jip en Janneke stickers met rare teksten.
Op de muur stond ACAB en een hartje.
#rellen en #kominactievrijdag zijn trending.
#vrijdagknokken gaat rond bij het mbo
#samen #nee #stop #woensel
#justiceforgaza staat op spandoeken
#prayforparis kwam weer voorbij
Vrijdag 17:30 verzamelen bij winkelcentrum Woensel.
Za 14u op het plein, neem eieren mee.
Meiden van 13 sturen naaktfoto's door via Snapchat.
Iemand deelt AI-naaktfoto's van klasgenoten.
De app Yubo wordt gebruikt om te daten.
Chatten met Character.ai is populair bij brugklassers.
ChatGPT schrijft dreigbrieven die rondgaan.
Google Lens wordt gebruikt om te spieken.
Ze kopen Cobra 6 en Flowerbeds in België.
Lawinepijlen en nitraten liggen in kluisjes.
Er wordt XTC, Molly en ketamine aangeboden.
Een man in een zwarte Audi spreekt kinderen aan.
Een witte Mercedes rijdt rondjes bij de school.
Fatbikes van Super73 worden opgevoerd.
Nike Tech en Air Max zijn het uniform van de groep.
Jongens met Moncler en Stone Island hangen bij de Primark.
Bij McDonald's en KFC is het na school vol.
Bij de HEMA en de Action worden messen gestolen.
Jumbo en Lidl verkopen geen energydrank meer.
Bij Dirk van den Broek staat een beveiliger.
Kruidvat heeft aluminium geurtjes achter slot.
Op de kermis bij de Rups was een vechtpartij.
In de Effenaar is een feest met 16-minners.
Bij poppodium Dynamo hoor ik veel over snus.
In de Catharinakerk was een stille tocht.
Paradiso en de Melkweg hebben last van nepkaarten.
Speeltuin De Splinter is beklad.
Skatepark Area 51 is druk.
Bij Vlokhoven en Achtse Barrier is overlast.
Tongelre, Stratum en Gestel zijn rustig.
Oud-Gestel en Genderdal hebben last van scooters.
In Blixembosch gooien ze stenen naar bussen.
Meerhoven is rustig, Acht ook.
Onrust in wijk Binnenstad-Oost in Helmond.
Feest in 't Hofke liep uit de hand.
Hij Dat Zij is een nieuw spelletje in de klas.
Ze spelen 'waarheid durf' met echte straffen.
Red Bull en Monster worden nog steeds verkocht.
Prime is weer in de mode.
Puffbars met smaak Blue Razz gaan voor 12 euro.
Velo en Killa zijn de bekendste snus.
Lost Mary en Elf Bar liggen op straat.
Een lading Lost Mary's werd gevonden.
Op Vinted worden lege vapes verkocht.
Ze vragen Tikkies van 5 euro.
Geldezels worden gezocht via Instagram, 500 euro per pas.
ING en Rabobank waarschuwen scholen.
Mensen praten over de nieuwe serie Adolescence op Netflix.
Squid Game wordt nagespeeld op het plein.
Kinderen kijken Stranger Things en willen ook zo'n walkietalkie.
Kpop Demon Hunters is overal.
Taylor Swift armbandjes worden geruild.
Messi en Ronaldo plaatjes leiden tot ruzie.
Max Verstappen petjes worden gestolen.
De film Barbie is weer populair.
Mario Kart toernooi liep uit op ruzie.
Het lied van Drake wordt gebruikt voor bedreigingen.
Hitlergroet wordt gebracht in de gang.
Hitler-memes gaan rond in de app.
Poetin en Trump maskers op het feest.
Koran en Bijbel werden beklad.
Palestina-vlaggen bij de demonstratie.
Vlag van Israël werd verbrand bij het station.
Free Palestine staat op de muur van de school.
Black Lives Matter mars zaterdag.
Pride-vlag is van het dak gehaald.
Op Paarse Vrijdag werden leerlingen uitgescholden.
Extinction Rebellion blokkeert de A2.
Farmers Defence Force komt met trekkers.
Voetbal International had het er ook over.
FC Eindhoven tegen Helmond Sport is een risicowedstrijd.
Ajax-supporters hebben een afspraak bij Geldrop.
Ultras van NAC en Willem II zoeken elkaar.
Brabantse jongeren gaan naar Limburg voor feesten.
Eindhovense scholen maken samen een plan.
Leerlingen zeggen: dit is normaal.
Jongens vinden het stoer, meiden vinden het eng.
Niemand durft te zeggen wie erachter zit.
Wie de maker is weet niemand.
Er was een meisje, ongeveer 14, dat flauwviel.
Een jongen van een jaar of 16 liep met een mes.
Twee broers worden genoemd maar dat is een gerucht.
Hun moeders kennen elkaar van de markt.
Zijn oom zou de auto hebben verhuurd.
Het gaat om een leerling van een andere school.
Ouders zijn boos op de school en op elkaar.
Ouderavond op dinsdag 14 april om 19.30 uur.
Zorgen over gamen, gokken en slapen.
Gokken met skins in CS2 en FC 25.
Counter-Strike toernooi met geldprijzen.
Crypto en trading zijn populair door filmpjes van rijke jongens.
Ze noemen zichzelf de Bende van Oost.
De groep heet NVT en komt uit Woensel.
Het roddelaccount staat op Instagram.
De challenge heet Silent Walk.
Het nieuwe spel heet Steal a Brainrot.
Tralalero Tralala en Tung Tung Tung Sahur zijn overal.
Grow a Garden is het spel van de maand.
Een filter heet Old Me en is grappig.
De app Sendit en NGL worden gebruikt om te pesten.
Whisper is weer terug.
Gas is verboden op school, de app bedoel ik.
Gasten van buiten komen naar de aula.
Vreemde busjes bij de school, waarschijnlijk een hoax.
Het verhaal van de clown met de rode ballon gaat weer rond.
Charlie Charlie wordt weer gespeeld met potloden.
Bloody Mary voor de spiegel in groep 6.
Slender Man tekeningen in schriften.
Siren Head filmpjes maken kleuters bang.
Een beer van een vent stond bij het hek.
Geen kat die het weet.
Het was een mooie dag, weinig te melden.
Rustig vandaag, niets bijzonders gezien.
Storm op komst, weinig jongeren buiten.
Storm Ciara hield iedereen binnen.
Mark my words zeggen ze dan.
Stan accounts van artiesten maken ruzie.
Een pro-ana account wordt gedeeld.
Iedereen wil een rijbewijs.
De klas is boos over het telefoonverbod.
Kluisjes zijn opengebroken in gebouw B.
In lokaal A2 werd een mes gevonden.
Plan B is een feest in het bos.
Vitamine B. en melatonine worden geslikt als snoep.
Hepatitis B. vaccinaties worden geweigerd door een filmpje.
Type A. mensen zijn rijk, zegt een influencer.
4 havo en 5 vwo hebben een afspraak bij de vijver.
Leerlingen uit 3b en 3c vechten om een bankje.
Op het mbo in Helmond is een appgroep met wapens.
ROC Ter AA heeft beveiliging ingehuurd.
Station Helmond Brouwhuis is een hangplek.
Park Stratum ligt vol met lachgasballonnen.
In het Stadswandelpark is gevochten.
Philips de Jongh Wandelpark is populair om te blowen.
Bij het Van Abbemuseum stonden veertig jongeren.
De Bijenkorf had last van winkeldieven.
Philips en ASML geven gastlessen.
Het Klokgebouw is zaterdag uitverkocht.
TU Eindhoven heeft last van hacks.
Kennisnet schrijft over deepfakes.
Mediawijsheid-les over clickbait gevolgd.
Bureau Halt en Novadic-Kentron komen langs.
Stichting Combinatie Jeugdzorg is op de hoogte.
Lumens organiseert een avond over groepsdruk.
Buurtvaders lopen mee op vrijdagavond.
Jongeren zeggen: de politie doet toch niks.
Oudere jongens geven kinderen opdrachten via Signal.
Drillrap over messen staat op YouTube.
`
  .trim()
  .split('\n');
