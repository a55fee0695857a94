/** Notes with invented persons, each name between braces: the rules for names are tuned on these. */
export const NAMED_NOTES = `
Vandaag gesproken met {Jayden} van 3b over de vapes.
heb met {jayden} van 3b gepraat
{sem} en {noor} hadden weer ruzie om een filmpje
{Fatima} vertelde dat haar nichtje gefilmd is op het toilet.
Volgens {Fatima}'s moeder gaat het filmpje al weken rond.
{Lars} zijn broer verkoopt snus bij de fietsenstalling.
{Kees}' telefoon is afgepakt, daar stonden de filmpjes op.
Overal zie ik #justicevoor{lieke} en #rip{jayden} langskomen.
Meneer {Jansen} heeft de filmpjes zelf gezien.
mevrouw {de Vries} belde over de app-groep van klas 2
juf {Anja} zag de groep bij het hek staan
meester {Mark} heeft de telefoons ingenomen
Mw. {Yilmaz} vraagt of we iets weten over de oproep.
dhr. {van den Berg} van de supermarkt meldt overlast
dr. {El Amrani} gaf uitleg over ketamine
Burgemeester {Jansen} sprak met de jongeren op het plein.
De wijkagent, {Peter van der Heijden-Bakker}, was erbij.
wijkagent {Karim} kent de groep goed
Hij is de zoon van {Peter} en hangt bij het station.
Haar broertje {Sem} staat ook op de beelden.
{Anne-Sophie} zag het bericht als eerste.
Ik sprak {Mohammed El Amrani} bij de ingang.
{Jan-Willem de Boer} hing de posters op.
Het slachtoffer is {Jayden "Smokey" de Wit}.
{J. de Vries} stuurde de lijst door aan de hele klas.
Verdachte {Fatima B.} (17) zit nog vast.
{D.K.} (15) en {M. el H.} (16) zijn opgepakt voor de vechtpartij.
{Roos} zegt dat ze er niet bij was.
Ik heb {Roos} en {Storm} bij de vijver gezien.
met {mark} van 4havo gebeld, hij weet van niks
{Max} (14) liep met een mes in zijn tas.
{Wil} (16) en {Daan} uit 4mavo filmden alles.
{Kevin} had een cobra bij zich
{Shanaya} en haar vriendinnen staan op de bangalijst
moeder van {Roos} belde, boos over de groepsapp
De moeder van {Quincy} heeft aangifte gedaan.
Ze heet {Naomi} en ze zit in de brugklas.
Een jongen genaamd {Tyrell} verkoopt vapes.
iemand die {kevin} heet deelt de filmpjes
{Ahmet Yildiz} en {Emre} stonden bij de poort.
{Elif} appte dat het vrijdag weer los gaat
{Yusuf} en {Zeynep} hebben het gemeld bij de conciërge.
{Ayse Demir} durft niet meer naar school door het account.
{Mehmet} zei dat de oproep uit Helmond komt
{Youssef Benali} staat op de foto met het vuurwerk.
{Soufiane} liet mij de groep op Telegram zien.
{Oussama} en {Ilias} kwamen net binnen.
{Hajar} is bang voor de meiden uit 2d.
{Naoufal Bouazza} werd genoemd in het bericht.
{Vishal Ramdin} zou de organisator zijn.
{Priya} en {Anjali} dansen mee in de nieuwe rage.
{Sherwin} kwam met een nepwapen naar het jongerencentrum.
{Rivelino Pinas} kent de rappers van de drillgroep.
{Soekinem Kartodikromo} belde als bezorgde oma.
{Jurandy} van de voetbalclub hoorde het ook.
{Shurandy Martina} zag de rel op het plein.
{Giovanni Cijntje} werd aangesproken op het filmpje.
{Katarzyna Kowalska} vroeg uitleg over het briefje van school.
{Mateusz} en {Kacper} ruilen skins voor vapes.
{Oleksandr} uit de schakelklas is geschopt.
{Dimitar} en zijn neef {Bojan} waren er ook bij.
{Abdirahman} werd uitgescholden in de bus.
{Hodan Warsame} maakt zich zorgen over haar zusje.
{Filmon} en {Robel} spelen gokspelletjes op hun telefoon.
{Selam Tesfay} kreeg dreigberichten.
{Rahel} zag haar foto terug op Snapchat
{Khaled Alhamad} meldde zich met een screenshot.
{Nour} en {Rima} zijn bang voor de oproep.
{Parisa Mohammadi} tolkte bij het gesprek.
{Zabihullah} is gepest met een sticker.
{Xinyi} en {Wei Zhang} kregen racistische opmerkingen.
{Nguyen Thi Lan} heeft de winkel waar ze vapes halen.
{Ketut} werd bespot om zijn kleding.
{Dominggus Matulessy} sprak namens de familie.
{Kwame Owusu} zag de vechtpartij vanuit het lokaal.
{Chidi} deelde het filmpje per ongeluk
{João Silva} uit de brugklas kreeg een naaktfoto.
{Alejandro} en {Giulia} zaten in de groepschat.
{Günther Schmidt} van de bakkerij ziet ze elke pauze.
{Chloé} heeft een nieuw account gemaakt
{Zoë} en {Noël} hebben het aan mij verteld.
{Chloe} heeft hem geblokkeerd
{Søren} werkt bij het jongerencentrum
{Loïs} huilde toen ze het vertelde
{Thijs} snapt niet waarom hij erbij wordt gehaald.
ik hoorde van {thijs} dat er vrijdag geknokt wordt
{lotte} en {sanne} willen niet meer naar gym
volgens {kevin jansen} is het nep
{fatima el amrani} postte het als eerste
{jan de vries} van de kantine verkoopt ze zelf
{mo} en {bas} van 2c waren aan het dealen
broertje {storm} doet ook mee
{Tim} (13), {Tom} (14) en {Bram} (15) staan op de beelden.
Gisteren zag ik {Sanne de Wit} met een zak ballonnen.
Docent {Bakker} nam een vape in beslag.
Mentor {Smit} weet ervan.
Rector {Van Dijk} stuurt morgen een brief.
Teamleider {Ingrid van Loon} belt de ouders.
Conciërge {Henk} vond twee messen in de struiken.
jongerenwerker {Samira} gaat er vrijdag naartoe
Collega {Wouter} heeft een screenshot.
Leerling {Sanne} liet het zien.
Slachtoffer {Noah} wil geen aangifte doen.
De verdachte, {Mitchell K.}, ontkent alles.
{Ouassim A.} (18) moet zich melden.
Premier {Schoof} reageerde op de rellen.
Wethouder {Saskia Lammers} opent het jongerencentrum.
{Stijn} en {Pleun} hebben de uitdaging gedaan, gelukkig niets gebreukt.
Het gerucht komt van {Lieke}, {Fleur}, {Daan} en {Roos}.
{Sven & Niels} hebben een pagina gemaakt over docenten.
{Kayleigh} is haar telefoon kwijt
{Dewi} heeft lachgas in haar kluisje
'{Jordy} heeft het gedaan' stond op de muur
{Luuk}: 'ik was er niet bij'
"{Sophie} was het," zei een meisje.
Vader van {Anouk} werkt bij de politie
zus van {bilal} stond te filmen
{Marieke Jansen-de Groot} van de oudervereniging
{Bente} & {Jip} delen stickers uit
Ik ben {Esther} en ik werk op een mbo.
Groetjes, {Marloes}
Hoi {Petra}, er gaat een filmpje rond.
Beste {Willem}, kun je hiernaar kijken?
mvg {Annemiek van Rijn}
{Abdel} en {Ali} rijden rond op een fatbike
{Isa} werd door {Mila} uit de app gegooid.
{Tess} & co hangen bij de HEMA
Er werd '{Jayden} is dood' op de muur gespoten.
opa {Piet} kwam verhaal halen op het plein
tante {Fatma} zorgt nu voor haar
Ze noemen hem {Lil Kev}.
{Nikki} appt met een man van 30
De ex van {Demi} dreigt met foto's.
foto van {Amber} ging rond in 3 mavo
{Amber van 't Hof} wil geen aangifte
{Lisa in 't Veld} en {Eva ter Beek} zagen het
{Ruud van de Ven} van de voetbalclub belde.
{Koen op den Kamp} vond een mes in de bosjes.
{El Khattabi} werd gehoord door de politie.
{Van der Linden} zegt dat het een grap was.
Gesprek met {Van den Heuvel} over de vloggers.
De heer {Mulder} uit de flat klaagt over vuurwerk.
{Joris} heeft {Emma} bedreigd met een mes
{Emma} wordt door {Joris} lastiggevallen
{Ömer Çelik} werd aangehouden
{Omer Celik} werd aangehouden
{Łukasz} woont bij zijn oom
{Beyoncé-Lynn} van groep 8 doet de dans na
{Danisha} zegt: {Roxanne} heeft het gefilmd
{DANNY} HEEFT HET GEDAAN ZEGGEN ZE
We missen je {Lieke} #{lieke} #wemissen{lieke}
#free{mohammed} staat op veel schriften
#{Jayden}Forever stond op de muur bij de halte
sterkte aan de familie van {Romano}
{Ravi} speelt de baas op het plein
{Sjonnie} en {Anita} van de markt klagen
{Bram B.} uit Best was erbij
{Mees} uit groep 8 heeft een vape
Ik zag dat {Mees} huilde.
{Sterre} vertelde het aan haar mentor
Sprak met {Floor} en {Linde}.
{jesse} zegt dat {milan} vrijdag gaat vechten
{zakaria} stuurde me die oproep
kan iemand {mila} bellen? ze zit op het dak
ff checken bij {youssef} of hij ook die app kreeg
{Robin} uit 1C is uit de app gezet
{Rens}, {Teun} en {Gijs} zijn gezien bij de brand
De broers {Achraf} en {Anass} dealen
{Sem Bakker} en {Milan Visser} zijn aangehouden
De politie zoekt {Daan Vermeulen} (16) uit Geldrop.
{Geert Wilders} komt vrijdag naar de markt
{Meryem Aydin} maakte een petitie
{Tamara} kreeg snap van een onbekende
Trainer {Ronald Koemans} stopt ermee
rapper {Kelvyn Colt} treedt op
{Liam O.} (17) wordt verdacht van brandstichting
juf {Roos} en meester {Storm} doen mee
{Nadia} haar broer heeft een scooter gestolen
{Berkay} stak een rotje af in de aula
{Nienke} en {Femke} doen mee met de milkshake rage
{Quinten} filmt de hele dag docenten
{Xavi} en {Dani} hebben een mes laten zien
{Aaliyah} kwam huilend binnen
ik sprak {aaliyah} en {shania} net
stiefvader van {Romy} stond te schreeuwen bij het hek
{Finn} is boos op {Puck}
Toen kwam {Ilse} erbij staan.
{Bo} vroeg of dat mag.
Ouders van {Jip} willen weten wat er speelt
Filmpje van {Yasmine} is 5000 keer bekeken
vriendin van {Dylan} zit in de groep
{Rodney} verkoopt e-sigaretten aan brugklassers
{Malik} werd om zijn jas beroofd
De jas van {Malik} was van Moncler.
{Jamal} kreeg een klap van {Ricardo}
{Xander Vos} en {Tessa de Haas} maken posters.
{Marijn Koning} geeft een gastles.
{Tjorven} heeft het filmpje op TikTok gezet en nu is iedereen boos.
Volgens {Shayla-Rose} is er een tweede lijst.
Ik zag {Quintijn} en {Fabiënne} bij de bushalte met een fles lachgas.
{Djaydano} van de mavo stond te schreeuwen
gister was {jaydee} weer dronken op school
Onze leerling {Tsegereda} is bang voor de groep.
{Mirjeta} en {Arlinda} hebben het filmpje verwijderd.
{Zuhayb} komt uit Somalië en wordt gepest
Een moeder ({Khadra}) kwam langs.
Ze appte: '{Daniyar} heeft een mes'.
{Abdulhadi Al Jassem} woont boven de winkel.
Het account is van {Jeroen Vandermeulen}, zeggen ze.
De politie hield {Romano de R.} aan.
Advocaat {Peter Schouten} wil er niets over zeggen.
Misdaadverslaggever {John van den Heuvel} sprak ouders toe.
Minister {Van Weel} wil strengere regels.
Burgemeester {Jeroen Dijsselbloem} sprak met jongeren.
Kinderombudsman {Margrite Kalverboer} vindt het zorgelijk.
Onderzoeker {Linda Duits} ziet een trend.
{Marjolijn Antheunis}, hoogleraar in Tilburg, waarschuwt.
"Het is een rage," zegt {Antheunis}.
{Van den Bosch} (43) zag de jongens lopen.
De 16-jarige {Yassir} werd neergestoken.
De 14-jarige {Lotte S.} uit Best is vermist.
Buurman {Toon van Gerwen} filmde het.
Bakker {Ad} uit de straat sluit eerder.
{Jo-Anne} en {Marie-José} surveilleren vrijdag.
{Sem} zn broer {Kaj} is er ook bij
vraag maar aan {kaj}
Kan je {ruud} vragen of hij de app heeft gezien?
die {jordy} van de snackbar verkoopt ze
ons {Lieke} durft niet meer
den {Henk} van de fietsenmaker zag het
D'n {Bart} is van school gestuurd
Familie {Kaya} heeft een brief gekregen.
Het gezin {Van Lieshout} is bedreigd.
Mevr. {Hendriks-van Dam} wil een gesprek.
dhr {de groot} van gym
mevrouw {el idrissi} belde
juf {marijke} huilde
Mr. {Brown} van tto vond een vape.
Ms {Taylor} saw the video.
My friend {Olivia} got a weird message from a man.
{Liam} and {Noah} want to fight on Friday.
Spoke to {Aisha}'s mom about the deepfake.
De zussen {Noa}, {Fay} en {Mare} doen de challenge.
{Mare} deed de challenge en viel flauw.
{Fay} zit ook in de lijst.
{Beer} (14) is geschorst na de vechtpartij
Ik heb {Sky} naar huis gestuurd.
gesprek gehad met {Lente} en haar moeder
{Bloem} uit 2vwo vertelde over de groep
Vandaag kwam {Joy} binnen met een blauw oog.
{Angel} en {Destiny} uit 1 mavo maakten ruzie.
Contact met {Prince} over zijn schoolverzuim.
{Blessing} krijgt haatberichten
Hoop je {Jayden} nog te spreken?
{Sanders} zoekt ruzie met {Peeters}
@ {Thomas}: kun jij dit oppakken?
cc {Marleen}, {Frits}
Namens {Carla} en het team
Aangeleverd door {Rob H.}
Bron: {Els Jacobs}, school
(bron: {Ine})
Overleg met {Ria/Ans} gehad
{Joost + Mees} waren erbij
Bij navraag bij {Teun} bleek het nep
wss {youri} ofzo
{samira}!! waar ben je
lees dit {sven} haha
heb {fleur} haar telefoon gezien
{Dilan}, {Zilan} en {Berfin} zijn nichtjes.
{Tuğba} en {İbrahim} doen niet mee.
{Ngọc Anh} wordt buitengesloten.
{Wolodymyr Kowalenko} zoekt zijn zoon.
{Anouk B} en {Iris V} uit 3C
{A. el Khayati} mailde hierover
{Mohammed-Amin} van 13
{Fatima-Zahra} zegt niks
Iedereen noemt haar {Noortje}
Haar bijnaam is '{Pinky}'
Zijn naam is {Ruben}.
Mijn naam is {Corine} en ik werk op een basisschool.
Ik ({Frank}) heb de ouders gebeld.
{Jeffrey}: "ik sla je kapot"
RIP {Sven}, je wordt gemist
Gerechtigheid voor {Tamar}
Wie kent {Mitch}?
`
  .trim()
  .split('\n');
