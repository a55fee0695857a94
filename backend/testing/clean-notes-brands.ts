/** Notes full of brands, games, shops, places and sayings with a capital, in which no person is named. */
export const CLEAN_NOTES_WITH_BRANDS = `
Een nummer van 73 De Pijp wordt meegezongen.
Nieuwe drill van de groep uit Zuidoost.
Gisteren bij de bushalte op de Boschdijk een ruzie.
De Hurk en Kapelbeemd zijn plekken voor straatraces.
Op de Karel de Grotelaan rijden scooters veel te hard.
Bij de Jan van Galenstraat is een steekpartij geweest.
Op het Wilhelminaplein waren honderd jongeren.
De Willem de Rijkelaan is afgezet.
Bij de Prins Hendrikkade lag een wapen.
Maria Montessori-school heeft een briefje gestuurd.
Anton de Kom-herdenking verliep rustig.
Een Van Dale met scheldwoorden als grap.
De vraag is of we dit moeten delen.
Delen kan het erger maken, dus nog even niet.
Niet bevestigd, ik hoorde het van horen zeggen.
Bevestigd door twee scholen.
Hoax, het filmpje komt uit Brazilië.
Update: het was een grap van oud-leerlingen.
Let op, vrijdag weer.
Nieuwe rage met water en plastic bekers.
Water flippen is terug.
Kick en Twitch streams met gokken.
Flip-flops en kniekousen als uniform.
Een joke die uit de hand liep.
Zij aan zij in een kring, en dan slaan.
Job coaches van de gemeente gaan langs.
Vandaag op BNN gezien dat Omroep Zwart een documentaire maakt.
Kinderen kijken naar Paw Patrol en Bluey.
De Efteling en Walibi hebben last van groepen.
Op Dance Valley en Defqon werd 3-MMC gebruikt.
Bij Mojo is de kaartverkoop gestart.
Een Playstation van Sony werd gestolen.
De EHBO en het Rode Kruis stonden paraat.
GroenLinks en de SP willen vragen stellen.
Forum voor Democratie flyert op scholen.
De Universiteit Maastricht doet onderzoek.
Trimbos waarschuwt voor nitazenen.
Jellinek schrijft over poppers.
Pharos en Movisie hebben een handreiking.
Rutgers geeft informatie over sexting.
Helpwanted en Slachtofferhulp kregen veel meldingen.
Bits of Freedom is kritisch.
Netwerk Mediawijsheid komt met lessen.
School en Veiligheid adviseert rust te bewaren.
Rijkswaterstaat sluit de A67 af.
Arriva en Bravo rijden om vanwege onrust.
NS zet extra personeel in op station Best.
Hermes-chauffeurs klagen.
Instagram Reels en YouTube Shorts laten geweld zien.
Meta haalt de pagina weg.
OpenAI en Google komen met nieuwe apps.
Grok maakt naaktbeelden.
Sora-filmpjes zien er echt uit.
Veo 3 en Kling maken nepnieuws.
Kinderen praten met Replika.
Clothoff is weer online.
CapCut templates met messen.
BeReal is dood, Locket is in.
Life360 wordt gebruikt om elkaar te volgen.
Zenly bestaat niet meer.
Snap Map laat zien waar feestjes zijn.
Find My wordt misbruikt.
AirTags in rugzakken gevonden.
Een Tesla Cybertruck trok veel bekijks.
Xbox Game Pass en Nintendo Switch als prijs.
Brawl Stars en Clash Royale zijn terug.
EA FC en NBA 2K packs kosten geld.
Geometry Dash en Among Us zijn weer leuk.
Poppy Playtime en Bendy zijn eng.
Garten of Banban is voor kleuters te eng.
Five Nights At Freddy's film is 12 plus.
Wednesday dansje is terug.
Harry Styles concert in Amsterdam.
Snelle en Flemming treden op.
Frenna en Boef staan in de line-up.
Antwerpse drill is populair.
Chinese vapes met Russische tekst.
Marokkaanse Nederlanders vieren feest.
Na Marokko - Portugal is er onrust in de stad.
Bij Turkije-Georgië waren er autotochten.
Na Nederland - Duitsland werd gevochten.
Volgens Van Dale betekent het iets anders.
Elke vrijdag in Oirschot hetzelfde liedje.
In Someren en Asten is het rustig.
Deurne heeft last van crossers.
Leende en Heeze doen mee.
Reusel-De Mierden heeft een samenscholingsverbod.
Cranendonck stelt BOA's in.
In Budel zijn veel klachten.
Rotterdam Zuid en Amsterdam Noord.
In Kanaleneiland is het weer mis.
Zuidoost en Nieuw-West ook.
Schilderswijk was onrustig.
Onder de Hovenring liggen flessen.
Bij de Genneper Parken is een feest.
Aan het Beatrixkanaal is een illegale rave.
Tussen de IJzeren Man en het bos.
Bij de Nuenense sporthal De Hongerman.
De Kuil en De Kei zijn jongerencentra.
't Spectrum sluit eerder.
De Tempel is gesloopt.
Café De Jansen is dicht.
Eetcafé Kees heeft een deurbeleid.
Snackbar Ali Baba is een hangplek.
Kapper Ahmed zou een dekmantel zijn.
Restaurant Istanbul is beschoten.
Avondwinkel Ozgur verkoopt vapes.
Bakker Bart heeft last van jongeren.
Frituur Toon is de plek.
Bij Anytime Fitness wordt gedeald.
Basic-Fit heeft een poortje.
Decathlon verkoopt geen messen meer.
Big Bazar en Wibra.
Op Koningsdag staan ze bij Lichtjesroute.
GLOW trekt veel bezoekers.
Dutch Design Week begint.
In de Week tegen Pesten is er een les.
Op Blauwe Maandag zijn er minder lessen.
Dag van de Leraar wordt gevierd.
Wereld Aids Dag en Purple Friday.
Internationale Vrouwendag leidt tot discussie.
Dodenherdenking verstoord op de Dam.
Bij de Maccabi-rellen waren ook minderjarigen.
Kick Out Zwarte Piet komt naar Helmond.
Pegida wil een Koran verbranden.
Defend Netherlands roept op.
Voorpost flyert bij scholen.
The Base en Com-netwerk ronselen tieners.
764 is een sadistisch netwerk.
No Lives Matter dook op in Telegram.
Active Clubs trainen in het park.
Manosphere en looksmaxxing.
Clavicular en mewing.
Incels en red pill praat.
Hij lijkt wel een Chad, zeggen ze.
Die leraar is een Karen volgens de app.
Low taper fade memes.
Massa's jongeren zingen Ladada.
Bombardiro Crocodilo en Tung Tung.
Ballerina Cappuccina tekenen ze.
67 roepen in de les.
Ohio en Gyatt zijn uit.
Hawk Tuah is ook weer terug.
Dubai-chocolade is overal uitverkocht.
Matcha en Stanley's zijn hip.
Sephora Kids willen Drunk Elephant.
Rhode en Sol de Janeiro.
Lululemon en Alo.
Crumbl cookies.
Jonge kinderen willen Labubu en Pop Mart.
Pokémonkaarten worden gestolen.
De Mona is een nieuw type scooter.
Tijdens Islam en Samenleving was er discussie.
Bij Nask ontplofte een batterij.
Mentor belde, leerling was ziek.
Wiskunde A en Wiskunde B worden gelekt.
CITO en LAKS kregen klachten.
Centraal Eindexamen vmbo-tl Duits.
Stichting Nidos is voogd.
COA en Vluchtelingenwerk zijn er.
Het azc in Sterksel is doelwit.
Kinderen uit Syrië en Eritrea worden gepest.
`
  .trim()
  .split('\n');
