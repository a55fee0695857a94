/** Notes of the field with invented persons, all that points at one of them between « and »: names, ages, accounts, numbers and addresses. */
export const gateNotes: readonly string[] = `
gister was «rayvano» weer op het pleintje met die fatboys, «jaivy» ook
kunnen jullie ff letten op «Tijmen V.» uit klas 2k, hij zegt rare dingen
«Abdelmounim» belde net, zn zus «Chaymae» wordt gestalkt door «Rodney»
Leerlinge «Sterre van Eijndhoven» («13») heeft vapes bij zich gehad
ouders van «Mikołaj Zieliński» komen morgen op gesprek, tel «+48 601 234 567»
hij noemt zich «el.patron_zuid» op tiktok en heet «Gabriel»
«Jochem» van der klas 4 heeft de filmpjes doorgestuurd naar «Madelief»
die gast van die witte caddy («V-914-KL») is «Redouan» volgens «Ismail»
Mijn dochter «Ilse-Marie» is «12» en krijgt berichten van «soft_daddy77»
mail naar «leerplicht.noord @ gemeente-elst . nl» of bel «0485 39 62 10»
«Kemal Arslan» heeft een vuurwapen gezien bij «Thirza»
Er is een brief gekomen op «Pastoriestraat 47-A02» gericht aan fam. «Goossens»
docent «Overbeek» kreeg een klap van «Semih»
«Lamyae» en «Dounia» hebben «Isra» buitengesloten via de groepsapp
«Fynn» heeft een mes besteld op «Boris» z'n account
betaalverzoek van «Shaquille», iban «NL38 INGB 0115 2449 39»
snapje van «lottepot.12»: "«mo» en «jay» komen vanavond"
gesproken met dhr «Vermeulen» (buurt), mw «Osmani» en hun zoon «Leotrim»
Het slachtoffer, «Hessel Brouwer», geb. «14 feb 2008», «Dommelstraat 3b», is gehoord
"«Chucky»", echte naam «Kevin», regelt de lijst
#justicefor«milou» trending in «Milou» haar oude klas
«natnael» en «yordanos» van het azc durven niet naar school te lopen
ig: «nou.r.a» / sc: «noura2k9»
«Tjeerd» en «Wietske» van de buurtpreventie zagen «Damién» rennen
Ik heb «Sophie-Anne» en «Fabiënne» apart gezet
zijn nummer is kwijt
Volgens agent «Ten Brinke» zit «Giovanny» achter de dreigmail van «anoniem040@protonmail.com»
«Khadija Bouhlal» - «0612 34 87 65» - «k.bouhlal@summacollege.example»
meneer «Pieters» van gym heeft «luca» en «mats» gescheiden
discord server van «Zer0Cool#1337»: «https://discord.gg/kTz9Qa»
weet je wie «djulian» is? woont ergens in de «Kerkstraat 8»
«Hao» en «Mei Lin Zhou» zijn uitgescholden bij het stoplicht
Beste mevrouw «Van Asseldonk», «Puck» is vandaag ziek. Groet, «Daphne»
Het bsn van «Quinten» is per ongeluk gedeeld: «1926.68.584»
paspoort «NW82KD4R7» van «Ghebre» ligt bij de conciërge
in de kluis van «Mees» lag een boksbeugel, zegt «Trudy»
«Sjon» en «Anita» van de snackbar hebben «Dani» weggestuurd
«Wahid» («16 jaar»), «Farhad» («17 jaar») en «Zabi» zijn aangesproken
ik heet «Amber», ben «14» en wil melden dat «Jurre» naaktfoto's heeft van «Fenne»
«Rowan»'s oom «Patrick» dealt vanuit «Frankrijkstraat 112»
voeg «badgirl.mels» toe op snap, ze heet «Melissa»
«Youssra» appte: «ayman» heeft een cobra in zn tas
«Bjarne», «Sil», «Kik» en «Tuur» hebben de bushalte gesloopt
gr. «Willemijn» (teamleider)
Yo «Dwight», heb je «Rishi» nog gezien?
«Tamara» schrijft dat «Boy» en «Roy» elkaar uitdagen
«Ferhat» rijdt op scooter «FBK-21-R» zonder helm
De wijkagent («Marcel») kent de familie «Hendriks»
auto met duits kenteken «KLE AB 123» haalde «Romy» op
she said «Precious Owusu» and «Kofi» were chased by «Terrence»
my neighbour Mr «Okafor» saw «Liam O'Brien» selling nitrous from «Parklaan 9»
«Jaïr» z'n moeder «Lucrecia» wil aangifte doen
Vandaag contact gehad met «Hristo Dimitrov» en zijn vriendin «Desislava»
Gezien: «Nick vd Ven», «Tim de K.» en een onbekende
«aisha» is weer online als «@aisha_reborn»
ip-adres dat inlogde: «145.53.201.18» (account «Stefan Kuijpers»)
bellen met tel. «013 5436789» vragen naar «Corine»
'«Lange Dennis»' en '«Ricky»' staan elke avond bij de Plus
«ömer» en «gökhan» vs «jordi» en «mitch» vrijdag om 4 uur
«Zuleyka», zusje van «Ruthmila», krijgt dickpics van «user8837261»
moeder «Nathalie van Rijswijk» woonachtig «Tulpstraat 2, 5581 GK»
«Y. Tekin» is geschorst, «A.B.» niet
Mevrouw «De Graaf» zei dat «Jip» niet te handhaven is
«Hidaya» van «Wattstraat 15» (bij de bakker)
«Bram» dob «03-09-2010», leerlingnummer «118204»
«Xavier» wordt «15» en geeft een feest aan «Hoefkestraat 64»
bitcoin sturen naar «bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq» zei «Jesper»
vriendje van «Evy» heet «Kensley» en zit in v4a
«Mustafa»'s broertje is bedreigd door «Stan» en «Vince»
whatsapp me op «0031-6-1122 3344» groetjes «Iris»
zei «Roos» tegen mij dat «Storm» het gedaan had
«Wil» van de receptie zag «Mark» wegrennen
«Ahmed Al Khatib», «15-jarige» broer van «Lina»
«Berat» is de tiktokker «berat.cooks»
ex van «Savannah» dreigt: 'ik weet dat ze op «nr 31» in de Rozenlaan zit'
kent iemand «Duuk»? «13 jaar», zit op de fiets bij «Teus»
«Hülya Yıldırım-Peters» («06 – 55 12 34 90») is contactpersoon
rijbewijsnr «4829103756» op naam van «O. Haddou»
«Liyana» zei dat «Zion» haar «instagram.com/liyana.xo/» heeft gehackt
facetime met «demi» en «senna», «demi» huilde
jongens «Anwar», «Brahim» & «Nordin» zijn van de «Celsiuslaan 5»
`
  .trim()
  .split('\n');

