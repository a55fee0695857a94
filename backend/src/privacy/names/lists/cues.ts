/** Words before a name that say that a person follows, folded; so strong that even a word or a lower-case name is meant as one. */
export const TITLES = `
fam pt client patient meneer mevrouw mevr mw mevr dhr hr juf juffrouw meester mr mrs ms miss dr drs ir ing prof ds heer mvr mvr. meneertje sensei oom tante ome opa oma tio tia abla abi ustad hodja
`;

/** Functions: they stay, the name behind them goes, when it has a capital. */
export const FUNCTIONS = `
burgemeester locoburgemeester wethouder minister staatssecretaris premier president-commissaris kamerlid raadslid gedeputeerde commissaris gouverneur politicus politica wijkagent wijkagente agent agente politieagent politieagente jeugdagent hoofdagent brigadier inspecteur rechercheur politiewoordvoerder politiechef korpschef officier aanklager rechter advocaat advocate notaris
directeur directrice rector conrector adjunct-directeur bestuurder voorzitter teamleider afdelingsleider leerjaarcoordinator zorgcoordinator mentor mentrix docent docente leraar lerares leerkracht onderwijsassistent gymleraar gymdocent conciërge concierge decaan intern-begeleider ib'er stagiair stagiaire invaller invaljuf vakleerkracht pedagoog orthopedagoog
jongerenwerker jongerenwerkster jeugdwerker straatcoach boa handhaver buurtvader wijkcoach gezinscoach jeugdconsulent leerplichtambtenaar schoolmaatschappelijk maatschappelijk-werker schoolpsycholoog psycholoog psychiater huisarts arts dokter verpleegkundige jeugdverpleegkundige jeugdarts tandarts hulpverlener begeleider begeleidster vertrouwenspersoon
trainer coach voetbaltrainer scheidsrechter keeper aanvoerder spits teamgenoot woordvoerder woordvoerster zegsman beveiliger portier winkelier eigenaar eigenaresse ondernemer imam dominee pastoor pastor priester pater zuster rabbijn
collega oud-collega klasgenoot klasgenote klasgenootje buurman buurvrouw buurjongen buurmeisje leerling leerlinge oud-leerling ex-leerling mentorleerling brugklasser scholier scholiere student studente vriend vriendin vriendje vriendinnetje bff maatje boezemvriend loverboy ex exvriend ex-vriend ex-vriendin verkering
verdachte hoofdverdachte slachtoffer getuige dader medeverdachte aangever nabestaande rapper drillrapper zanger zangeres dj youtuber influencer streamer tiktokker vlogger gamer presentator presentatrice journalist journaliste verslaggever verslaggeefster schrijver schrijfster acteur actrice voetballer darter onderzoeker hoogleraar professor wetenschapper criminoloog socioloog lector
jongen meisje meid peuter kleuter tiener puber kind jochie gast gozer pleegkind pleegzoon pleegdochter
teacher principal officer mayor detective coach student classmate friend neighbour neighbor cousin brother sister uncle aunt mother father
`;

/** Kin and friends, before a name ('broertje Sem') or with 'van' between ('zoon van Peter'). */
export const KIN = `
zoon zoontje dochter dochtertje broer broertje broers zus zusje zusjes zussen moeder mama mam vader papa pap pa ma ouders ouder
oma opa oom tante neef neefje nicht nichtje vriend vriendin vriendje vriendinnetje vrienden vriendinnen ex man vrouw kind
partner echtgenoot echtgenote verloofde weduwe weduwnaar pleegmoeder pleegvader schoonmoeder schoonvader stiefzoon stiefdochter kinderen kleinzoon kleindochter stiefvader stiefmoeder stiefbroer stiefzus halfbroer halfzus tweelingbroer tweelingzus schoonzus
zwager buurman buurvrouw buurjongen buurmeisje
`;

/** What belongs to somebody: with 'van' behind it a person follows ('de telefoon van Roos'). */
export const BELONGINGS = `
klas kamer huis telefoon fiets feestje verjaardag begrafenis foto foto's filmpje filmpjes naaktfoto naaktfoto's nudes adres
nummer bende vriendengroep gezin familie mentor juf
`;

