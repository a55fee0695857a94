/** Surnames met in the Netherlands that are no Dutch word, folded; of names with a tussenvoegsel the part behind it is here too. */
export const SURNAMES = `
vandenbroucke vandenberghe vandenbossche vandamme vanhecke vandevelde vanneste verhofstadt dehaene dewael dewulf desmedt deprez declercq decock decoster demeyer depauw deroover dewitte lemmens maes mertens claes wouters goossens jacobs willems
verschueren verbeke verbruggen vercammen verhelst vermeiren verstrepen vanderstraeten vandersteen pauwels segers thijs geens dierckx bogaerts cools hermans michiels wuyts nijs torfs vervoort boonen museeuw merckx criel wilmots clijsters henin
schoof rutte balkenende wilders baudet timmermans jetten yesilgoz omtzigt klaver bikker marijnissen kaag hoekstra dijkgraaf hugenholtz grapperhaus kuipers ollongren remkes aboutaleb halsema dijsselbloem jorritsma bontenbal dassen ouwehand stoffer azarkan kuzu ozturk simons
aalbers aarab aarts abarkan abbasi abbink abdi abdullahi aben aberkane aboutaleb abrahams acar achahbar acheampong achterberg
addo aden adeyemi adhin adjei adriaanse adriaansen aerts afolabi agyei agyeman ahaddad ahmadi ahmadzai ahmed ahmeti aissati
akbari akbas akcay akgul akhiat akhtar akin akinola akkermans aksoy aktas akyol alahmad alali albayrak alberto alberts albertsz
alderliesten aldiri alhamad alhassan alizadeh aljaber alkan alkemade alkhatib allaoui allouchi almasri almeida alonso alshami
altena altintas altun alvares alvarez amatmoekrim amatredjo amghar amini amiri amoah ampofo amponsah amrani amzil anakotta
andela anderson andrade andriessen andrzejewski ankrah ansah ansari anthonia antonisse antunes antwi appelman appiah araujo
arends arendsen arikan arslan asamoah asante asare asefaw aslan assink atas atay ates atmowirono avci aydemir aydin aydogan
ayhan azarkan azimi aznag azouagh azzouzi baars baartmans baboeram badloe baggerman baig bakkali bakkers balci baldew
baldewsingh balgobind balkenende balogun banerjee baptista baran baranowski barbosa barendregt barendse bartczak bartels basaran
basic bastiaans bastiaansen bastos batista bauer baydar bayrak bayram becker beckers beekhuis beekmans beenakker beerens
beernink begovic beijer beijersbergen bektas belhaj belkasmi benali benallal benhaddou benhammou bennani bennis benschop berends
berendsen berghuis bergkamp bergmans bergsma berhane berisha bernadina berrada bertens beukers beumer bhagwandin bhatti bhikhie
bianchi biemans biere bierens biervliet biesheuvel bihari biharie bijleveld bijlsma bilgin bingol bipat bisesar blinker bloemen
bloemendaal blokdijk blom blommers boakye boateng boedhoe boedhram boekel boelens boerma boersma boevink bogaard bogaards
bogaers bogers bohm bolhuis bolkestein bondarenko bonevacia bongers bonsu bonten boogaard boogaards boonen boonstra borgers
borges borkowski borsboom bosboom boschma bosma bosman bosmans bostan bouali bouazza bouchtaoui bouhaddouz boukhari boulahrouz
bouma bouman boumans bouwhuis bouwman bouwmans bouzid bouzidi boxtel bozkurt braafheid brakel brands brandsma breuer breukelen
breukers brinkhof brinkman brinkmans brinks brito brouwers brown bruggeman bruggink bruijn bruijns bruins bruinsma brunings
brunswijk bruyn budak bui buijs buijsman buitenhuis bulthuis bulut burleson cakir calik camacho camara campos candan
cardoso carvalho castelijns castro celik cengiz cetin ceylan chahbari chaouch chaoui charif chatterjee chaudhry chen cheng
cheung chiu chmielewski chocolaad chotkan choudhury christiaans christiaanse chu cijntje cinar cisse claassen claassens claes
claessens clement cnossen coban codrington coelho coenen coenraads colak colombo conte conti coolen coolsma coppens cornelisse
cornelissen correia coskun costa coulibaly croes crommentuijn cruijff cuijpers cunha curiel cuypers czajkowski czarnecki daalder
daamen dabrowski daemen dagdelen dahmani dahri dalen damen damhuis damsma dang daniels danso daoud daoudi darko darnoud darwish
davids davies debets deckers deelstra dekkers delfos delgado demir demircan demirci demirel demirtas deniz dereksen dereli derks
derksen desai desmet diallo dias diaz dieleman diepenbroek dihal dijk dijkema dijkers dijkhuis dijkman dijkmans dijkstra dikken
dimitrov dinc dincer dinh diouf dirks dirksen dirkx djajadi djojodikromo doan doekhi doerga dogan dohmen dokuz dominguez donkers
donkor doorenbos doornbos doorson doran dos-santos driesen driessen drif drost duarte dubbeldam dubois dudek duijn duijndam
duijnhoven duijvestijn duinker duivenvoorden duman duong dupont duran durand durmus dursun dusseldorp ebbers ebbing ebrahimi
edelman eekhout eggink eijk eijkelenboom eijkelkamp ekinci elbakkali elbers elferink elhage elidrissi elkhattabi ellenbroek
elmoussaoui elshof elzinga emanuels embregts engbers engelen engelsman erbas erdem erdogan ergun ersoy ertugrul eryilmaz esajas
esposito essers esteves evans everaert evers everts ezzahti ezzaouia faber faneyte farah farahani fassi fazeli feenstra fernand
fernandes fernandez ferrara ferrari ferraz ferreira ferrier figueiredo fikkert fischer fleuren fokkema fonseca fontein fortuin
fournier francke franken franssen frederiks freitas friesen frijns frimpong fung furtado gaal gajadien gajewski galama galli
gallo ganga gangaram gao garcia gashi gebremedhin gebremichael gebreyesus geelen geerdink geerlings geerman geerts gefferie
gelderblom genc georgiev gerards gerrits gerritse gerritsen ghazi ghebremariam ghisai ghorbani gielen gielens giesbers gijsbers
gijsen gijzen gilissen gimenez girard girigorie girjasing goedhart goes gok gokce goksu gomes gomez goncalves gonzalez goossens
gopal gorissen gorski gorter goudsmit goudswaard graanoogst grabowski greco grevink griffioen groenen groeneveld groeneweg
groenewegen groenewoud grootenboer guerrero guimaraes guler gultekin gumus gunay gundogdu gunduz gunes guo gupta gurbuz
gutierrez guven guzel gyamfi haaksma haanstra habets habte haddad hadzic hageman hagenaars hagos haidari haile hakvoort halabi
hamdan hamdaoui hamers hamidi hamstra hanegraaf hanssen haouari harbers hariri harmsen harris hartman hartog hashemi hasselbaink
haverkamp haverkort hazenberg heemskerk heerema heeren heesakkers heidanus heijden heijmans heijne heijnen heijnsdijk heinen
hellinga hemmes hendricks hendriks hendrikse hendriksen hendrix henneman henriques henriquez hermans hermsen hernandez herrera
hersi heuvelmans hidding hiemstra hilgers hira hitipeuw hoang hodzic hoekman hoeks hoeksema hoeksma hoekstra hoeseni
hoevenaar hoevenaars hoffmann hofman hofmans hofstede hofstra hogenboom hogendoorn holtkamp holtrop holwerda hommes homsi hooft
hoogenboom hoogendijk hoogendoorn hoogland hoogstraten hooplot horsten horvat hosseini houben houtman houwen hovens hoxha
hristov huang huibers huijbers huijbregts huijgens huijsmans huijts huijzer huiskamp huisman huismans huizinga hukom hulshof
hulsman husein hussain hussaini hussein huwae huynh ibrahimi idrissi igwe ilahibaks ilgun ilunga imming inan ionescu ipek iqbal
isenia isik ismail ismaili ivanov ivanova iyer jaarsma jaber jablonski jacobs jacobse jacobsen jafari jagernath jagesar jaglal
jagroep jairam jama janga jankipersad jankowski janse jansen jansens jansma janssen janssens jansz jaouhari jasinski jaspers
jaworski jelsma jeronimus jeuken jhagroe jhinkoe jiang jimenez johnson jones jongbloed jongbloets jongenburger jongeneel
jongerius jongman jongsma jonkers jonkman joosse joosten joshi jovanovic jubitana jurgens kaandorp kabak kabongo kaczmarek
kaddouri kadiri kaihatu kalinowski kalkman kalloe kalpoe kamali kamara kamerbeek kaminski kamphuis kamstra kandemir kanhai
kaplan kapoor kaptein karabulut karaca karadag karagoz karahan karakas karakaya karakoc karaman karatas karijopawiro karimi
karman karsowidjojo kartodikromo kartoredjo kartosen kartowidjojo kasmi kassab kavak kaya kaynak keijsers keijzer keita keizers
kelders keles kempers kerkhof kerkhoff kersten keskin kessels keuning khalil khan khani khargi khatib khattabi khoury kidane
kieboom kiers kilic kingma kirac kishoen kisoensingh kizil klaasen klaassen klaassens kleijn kleijweg kleinhans klerks kleton
klijn klinkenberg kloosterhuis kloosterman kloppenburg kluivers knaap knippenberg knobben kobus koc koca kocak koch koeiman
koekkoek koeman koenders koene koenen koenis koetsier kogeldans kokke kolodziej kone kooijman kooijmans kooistra koolen koolhaas
 koopmans koot koppelman korkmaz koroma korpershoek korsten kortekaas kortenhorst korteweg korver kosters kovac kovacevic
kovalchuk kovalenko kowalczyk kowalski koyuncu kozlowski kraaij kraaijenbrink kraaijeveld kragten krajewski kramers krasniqi
krause kravchenko krawczyk krijgsman kroes krol kromodimedjo kruger kruijf kruijssen kruik kruithof kubiak kucharski kucuk
kuijper kuijpers kuijt kuiper kuipers kuiters kumar kurdi kurt kurtulus kuypers kwakman kwarteng kwiatkowski kwok laarakker
laarman labee labots lachman lachmising lahlah lai lalji lambers lambooij lamers lammers lammerts lamrini landveld landzaat
langenberg langerak langeveld langezaal lansink laskowski latuheru latumahina lau lazaroms lazrak leatemia leeflang leenders
leenen lefebvre lehmann leidsman leijenaar leijten leito lekatompessy lemmens lems lenders lenferink lensink lenssen leppers
letschert leung leushuis leusink lewandowski liang liebrand liebregts ligtenberg ligthart lilipaly lindeboom lindeman linger
linssen litamahuputty liu lodewijks loeffen lohman lokhorst lomans lombardi lommers looijen looman loomans lopes lopez loukili
loupatty lourenco lourens lucassen ludwig luhukay luijk luijten luiten luo luong luttikhuis lysenko maassen maathuis macedo
machado maciejewski maduro magalhaes mahabier mahabir mahadew mahmood mahmoudi majewski makhan makhloufi malec malhotra
malinowski malki mancini mandemakers manders manna manschot mansouri manuhutu manuputty marcelis marchal marciniak marijnissen
marinho markerink markovic marques marsman martens martes martinez martins martis martodihardjo marzouki masri mastenbroek
matadin mateboer matena mathijssen mathoera matos matthijssen matulessy mazur mbala mbeki mebius mebrahtu meekel meenhuis
meerman meertens meesters meeuwis meeuwsen mehari mehta meijer meijerink meijers meinders meindersma melissen mellema melnyk
melo mendes mendez mendonca mengisteab menig mensah mensink mercelina merkies merkx mertens messaoudi metiary metz meulenbelt
meulenbroek meulendijks meulman meuwese meuwissen meyer meyers michalak michels michielsen middelkoop mieras miller miltenburg
minderhoud minkels mishre misiedjan misier moenesar moerkerk moerman moestadja mohabir mohammadi mohamoud mohamud mohan mokhtari
 molenaars molina moll monteiro mooij moonen moore mooren moors morabet moradi morais morales morawski moreau moreira
morel moreno moretti mosselman mostert mota mouhamed mourabit mousavi moussaoui mouws mrabet mroz mukherjee mulder mulders
muller munneke munoz muskita musters mutombo naaijkens naderi nagtegaal nair najafi najjar nandlal nanhoe nanlohy nannan narain
nascimento naus navarro nazari ndiaye negash neijenhuis nelissen neumann neves ngo nguyen nicolai nieboer niemeijer niessen
nieuwenhuijs nieuwenhuis nieuwenhuizen nieuwkoop nieuwland nijboer nijdam nijhof nijhoff nijhuis nijkamp nijland nijman nijs
nijssen nikijuluw nikolov nkansah nogueira nooijen nooitmeer noordam noordermeer noordhoek noordhof noori noorlander nouri nowak
nowakowski noya ntabo nuijten nunes nusselder nwosu nyarko o'brien o'connor obasi obeid obeng oberman odor oedayrajsingh
oemrawsingh oerlemans ofori ohlsen okafor okeke okonkwo okoro okubay olawale oldenburger olijfveld oliveira oliynyk olsthoorn
olszewski olthof omidi ondersteijn onderwater oonk oosterhof oosterhuis oosterlaken oosterman oosterom oosterveen oosterveld
oosterwijk oostrom oostveen opoku oppong orie ortega ortiz osei osman ostrowski otten ottens ouahbi ouali ouardi ouazzani oulad
ouriaghli ouwehand ouwerkerk overbeek overdijk overeem overmars overmeer owusu oyelaran ozcan ozcelik ozdemir ozdogan ozen ozer
ozgur ozkan oznur ozturk paardekooper paauwe pacheco paffen panday pang panneflek pansier parmessar parra partodikromo pasman
patel pattinama pattipeilohy pawirodikromo pawironadi pawlak pawlowski peeman peerboom peeters pelgrim pelupessy penders pengel
pepers pereira perez persaud peters petersen petrov petrova petrovic pham phan picauly pierik pieterman pieters pieterse
pietersen pietersz pijnenburg pijpers pinas pinheiro pinto pinxten piotrowski pires plantinga plet ploeger poeran polak polat
polman polnaija pols popal popescu popova postma postmus pouwels prakken prinsen provence pruijssers przybylski purperhart
putman qaderi qasem quaedackers quaedvlieg queiroz quist qureshi raaijen raaijmakers raats raben rachidi radema rademaker
rademakers raghoebar raghoenath raghosing rahimi rahmani rajabi rajendran ramaker ramautar rambaran rambharos ramcharan ramdas
ramdat ramdhani ramdin ramessar ramirez ramkhelawan ramkisoen ramlakhan ramlal ramos rampersad ramsaran ramsoebhag randjitsing
rasing rasmussen rasouli ratan redan reddy redjosentono regales rehatta reijers reijnders reijnen reijntjes reinders reintjes
reitsma reiziger remmers remmerswaal renders rengers resosemito rezaei rezai ribeiro ricci ridderbos rietdijk rietveld rigters
rijkaard rijkers rijnbeek rijnders rijnsburger rijpkema rijpma rijsdijk rikken rinaldi rinsma ririassa risakotta ritsema ritzen
rivera robinson rocha rodrigues rodriguez roeleveld roelofs roelofsen roestenburg rombouts romeijn romero romijnders romkes
ronodikromo rooijakkers rooijen rooijmans roozen rosaria rosenberg rosier rossi rostami rotmans rottier roukema rouwenhorst
ruijter ruijters ruiter ruiz rusman russo rutgers rutjens rutkowski rutten ruys sabbagh sadat saddal sadeghi sadiki sadowski
sahetapy sahin saidi salamony salampessy salazar saleh salehi salhi salih samadi sambo sampaio sanchez sanders santana santoro
santos sapulette sardjoe sarpong sastrodimedjo sastroredjo schaafsma schaeffer schafer schalkwijk scheepers scheffer schellekens
schenk scherpenzeel schilperoort schiltmans schmidt schmitz schneider schoenmakers scholte scholten scholtes scholz schoof
schoonderwoerd schoop schouten schrama schreuder schreuders schreurs schrijnemakers schrijvers schroder schuiling schuit schulte
schultz schulz schuring schurink schutte schuurman schuurmans schwarz seedorf seegers segers selano selhorst semedo senol
senturk serrano sesay severijn sevinc sewnath sezer shah shaheen shala sharifi sharma sheikh sheorajpanday shevchenko shirazi
siahaya siddiqui siebelink siebers siegers siemerink siemons sietsma sijbesma sijm sijtsma sikora sikorski silva simoes simons
simsek sinay singh sitaram sivakumar slaats slagter slangen slegers slenders slijkhuis slijngard sloots smeekens smeenk smeets
smetsers smid smit smith smits smolders smulders snels snijder snijders snoeijen snoek snoeren soares sobczak soekhai soekhlal
soekhoe soemodihardjo soerjadi soerland soerodimedjo sokolowski soltani somers sommers somohardjo sonmez sonneveld sopacua
souhoka soumokil sousa soylu spaan speelman spekreijse spierings spijkerman spijkers spijkstra sporkslede sprangers
spruijt srinivasan staals stanekzai steeghs steegman steenbakkers steenhuis steijn stekelenburg stepien sterkenburg stevens
stienstra stijnen stikkelbroek stoffelen stoffels stolk stolwijk stouten straatman strating strijbos strijdhaftig strijker
 stroeve stroomberg struijk sturkenboom suarez suijkerbuijk sukhraj sukul suleiman supusepa susanto swart swarts swinkels
szabo szczepanski szymanski tahamata tahapary taheri tahiri taibi taihuttu talakua talbi talsma tamaela tamboer tanamal tang
tanis taskin tavakoli tavares tawil teixeira tekin tekle teklehaimanot telkamp temmink tempelaar tensen terlouw termeer terpstra
terwindt tesfamariam tesfay tesfaye tetelepta tetteh teuben teunissen teurlings tewarie teweldebrhan thenu thijssen thissen
thomassen thompson tiemessen tiggelman tijssen timmermans timmers titaley tiwari tjin tkachenko todikromo todorov
toemin tomasoa tomaszewski toonen toprak torres tosun touray toure tran traore trimbos tromp troost truong tsang tse tshibangu
tuhumena tuijn tuinder tuinman tuinstra tunc tuncer tupamahu turan turgut turkmen turkoglu tutuarima tuur twigt ucar uijen
uijtdewilligen uitdehaag uiterloo uittenbogaard ulusoy ummels unal uneputty unlu urbanski usmany uysal uzun vaessen vanenburg
vanhoof varela varga vargas vastenhouw vaz veenhof veenman veenstra veerman veldhoen veldhuijzen veldhuis veldhuizen veldkamp
veldman veldwijk veltman venema venetiaan ventevogel verbaan verbeek verbeeten verberne verboom verbruggen verburg verdonk
verdonschot verduijn vergeer vergouwen verhaar verhaeg verhage verhagen verhallen verhees verheij verheijden verheijen verhoef
verhoeff verhoeven verhulst verkaik verkerk verkooijen verkuijlen verlaan verma vermaas vermaat vermeer vermeij vermeulen
vermunt vernooij vernooy verploegen verschoor verschure verschuren verschuuren versluijs versluis verstappen versteeg versteegen
versteegh verstegen verstraten verweij verwer victorina vieira vierboom vingerling visscher vissers vitale viveen vliet
vogelaar vogelzang volkers vollebregt volmer voogt voorhoeve voorn voskamp voskuil voskuilen vosse vosselman vrancken vreeburg
vries vrijhof vroegop vugts vuong vural waaijer wagemakers wagner wairisal walczak walraven walters wang wardak
warmerdam warnaar warsame wasilewski wassenberg watson wattilete wattimena wauters wawoe weber wei weijenberg weijers weijland
weitenberg weldemichael welling wellink wempe wensink wentink wentzel werkman werleman wernink westbroek westdijk westerhof
westerhuis westerink westerman westerveld westra weterings wetzels wever wevers wieczorek wiegers wiegman wielinga wierda
wiersema wiersma wijdenbosch wijers wijnaldum wijnands wijnen wijngaarden wijnhoven wijnia wijnja wijsman wilbrink wildeboer
wilders wildschut wilkens willems willemse willemsen williams winkelman winkelmolen wirjodikromo wisniewski witjes witkamp
witkowski witteman witteveen wlodarczyk woerdeman wojcik wolbers woldemariam woldu wolfs woltering wolters wong wongsodikromo
wouters wouterse wozniak wright wroblewski wrona wu wubben wubs xie xu yaakoubi yacoubi yalcin yaman yang yasar yavas yavuz
yeboah yesilyurt yeung yildirim yildirimlar yildiz yilmaz yilmazer yip yohannes yousefi yucel yuen yuksel zadran zahraoui zaidi
zajac zakrzewski zalewski zamani zandbergen zandstra zandvliet zantinge zawadzki zebeda zeegers zegers zeilstra zein zeinstra
zeldenrust zeng zengin zerai zeroual zerouali zerrouk zhang zhao zheng zhou zhu zielinski zijderveld zijlmans zijlstra zimmerman
zimmermann ziyech zoetemelk zondervan zonnenberg zonneveld zouggagh zuidema zuiderwijk zuidhof zuijdgeest zuiverloon zwaagstra
zwanenburg zwarts zweers zwiers zwinkels
`;

