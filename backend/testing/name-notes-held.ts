/** Notes with invented persons, each name between braces, on which nothing is ever tuned: they tell how good the rules are on new texts. */
export const HELD_NAMED_NOTES = `
In de pauze vertelde {Djenna} dat er een lijst rondgaat.
{Mick} en {Saar} zijn uit de groepsapp van 1b gezet
hoorde net van {dylano} dat ze morgen naar eindhoven gaan
{ouiam} heeft het filmpje doorgestuurd
De moeder van {Jurre} kwam boos binnenlopen.
Een klasgenoot van {Inaya} heeft alles gefilmd.
Mevrouw {Bouzid} wil een ouderavond over sexting.
meneer {kuipers} heeft 2 jongens de klas uit gestuurd
Ik kreeg een mailtje van {Annelies Verhoeven} over de overlast.
{Hatice Kaya} zag de groep bij de Albert Heijn.
{Tarik} zijn scooter stond voor de deur bij de vechtpartij
{Wessel} snoof iets van zijn telefoon
Volgens {Demi-Lynn} begint het om drie uur.
{Roel} (15) en {Stan} (16) zijn weggestuurd.
{R.V.} (17) uit Nuenen is aangehouden.
Verdachte {Anwar el B.} moet vrijdag voorkomen.
{T. Wouters} van de winkeliersvereniging belde weer.
#justicefor{romano} gaat rond in Woensel
#lieve{sanne} stond op alle kluisjes
{Storm} heeft een bom geplakt op het toilet, zegt {Liv}.
Gisteren stond {Mark} weer voor de poort te wachten op brugklassers.
zusje van {bram} van 2a stuurde mij die screenshot
{Oumaima} en {Khadija} durven niet meer met de bus.
{Senna} huilt de hele ochtend al
Toen ik {Lynn} aansprak liep ze weg.
De vriend van {Merel} deelt haar foto's
{Jens}' broer dealt bij de skatebaan
{Wiktoria} krijgt elke dag nare snaps
{Piotr Nowak} van de Poolse winkel verkoopt vapes aan kinderen
{Ayaan} en {Ifrah} werden bespuugd op de markt.
{Yonas} uit de ISK is geslagen
{Natnael Tekle} heeft aangifte gedaan
{Omid} en {Navid} helpen bij het vertalen
{Minh} werd uitgelachen om een meme
{Sunita} en {Rakesh} kennen de rapper
{Jairzinho} belooft dat het rustig blijft
{Chayenne} staat met naam en foto op het account
{Esra} zegt dat haar nicht {Büsra} het begonnen is
{Burak Öztürk} zat in de auto
{Luis Fernandez} maakt drillmuziek
buurvrouw {Truus} klaagt over lachgasflessen
Jeugdagent {Linda} heeft met de jongens gepraat
Wijkagent {Van Gestel} is op de hoogte
directeur {Pieter Hoekstra} wil geen camera's
wethouder {Yasin Torunoglu} was op bezoek
{Noor} en {Lente} zijn weer vriendinnen
vroeg aan {sem} of hij erbij was
{lars}, {finn} en {daan} zijn geschorst
{Finn} & {Lars} moeten nablijven
{Gwen de Bruin} vond briefjes met 'jij bent dood'
{Isabella van Vliet} kreeg een dickpic
{Joep van de Laar} zat achter het stuur
Ik ben gebeld door {Van Houtum}, de vader van een leerling.
De bende van {Appie} komt uit Helmond
Ze zeggen dat {Kyano} het wapen heeft
{Elin} heeft een eetstoornis-account gevonden
{Jet} vindt het maar raar
{Bas} stuurde een naaktfoto naar {Evy}
Kun je {Bas} even bellen over vrijdag?
{Guusje} en {Pien} hebben stickers geplakt
Oma van {Levi} heeft 2000 euro overgemaakt aan oplichters
{Hamza} heeft 200 volgers op zijn roddelaccount
in de app noemen ze {mohamed} een snitch
{Mohamed}s fiets lag in het water
Er is ruzie tussen {Kim} en {Chantal} over een jongen.
{Ties} van groep acht speelt Fortnite tot 3 uur
{Gerrit de Jong} heeft de ruiten gemaakt
{Ilyas} zag een mes
ik zag {ilyas} met een mes
{Shaquille} en {Dwayne} doen een battle
Bij {Nina} thuis was een feestje dat uit de hand liep
{Nynke Dijkstra} geeft de training weerbaarheid
De stagiaire, {Kim Verhagen}, hoorde het ook.
{Prakash} is bedreigd via Discord
{Tygo} doet de paracetamolchallenge
Wij hebben {Tygo} naar huis gebracht.
{Kofi} en {Abena} van de kerk organiseren een mars
{Marwa} is al een week niet op school
{Abdullah Al-Masri} werkt in de shishalounge
{Lucas} liet de groep op Signal zien
De dader heet {Marvin}.
{Marvin} en consorten stonden bij de Jumbo.
{Anna} de moeder van {Thomas} belde
{Tobias} gooide een cobra in de prullenbak
Groet, {Hanneke}
Dag {Erik}, bij ons op school is het rustig.
{Özge} en {Can} zijn gefilmd in de kleedkamer.
{Layla} krijgt appjes van een loverboy
{Rowan} gokt online met zijn vaders creditcard
De neef van {Rachid} kwam met twee auto's
{Sara}'s ex heeft haar account gehackt
{Siem} zei dat {Boaz} het mes had
{Fenna van Dongen} (14) is terecht
{Zeb} en {Kick} spelen de clown
{Jason} moest mee naar het bureau
In groep 7 is {Julian} de aanstichter
{Ibrahim} en zijn maten hangen in de passage
juffrouw {Willemijn} ging erbij staan
{Amira}, {Dounia} en {Salma} zitten in 3 vmbo
Leerlinge {Nisa} heeft het gemeld
{Ruben Claassen} deelde een racistische meme
{Veerle} & {Maud} vroegen om hulp
vader {Ton} stond te schreeuwen
{Ton Hendriks} stond te schreeuwen
{Karin} van de bieb ziet ze elke middag
`
  .trim()
  .split('\n');