/** Verbs that say what a person says, feels or does: behind a word with a capital they make it a person. */
export const PERSON_VERBS = `
zegt zei zeiden vertelt vertelde vertelden denkt dacht vindt vond belde belt appte appt mailde mailt stuurde schreeuwde schreeuwt huilt huilde lacht lachte vroeg vraagt heet hete woont woonde snapt snapte weet wist wilde wou durft durfde hoorde zag voelt voelde schrok schrikt gaf schreef antwoordde reageerde bekende ontkent ontkende beweert beweerde spijbelt spijbelde rookt rookte blowt vapet verkoopt verkocht dealt sloeg slaat schopte schopt
pest pestte bedreigt bedreigde steelt stal filmde filmt bracht riep riepen duwde trok pakte gooide greep beet spuugde stak snijdt sneed liegt loog fietst fietste rende loopt liep slaapt sliep zit zat kreeg krijgt mag mocht moest moet kwam komt ging gaat doet deed kent kende luistert luisterde zoekt zocht zoekte verhuisde stopte stopt begon meldde
says said told thinks thought feels felt asked wants wanted cried called texted lives
`;

/** Weaker verbs and words: they stand behind persons, and behind anything else. */
export const WEAK_VERBS = `
is was waren heeft had hebben hadden wil kan kon zal zou wordt werd worden werden blijft bleef speelt speelde kijkt keek maakt maakte neemt nam staat stond ook zelf samen has and
`;

/** Words before a name in a sentence about people. */
export const PERSON_BEFORE = `
met door aan bij tegen namens volgens zonder over naar van voor om en dat omdat toen als of zag zagen sprak spraken gesproken belde vroeg vraagt zei zegt vertelde hoorde kent ken mis miste bedankt hoi hey hai hi hallo dag beste lieve groet groetjes gr mvg xx liefs vond vindt heeft had is was wil wilde with from by told asked saw
`;

/** Words that bring a name after them: 'heet', 'genaamd'. */
export const CALLED = `
heet heette hete heten genaamd genoemd noemen noemt bijgenaamd bijnaam alias voornaam achternaam naam named called aka
`;

/** Words between a first name and a surname. */
export const TUSSENVOEGSELS = `
van de der den het ter ten te  op in aan bij la le du di da dos das del della el al ait aït ben bint bin ibn abu abou ould von zu zum vom uit over onder t s oude vd vder vdr vande
`;

/** Words behind a name that make the whole no person: 'Anne Frank Stichting', 'Jan van Brabant College'. */
export const INSTITUTIONS = `
college lyceum school basisschool mavo havo vwo gymnasium scholengemeenschap academie academy instituut universiteit museum stichting foundation fonds prijs award cup toernooi festival fest theater concertgebouw schouwburg bioscoop arena stadion hal sporthal zwembad bibliotheek kerk kapel moskee kathedraal klooster abdij
ziekenhuis kliniek huis hof park bos plein straat laan weg dreef singel gracht kade brug tunnel station wijk buurt passage plantsoen markt zaal centrum center winkel store supermarkt shop bakkerij slagerij restaurant cafe bar club hotel bv b.v. nv vof holding groep group records radio fm tv magazine show
church chapel mosque society league united boys girls lounge bakery burger burgers pizza kebab doner grill barbers hair salon kapsalon wok toko juwelier juweliers apotheek makelaars makelaardij advocaten tandartsen autos fietsen tweewielers transport installatie sports gym fitness collectief orkest ensemble podium jeans shoes kleding mode
challenge trend dance dans filter meme app game spel collectie parfum model editie film serie musical boek tour concert dag week wet fonds day effect
`;

/** Words before a name that make it no person: 'basisschool De Linde', 'storm Poly', 'Sint Joris'. */
export const NO_PERSON_BEFORE = `
fles flesje blikje pakje glas glaasje shotje krat kratje sixpack scouting scoutinggroep drumband fanfare harmonie gilde carnavalsvereniging jongerencentrum buurthuis wijkgebouw kinderdagverblijf bso peuterspeelzaal manege zwembad verzorgingshuis zorgcentrum azc kapper kapsalon barbershop snackbar eetcafe frituur cafetaria pizzeria avondwinkel shishalounge slagerij bakkerij shoarma lunchroom sportschool discotheek kroeg ijssalon feesttent friettent sint st st. sinte santa saint san são heilige basisschool school-de college lyceum scholengemeenschap obs cbs rkbs kbs pcbs museum theater restaurant cafe bar hotel winkel supermarkt kerk wijk buurt storm orkaan tropische project stichting app spel spelletje game film serie musical boek operatie codenaam bureau firma merk vv rksv sv fc voetbalclub club schip boot tunnel station challenge
zaal straat plein park hashtag nummer liedje song album tour album personage figuur pop knuffel robot chatbot ai-chatbot filter bot drankje drank smaak kleur parfum auto scooter telefoon sportpark sporthal winkelcentrum camping hal gebouw lokaal studio radio festival kamp vereniging partij
`;

