/**
 * First names by how easily they are something else, folded; every other first name is one however it is written.
 * A name of an earlier group that stands in a later one too belongs to the later.
 */

/** A name wherever it has a capital; in lower case only in company (a title, kin, a class, another name). */
export const CAPITAL_IS_ENOUGH = `
wout els pablo karel daan eli joe vic ada ama amber art aya baran bas bob boy can cor fay fien flora gift grace guy jade jan jet jo joy june jude jut ken kit lee lia lin liz lucky lynn mara marina mart mies mina minke mo paco pia pip puck raja ravi ray ria romeo sana sandy
sef seth sil skye sue sunny tala ted thor trix vic vida viola violet vita willy sade aida alba alma aurora cher amen merel noel olijf linda koos siert horst kik chucky hao beau don stan damon alec blake novak percy monty timur dion dina casper
ibo bep fie kee puk keet mai duc lulu fifi gigi kiki vive zivi presley teo dino denny obe ype yde gilles syb binkie boele chevy dahlia gelle halgan helmer jace khalif kinsi lilas lio mako mire moha nans naz nazar redha rola tobe tola tuba ula waris zahira ziggy zonne
`;

/** Also an ordinary word, brand, place or phenomenon: a capital inside a sentence makes it a name, at the start it needs support. */
export const ALSO_A_WORD = `
prince princess blessing rose roman alexa ana angel barbie bloem bo boaz brand chelsea claude dakota destiny diamond dunya eden ender eren fee flip floor freya ger geerts georgia glory grazia hale hala han hein hind jasmijn jazz job joke kat kick kobe lenn lente linde lion lisse lot lotus lourdes luc lune lux mads
ans wil ewa mark max mees merlijn merlin mickey minnie moos morgan nada nike nova odin orlando parker peer phoenix piet poppy precious rabia rein rex rim rocky roos rosario ruby rover sage said salem salvador santiago savannah seb senne sep sim skip spike stanley star sterre
sunny sultan summer taco teddy tiger tijger titus toon trees virginia ward wende willow wolf xavi yaris zara zeus zola lies dean chase hunter harper carter major melody mas mika mikal milaan nia rico rio ryder sky summer tyson ace basel bear brooklyn
edison darwin bethlehem heaven river autumn rain olive dharma dex jax mack favour ridley tiara sep storm selam
robijn saba fana amor felicia sol soul vlinder wies winnie kaya dara donna gaia elan sela mirza stein pax 
`;

/** Almost always something else: a name only with strong support (a title, kin, a surname, an age, a class behind it). */
export const SELDOM_A_NAME = `
adem beren oren leen nader frans molly ad an ben beer carol chad comfort dan divine door elke engel faith harm hero hope jet jesus junior justice kader kerst king koning lieve lief love maan may mercedes mercy ot patience per queen rijk ton treasure van wilde will zon zwaan zus
genesis nine tiny sham victory vos
`;

/** In the lists of names of the world, but never masked as one: words far too common, greetings, months, places, phenomena. */
export const NEVER_A_NAME = `
patient 
erin keren alpha ana-mia anders angeles armen asia beste dag doha else france german hub ids ierse imam ion isis janga jihad jun kenia kerst kobra les lie lijn line linne loc long macarena made marine mars meta mega mentor nail nam neus oki onder paris per quan ramadan ren rome sahur salam siri
thu tien tin tri uno uri sakura mango rok roemer rebo asa min tan hari van bile dung phat phuc long made star soul zee trui heath iran irak jemen syria oman qatar sudan mali togo ghana kongo congo lima malta samoa tonga
same sanda sake mane rudo mares ane ego ora meer zal pari harma lam dav ger tal tor ting ming hong kong mei augustus mars juni juli januari march august junie amen
`;
