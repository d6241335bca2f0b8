# 00-classes.pat -- the classes of words that the patterns are composed of. Format: docs/formats/patterns.md

# ---- asked for by the coders themselves -------------------------------------------------------------------------------

# Nouns that stand for people or a body: the actor that modifies them acts ("a delegation from Oman", "Russian troops").
class ACTOR_NOUN = delegation government authority administration cabinet ministry minister president leader chancellor premier
  prime_minister king queen emir sultan crown_prince prince official officials diplomat envoy ambassador representative negotiator
  side party state country nation member spokesman spokeswoman spokesperson secretary chief head commander general
  army military force troop soldier navy air_force fleet marine police officer guard militia fighter rebel militant insurgent
  gunman separatist guerrilla extremist terrorist jihadist combatant warplane plane jet aircraft helicopter drone warship
  parliament lawmaker legislator senator senate congress deputy mp assembly court judge prosecutor tribunal regulator
  company firm group organisation organization agency committee commission council union coalition bloc alliance opposition
  faction movement campaign team mission embassy consulate delegate protester demonstrator activist student worker farmer
  resident villager office crowd people citizen migrant refugee prisoner detainee hostage journalist lawyer counterpart colleague
  aide adviser advisor brass rival donor ally missile rocket negotiating_team contact_group troika regime junta rebels forces intelligence security_service

# Of these, what is no person and acts for its owner: "Argentine jets bombed".
class MACHINE = warplane plane jet aircraft helicopter drone warship missile rocket campaign

# Of these, states and what governs them.
class STATE_N = country nation state government authority administration cabinet ally donor ministry regime

# Verbs whose object is a topic.
class DISCUSS = discuss debate address review cover raise touch_upon touch_on consider exchange_views examine tackle explore
  negotiate deliberate talk_about concern

# Papers that speak for those who adopted, issued or own them: "a resolution that demands", "a statement condemning".
class DOCUMENT_N = resolution statement declaration communique letter report note motion petition decree order message tweet post bill
  draft document proposal plan text law joint_statement editorial speech address interview ruling verdict memorandum cable

# Verbs by which such a paper comes to be.
class ISSUE_V = adopt issue pass approve release publish sign table submit make circulate draft sponsor put_out deliver vote write send read
  post broadcast unveil present endorse back give

# Nouns after "on" that are no topic.
class NOT_TOPIC = sideline margin phone telephone behalf eve visit trip tour condition part basis way side ground line day week
  month year weekend morning occasion occasion level agenda twitter facebook telegram channel television tv radio website
  platform network arrival return mission board track front edge brink verge hand other contrary road foot invitation
  strike alert guard hunger_strike street mind purpose
  sidelines monday tuesday wednesday thursday friday saturday sunday number series

# Verbs that only carry their noun: "held talks", "paid a visit", "began negotiations".
class LIGHT = hold have conduct make pay give do place take undertake carry_out lead stage begin start open resume continue
  conclude complete finish end launch restart convene wrap_up kick_off arrange organise organize schedule plan set_up
  perform exchange enter engage_in embark_on enter_into mount initiate pursue wage hold_up reopen cut_short extend prolong
  host step_up intensify order announce approve authorise authorize escalate renew begun consider contemplate weigh mull

# Verbs that say of a noun that it came to pass, or how it went.
class OCCUR = begun take_place happen occur begin start end continue resume conclude last go proceed open close follow fail collapse
  stall break_down break_up finish come come_to produce result lead focus center centre concern cover aim run drag_on break_out
  kick_off get_under_way get_underway wrap_up mark see bring conclude touch show resume unfold remain dominate restart deal

# Verbs by which somebody takes part.
class JOIN = attend join participate take_part chair co-chair address open gather assemble represent mediate broker moderate
  facilitate preside_over

# Verbs by which somebody hosts.
class HOST = host convene

# Nouns that measure out another one: "a round of talks", "a series of attacks".
class PART_NOUN = some most many several all majority rest remainder group dozens round series number couple pair set string day hour week month minute half dozen wave package range flurry
  spate barrage campaign bout session lot variety kind type form part phase stage cycle format course process hundred thousand
  million ton tonne billion amount batch convoy shipment level

# Verbs by which somebody is asked, whose participle tells where and when the answer was given: "asked in Vienna, he said".
class ASK_V = ask question press interview quiz

# What lies beside something: "on the sidelines of the Assembly in New York".
class SIDELINE_N = sideline sidelines margin

