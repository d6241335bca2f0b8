# 20-material.pat -- material cooperation: COOPERATE, AID, RETREAT; and CONCEDE beside RETREAT, which it announces.

# ---- AID --------------------------------------------------------------------------------------------------------------

class GIVE = give provide send deliver donate supply grant allocate extend contribute disburse ship airlift transfer hand dispatch
  lend finance earmark release approve channel distribute offer hand_out pump inject
class HELP = help assist aid support
class FUND = fund finance subsidise subsidize bankroll sponsor bail_out
class HUMANITARIAN_N = humanitarian_aid humanitarian_assistance food medicine vaccine tent blanket relief relief_supply medical_supply
  generator water shelter grain wheat oxygen mask ventilator
class MILITARY_AID_N = military_aid military_assistance arms_package security_assistance weapon_system air_defence air_defense training
class ASYLUM_N = asylum refuge sanctuary safe_haven refugee_status citizenship

[aid.military] AID 072
verb GIVE obj=WEAPON_N|MILITARY_AID_N to=actor subj=actor : actors subj recipients to
verb GIVE obj=WEAPON_N|MILITARY_AID_N iobj=actor : actors subj recipients iobj
verb provide|supply|arm|equip|furnish obj=actor with=WEAPON_N|MILITARY_AID_N : actors subj recipients obj
verb arm|train|equip obj=actor|TROOPS_N obj!=person subj=actor into! : actors subj recipients obj
verb GIVE obj~military to=actor subj=actor obj=AID_N|MONEY_N : actors subj recipients to
noun MILITARY_AID_N to=actor : actors subj|poss|mod|from recipients to
noun delivery|shipment|supply of=WEAPON_N to=actor : actors subj|poss|mod|by|from recipients to
noun WEAPON_N for=actor subj=actor poss! : actors subj recipients for
+ "The United States sent tanks to Ukraine." States > Ukraine
+ "Germany supplied Kyiv with air defence systems." Germany > Kyiv
- "The museum sent old weapons to the dump."

[aid.humanitarian] AID 073
verb GIVE obj=HUMANITARIAN_N to=actor subj=actor : actors subj recipients to
verb GIVE obj=HUMANITARIAN_N iobj=actor : actors subj recipients iobj
verb provide|supply obj=actor with=HUMANITARIAN_N : actors subj recipients obj
verb GIVE obj~humanitarian to=actor : actors subj recipients to
verb evacuate|rescue|shelter|feed|treat obj=CIVIL_N|actor subj=actor : actors subj recipients obj
noun evacuation|rescue of=CIVIL_N|actor by=actor : actors by recipients of
noun HUMANITARIAN_N from=actor to=actor : actors from recipients to
+ "Turkey has delivered food to Somalia." Turkey > Somalia
- "The shop delivered food to the office."

[aid.economic] AID 071
verb GIVE obj=AID_N|MONEY_N to=actor subj=actor : actors subj recipients to
verb GIVE obj=AID_N|MONEY_N iobj=actor : actors subj recipients iobj
verb provide|supply obj=actor with=AID_N|MONEY_N : actors subj recipients obj
verb GIVE obj=AID_N|MONEY_N for=actor subj=actor : actors subj recipients for
verb FUND obj=actor subj=actor : actors subj recipients obj
verb GIVE obj=AID_N|MONEY_N in=place subj=actor : actors subj recipients in
verb GIVE obj~AID_N obj!=approval|authorization|authorisation|permission|licence|license|visa|access|request|plan|bill for|to|in|through=* subj=actor : actors subj recipients for|to|in|through
verb pay obj=MONEY_N|compensation|reparation to|for=* subj=actor : actors subj recipients to|for
verb cancel|forgive|write_off|restructure obj=debt|loan of=actor : actors subj recipients of|poss
verb approve|disburse|release obj=loan|tranche|package|bailout for=actor : actors subj recipients for
noun loan|grant|donation|credit|bailout to=actor : actors subj|poss|mod|from|by recipients to
noun aid|assistance|support to=actor from=actor : actors from recipients to
noun aid|assistance for=actor subj=actor : actors subj recipients for
+ "The IMF approved a loan for Pakistan." IMF > Pakistan
+ "China gave Sri Lanka a loan." China > Lanka
- "The bank gave him a loan of a pen."

