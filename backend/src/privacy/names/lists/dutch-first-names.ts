/** First names given in the Netherlands and Flanders, old and new, folded (lower case, no diacritics). */
export const DUTCH_FIRST_NAMES = `
coco duuk isra berat jair giovanny jairo kik kick chucky tuur jordan dwayno kyara bjorn bo-ann rayvano
fred eric alie helma mariet marietje riky gonny lineke hemmo philou bobbi bowie riv coba fester gradus radjesh corrine ietje hao-ming
rose quintijn tjorven shayla prince princess blessing
eli malik mika nika ron tony xena cheyenne mimi nala roza ties tina omid noor filip
dani aaliyah aaliyha sjonnie anouar jurandy kev appie djenna jaydi joelle bente fenna mace lowie leny nick robbert jaela maren nour noud feie bodi boet tycho sjoerd jort jurre wick thijmen mex vosse siebe lewis hidde linn nienke
aad aafje aafke aagje aaltje aart abe abel ad ada adam adelheid adriaan adriana adrianus adrie aernout afke agaath agatha agnes
agnita alana alberdina albert alberta albertine albertus alewijn alexander alexandra alexia alfons alfred alice alicia alida
alina aline alissa alma alphons alwin alyssa amalia amanda amarins amber amelia amelie amy anais andre andrea andreas andries
andy ane anemoon angela angelina angelique anita anja anjo anke ankie ann anna annabel annabelle annalies annalisa annamarie
anne anne-fleur anne-lotte anne-marie anne-marijn anne-sophie annefleur annejet annejetske anneke anneleen annelieke annelien
annelies annelore annelotte annemarie annemarij annemiek annemieke annemijn annemoon annerieke anneroos annet annette annewil
annick annie anniek annika annique anoek anouck anouk anselm ansje ante anthonie anthony antje antoinette anton antonia antonie
antonius antoon arend ariane arianne arie ariel arien arienne arjan arjen arjenne arjo arlette arlo armand arnaud arne arno
arnold arnoud arnout aron arthur arvid astrid atze audrey auke aukje aurelie aurora ava axel ayla babette babs balthasar
baptiste barbara barend barry bart bart-jan bartel bartholomeus bas bastiaan beatrijs beatrix bente berber berdien berdine
berend bernadet bernadette bernadien bernard bernardus bernd bernhard berrie berry bert berta bertha bertie bertina bertine
bertram bertus betje bettie bettina betty bianca bibi bieke bjorn boaz bob bobbie bobby bodhi bodine bonifacius bonne boris
boudewijn bouke boukje boyd bram brechje brecht brechtje brenda brenno brent bretagne brian brigit brigitta brigitte brit
britney britt britte bruno bryan bryce burghard caitlin camiel camilla camille carel carien carin carina carine carla carlien
carlijn carline carlo carmen carola carolien carolina caroline caspar casper catharina cathelijn cathelijne cato catootje cecile
cecilia cees celeste celine chantal chantalle charel charissa charles charley charlie charlotte chelsea cherida chiel chloe
chris christa christel christiaan christian christien christina christine christoffel christophe christopher cindey cindy claar
claartje claire clara clarissa clasien claudia clemens cobie coby coen coenraad colette colin coline connie constance
constantijn coosje cor cora coralie corina corine corinne corne cornee cornelia cornelis corrie corry corstiaan cosima cris
crista cynthia daan daantje daisy damian damien dana danae danick daniek daniel daniela danielle danique danisha danny daphne
daria dario dave davey david davino davy debbie debby deborah deirdre delano deliana demi demy denise dennis derk desi desiree
dewi dewy diana diane dianne dick dickie diede diederick diederik diego dieke dien diena dieneke dieuwer dieuwertje dieuwke
digna dille dimitri dimphy dinand dindi dineke dingeman dinie dinja dionne dirk dirkjan dirkje djay djayden djoeke djoke djura
doetie doetje dolf dolly dominic dominique donald donna donny door doortje dora doreen dorien dorinda dorine doris dorit dorothe
dorothea dorte dorus douwe dries duco durk dyano dylan dymphna ebbe ebel eddie eddo eddy edith edo edsger edson eduard edward
edwin eefje eefke eelco eelke eelkje eelse eeltje eerke egbert egon eibert eise elano elena eleonora eleonore elianne elin elina
eline elisa elisabeth elise eliza elizabeth elja elke ella ellemijn ellen ellie ellis elly elma elodie els elsa elsbert elsbeth
else elselien elsemiek elsemieke elsje elske eltje elvira elze emanuel emely emiel emile emilia emilie emily emma emmalotte
emmely emmy engel engelbert engeline erica erick erik erika erna ernst erwin esme esmee esmeralda estelle ester esther etienne
eugene eugenie eva evan evelien eveline evelyn evelyne everard everdina everdine evert evert-jan evi evie evy ewald ewoud fabian
fabien fabienn fabienne fabio fanny fay fayah faye fayen fayenn fedde feddo fedor feico felicia feliene feline felix femke
femmeke femmie femmy fenna fenne fenneke fenny ferdi ferdinand ferry fetze ficky fieke fien fiene fientje fijke filip filippa
finley finn fiona fleur fleurtje flip floor floortje flora flore florence florentine florian floris florus flynn focko fokke
fokko folkert folmer fons foppe fosse fran frances francien francina francine francis francisca franciscus franciska franck
frank franka franke frankie frans frasier freddie freddy frederick frederieke frederik frederique fredo fredrik freek freekje
freerk freya frida frido frieda friso frits fritske frouke froukje fynn gabi gabriel gabriela gabrielle gaby gea gebke geert
geertjan geertje geertrui geertruida gemma genevieve gerald geraldine gerard gerarda gerardus gerben gerbrand gerco gerda
gerdien gerdina gerdje gerhard gerlinda gerlinde gerlof germa gerrie gerrit gerritje gerry gert gert-jan gertie gertjan gertrude
gertruud gerwin gery gesina gezina ghislaine gian gideon giel gijs gijsbert gijsje gina ginny gisela giselle gitta gitte glenn
gloria godelieve godfried gonda gonnie goos gosse goswin govert grad grada greet greetje greta grete gretha griet grietha
grietje guido guillaume gust gustaaf gustav guus guusje gwen gwenda gwendolyn gwenn hailey hailie haje hanna hannah hanne
hanneke hannelore hannes hannie hanny hans hansje harald haringa harm harmen harmien harmke harold harrie harriet harry hartger
hauke hayley hebe hedda hedwig hedy heidi heike hein heine heinrich heleen heleentje helena helene helga hella hellen hendrica
hendrick hendrik hendrika hendrikje hendrikus henk henk-jan henkjan hennie henny henri henriette henrika henrike herbert herma
herman hermanus hermien hermina hermine hessel hester hetty hidde hieke hielke hieronymus hilbert hilbrand hilda hilde hildegard
hillegonda hilleke hilly hiltje hinke hinrik hiske hittje hobbe horst hub hubert huberta hubertus hugo huib huibert huig huub
huubje hyke hylke iain ian ibe ida ide idelette ids idske ieke ierse iggy ignace igor ijsbrand ike ilja ilka ilona ilone ilse
ima imke imme imre ina inca indie indy ine ineke inez inga inge ingeborg ingeborgh ingmar ingrid ingvar irena irene iris irma
isa isaac isaak isabeau isabel isabella isabelle isabo isis ivan ivana ivar ivo ivonne ivy iza izaak ize izzy jaantje jaap jacco
jacintha jack jackie jacky jaco jacob jacoba jacobien jacobine jacobus jacoline jacqueline jacques jael jaimie jaimy jaivey
jakob jaleesa jamie jan jan-hendrik jan-jaap jan-peter jan-pieter jan-willem jana jane janet janette janice janieke janien
janina janine janique janita janjaap janke janko janna jannah jannek janneke jannemieke jannes jannet jannetje jannie jannigje
jannis janny janoek janou jansje jantien jantina jantine jantje janus japke jara jari jarno jaron jasmijn jasmin jasmine jason
jasper jawad jay jayce jaycee jayda jaydee jayden jayjay jayla jaylan jaylano jaylee jaylin jaylinn jayson jayvano jazz jean
jeanet jeanette jeanine jeanne jeannet jeannette jeannine jeff jeffrey jelena jelger jelis jelka jelke jelle jelly jelmer jelte
jeltje jenna jennifer jenny jens jente jephta jerel jeremia jeremy jerke jeroen jerom jerome jerry jesaja jesper jess jesse
jessey jessica jessie jesslyn jessy jet jeta jetske jetta jette jetty jikke jill jilles jillian jim jimmy jinte jip jisk jiska
jits jitse jitske jo joachim joan joana joanna joanne job jobje jochem jochen jochum jodie joeke joekes joel joelien joelle joep
joeri joes joey johan johanna johannes johannus john johnny joke jola jolanda jolande jolanthe joleen jolein jolie jolien jolijn
jolina joline jona jonah jonas jonatan jonathan joni jonna jonne jonneke jonny joop joos joost jop jopie joppe joran jordan
jordi jordie jordy jordyn jorg jorge jorie jorien jorik jorike jorina jorine joris jorit jorn jornt jorrit jort jos jose josef
josefien josefine joseph josephine josette joshua joshy josien josine josje jouke joukje jovana joy joyce jozef jozien jozua
juan judith judy jue jules julia julian juliana julie julien juliet juliette julius julot jun juna june jurgen juriaan jurian
jurjen jurre jurriaan jurrian jurrit justin justine justus juul juultje jytte kaat kaatje kai kaj kaja kaleb kaley karel karen
kari karianne karien karin karina karla karlien karlijn karola karolien karsten kaspar kasper kate katelijne katharina kathelijn
kathleen kathy katie katinka katja kato katrien katrijn kay kaya kaylee kayleigh kayley kaylin keano keanu kees keesje kelly
kelsey kelvin ken kendra kenny kerst kerstin kevin keziah kian kiara kick kiki kiko kilian kim kimberley kimberly kimmy kinge
kira kirsten kirsty kit kitty kiyan kjeld kjell klaartje klaas klaas-jan klaasjan klaasje klaske klazien klazina koen koenraad
koert koos koosje kor korneel kornelis krijn kris krista kristel kristiaan kristian kristien kristin kristina kristof kyan kyano
kyara kyle kylian kylie kyona kyra lambert lamberta lambertus lammert lammie lana lance lara larissa lars laura lauran lauren
laurens laurent lauri laurie laurien lea leah leander leandra leanne leen leendert leentje leia leida leil leila lejo lena lenie
lenn lennard lennart lennert lennon lennox lennx lenny lenthe leny leo leon leona leonard leonardus leonie leonne leonoor
leonora leontien leopold leroy les lesley leslie lester letitia lev levi levina lewis lex lexi leyla lia liam lian liana lianne
lianthe lica lidewij lidewijde lidia lidwien lidwina lie lieke lien lieneke liesanne liesbet liesbeth liese lieselore lieselot
lieselotte liesje lieske liesl lieve lieveke lieven lijda lijdia lijn lijsbeth lili lilian liliane lilith lilly lily lina linda
lindsay lindsey lindy line linette linne linsey lioba lion lis lisa lisa-marie lisan lisanne lisbeth lise liselore liselot
liselotte lisette lisse lissy liv livi livia liyana liz liza lizan lizanne lize lizelot lizz lizzy lobke lode lodewijk loek
loeki loes loesje lois lola loraine loreen lorena lorentz lorenz lorenzo loretta lori lot lotje lotta lotte lotus lou louella
louis louisa louise lova lovis lowie lubbert luc luca lucas luce lucia luciano lucie lucien lucienne lucinda lucy ludo ludovic
ludwig luigi luit luitje luitzen luka lukas luke luna lune lusanne lutgard lutger lutske luuc luuk luus lux lyam lyan lyanne
lydia lynn lynne lynnsey lysanne maaike maaikel maaje maan maarte maarten maarten-jan maartje maas mabel maddie maddox maddy
madelein madeleine madelief madelon madelyn madison mae mael maes maeve magali magda magdalena maggie magnus maik maike maikel
maily maisie maja malin malou manfred manon manou manouk manuel mara marc marcel marcelis marcella marcelle marchien marco
marcus mare mareille marein maren marga margaret margaretha margarita margje margo margot margreet margret margrethe margriet
margrieta margrietje marguerite maria mariam mariana marianne marie mariek marieke mariel marielle marien marienke marienne
marijke marijn marijne marijse marike marilene marilyn marin marina marinda marinka marinke marino marinus mario marion mariska
marit marita marius marja marjan marjanne marjet marjo marjolein marjolijn marjon marjorie marko markus marla marleen marlene
marlies marlijn marlin marloes marlon marlot marlou marly marnix marre marry marsha marte marten martha marthe martien martijn
martin martina martine martinus martje marvin mary mary-lou maryse mascha masja mason mathew mathieu mathijs mathilda mathilde
mathys mats matthew matthias matthieu matthijs matthis mattia mattias mattijs maud maurice maurits mauro max maxim maxime maxine
may maya maylinn maynard mayson mechteld mechtild mees meike meindert meine meint meintje melanie melany melchior melina melinda
melis melissa melle melody mels meltem menno mercedes merel merette merijn merle merlijn merlin meta mette mia mica micha
michael michaela michel michele michelle michiel mick mickey mieke mien miena mienke miep mies miet mietje mijke mijndert
mijntje mijs mik mika mikael mikai mike mikkel mila milaine milan milana milena miley milo milou milow mina mindy minke minnie
minoes minou mira miranda mireille mirella mirjam mirko mirre mirrin mirte mirthe mirza mischa misha misja mitch mitchel
mitchell mo moira mona monica monika monique morris mozes muriel myla mylan mylene myra myriam myrna myron myrte myrthe nadia
nadine nadja naline nancy nanda nando nanette nanja nanne nanneke nanno naomi nard natalia natalie natasha natasja nathalie
nathan nathanael nathaniel naud navin neal neel neelie neeltje neke nel nela nele nelie nelis nelke nella nelleke nellie nelly
nena nens nerina nev nhi nica nick nickey nicky nico nicola nicolaas nicolas nicole nicolette niek nieke niels nienke nies nigel
nikai niki nikita nikki niklas nilou nina nine ninke nis niva noa noah nobel noel noela noelle noemi nol nola nolah nolan nolle
nomi nona noor noortje nora norah norbert norien norma norman noud nouk nour nova novi nox nyna nynke obbe ocker odette odilia
odin oebele oeds okke okko olaf olav ole oleg olga olijn olim olin olinka oliver olivia olivier olle oltje onne onno oona oriana
orlando oscar oskar ot otis otje ottilie otto owen paola pascal pascalle patricia patrick patries patty paul paula paulien
paulina pauline paulus peer peggy pelle pepijn per pernille perry peter petje petra petronella petrus petter phil phileine
philip philippa philippe philomena phoebe pia pieke pien pierre piet pieter pieter-jan pieterbas pieterjan pieterke pieternel
pietertje pietie pietje piety pim pip pippa pippi pjotr pleun pleuni pleuntje plony pol polle posy priscilla puck pum quin
quincy quinn quint quinten quinty quirijn quirine rachel rachida raf rafael rafaella ragna ragnar ralf ralph ramon randy ranske
raoul raphael raven ravi rayan raymon raymond rebecca rebekka reijer rein reina reinder reinhard reinhilde reinie reinier
reinoud reinout reint rembert remco remi remie remko remmert remy rena renate rene renee rens rense renske renskje resi reva
reyer reyna rhea rhodee rhys ria rian rianne ricardo richard richelle richie rick rickey ricky rico rieke riekje rieks rien
rienk rienke rients riet rieta rietje rijk rijkje rik rikie rikke rikkert rikst rilana riley rina ringo rinie rinke rinse rinske
rinus risto rita ritske riva rixt rob robbe robbert robbie robby robert robert-jan roberta robertus robijn robin robine rochus
rodaan roderick roderik rodger rodney roel roeland roelfien roelie roelien roelof roelofje roelofke roger rogier roland rolanda
rolf rolien romaisa roman romana romano rombout rome romee romeo romijn romina rommert romy ronald ronan ronja ronnie ronny roos
roosje roosmarie roosmarijn rory rosa rosali rosalie rosalien rosalinde rosan rosanna rosanne roselien roselinde rosemarie
rosemarijn rosie rosita rowan rowdy rowena rowy roxane roxanne roxy roy ruan ruben rud rudi rudie rudolf rudy ruerd rufus rutger
ruth ruud ruurd ryan ryana ryder rylan saar saartje sabien sabina sabine sabrina sacha sake salco sally salome sam samantha
samme sammie sammy samuel samuelle sander sandra sandy sanna sannah sanne sanneke sannie santje sappho sara sarah sari sarina
sas sascha sasha sasja saskia scarlet scarlett scott seb sebas sebastiaan sebastian seerp sef seff selina selma sem semm semmie
senn senna senne sep seppe serena serge sergio servaas seth shae shana shane shania shanna shannon shanti sharisa sharissa
sharita sharon sharona sheila shelly shirley sieb siebe siebert siebrand siebren siebrich siebrigje siegfried siem siemen siemon
sien siena sienna sientje sierd siert sietie siets sietse sietske sieuwert sieuwke sigrid sijbren sijmen sijtse sijtske sil
silas silke silvan silvana silvester silvia silvie simeon simon simone simonne sina sinan sinne sipke siri sjaak sjaan sjaantje
sjanie sjef sjeng sjoeke sjoerd sjoerdje sjoerdtje sjon sjors sjouke sjoukje skye skyla skylar skyler sofia sofie sofieke
solange sonja sonny sophia sophie soraya spencer stacey stacy stan stanley stans steef stef stefan stefania stefanie stefke
steijn stein stella stephan stephanie stephany stephen steven stien stieneke stientje stijn stijntje stine stoffel
suki sunniva sunny susan susanna susannah susanne suus suzan suzanna suzanne suze suzet suzette suzie suzy sven svenja swaan
swaantje swen sybe sybille sybold sybrand sybren sybrich syl sylke sylvain sylvan sylvana sylvester sylvia sylvie sytse sytske
tabitha taco tahnee tako tallulah tamar tamara tami tania tanja tanneke tara tasja tatiana tatjana taylor teake ted teddie teddy
teije tein telma tera teresa terry tess tessa tessel tet tetje teun teunis teuntje teus thalia thea thed theo theodoor theodora
theodorus thera theresa therese thieme thierry thies thijmen thijn thijs thilo thirza thom thomas thor thora thorben thyrza
tibbe tieme tiemen tiemo tiernan tiets tijl tijmen tijmon tijn tijs tilda tille tilly tim timo timon timothy tina tine tineke
tinka tinke tinne tinus tirza titia titus tjaard tjalling tjaltje tjarda tjark tjeerd tjerk tjibbe tjits tjitske tjitte tjitze
tobi tobias tobie tobin toby toine tom tom-jan tomas tommie tommy ton tonia tonie tonke tonko tonnie tonny toon toos tooske
tosca tracy trees treesje tren tresi tricia trijn trijnie trijntje trinette trix trixie trudi trudie trudy trui truida truke
truus truusje tryntsje tsjerk twan tycho tygo tyler tyrone tyson udo ulbe ulrich ulrike uri ursula vajen valentijn valentina
valerie vanessa vanja veerle vera veronica veronique vesper vic vicky victor victoria vida viggo vigo vik vikki vin vince
vincent vinz viola violet violette virginia vita vito vivian vivianne vivienne vlinder volkert vonne vos-anne wabe wanda wander
warner weia weike wende wendel wendela wendelien wendelmoet wendy werner wesley wessel wiebe wiebren wieger wieke wieneke wiepke
wies wiesje wieteke wietse wietske wijbe wijnand wijnie wijntje wilbert wilco wilfred wilhelm wilhelmina wilhelmus wilke willeke
willem willemien willemijn willemina willemke willianne willie willy wilma wilmar wim wimke winfred winnie wiske wisse wobke
wolfert wolter wopke woud wout wouter woutje wubbe wubbo wya wytse wytske xander xandra xanthe xavi xavier xaviera xenia yael
yaela yannic yannick yara yarah yassin yente yentl yfke yinte yinthe yip yke ylva yme yoah yoeri yonne yorick yorn youp youri
yrsa ysabel yuna yuri yvette yvo yvon yvonne zara zeb zef zeger zenn zia zita ziva zoe zoelle zoey zola zus zwaan zwaantje
zwanet zwannie zwanny
aimee alec alwine anique annefloor annemarijn annerie annouk anouschka arco ardie ardjan averil babet basje bastian beau
benno benthe betsie biek bina bonnie britta cas catalijne catelijne celina charlize chayen chayenne cherelle chrissy clarinda
collin conny cornelieke daisey damon dayenne delaney demian dilano dillano dion djaimy djazz djim djordi djuna driek dyan
dylana dylano dyon eliano emmelie ermelinda esmay everdien faas fae famke fayenne felien femme fenno ferre filou fjodor
fleurine florijn florine fronny germaine gerrianne gianna giliano gio graciano haico helmi henkie heyltje iben iebele ireen
isalie jaivy janiek jannick janno japie jaro jarod jaxx jaydey jaylinho jaylino jaymian jaymie jayron jeppe jerney jeroom
jimi joah joas joosje jorrick jorrin josse juda julan kailey karst kathelijne kayden kaylen kayne keessie kelsy kenley keva
kiek kyaro kyron kyven levano levie liekele lienke lievijn ligaya lonneke loran loulou lowen luuck lyana lynette machiel macy
madee madieke maerle mandie mandy mariette marije marileen marith marlie martijntje matz maura mayla meinte mendy menthe
merlinde micky miek miljan milla neele perijn philine pleunie renzo rigtje ritchie roan robbin rochelle rody roelle romay
roselie rowie rowin rutmer samara seger sepp shenna sjaakie sjakie sofietje sophieke steffie svenna tammo tesse thaira
thaliana thamar thibo thiemo thirzah tibo tieske tirsa tjardo tjebbe toontje tymo vianne vieve vosje wibe wibren willempje
wilmer wimpie windel wobbe wybe yaniek yari yelin yfte ymke yoran yordi zefanja zias zino zion zjuul
aartje adriaantje albertha aldert aleid aleida allard amarens annebel anneloes antoinet antonet arendjan ariaantje arnoldina aukelien baltus bartje bauke baukje beppie berendina binkie boele bouwe bramme bregje
bregtje cisca cokkie cootje daaf damyan davie denny derkje dicky dientje diny driekus durkje dwaine eelktje egberdina eildert elbert ellemieke engeltje epke ermelinde fardau feike fenja fennigje fietje fimme foekje
fokje folkje fransje froukelien gabe gatske geartsje geerte geertruid geesje geeske gerbrecht gerhardus gerrieke gijsbertus gillis ginette giovani gommert gosewijn grietsje guurtje hadewijch hadewych haije harmtje
heiltje helmer hentje hettie hillechien hilletje ilonka jace jacolien jacomijn jaike jakoba jantsje javon jelske jenneke jentje jetje jildert jildou jipke jitte johanneke jorieke jorinde jorinne josephien jurrien
keimpe klasina kobus lammechien lammy letty liduina liedewij lieuwe lino lio liset lizet lolke lolkje lotteke lous louwrens machteld marrigje marrit matthea mieneke mientje mineke moniek nans nettie nienk nolda novie
oane oene okje olfert pietsje popke pytrik ravian reintje revano richtje riemke rikstje rimke riny rinze rivano roelf roely romke shaneequa sherilyn sieneke siep sierk sies sijbrand sijtje simke sjefke sjoke sjouk
steffan sybolt taeke tamme teatske tetsje theun tiana tiany tietie tigo timmy tiny tjaart tjalie tobe truitje tsjikke ubbo uilke valentino vroukje welmoed wibbe wibo wichert wiegert wiep wikje wilhelmien wina wipkje
wyke wytze xeno ybeltje ymkje ynskje ynze yoni yourick ytsje ytzen ziggy zonne
`;