# One contact also in the plural: "talks", not "meetings".
class PLURAL_TALKS_N = talks talk negotiation consultation discussion

class REPORT = say tell report announce state declare claim add note stress emphasize emphasise confirm reveal disclose explain
  inform insist argue remark mention write tweet post recall underline underscore quote according reiterate affirm believe
  allege point_out assert testify suggest indicate comment advance predict

class SUBJ_CONTROL = promise vow pledge swear threaten

class MEDIA_NOUN = journalist reporter newspaper broadcaster television tv radio channel magazine daily agency outlet press
  media correspondent newsroom podcast station

class DEAD = kill die dead death fatality slay casualty martyr murder massacre victim lose_their_lives
class INJURED = injure wound hurt injury wounded injured
class ARRESTED = arrest detain detention jail imprison apprehend round_up capture
class CROWD = protester demonstrator people person supporter student worker marcher activist resident citizen farmer striker
  follower teacher nurse driver

# ---- nouns that other patterns share ------------------------------------------------------------------------------------

class PHONE = phone telephone videoconference video_conference video_link video teleconference zoom hotline
class MEETING_N = meeting get-together sit-down tete-a-tete rendezvous
  session audience
class TALKS_N = talks negotiation discussion consultation dialogue deliberation exchange_of_views
class SUMMIT_N = summit

class TREATY_N = agreement treaty accord pact deal memorandum convention protocol charter communique declaration
  memorandum_of_understanding contract framework settlement roadmap document statement_of_intent joint_statement
  compact covenant concordat agreement_in_principle trade_deal peace_plan peace_deal joint_declaration
  statement_of_principle framework_agreement mou free_trade_agreement letter_of_intent partnership_agreement
class LAW_N = law legislation bill regulation decree rule act resolution
  ordinance edict statute moratorium quota
class SANCTION_N = sanction embargo tariff penalty blacklist asset_freeze freeze visa_ban travel_ban countermeasure counter-measure
  import_ban export_ban arms_embargo trade_restriction duty boycott fine price_cap export_control
class RESTRICTION_N = restriction curfew ban lockdown state_of_emergency emergency martial_law blockade siege measure censorship
  checkpoint limitation curb prohibition
  state_of_siege travel_restriction entry_ban visa_requirement roadblock restrictive_measure limit
class RELATIONS_N = tie relation relationship diplomatic_relation cooperation trade contact exchange link partnership dialogue
  membership participation alliance
class AID_N = aid assistance relief help loan grant fund funding donation credit supply supplies food medicine vaccine bailout
  humanitarian_aid package support subsidy shelter equipment generator budget_support debt_relief rescue_package
  financing stimulus contribution credit_line line_of_credit emergency_relief cash humanitarian_relief relief_supply
  aid_package rescue_loan soft_loan stipend endowment budget_aid know-how expertise
class MONEY_N = dollar euro pound yen yuan million billion money $ € £ rouble ruble
class WEAPON_N = weapon missile tank arm ammunition munition rocket artillery system aircraft jet fighter_jet warplane helicopter
  drone warship ship vessel submarine carrier bomber launcher gun howitzer shell armour armor vehicle battery radar
  destroyer frigate bomb
  f-16 mig patriot himars javelin stinger s-300 s-400 air_defence air_defense defence_system defense_system
  minesweeper corvette gunboat torpedo warhead icbm rifle mortar explosive firearm weaponry materiel cruise_missile
  ballistic_missile anti-tank_missile hypersonic_missile
class TROOPS_N = troop soldier force army military unit brigade battalion division marine contingent infantry paratrooper
  reservist conscript personnel fleet navy guard regiment garrison armed_force peacekeeper reserve column convoy serviceman
  trooper commando
  special_force ground_force peacekeeping_force task_force strike_group armada squadron armoured_column
  expeditionary_force advance_team military_adviser military_advisor airman submarine armed_forces rescue_force
  stabilisation_force
class POLICE_N = police officer policeman riot_police gendarme security_force security
class MILITIA_N = fighter militia militant rebel insurgent guerrilla mercenary volunteer gunman paramilitary
  separatist jihadist partisan proxy tribal_fighter vigilante warlord
class PEACEKEEPER_N = peacekeeper observer monitor inspector mission monitoring_mission peacekeeping_force blue_helmet
  un_force peacekeeping_troop monitoring_team verification_mission observer_mission ceasefire_monitor peace_force
  stabilisation_mission weapons_inspector