/** Words before 'heet' in the same sentence that say that a thing is called so: 'de challenge heet Momo'. */
export const THINGS = `
app spel game challenge trend account groep groepschat groepsapp kanaal pagina site website film filmpje video serie boek liedje nummer hashtag merk drankje winkel school wijk straat plek hond kat poes paard cavia konijn server bot chatbot filter dans rage hype uitdaging project programma drug drugs middel vape smaak pil pillen toernooi feest evenement lokaal gebouw stichting organisatie club team partij plein park
`;

/** What stands in a hashtag before the name of a person who is mourned, missed, looked for or attacked. */
export const HASHTAG_BEFORE = `
rip ripp restinpeace rustzacht rustinvrede slaapzacht justice justicefor justicevoor gerechtigheidvoor gerechtigheid recht rechtvoor free freed vrij laatvrij savevoor save prayfor pray bidvoor bid voor voorlieve for missing vermist zoek zoekt find vind waaris whereis sterkte sterktevoor kracht krachtvoor liefsvoor lovevoor love team weare wijzijn iksta ikstaachter stop cancel weg wegmet exposed expose ontsla dump haat hate boycot lieve onze mijn my steun steunvoor help helpvoor wij missen wemissen ikmis imissyou missyou inmemoryof forever altijd dag dankje bedankt happybirthday hbd jarig verjaardag stillemars stilletochtvoor stilletocht ik ben ikben jesuis
`;

/** What stands in a hashtag behind such a name. */
export const HASHTAG_BEHIND = `
vermist missing forever altijd rip isweg weg isonschuldig onschuldig vrij free exposed strong sterk army squad gang moetweg moetstoppen jarig fans love justice terug home
`;

/** Words before a noun: what follows is a thing, not a person. */
export const ARTICLES = `
de het een geen elke elk deze die dit ieder iedere zo'n welke welk alle veel meer mijn zijn haar hun ons onze jouw jullie uw m'n z'n the a an this that my his her our their
`;

/** Words that often begin a sentence with a capital and are no name. */
export const ORDINARY = `
vitamine hepatitis plan type gebouw lokaal optie niveau versie ik jij je hij zij ze we wij jullie u er wie wat waar wanneer waarom hoe welke iemand niemand iedereen iets niets alles alle al alleen altijd nooit vaak soms ook nog nu net pas dan daar daarna daarom daarbij hier hierna hierbij eerst later vandaag gisteren morgen vanavond vanmiddag vanochtend vannacht eergisteren overmorgen straks
de het een dit dat deze die den des en of maar want dus als toen terwijl omdat zodat doordat nadat voordat tenzij hoewel indien zoals volgens tijdens sinds binnen buiten tussen vanwege wegens ondanks na voor met zonder door over onder op in uit aan bij naar tot van via per ten te om tegen langs rond richting vanaf sommige veel weinig meer meerdere enkele verschillende beide elke iedere geen niet wel
is was zijn waren heb heeft had hebben hadden kan kunnen kon zal zullen zou zouden wil willen wilde moet moeten mag mogen ga gaat gaan ging komt komen kwam wordt worden werd doe doet doen zie ziet zag hoor hoorde gehoord gezien gesproken gesprek melding meldingen signaal signalen let goed nieuw nieuwe oude grote kleine jonge jongeren leerling leerlingen kinderen meisjes meiden jongens ouders docenten school scholen klas klassen groep groepen groepje brugklas
filmpje filmpjes video foto foto's bericht berichten oproep app appje appgroep vechtpartij ruzie rel rellen trend challenge uitdaging politie gemeente vriendengroep onrust update let op heel erg veel meisje jongen meer minder volgende vorige komende afgelopen deze laatste eerste tweede derde week weekend maand jaar dag avond middag ochtend nacht
the this that these those there here he she it they we you i and or but so if when what who where why how today yesterday tomorrow some many students kids pupils teachers parents school hi hello hey hallo hoi dag beste ja nee ok oke oké lol haha dus tja nou
`;