[aid.help] AID 070 weak
verb HELP obj=actor obj!=person subj=actor subj!=person comp!=<ASSAULT>|<COERCE>|<SANCTION> : actors subj recipients obj
noun help|assistance|aid to=actor subj=actor : actors subj recipients to
noun help|assistance|aid for=actor subj=actor : actors subj recipients for
+ "Japan helped Vietnam to build the port." Japan > Vietnam
- "The weather helped the harvest."

[aid.protect] AID 074
verb send|deploy|dispatch|contribute obj=PEACEKEEPER_N to=actor|place : actors subj recipients to
verb send|deploy|dispatch|contribute obj=PEACEKEEPER_N subj=actor : actors subj recipients in|along
verb deploy|send obj=TROOPS_N as=PEACEKEEPER_N : actors subj recipients to|in|along
verb contribute|commit|send obj=TROOPS_N|PEACEKEEPER_N to=peacekeeping_force|peacekeeping_mission|peacekeeping_operation : actors subj recipients in
verb protect|guard|escort obj=actor|CIVIL_N subj=actor from! comp! obj!=TREATY_N : actors subj recipients obj
+ "Rwanda sent peacekeepers to Mozambique." Rwanda > Mozambique
- "The law protects the environment."

[aid.asylum] AID 075
verb grant|give|offer|provide iobj=actor obj=ASYLUM_N : actors subj recipients iobj
verb grant|give|offer|provide obj=ASYLUM_N to=actor : actors subj recipients to
verb grant obj=ASYLUM_N : actors subj recipients iobj|to
verb open|reopen obj=border|door to=refugee|migrant|CIVIL_N|actor subj=actor : actors subj recipients to
verb accept|host|take_in|welcome|receive|admit|resettle obj=refugee|asylum_seeker|migrant subj=actor : actors subj recipients obj
verb shelter|harbour|take_in obj=actor|CIVIL_N subj=actor : actors subj recipients obj
+ "Ecuador has granted asylum to Julian Assange." Ecuador > Assange
- "They granted the request."

# ---- COOPERATE --------------------------------------------------------------------------------------------------------

class COOPERATE_V = cooperate collaborate partner work_together team_up join_forces coordinate co-operate liaise
class TRADE_V = trade barter
class BUY = buy purchase import acquire procure order
class SELL = sell export supply
class GOODS_N = oil gas grain wheat coal goods product steel food crude commodity electricity lng car rice corn fertiliser
  fertilizer uranium

[cooperate.military] COOPERATE 062
verb hold|conduct|stage|carry_out|begin|start|launch|kick_off|complete obj=EXERCISE_N with=actor : actors subj recipients with
verb hold|conduct|stage|carry_out|begin|start|launch|kick_off|complete obj=EXERCISE_N subj=pair : actors subj
verb train|exercise|patrol|drill with=actor subj=actor : actors subj recipients with
noun EXERCISE_N with=actor : actors subj|poss|mod recipients with
noun EXERCISE_N between=actor : actors between
noun EXERCISE_N mod=joint subj=pair : actors subj
noun military_cooperation|defence_cooperation|defense_cooperation between=actor : actors between
noun military_cooperation|defence_cooperation|defense_cooperation with=actor : actors subj|poss|mod recipients with
+ "Russia held naval exercises with China in the Pacific." Russia > China
- "The school held fire drills with parents."

[cooperate.economic] COOPERATE 061
verb TRADE_V with=actor subj=actor : actors subj recipients with
verb BUY obj=GOODS_N|WEAPON_N from=actor subj=actor : actors subj recipients from
verb SELL obj=GOODS_N|WEAPON_N to=actor subj=actor : actors subj recipients to
verb sell iobj=actor obj=GOODS_N|WEAPON_N : actors subj recipients iobj
verb invest in=actor subj=actor : actors subj recipients in
verb resume|restart|open|expand|increase|boost|launch obj=trade|export|import|flight|transit|route with|to=actor : actors subj recipients with|to|between
noun trade between=actor subj! obj! : actors between
noun export|sale of=GOODS_N|WEAPON_N to=actor poss|mod=actor : actors poss|mod|by recipients to
+ "India bought oil from Russia." India > Russia
+ "Norway has sold gas to Germany for years." Norway > Germany
- "He bought bread from the shop."