class PRISONER_N = prisoner hostage detainee captive inmate pow prisoner_of_war dissident activist journalist remains body
  crew sailor pilot
  soldier businessman academic blogger opposition_leader convict suspect student missionary aid_worker politician
  dual_national seaman fisherman tourist militant rebel servicemen serviceman captured_soldier lawyer priest
class CIVIL_N = civilian child woman boy girl teenager employee man family people villager resident refugee worker aid_worker passenger tourist
  evacuee migrant asylum_seeker displaced displaced_person national foreigner expatriate survivor victim wounded local
  pilgrim bystander crew_member sailor fisherman settler student
# words of names in sport: what they do to players is no politics
class SPORT_BODY = football soccer tennis cricket rugby basketball baseball hockey athletics olympic olympics paralympic fifa uefa nba nfl mlb nhl
  ncaa cycling swimming boxing wrestling golf chess badminton footballer athlete cyclist boxer swimmer wrestler quarterback goalkeeper anti-doping
# whose quarrels among themselves are no politics
class PRIVATE_N = man woman boy girl teenager husband wife mother father son daughter brother sister parent child relative neighbour
  neighbor boyfriend girlfriend ex-wife ex-husband classmate pupil motorist tenant landlord customer patient roommate
  partner couple grandmother grandfather uncle aunt cousin baby infant toddler himself herself
# names that end so, when nobody knows them, are things: "the Romania Strategic Partnership", "Evin Prison"
class NO_SIDE_N = partnership treaty pact accord convention agreement dialogue initiative act plan program programme project prison jail airport
  airfield bridge hospital hotel stadium mosque cathedral street square road highway river dam reactor pipeline tower building mall market
  restaurant theatre theater museum park cemetery award prize film book song festival games cup strategy framework charter declaration resolution
  protocol amendment bill law clause doctrine crisis war operation attack massacre summit conference
class DIPLOMAT_N = diplomat ambassador envoy attache embassy_staff consul charge_d'affaires embassy staff
  consul_general military_attache charge_d'affaires_ad_interim first_secretary high_commissioner nuncio representative
class LEADER_N = president premier minister prime_minister leader chancellor chief head general commander official governor mayor
  secretary lawmaker senator politician candidate chairman director
  monarch king pm foreign_minister defence_minister finance_minister army_chief speaker ruler ayatollah
  regional_governor mp vice_president deputy police_chief cabinet
class PROPERTY_N = property asset home house building office ship tanker vessel plane weapon document computer land vehicle
  drug money account passport cargo shipment
class PLACE_N = city town village base airport border area region territory province island district port capital camp school
  hospital house home building market plant station facility embassy checkpoint outpost position convoy bridge depot
  infrastructure refinery mosque church street headquarters post
  neighbourhood neighborhood barracks prison parliament airfield runway dam power_plant power_station pipeline
  oil_field silo warehouse police_station cathedral temple synagogue hotel airliner suburb stronghold enclave
  militia_base nuclear_facility oil_facility fuel_depot residential_area apartment_block hideout compound
  pumping_station reactor
class TERRITORY_N = territory city town village region island province area base airport district land border
class CEASEFIRE_N = ceasefire cease-fire cease_fire truce armistice cessation_of_hostility cessation pause
  ceasefire_agreement truce_deal humanitarian_pause pause_in_fighting cessation_of_hostilities
class PEACE_N = peace ceasefire cease-fire cease_fire truce restraint calm de-escalation end halt cessation
class HOSTILITY_N = attack strike offensive hostility bombing shelling war fighting violence raid bombardment invasion
  aggression campaign incursion military_operation airstrike
class REFORM_N = reform change election vote referendum resignation constitution transition impeachment overhaul
  snap_election early_election power-sharing amnesty_law political_reform civilian_rule democracy recount new_election
  accountability decentralisation autonomy self-determination independence
class INTEL_N = intelligence information data evidence
class EXERCISE_N = exercise drill manoeuvre maneuver war_game wargame patrol
class VOTE_N = resolution motion proposal plan draft bid request demand offer call appeal claim allegation accusation
  idea suggestion ultimatum deal
  peace_plan petition complaint amendment application candidacy
class PLAN_N = plan proposal initiative idea draft bid candidacy effort move decision step policy programme program strategy
  package project bill law
class NEWS_N = website newspaper channel broadcaster station outlet media programme internet_site social_media app book film
  platform magazine publication
  tiktok twitter facebook whatsapp telegram youtube radio_station tv_station news_site blog journal weekly daily
  instagram