/** Surnames that are also a word (a trade, an animal, a place, a colour): only a first name, a title or a tussenvoegsel makes them a name. */
export const SURNAMES_ALSO_WORDS = `
wagenaar stoop strik spaans burgers koopman timmerman molenaar visser heuvel adelaar appel baan bakker bank beek beer berg bergen berk bijl bloem blok boer bol bom boom boon bos bosch bot bouwmeester brand
broek broeken bron brouwer brug bruggen bruin buren burg burger buurman dam dekker doorn drent driel duif eeuwen eik engel
engels es fransen gans geest gelder goede goot graaf graaff griek groen groot haan haar haas hagen hak ham haring hart have
hazelaar heer heide hek helder hert hoek hof hoop horst hout houten huis huizen jacht jager jong jonge jonker kamp kampen kat
keizer kers kist klein kleine klerk kloet klok klomp klooster knecht koe kok kolk konijn koning kool kop koper koster kraan
kramer krijger kroon kruis kuil kuip kwast laan land lange leeuw leeuwen linde linden loon loos loper maas man markt meer mees
meester metselaar meulen mol molen moor muis mus nagel noord oever oost os otter ouden oudsten paap paard pas pauw peer pen plas
pol pont pool poort post pot prins punt put raaf ram rand reus richter ridder riet rijk rijn rood roos rust schaap schaik schip
schoen schouw schrijver schuur slager slot sluis smaal snel specht spijker spoor staal stad stam steen steenbergen stein ster
sterk stok storm straat strand taal tak tas teller timmer tol toorn tuin tulp vaandel vaart valk vat veen veer veld velde velden
ven verkuil vet vlag vlieger vogel vonk voogd voorst voort vos vriend vroom waal waard wal water weide weijden werf werff west
wijk wijn wild wind winkel winter wit witte wolf wolff woud zaal zand zee zon zoon zuid zwaan zwart zwarte
`;