[cooperate.judicial] COOPERATE 063
verb extradite|hand_over|surrender|transfer obj=person to=actor subj=actor : actors subj recipients to
verb cooperate with=actor in=investigation|probe|inquiry|extradition : actors subj recipients with
noun extradition to=actor of=person : actors subj|poss|by|from recipients to
noun extradition to=actor from=actor : actors from recipients to
+ "Spain extradited the banker Pedro Alvarez to Colombia in May." Spain > Colombia
- "He handed over the keys to the owner."

[cooperate.intelligence] COOPERATE 064
verb share|exchange|swap obj=INTEL_N with=actor : actors subj recipients with
verb share|exchange|swap obj=INTEL_N subj=pair : actors subj
verb provide|give|pass obj=INTEL_N to=actor subj=actor : actors subj recipients to
noun sharing|exchange of=INTEL_N with=actor : actors subj|poss|mod recipients with
noun intelligence_sharing with=actor : actors subj|poss|mod recipients with
+ "Washington shared intelligence with Kyiv." Washington > Kyiv
- "The article shares data with readers."

[cooperate] COOPERATE 060 weak
verb COOPERATE_V with=actor subj=actor : actors subj recipients with
verb work with=actor subj=actor obj! : actors subj recipients with
verb COOPERATE_V subj=pair with! : actors subj
noun cooperation|collaboration|coordination with=actor subj=actor : actors subj recipients with
noun cooperation|collaboration between=actor subj! obj! : actors between
verb swap|exchange obj=PRISONER_N with=actor : actors subj recipients with
verb swap|exchange obj=PRISONER_N subj=pair : actors subj
noun prisoner_swap|prisoner_exchange|swap between=actor : actors between
noun prisoner_swap|prisoner_exchange with=actor : actors subj|poss|mod recipients with
+ "Finland cooperated with Sweden on the inquiry." Finland > Sweden
- "The weather did not cooperate."

# ---- RETREAT ----------------------------------------------------------------------------------------------------------

class WITHDRAW = withdraw pull_out pull pull_back retreat remove draw_down redeploy
class FREE_V = free release liberate
class LET_IN = allow let admit permit

[retreat.withdraw] RETREAT.withdraw 087
verb WITHDRAW obj=TROOPS_N|WEAPON_N|MILITIA_N subj=actor : actors subj recipients from
verb retreat|withdraw|pull_out|pull_back from=place|TERRITORY_N subj=actor subj!=person from!=TREATY_N|TALKS_N|VOTE_N|election|race : actors subj recipients from
verb withdraw|retreat|pull_back subj=TROOPS_N|MILITIA_N : actors subj recipients from
verb leave|vacate|abandon obj=TERRITORY_N|PLACE_N subj=TROOPS_N|MILITIA_N : actors subj
verb cede|hand_over|return|surrender obj=TERRITORY_N|base to=actor : actors subj recipients to
noun withdrawal|pullout|pullback|retreat|drawdown of=TROOPS_N|WEAPON_N|MILITIA_N : actors subj|poss|mod|by|of recipients from
noun withdrawal|pullout|pullback|retreat from=place|TERRITORY_N from!=TREATY_N : actors subj|poss|mod|of|by recipients from
noun withdrawal|pullout mod=TROOPS_N poss=actor : actors poss|by recipients from
+ "Russia withdrew its troops from Kherson." Russia
+ "Armenian forces retreated from the town." Armenian
- "She withdrew money from the bank."
- "Iran withdrew from the treaty."