class PARTY_N = party candidate opposition movement group organisation organization protest demonstration rally ngo union
  opposition_party charity association trade_union civil_society foundation sect brotherhood strike march gathering
class CHARGE_N = charge case lawsuit complaint suit indictment proceedings claim petition accusation allegation
class ROAD_N = road highway street bridge border entrance crossing railway access route port square motorway traffic
  port_entrance roundabout avenue pipeline railway_line track harbour harbor airport runway main_road
class SERVICE_N = electricity power internet water gas food fuel service supply supplies communication
  gas_supply electricity_supply power_supply water_supply phone_service internet_access mobile_service
  humanitarian_aid medicine salary

# ---- what is no deed of anybody -----------------------------------------------------------------------------------------

class NATURE_N = hurricane storm earthquake quake typhoon cyclone tsunami flood tornado wildfire fire landslide avalanche virus
  pandemic drought blizzard eruption volcano heatwave disease accident crash explosion blast
class VEHICLE_N = helicopter plane aircraft airliner train bus car truck lorry ferry boat ship vessel jet balloon
class ACCIDENT_V = crash collide derail capsize sink collapse erupt overturn plunge explode catch_fire veer flood swerve
class STAFF_N = worker union staff crew handler pilot teacher nurse doctor driver miner employee controller engineer railway_worker
  postal_worker lawyer farmer cleaner docker

# ---- protest ------------------------------------------------------------------------------------------------------------

class PROTEST_V = protest demonstrate rally march picket take_to pour_into
  parade mass chant riot turn_out
class PROTEST_N = protest demonstration rally march sit-in vigil picket mass_protest street_protest
  procession blockade street_rally peace_march mass_rally sit-down student_protest anti-government_protest
class RIOT_V = riot clash rampage loot
  brawl
class STRIKE_V = strike walk_out down_tools
  stop_work down_tool stage_a_walkout
class CIVIL_ACTOR = CROWD crowd thousand hundred dozen union nurse doctor miner villager opposition lawyer migrant parent fan
  demonstrator trade_union tens_of_thousand people
  inhabitant pensioner mother relative youth supporter monk priest refugee bus_driver trucker taxi_driver women nun
  veteran fisherman indigenous_people peasant shopkeeper trader merchant dissident sympathiser
  mob rioter looter

# ---- games, not politics ------------------------------------------------------------------------------------------------

class SPORT_N = match game season title cup final league_title championship tournament goal goalkeeper striker coach referee team-mate
  medal_table playoff play-off super_bowl bowl football basketball baseball cricket rugby hockey tennis world_cup defeat derby set round_robin quarter-final semi-final trophy umpire innings
class INVESTIGATION_N = investigation probe inquiry enquiry audit inquest hearing
  investigation_commission commission_of_inquiry fact-finding_mission criminal_investigation preliminary_examination
  inspection review

# ---- bodies of many states ----------------------------------------------------------------------------------------------

class MULTI_N = eu nato g7 g8 g20 asean brics apec opec ecowas un au oas saarc sco quad csto mercosur security_council general_assembly union
  alliance commonwealth arab_league european_council council_of_europe osce contact_group non-aligned bloc ministerial francophonie cis gcc
  igad sadc celac unasur caricom pacific_islands_forum visegrad
class URGE = urge ask press call_on call_upon implore beg plead tell order instruct exhort push lobby warn entreat appeal request
  beseech encourage pressure pressurise
  petition direct challenge counsel advise remind_to enjoin admonish want
class DEMAND = demand request seek urge ask_for call_for push_for appeal_for press_for plead_for advocate insist_on want
class DEMAND_FOR = call ask appeal push press plead lobby petition beg
  plea campaign agitate clamour clamor
class DEMAND_N = call appeal request demand plea petition ultimatum bid
  urging
class REFUSE = refuse decline reject rule_out oppose resist balk refuse_to dismiss
  balk_at stop_short_of hesitate fail
class TURN_DOWN = reject refuse decline turn_down rebuff dismiss rule_out oppose spurn deny shoot_down brush_off
  brush_aside resist rule_against vote_down throw_out
  repudiate scorn discard disregard deride overrule knock_back pour_cold_water_on give_short_shrift_to repulse
  disown override strike_down nix disavow pooh-pooh rubbish

# ---- asked for by the coders themselves, by the dictionary form alone ---------------------------------------------------

# Bodies that somebody leads: "a delegation led by".
class TEAM_N = delegation team mission group deputation party negotiator official