/** Notes of the field that point at nobody, full of what looks like it: shops, schools, squares, songs, stars and brands. */
export const quietNotes: readonly string[] = `
Drukte bij de Effenaar na optreden van Ronnie Flex
Op het Heuvelplein in Tilburg stond zaterdag een podium
Leerlingen van het Van Maerlantlyceum en het Stedelijk College gaan staken
Lorentz Casimir en Christiaan Huygens College delen een sporthal
het feest is in de Van Abbehal, ingang aan de Bilderdijklaan
PSV-Ajax eindigde in 2-2, rond het stadion bleef het rustig
de Vrijstraat en de Nieuwstraat staan vol fietsen
Bij de Kruidvat in Son lagen lege lachgasballonnen
Groep 7/8 van De Troubadour heeft les over nepnieuws gehad
#kominactie en #vrijepalestina zijn op de muur gespoten
op 4 mei is er een herdenking bij het monument
Elon Musk en Trump komen in veel memes voor
Een deepfake van Max Verstappen gaat rond
jongens dragen Stone Island en Nike Tech, meisjes Brandy Melville
De Mario-film draait weer, dus veel groepen bij Pathé
lokaal 2.07, tafel 4, om kwart over 3
Mbo-studenten van Summa Zorg lopen stage bij Vitalis
Er zijn 3.456 handtekeningen opgehaald
Vuurwerk van merk Cobra en Thunderking, ook Romeinse kaarsen
tussen 14 en 16 januari waren er zeven meldingen
wie heeft tips over online gokken bij jongeren?
De kermis in Geldrop begint op 3 juli
Fatbikes zijn verboden in Amsterdam, hier nog niet
de Joe & The Juice gaat dicht om overlast
De BoJack-poster is weg, de Simpsons-poster niet
tijdens de Rode Loper-gala op Were Di bleef alles rustig
GTA 6 komt uit en dat merken we aan het verzuim
Grand Theft Auto, Call of Duty en EA FC 25 zijn favoriet
Let op met Shein-pakketjes en Temu-vapes
jongerencentrum 2B en De Bunker houden open dag
Via Snap Map zien ze precies waar de groep is
de storm Ciarán heeft het veld vernield
rozen op de stoep en een bord met 'rust zacht'
Het was wild in de bus, zegt de chauffeur
de burgemeester en de wethouder komen vrijdag kijken
In groep 6 wordt Prime gedronken, de drank van Logan Paul
mijn klas vindt het flauw, de andere klas vindt het grappig
Carnavalsvereniging De Lampegatters zoekt vrijwilligers
Zaterdag carnavalsoptocht door Lampegat
Philips, DAF en VDL bieden stageplekken
NAC-supporters hebben ruzie met die van Willem II
Politie zoekt getuigen van beroving op de Aalsterweg
Wie weet waarom er een helikopter boven Tongelre hangt?
Code geel door gladheid, scholen open
nieuwe straattaal: 'gekke henkie', 'tantoe', 'faka'
het Wilhelminaplein, de Wal en de Dommelstraat zijn hotspots
twee scooters botsten op de kruising met de Hoogstraat
in de Catharina-kerk werd een vals brandalarm gegeven
Burger King en KFC aan het 18 Septemberplein
Amazon Prime, Disney+ en Netflix-wachtwoorden worden verkocht
de GGD prikt deze week tegen HPV in groep 5
OM eist taakstraf in zaak rond rellen
een jongen van 15 uit Best en een meisje van 14 uit Son
slachtoffer van 17 uit Helmond is buiten levensgevaar
'Hoop voor morgen' heet de campagne van de GGD
de hype rond Labubu en Sonny Angels is terug
vertrek bus 8 om 07:42, bus 401 om 07:51
er lag een 9 mm patroon naast de glijbaan
bij het Rozenknopje is de deur ingetrapt
de Franse toets en de Duitse toets zijn gelekt
`
  .trim()
  .split('\n');