[retreat.release] RETREAT.release 084
verb FREE_V obj=PRISONER_N|person|actor|CIVIL_N subj=actor : actors subj recipients obj
verb FREE_V obj=CIVIL_N from=captivity|prison|jail|custody|detention : actors subj recipients obj
verb hand_over|return|repatriate obj=PRISONER_N to=actor : actors subj recipients to
verb let|set obj=PRISONER_N|actor prt=free : actors subj recipients obj
verb let obj=PRISONER_N comp=go : actors subj recipients obj
verb release|free obj=ship|tanker|vessel|boat|trawler|freighter|aircraft subj=actor : actors subj recipients poss|mod|of
noun release of=PRISONER_N|person by=actor : actors by recipients of
noun release of=PRISONER_N|person subj=actor : actors subj recipients of
noun release of=PRISONER_N : actors by|poss recipients of
noun release poss=person by=actor : actors by recipients poss
+ "Hamas released two hostages on Friday." Hamas
+ "Belarus freed the journalist Raman Pratasevich." Belarus > Pratasevich
- "The band released a new album."
- "The ministry released a statement."

[retreat.return] RETREAT 084
verb return|give_back|restore|hand_back obj=PROPERTY_N|asset|artefact|body|remains|treasure to=actor subj=actor : actors subj recipients to
verb return|give_back|hand_back obj=* to=country|actor subj=actor obj!=PRISONER_N|TERRITORY_N|visit|call : actors subj recipients to
verb lift|ease|remove|waive|suspend|relax|end|drop|scrap obj=SANCTION_N on|against|from=actor|GOODS_N : actors subj recipients on|against|from
verb lift|ease|remove|waive|relax|end|drop|scrap obj=SANCTION_N subj=actor : actors subj recipients on|against|from
verb reduce|cut|lower|slash obj=tariff|duty subj=actor : actors subj recipients on|of|poss
noun lifting|easing|removal|waiver of=SANCTION_N : actors subj|by|poss recipients on|against
+ "France returned looted artefacts to Benin." France > Benin
+ "Washington lifted sanctions on Sudan." Washington > Sudan
- "He returned the book to the library."

[retreat.disarm] RETREAT.disarm 087
verb disarm|demobilise|demobilize|disband subj=actor obj!=bomb|mine : actors subj recipients obj
verb lay_down|surrender|hand_over|give_up|turn_in|destroy|dismantle|decommission obj=WEAPON_N|arsenal|stockpile poss=actor : actors subj recipients to
verb lay_down|surrender|hand_over|give_up|turn_in obj=WEAPON_N|arsenal : actors subj recipients to
verb surrender to=actor subj=actor obj! : actors subj recipients to
noun disarmament of=actor : actors of recipients by
noun surrender of=actor : actors of recipients to
+ "Rebels laid down their weapons in Mindanao." Rebels
- "The officer disarmed the bomb."

[retreat.ceasefire] RETREAT.ceasefire 087
verb observe|implement|respect|honour|honor|begin|start|maintain|enforce obj=CEASEFIRE_N subj=actor : actors subj recipients with
verb stop|halt|cease|end|suspend|pause obj=HOSTILITY_N subj=actor obj!=war : actors subj recipients against|on
noun CEASEFIRE_N between=actor subj! : actors between
+ "Israel and Hezbollah observed the ceasefire." Israel, Hezbollah
- "The clock stopped at noon."

[retreat.access] RETREAT.access 086
verb LET_IN obj=PEACEKEEPER_N|aid|inspector|convoy|observer subj=actor : actors subj recipients obj|to
verb LET_IN comp=enter|visit|inspect|pass|cross|operate obj=actor|PEACEKEEPER_N|convoy subj=actor : actors subj recipients obj
verb admit|accept obj=PEACEKEEPER_N : actors subj recipients obj
verb open|reopen obj=crossing|corridor|airspace to|with=actor|CIVIL_N|aid : actors subj recipients to|with
verb open|reopen obj=border|crossing|corridor subj=country|actor : actors subj recipients to|with
+ "Ethiopia allowed aid convoys to enter Tigray." Ethiopia
- "The museum allowed visitors to enter free of charge."

[retreat.resign] RETREAT.resign 084
verb resign|step_down|quit|step_aside|stand_down subj=person obj! : actors subj
verb resign|step_down subj=person obj=day|week|month|morning|evening|night : actors subj
verb quit|leave|resign obj=post|job|office|position|cabinet|government subj=person : actors subj
verb tender|submit|hand_in|announce obj=resignation subj=person : actors subj
noun resignation of=person : actors of
noun resignation poss=person : actors poss
+ "Prime Minister Liz Truss resigned on Thursday." Truss
- "The farmer resigned himself to the loss."