# Verbs by which a meeting comes about: "which he had proposed to host".
class CALL_TOGETHER_V = host hold convene call propose arrange organise organize announce offer plan mediate broker prepare

# Nouns that a place is named behind: "on the northern side of", "in the town of".
class PLACE_PART_N = side outskirts outskirt suburb north south east west centre center part edge heart port town city village island
  capital bank lawn room airport resort base camp airfield province region district

# What is called by the place where it was made: "the Algiers agreement".
class PLACE_NAMED_N = agreement accord treaty protocol deal process format declaration convention communique plan document charter pact
  framework principle

# Verbs and nouns of leaving and sending away, whose "from" is a place: "withdrew its forces from the Sinai".
class LEAVE_PLACE = withdraw withdrawal retreat evacuate evacuation pull pullout expel expulsion deport deportation

# Verbs by which somebody comes to a place: "who arrived in Suva last night".
class ARRIVE_V = arrive land fly come travel go return

# Verbs of those who come to a meeting of their own: "leaders met in Niamey for a summit".
class COME_TOGETHER_V = meet gather assemble convene arrive attend come

# Verbs of a contact that leaves its partner unsaid: "they will speak again".
class CONFER_V = meet speak talk confer

# What talks consist of: "the second round".
class TALKS_PART_N = round session plenary

# Verbs by which a speaker receives somebody where he speaks: "a pleasure to welcome the minister".
class RECEIVE_V = welcome receive host

# Verbs of sending somebody to a contact: "dispatched Haig to London for talks".
class SEND_V = dispatch send

# Verbs of telling somebody to do it: "asked his adviser to invite Putin".
class ORDER_V = ask tell order instruct direct task

# A way of doing things, not one contact, where nothing makes it one: "the safest path is dialogue".
class GENERAL_TALKS_N = dialogue dialog negotiation consultation discussion deliberation

# Verbs of calling somebody: of several objects each is called by himself.
class RING_V = telephone phone call ring

# Papers whose words are those of whoever spoke last: "the letter said".
class SPEAKING_PAPER_N = letter statement message note communique tweet post telegram text memo declaration

# Occasions on which something is said: "this was during a briefing".
class SAYING_N = briefing conference interview speech address statement announcement

# Words of a line that leads in the points of talks: "the parties agreed:".
class TALKS_LEAD = talks talk negotiation meeting agreement summit statement agree say communique declaration deal side party leader

# Verbs whose infinitive tells something that did happen: "went on to say", "took to Twitter to say".
class GO_ON_V = go continue begin start come take use proceed move hasten rush dare join happen have telephone phone call ring write travel
  fly drive meet appear rise stand step turn lead return speak manage address

# Nouns whose "that" is what they tell: "praised the statement that it would stop".
class TOLD_N = statement announcement claim pledge promise news report proposal suggestion allegation accusation assertion argument
  declaration assurance vow

# Acts of speech that a second verb beside the first one tells: "says that he is worried and urges both sides".
class SPEECH_ACT_V = urge call demand warn promise pledge vow accuse appeal reject condemn thank praise welcome ask add

# Verbs of telling whose participle is the next thing said: "with some media claiming that".
class TELLING_V = say tell add note state stress argue claim warn insist declare explain assert emphasise emphasize underline announce
  describe call accuse urge

# What others say of it: "..., which Kigali denies".
class DENYING_V = deny reject dispute contest refute

# Nouns that are the topic of no statement.
class NO_TOPIC_N = thing way time day week month year part lot number one people fact case kind today tomorrow morning hour percent

# Verbs whose object does what the infinitive says: "moved Johnson to say".
class CAUSING_V = move lead prompt cause force compel push persuade convince drive inspire

# Passives whose subject speaks: "was quoted as saying".
class QUOTING_V = quote cite hear

# What is only told of oneself, no promise: "we will meet", "he will travel".
class JOURNEY_V = meet visit travel stop hold host receive attend arrive fly go speak chair see look leave return

# Words of knowing, of which a denial is a doubt: "he did not know of any".
class MIND_V = know see think believe aware sure certain clear expect remember

# Verbs of who leads a body: "a delegation led by", "headed by".
class LEAD_V = lead head

# Verbs of who uses a weapon: "the missiles fired by the army".
class FIRE_V = fire launch

# What talks are called that were told before: "bilateral talks", "the closing session".
class TALKS_MOD = bilateral plenary final closing

# Of several who are met one after the other: "received both separately", "separate meetings".
class SEPARATE_MOD = separately individually separate individual