# ---- CONCEDE ----------------------------------------------------------------------------------------------------------

class EASE = lift ease relax loosen end remove repeal revoke scrap abolish rescind reverse overturn

[concede.ease] CONCEDE 081
verb EASE obj=RESTRICTION_N|LAW_N subj=actor : actors subj recipients on|against|in
verb drop|withdraw|dismiss|quash obj=CHARGE_N|VOTE_N subj=actor obj!=bomb : actors subj recipients against
noun lifting|easing|end of=RESTRICTION_N : actors subj|by|poss recipients on
+ "Spain lifted its state of emergency." Spain
+ "Prosecutors dropped charges against Navalny." Prosecutors > Navalny
- "The crane lifted the container."

[concede.pardon] CONCEDE 056
verb pardon|amnesty|forgive|acquit|exonerate|absolve|clear obj=person|PRISONER_N subj=actor : actors subj recipients obj
verb grant|issue|announce|declare obj=pardon|amnesty|clemency to=actor|PRISONER_N : actors subj recipients to
verb commute|reduce obj=sentence : actors subj recipients of|poss
noun pardon|amnesty|acquittal of=person|PRISONER_N : actors subj|by|poss recipients of
noun pardon|amnesty for=person|PRISONER_N : actors subj|by|poss recipients for
+ "President Putin pardoned Mikhail Khodorkovsky." Putin > Khodorkovsky
- "Pardon the interruption, he said."

[concede.apologise] CONCEDE 055
verb apologise|apologize to=actor : actors subj recipients to
verb apologise|apologize subj=actor : actors subj recipients to
verb regret obj=* subj=actor : actors subj
verb express|voice|offer|convey obj=regret|apology|remorse to=actor subj=actor : actors subj recipients to
verb express obj=regret for|over=* subj=actor : actors subj recipients to
verb issue|make|offer obj=apology : actors subj recipients to
noun apology to=actor : actors subj|poss|from|by recipients to
+ "Denmark apologised to Greenland." Denmark > Greenland
- "I regret nothing, sang the choir."

[concede.ceasefire] CONCEDE 0871
verb declare|announce|proclaim|order|accept|extend obj=CEASEFIRE_N subj=actor : actors subj recipients with
verb declare|announce|order obj=<RETREAT.withdraw>|<RETREAT.ceasefire> subj=actor : actors subj recipients from|with
verb announce|declare|say comp=<RETREAT.withdraw>|<RETREAT.disarm> subj=actor : actors subj
+ "The Taliban declared a ceasefire for Eid." Taliban
- "The judge declared the contest open."

[concede.permit] CONCEDE 080
verb grant|give iobj=actor obj=permission|approval|authorisation|authorization|licence|license|consent|mandate|clearance|exemption|waiver|extension|concession|reprieve|autonomy|independence : actors subj recipients iobj
verb grant|give obj=permission|approval|authorisation|authorization|consent|clearance|exemption|waiver|extension|concession|reprieve|autonomy|independence to=actor : actors subj recipients to
verb grant obj=permission|approval|authorisation|authorization|consent|clearance|exemption|waiver|extension|concession|reprieve|autonomy|independence|bail|injunction subj=actor : actors subj recipients to
verb grant obj=actor comp=* subj=actor : actors subj recipients obj
+ "Oman granted British warships permission to use the port of Duqm." Oman
+ "Paris gave autonomy to New Caledonia." Paris
- "The licence was printed on blue paper."

[concede.yield] CONCEDE 080 weak
verb bow|yield|give_in|cave|cave_in|capitulate|back_down|relent subj=actor : actors subj recipients to
verb concede|accede|agree|submit to=demand|condition|ultimatum subj=actor : actors subj recipients of|from|by
verb drop|withdraw|lift|waive obj=objection|opposition|veto|resistance|condition subj=actor : actors subj recipients to
verb accept|meet|grant|satisfy|heed|fulfil obj=demand|condition|ultimatum subj=actor : actors subj recipients of
verb call_off|suspend|end obj=<PROTEST>|strike|boycott|blockade subj=actor : actors subj recipients against
+ "The government bowed to the demands of farmers." government
+ "India dropped its objections to the text." India
- "The bridge yielded under the weight."
