# 31-material.pat -- material conflict: PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT.

# ---- PROTEST ----------------------------------------------------------------------------------------------------------


[protest.demo] PROTEST.demo 141
verb PROTEST_V subj=CIVIL_ACTOR|actor against|over|at|outside|in=* for! obj!=troop : actors subj recipients against
verb PROTEST_V subj=CIVIL_ACTOR obj! : actors subj recipients against
verb protest|demonstrate|picket subj=actor obj! : actors subj recipients against
verb take to=street subj=* : actors subj recipients against
verb hold|stage|organise|organize|join|attend obj=PROTEST_N subj=actor|CIVIL_ACTOR : actors subj recipients against
verb gather|assemble outside|in|at=* subj=demonstrator|protester|crowd comp=demand|protest : actors subj recipients against
noun PROTEST_N by=actor|CIVIL_ACTOR : actors by recipients against
noun PROTEST_N against=* : actors subj|by|mod|of recipients against|of
verb protest|demonstrate|rally|march|picket|chant subj=* against|outside|over=* for! obj! clause!~stock|share|market|index|SPORT_N : actors subj recipients against
verb take|pour|flood|come|spill to|into|onto|out=street|square subj=* : actors subj recipients against
verb gather|assemble|mass|camp|rally|converge outside|in|at|on|before=* subj=CIVIL_ACTOR|demonstrator|protester|crowd|people comp=demand|protest|denounce|call|oppose|chant|urge|condemn : actors subj recipients against
verb fill|throng|occupy|flood obj=street|square|plaza|capital subj=CIVIL_ACTOR|protester|demonstrator|crowd : actors subj recipients against
verb hold|stage|organise|organize|lead|join|attend|mount|plan|begin|launch|continue obj=PROTEST_N|rally|march|vigil against|outside|over|in=* subj=actor|CIVIL_ACTOR : actors subj recipients against
verb rally|march|demonstrate in=support|solidarity|favour|favor subj=actor|CIVIL_ACTOR : actors subj recipients with
verb wave|burn|chant|bang obj=flag|slogan|portrait|effigy|pot|placard|pan subj=CIVIL_ACTOR|demonstrator|protester|crowd|actor : actors subj recipients of|against
verb march|walk on|to=parliament|palace|embassy|presidential_palace|ministry subj=CIVIL_ACTOR|protester|actor : actors subj
noun PROTEST_N by|of=CIVIL_ACTOR|actor in|outside|against|over=* : actors by|of recipients against
noun PROTEST_N against=actor : actors subj|by|of|poss|mod recipients against
noun uprising|revolt|unrest against=actor : actors subj|by|of|poss|mod recipients against
finer 1411 clause~resign|resignation|ouster|step_down|impeachment|departure|president|premier|quit|rule
finer 1413 clause~right|rights|freedom|equality|abortion|racism
finer 1414 clause~constitution|democracy|coup|election|junta|independence|regime|vote
finer 1412 clause~LAW_N|policy|tax|price|reform|plan|austerity|war|cut|bill|pension
+ "Students in Bangladesh have protested against Prime Minister Sheikh Hasina." > Hasina
+ "Farmers staged a demonstration outside parliament." Farmers
- "The company rallied on the stock market."
+ "Pensioners in Chisinau marched on parliament." Pensioners
+ "Thousands of Georgians rallied against the law on foreign agents." Georgians
- "The shares rallied against the dollar on the stock market."

[protest.riot] PROTEST.riot 145
verb RIOT_V subj=CIVIL_ACTOR with!=TROOPS_N : actors subj recipients against
verb clash subj=CIVIL_ACTOR|protester|demonstrator with=POLICE_N|actor : actors subj recipients with
verb storm|attack|loot|torch|burn|vandalise|vandalize|ransack|set_fire_to subj=protester|demonstrator|rioter|crowd|mob obj=* : actors subj recipients obj|poss|of
verb throw|hurl obj=stone|rock|bottle|petrol_bomb at=* subj=* : actors subj recipients at
noun riot by=actor|CIVIL_ACTOR : actors by recipients against
verb riot|rampage|loot|run_amok subj=* obj! : actors subj recipients against
verb clash|scuffle|brawl|battle|fight subj=CIVIL_ACTOR|demonstrator|protester|rioter|supporter|opponent|student with|against=POLICE_N|security_force|soldier|riot_police : actors subj recipients with|against
verb storm|attack|loot|torch|burn|ransack|set_fire_to|break_into|invade|trash|smash|besiege obj=PLACE_N|building|embassy|parliament|police_station|car|bus|shop|office|home|congress|station subj=CIVIL_ACTOR|demonstrator|protester|rioter|crowd|mob|supporter : actors subj recipients obj|poss|of
verb pelt obj=actor|POLICE_N|embassy with=stone|rock|egg|bottle|brick subj=* : actors subj recipients obj
verb throw|hurl|lob obj=stone|rock|bottle|petrol_bomb|brick|firebomb|molotov_cocktail|egg at|on|against=* subj=* : actors subj recipients at|on|against
verb set obj=* on|to=fire subj=CIVIL_ACTOR|protester|demonstrator|rioter|crowd|mob : actors subj recipients obj|of
noun riot|rioting|violent_protest against=* : actors by|of|subj recipients against
finer 1451 clause~resign|resignation|ouster|president
finer 1452 clause~LAW_N|policy|tax|price|reform|plan
finer 1453 clause~right|rights|freedom|racism
finer 1454 clause~constitution|democracy|coup|election|result
+ "Protesters clashed with police in Tbilisi." Protesters > police
- "The colours clashed with the carpet."
+ "A mob burned the embassy of Denmark in Damascus." mob
+ "Demonstrators threw stones at the police in Tehran." Demonstrators > police

[protest.strike] PROTEST.strike 143
verb STRIKE_V subj=worker|union|miner|teacher|nurse|doctor|driver|employee|staff|pilot|crew|lawyer|farmer obj! : actors subj recipients against
verb go on=strike : actors subj recipients against
verb stage|hold|begin|launch|call|start|continue|join obj=strike|walkout|general_strike|stoppage obj!=hunger_strike subj=CIVIL_ACTOR|worker|staff|union|employee : actors subj recipients against
noun strike by=STAFF_N : actors by recipients against
noun strike of=STAFF_N : actors of recipients against
noun strike mod=general|labour|labor|rail|train|bus|nationwide subj!=TROOPS_N : actors subj|poss|mod|by recipients against
verb strike|walk_out|down_tools|stop_work subj=STAFF_N|union|CIVIL_ACTOR|employee over|for|in|against|at|obj|since|on=* obj! : actors subj recipients against
verb go|be|remain|come|stay on|out=strike subj=* : actors subj recipients against
verb hold|stage|begin|launch|call|start|continue|join|declare|announce|observe|extend obj=strike|walkout|general_strike|stoppage|work_stoppage|lockout|industrial_action|go-slow|sit-down_strike obj!=hunger_strike subj=actor : actors subj recipients against
verb stop obj=work subj=STAFF_N|union|CIVIL_ACTOR|employee|actor : actors subj recipients at|in|against
noun strike|walkout|stoppage by|of=STAFF_N|union|actor : actors by|of recipients against|at
noun general_strike|national_strike|hartal|transport_strike in|against=* : actors by|of|subj recipients against
finer 1431 clause~resign|resignation|ouster|step_down
finer 1433 clause~right|rights|freedom
finer 1434 clause~constitution|democracy|coup|election|junta|independence|regime
finer 1432 clause~LAW_N|policy|tax|price|pay|wage|pension|reform|plan|austerity|cut
+ "Railway workers went on strike in Britain." workers
- "The clock struck noon."
+ "Pilots walked out over pay at Kenya Airways." Pilots
+ "Teachers in Lisbon have stopped work." Teachers
- "Lightning struck the tower at noon."

[protest.hunger] PROTEST.hunger 142
verb begin|start|go_on|launch|continue|end|stage|declare obj=hunger_strike : actors subj recipients against
verb go on=hunger_strike : actors subj recipients against
noun hunger_strike by|of=actor|CIVIL_ACTOR : actors by|of recipients against
verb refuse|reject obj=food subj=actor|PRISONER_N : actors subj recipients against
verb fast subj=actor|PRISONER_N against|until|in=* : actors subj recipients against
verb stage|begin|start|launch|join|continue|enter|end|suspend|stop|hold obj=hunger_strike|fast subj=actor|PRISONER_N|CIVIL_ACTOR : actors subj recipients against
verb be|remain|go on|in=hunger_strike subj=* : actors subj recipients against
noun hunger_strike in|over|against=* subj|poss|mod=actor : actors subj|poss|mod recipients against
finer 1423 clause~right|rights|condition|trial|freedom|treatment
finer 1422 clause~LAW_N|policy|law|plan|tax
finer 1424 clause~constitution|democracy|independence|regime
+ "Alexei Navalny began a hunger strike in prison." Navalny
- "Hunger is widespread."
+ "The Kurdish prisoners refused food in Diyarbakir." prisoners
+ "Bobby Sands went on hunger strike." Sands

[protest.boycott] PROTEST.boycott 143
verb boycott obj=election|vote|referendum|poll|product|class|parliament|ceremony|session|games subj=actor|CIVIL_ACTOR : actors subj recipients of|by
verb boycott|shun obj=election|vote|referendum|poll|product|class|parliament|ceremony|session|games|goods|census|ballot|inauguration|runoff|parade|company subj=actor|CIVIL_ACTOR|party : actors subj recipients of|by
verb stay_away|abstain from=poll|vote|election|parliament|work subj=actor|CIVIL_ACTOR|party : actors subj
verb launch|call|start|join|organise|organize|declare obj=boycott obj!=strike of|against=* subj=actor|CIVIL_ACTOR : actors subj recipients of|against
verb occupy|stage obj=sit-in subj=* : actors subj
noun boycott of=election|vote|referendum|poll|product|goods|company by=actor|CIVIL_ACTOR : actors by recipients of
noun boycott of=election|vote|referendum|poll|product|goods|company subj|poss|mod=actor|CIVIL_ACTOR : actors subj|poss|mod recipients of
+ "The opposition boycotted the election." opposition
- "The shop is on the corner."
+ "Opposition parties in Benin launched a boycott of the vote." parties
+ "Students in Hong Kong boycotted classes." Students

[protest.obstruct] PROTEST.obstruct 144
verb block|obstruct|barricade|occupy|blockade obj=ROAD_N|square|building|office subj=protester|demonstrator|farmer|activist|worker|driver|student|striker|resident|villager|crowd : actors subj recipients of
verb block|obstruct|barricade|occupy|blockade|close|seal|disrupt|paralyse|paralyze obj=ROAD_N|square|building|office|parliament|station|mine|refinery|terminal|campus|entrance subj=CIVIL_ACTOR|protester|demonstrator|activist|union : actors subj recipients of
verb chain obj=itself|themselves|himself|herself to=* subj=* : actors subj recipients to
verb set_up|erect|build|put_up|man obj=roadblock|barricade|human_chain|camp subj=CIVIL_ACTOR|protester|demonstrator|activist|farmer|union : actors subj
verb form obj=human_chain subj=* : actors subj
verb stage|hold obj=sit-in|occupation|roadblock|blockade subj=CIVIL_ACTOR|protester|demonstrator|activist|union|actor : actors subj recipients at|of|against
noun roadblock|sit-in|human_chain by|of=CIVIL_ACTOR|actor : actors by|of recipients against
finer 1441 clause~resign|resignation|ouster|step_down
finer 1443 clause~right|rights|freedom
finer 1444 clause~constitution|democracy|coup|election|independence
finer 1442 clause~LAW_N|policy|tax|price|reform|plan|import|austerity|mine|project
+ "The farmers have blocked the roads around Paris." farmers
- "A fallen tree blocked the road."
+ "Activists chained themselves to the gates of the embassy." Activists
+ "Polish farmers set up roadblocks at the frontier." farmers

# ---- SANCTION ---------------------------------------------------------------------------------------------------------

class IMPOSE = impose slap levy place introduce adopt approve announce tighten toughen extend expand step_up apply enact add
  reimpose renew unveil put issue
  reinstate re-impose broaden escalate prolong lengthen order widen roll_out decree clamp
class CUT = cut sever break cut_off break_off suspend halt stop freeze end downgrade reduce terminate discontinue scale_back
  scale_down withhold cancel curtail slash rupture block
  slow scrap pull withdraw axe abolish lower
class QUIT = withdraw pull_out quit leave exit walk_away
  secede drop_out bow_out

[sanction.impose] SANCTION.discontinue 163
verb IMPOSE obj=SANCTION_N on|against=actor : actors subj recipients on|against
verb IMPOSE obj=SANCTION_N|ban on|against=GOODS_N|product|import|export|official : actors subj recipients on|against|from|of
verb IMPOSE obj=SANCTION_N subj=actor : actors subj recipients on|against
verb sanction|blacklist obj=actor subj=actor : actors subj recipients obj
verb hit|target|punish|slap obj=actor with=SANCTION_N : actors subj recipients obj
verb ban|block|halt|stop|restrict obj=import|export|trade|sale|transit|flight from|to|with|of=actor : actors subj recipients from|to|with|of
verb freeze obj=asset|account|fund subj=actor : actors subj recipients of|poss
noun SANCTION_N on|against=actor subj|poss|mod|by=actor obj! : actors subj|poss|mod|by recipients on|against
noun SANCTION_N on|against=* by=actor : actors by recipients on|against
verb IMPOSE obj~SANCTION_N obj=package|round|set|wave|raft|series|list|measure|restriction on|against|over=* subj=actor : actors subj recipients on|against
verb IMPOSE obj=SANCTION_N|ban|quota|levy|surcharge|anti-dumping_duty on|against|over|in=* subj=actor : actors subj recipients on|against|from|of
verb sanction|blacklist|embargo|boycott|ostracise|ostracize|isolate obj=actor|LEADER_N|company subj=country|union|treasury|council|government|actor : actors subj recipients obj
verb hit|target|punish|slap|penalise|penalize|strike obj=* with=SANCTION_N : actors subj recipients obj
verb add|put|place obj=* to|on=blacklist|sanction_list|sanctions_list|entity_list|terror_list|grey_list|watch_list subj=actor : actors subj recipients obj
verb ban|block|halt|stop|restrict|suspend|curb|limit|outlaw obj=import|export|trade|sale|transit|flight|shipment|investment|transaction|purchase|delivery of|from|to|with|by=* subj=country|union|government|actor : actors subj recipients from|to|with|of|by
verb ban|bar obj=GOODS_N|product|airline|company|ship|flight|wine|beef|truck from=* subj=country|union|government|actor : actors subj recipients from|of|obj
verb raise|increase|double|hike|lift obj=tariff|duty|levy on|for|of=* subj=country|government|actor : actors subj recipients on|of|from
verb freeze|seize|block obj=asset|account|fund|reserve|property|yacht of|belonging=* subj=country|union|government|treasury|switzerland|actor : actors subj recipients of|poss
verb retaliate|respond with=tariff|SANCTION_N|duty|countermeasure subj=actor : actors subj recipients against|on
verb shut|close|cut_off|turn_off obj=border|airspace|pipeline|tap|market|port to|with=actor|plane|flight|goods|ship subj=country : actors subj recipients to|with
noun SANCTION_N against|on=actor from=actor : actors from recipients against|on
noun trade_war|boycott|blockade against|with=actor poss|mod|subj=actor : actors poss|mod|subj recipients against|with
+ "The European Union imposed sanctions on Belarus." Union > Belarus
+ "Washington sanctioned Huawei." Washington > Huawei
- "The referee imposed order on the game."
+ "Canada added nine officials to its sanctions list." Canada
+ "Beijing banned the import of seafood from Japan." Beijing > Japan
+ "Brazil retaliated against the United States with tariffs." Brazil > States
- "The doctor imposed a diet on the singer."

[sanction.aid] SANCTION.discontinue 162
verb CUT obj=AID_N|funding|supply|WEAPON_N to|for=actor : actors subj recipients to|for
verb CUT obj=AID_N|funding subj=actor : actors subj recipients to|for
noun suspension|freeze|cut of=AID_N subj=actor : actors subj recipients to|in
noun suspension|freeze|cut of=AID_N to=actor : actors subj|by|poss recipients to
verb CUT obj~AID_N|military_aid|economic_aid obj=delivery|shipment|payment|disbursement|programme|program|tranche|contribution|distribution to|for|in=* subj=actor : actors subj recipients to|for|in
verb CUT obj=AID_N|funding|food_supply|arms_delivery|weapons_delivery|military_assistance|budget_support in|of|through|from=actor|place subj=actor : actors subj recipients in|of|through|from
verb cut|reduce|slash|halve|trim obj=AID_N|contribution|funding|assistance|budget subj=country|government|congress|parliament|agency|union|actor to|for|of=* : actors subj recipients to|for|of
verb withhold|freeze|deny|stop|block|hold_back obj=payment|tranche|loan|fund|money|contribution|AID_N from|to|for=actor subj=actor : actors subj recipients from|to|for
verb pull|cut|end obj=funding|support|backing from|for|to|of=actor subj=actor : actors subj recipients from|for|to|of
verb CUT prt=off obj=AID_N|funding|supply subj=actor : actors subj recipients to|for
noun suspension|freeze|cut|cutoff|withdrawal|halt|end of|in=AID_N|funding to|for|in=* subj|by|poss|mod=actor : actors subj|by|poss|mod recipients to|for|in
noun aid_cut|funding_cut|aid_freeze|aid_suspension to|for=actor : actors subj|by|poss|mod recipients to|for
finer 1622 clause~military|WEAPON_N|arms|MILITARY_AID_N|security_assistance
finer 1623 clause~humanitarian|food|relief|HUMANITARIAN_N|refugee|medicine
finer 1621 clause~economic|loan|budget|development|funding|fund|tranche|credit|budget_support|MONEY_N
+ "Australia suspended aid to Myanmar." Australia > Myanmar
- "The baker cut the bread."
+ "The World Bank halted its payments to Uganda." Bank > Uganda
+ "Washington has frozen military aid to Guinea." Washington > Guinea

[sanction.relations] SANCTION.discontinue 161
verb CUT obj=RELATIONS_N with|to=actor : actors subj recipients with|to
verb CUT obj=RELATIONS_N subj=pair : actors subj
verb CUT obj=TREATY_N with=actor : actors subj recipients with
verb suspend obj=actor from=* subj=actor : actors subj recipients obj
verb suspend|revoke|strip obj=membership|status|license|licence|accreditation|citizenship subj=actor : actors subj recipients of|poss
verb recall obj=DIPLOMAT_N subj=actor : actors subj recipients from|to
verb close|shut|shut_down obj=embassy|consulate|border|airspace subj=actor : actors subj recipients in|with|to
verb tear_up|scrap|abrogate|renounce|annul|denounce obj=TREATY_N subj=actor : actors subj recipients with
noun severing|suspension|break|rupture of=RELATIONS_N with=actor : actors subj|by|poss recipients with
verb CUT obj=diplomatic_tie|diplomatic_relation|RELATIONS_N|contact|link|flight|tie|cooperation|partnership with|to|between=* subj=actor : actors subj recipients with|to
verb CUT obj=diplomatic_tie|diplomatic_relation|tie|relation subj=pair : actors subj
verb suspend|freeze|strip|remove|exclude obj=actor from=bloc|union|organisation|organization|council|league|alliance|commonwealth|membership subj=actor : actors subj recipients obj
verb suspend obj=membership|participation|TREATY_N|agreement|accord|deal|cooperation|visa|flight|service|compliance subj=actor : actors subj recipients of|with|poss|to|for
verb downgrade|lower obj=RELATIONS_N|diplomatic_tie|diplomatic_relation|representation|status with|of=* subj=actor : actors subj recipients with|of
verb recall|withdraw|pull_out|bring_home obj=DIPLOMAT_N|ambassador|envoy from|to|in=* subj=actor : actors subj recipients from|to|in
verb close|shut|shut_down|evacuate|vacate obj=embassy|consulate|mission|border|crossing|airspace|frontier|air_link in|with|to|of|into|from=* subj=actor : actors subj recipients in|with|to|of|into|from
verb tear_up|scrap|abrogate|renounce|annul|denounce|terminate|cancel|withdraw_from|exit|quit|abandon|void|rip_up obj=TREATY_N|agreement|accord|contract|pact with|on|of=* subj=actor : actors subj recipients with
verb refuse|fail comp=renew|extend comp~TREATY_N|lease|agreement|pact|visa|mandate subj=actor : actors subj recipients with|of
verb revoke|cancel|withdraw|annul obj=visa|accreditation|licence|recognition|citizenship|status|passport|honour|award of|from|for=* subj=actor : actors subj recipients of|from|for|poss
verb issue|raise obj=travel_warning|travel_advisory|travel_alert for|on|to|against=* subj=actor : actors subj recipients for|on|to|against
verb advise|warn|tell obj=citizen|national|traveller comp=leave|avoid|travel subj=country|ministry|department|embassy|government|actor : actors subj recipients obj|to
noun severance|severing|rupture|break|suspension|downgrade|breakdown of=RELATIONS_N|diplomatic_tie|diplomatic_relation|flight|air_link by|with|between|subj|poss=actor : actors by|subj|poss|between recipients with
noun closure of=border|embassy|consulate|airspace by|subj|poss|mod=actor : actors by|subj|poss|mod recipients with|in|to
finer 164 obj=TALKS_N|dialogue
finer 160 obj=flight|visa|travel_warning|travel_advisory|travel_alert|citizen|border|airspace|air_link|frontier|crossing
+ "Nicaragua broke diplomatic relations with Taiwan." Nicaragua > Taiwan
+ "Canberra recalled its ambassador from Paris." Canberra > Paris
- "The rope broke on the wall."
+ "Mali broke off relations with Ukraine." Mali > Ukraine
+ "The African Union has suspended Gabon from its council." Union > Gabon
+ "Tokyo issued a travel warning for Turkey." Tokyo > Turkey

[sanction.withdraw] SANCTION.withdraw 161
verb QUIT from|of=TREATY_N|bloc|alliance|union|organisation|organization|council|deal|league : actors subj recipients from|of
verb quit|leave|exit obj=TREATY_N|bloc|alliance|union|organisation|organization|council|league subj=country|actor : actors subj recipients obj
verb withdraw|pull_out obj=staff|diplomat|investment|funding|ambassador from=* : actors subj recipients from
noun withdrawal|exit from=TREATY_N|bloc|alliance|union|organisation|organization : actors subj|poss|mod|by|of recipients from
verb QUIT from|of=body|court|icc|tribunal|who|unesco|nato|mercosur|ecowas|eu|opec|commonwealth|organisation|convention|protocol|mission|coalition|government|bloc|forum|g8 subj=actor : actors subj recipients from|of
verb quit|leave|exit|abandon|bolt obj=TREATY_N|bloc|alliance|union|organisation|organization|council|league|coalition|forum|body|eu|nato|opec|ecowas|court|government|agency subj=country|actor|party : actors subj recipients obj
verb pull|take obj=country|party|itself prt=out|away subj=actor : actors subj recipients of|from
verb withdraw|pull_out|pull|evacuate obj=staff|diplomat|investment|funding|personnel|citizen|bid|candidacy|team|support|athlete from|for=* subj=actor : actors subj recipients from|for|of
verb withdraw|withdraw_from|renounce obj=ratification|membership|recognition|signature subj=actor : actors subj recipients of|in|from
verb leave|exit obj=country|place subj=company|agency|ngo|aid_worker|diplomat clause~sanction|pressure|violence|war|expulsion|protest : actors subj recipients obj
noun withdrawal|exit|pullout|departure|secession from|of=TREATY_N|bloc|alliance|union|organisation|organization|nato|eu|ecowas|opec|icc|court|agency|body poss|mod|by|subj|of=actor : actors poss|mod|by|subj|of recipients from
+ "The United States withdrew from the Paris agreement." States
- "She left the union hall early."
+ "Burundi left the International Criminal Court." Burundi > Court
+ "Qatar pulled out of OPEC." Qatar > OPEC

[sanction.expel] SANCTION.expel 166
verb withdraw|pull_out|recall|expel obj=PEACEKEEPER_N from=* subj=actor : actors subj recipients from
verb expel|kick_out|throw_out|oust|eject|drive_out|evict obj=DIPLOMAT_N|observer|inspector|mission|ngo|organisation|peacekeeper subj=actor : actors subj recipients obj|from|poss
verb expel|exclude|oust obj=actor from=* subj=actor : actors subj recipients obj
verb declare obj=DIPLOMAT_N|person comp~non : actors subj recipients obj
noun expulsion of=DIPLOMAT_N|actor by=actor : actors by recipients of
noun expulsion of=DIPLOMAT_N|actor : actors subj|poss|by|mod recipients of
verb expel|kick_out|throw_out|oust|eject|drive_out|evict|order_out|remove obj=DIPLOMAT_N|observer|inspector|mission|ngo|peacekeeper|aid_worker|aid_agency|journalist|staff|un|official|monitor|charity|spy|humanitarian_worker|worker subj=country|government|authority|ministry|junta|actor : actors subj recipients obj|from|poss|mod|of
verb order|tell|ask|give obj=DIPLOMAT_N|PEACEKEEPER_N|ngo|staff|aid_worker|mission comp=leave|depart|close|quit subj=actor : actors subj recipients obj|of|mod|poss
verb give iobj=DIPLOMAT_N|actor obj=day|hour|week|deadline comp=leave subj=actor : actors subj recipients iobj
verb declare obj=DIPLOMAT_N|person|actor comp~persona|non_grata|unwelcome|undesirable subj=actor : actors subj recipients obj|of|mod
verb expel|exclude|oust|suspend|bar|ban|eject obj=actor|party|member from=party|bloc|union|council|league|group|parliament|coalition|organisation|organization|games|olympics subj=actor : actors subj recipients obj
verb withdraw|pull|pull_out|recall|remove|end obj=PEACEKEEPER_N|peacekeeping_mission|mission|contingent|observer from|in=* subj=actor : actors subj recipients from|in
verb oust|topple|overthrow|depose|unseat|remove obj=LEADER_N|president|government|person from=power|office|post subj=actor : actors subj recipients obj
verb oust|topple|overthrow|depose obj=LEADER_N|government|person|regime|actor subj=actor : actors subj recipients obj
verb drive|force|uproot|displace|chase obj=CIVIL_N|actor|people from|out=home|village|place|country|region subj=actor|MILITIA_N|TROOPS_N : actors subj recipients obj
noun expulsion|ouster|removal of=DIPLOMAT_N|PEACEKEEPER_N|ngo|actor|ambassador from=* : actors subj|poss|by|mod recipients of
noun overthrow|ouster|toppling of=LEADER_N|president|person|government|regime by=actor : actors by recipients of
finer 1661 clause~PEACEKEEPER_N obj!=observer|inspector|monitor
finer 1662 clause~observer|inspector|monitor|inspection
finer 1663 clause~aid_worker|aid_agency|ngo|charity|humanitarian_worker|relief_agency|humanitarian
finer 201 obj=CIVIL_N|people
+ "Bulgaria expelled two Russian diplomats." Bulgaria
- "The lungs expel air."
+ "Khartoum ordered the aid workers of the agency to leave." Khartoum
+ "The army of Niger overthrew President Mohamed Bazoum." army > Bazoum
+ "Norway gave the Russian attache a week to leave, and Oslo declared three diplomats persona non grata." Oslo

[sanction.convict] SANCTION.convict 116
verb convict|sentence|fine obj=actor|person subj=actor : actors subj recipients obj
verb find obj=actor comp=guilty|liable subj=actor : actors subj recipients obj
verb sentence obj=person to=* : actors subj recipients obj
verb rule against=actor subj=actor : actors subj recipients against
verb order obj=actor comp=pay|compensate subj=court|judge|tribunal : actors subj recipients obj
noun conviction of=person by=actor : actors by recipients of
verb convict|sentence|jail|imprison|condemn|fine obj=* subj=court|judge|tribunal|jury|icc : actors subj recipients obj
verb find|pronounce|declare|rule obj=* comp=guilty|liable|responsible|unconstitutional|illegal|unlawful subj=court|judge|tribunal|jury|actor : actors subj recipients obj|of
verb sentence|condemn obj=actor|person|LEADER_N|CROWD to=death|prison|jail|year|life|month|imprisonment|* subj=actor : actors subj recipients obj
verb hand|hand_down|give|issue|deliver|impose obj=sentence|life_sentence|death_sentence|verdict|fine|prison_term|jail_term iobj|to|on|against|for=* subj=court|judge|tribunal|actor : actors subj recipients iobj|to|on|against|for
verb rule|decide|find against=actor|person subj=court|judge|tribunal|wto|panel|actor : actors subj recipients against
verb order obj=actor comp=pay|compensate|refund|repay subj=court|judge|tribunal|arbitrator|panel|icj : actors subj recipients obj
verb impeach|strip|disqualify|disbar obj=person|LEADER_N subj=parliament|congress|court|senate|lawmaker|actor : actors subj recipients obj
verb uphold obj=conviction|sentence|verdict|death_sentence of|against=* subj=court|judge|tribunal : actors subj recipients of|against|poss
verb fine|penalise|penalize obj=company|actor subj=regulator|commission|court|authority|union|actor : actors subj recipients obj
noun conviction|sentencing of=person|actor|LEADER_N by|in=actor|court|place : actors by|in recipients of
noun death_sentence|life_sentence|prison_sentence for|on|against=person|actor : actors by|subj|from recipients for|on|against
+ "A court in Moscow convicted Alexei Navalny of fraud." court > Navalny
- "He wrote a long sentence."
+ "A tribunal in Phnom Penh handed a life sentence to Khieu Samphan." tribunal > Samphan
+ "The Senate of Brazil impeached Dilma Rousseff." Senate > Rousseff
- "The sentence was long and the judge was tired."

# ---- MOBILIZE ---------------------------------------------------------------------------------------------------------

class MOBILISE = mobilise mobilize deploy send amass mass dispatch station move position reinforce build_up assemble call_up
  activate muster concentrate rush
  redeploy surge ready scramble marshal parachute airlift pour put_up erect install field
class DRILL_V = hold conduct stage carry_out begin start launch kick_off perform
  wrap_up complete rehearse open announce

[mobilize.troops] MOBILIZE.troops 154
verb MOBILISE obj=TROOPS_N subj=actor obj!=PEACEKEEPER_N|POLICE_N : actors subj recipients against
verb remain|stay|go|put on=alert subj=TROOPS_N|MILITIA_N|POLICE_N : actors subj
verb mass|gather|amass subj=TROOPS_N near|on|along|at=* : actors subj
verb put|place obj=TROOPS_N|army on=alert : actors subj
verb DRILL_V obj=EXERCISE_N subj=actor with! subj!=pair mod!=joint|trilateral|bilateral : actors subj recipients against
verb order|announce|declare obj=mobilisation|mobilization|call-up|draft subj=actor : actors subj recipients against
noun deployment|mobilisation|mobilization|buildup|build-up|concentration of=TROOPS_N : actors subj|poss|mod|by recipients against
noun troop_deployment|military_buildup|military_build-up|troop_buildup : actors subj|poss|mod|by|of recipients against
noun EXERCISE_N by=actor : actors by recipients against
+ "Russia deployed troops near the border." Russia
+ "Taiwan held military drills in July." Taiwan
- "The firm deployed new software."

[mobilize.weapons] MOBILIZE.weapons 154
verb MOBILISE obj=WEAPON_N subj=actor to!=actor : actors subj recipients against
verb test|test-fire|test-launch|launch|fire|unveil|parade|display obj=missile|ballistic_missile|rocket|satellite|weapon|warhead subj=country|TROOPS_N|actor at! into! against! : actors subj
verb test obj=WEAPON_N subj=actor : actors subj
noun deployment of=WEAPON_N : actors subj|poss|mod|by recipients against
noun missile_test|nuclear_test|missile_launch : actors subj|poss|mod|by|of
+ "North Korea tested a ballistic missile." Korea
- "The lab tested a drug."

[mobilize.police] MOBILIZE.police 153
verb MOBILISE obj=POLICE_N subj=actor obj!=TROOPS_N : actors subj
verb put|place obj=POLICE_N on=alert : actors subj
verb step_up|increase|tighten|boost|beef_up|heighten obj=security|patrol subj=actor : actors subj
noun deployment of=POLICE_N : actors subj|poss|mod|by
+ "Paris deployed police officers around the stadium." Paris
- "The police report was late."

[mobilize.militia] MOBILIZE.militia 154
verb MOBILISE obj=MILITIA_N subj=actor : actors subj recipients against
verb arm|recruit|rally obj=MILITIA_N subj=actor : actors subj recipients against
+ "The warlord mobilised fighters in the north, and Hezbollah mobilised its fighters." Hezbollah
- "The charity recruited volunteers to read aloud."

# ---- COERCE -----------------------------------------------------------------------------------------------------------

class ARREST = arrest detain jail imprison apprehend incarcerate round_up lock_up take_into_custody remand nab
  take_prisoner pick_up take_in throw_in_jail put_behind_bars hold intern bust haul_in seize_at_home
class SEIZE = seize confiscate impound raid search ransack expropriate nationalise nationalize intercept commandeer take_over
  appropriate sequestrate garnish loot capture board forfeit repossess evict_from
class RESTRICT = ban restrict bar block prohibit outlaw limit curb forbid disperse cordon_off suppress crack_down prevent dissolve
  disqualify
  stifle gag muzzle criminalise criminalize cordon hinder hamper impede quash throttle shut disband delegitimise
class CENSOR = ban block censor shut_down close restrict suspend jam close_down shutter take_off
  pull_off gag silence muzzle unplug black_out throttle revoke_the_licence_of
class DEPORT = deport expel extradite banish exile evict
  remove expatriate repatriate_by_force send_back fly_out kick_out

[coerce.arrest] COERCE.arrest 173
verb ARREST obj=actor|CIVIL_N|PRISONER_N|CROWD|LEADER_N|suspect subj=actor : actors subj recipients obj
verb take|hold|place|put obj=actor into|in|under=custody|arrest|detention : actors subj recipients obj
verb arrest|detain|apprehend|jail|imprison obj=* subj=actor : actors subj recipients obj
noun arrest|detention|imprisonment|jailing of=actor by=actor : actors by recipients of
noun arrest|detention|imprisonment of=actor subj=actor : actors subj recipients of
noun arrest|detention|imprisonment of=* : actors subj|by|poss|mod recipients of
noun crackdown on=* : actors subj|poss|by|mod recipients on
verb crack_down on=* subj=actor : actors subj recipients on
verb extend obj=detention of=* : actors subj recipients of
+ "Turkish police arrested the journalist Nedim Sener." police > Sener
+ "The activist Maria Kolesnikova was detained by Belarusian police." police > Kolesnikova
- "His speech arrested the attention of all."

[coerce.seize] COERCE.seize 171
verb SEIZE obj=PROPERTY_N|PLACE_N|actor subj=actor obj!=opportunity|power|chance|area|wreckage : actors subj recipients poss|of|from|obj
verb seize|occupy|annex|take_over obj=TERRITORY_N|PLACE_N|place subj=actor : actors subj recipients from|poss|of
verb occupy|annex obj=place|country|TERRITORY_N subj=actor : actors subj recipients obj|of
verb take|gain|seize obj=control of=* subj=actor : actors subj recipients of
noun seizure|confiscation|capture|occupation|annexation of=* by=actor : actors by recipients of
noun seizure|confiscation|occupation|annexation|raid of|on=PROPERTY_N|PLACE_N|place|TERRITORY_N poss|mod=actor : actors poss|mod recipients of|on
+ "Iran seized a South Korean tanker." Iran
+ "Russia annexed Crimea in 2014." Russia
- "He seized the chance to speak."

[coerce.restrict] COERCE.restrict 172
verb RESTRICT obj=PARTY_N|CIVIL_ACTOR|travel|movement|assembly|gathering|access|traffic|right subj=actor : actors subj recipients obj|of|to|by
verb RESTRICT obj=actor from=* subj=actor : actors subj recipients obj
verb RESTRICT obj=PARTY_N subj=actor : actors subj recipients obj|poss
verb disperse|push_back|cordon_off obj=CIVIL_ACTOR|PROTEST_N|square subj=actor : actors subj recipients obj
verb blockade|besiege|surround|encircle obj=place|PLACE_N|TERRITORY_N|port subj=actor : actors subj recipients obj|of
verb impose|maintain|tighten|enforce obj=blockade|siege on|of=* subj=actor : actors subj recipients on|of
noun blockade|siege of=place|actor by=actor : actors by recipients of
noun blockade|siege of=place|actor poss|mod=actor : actors poss|mod recipients of
verb impose|introduce|tighten obj=RESTRICTION_N obj!=curfew|martial_law|state_of_emergency|emergency subj=actor : actors subj recipients on|in
+ "The authorities in Cairo banned the protest." authorities
+ "Saudi Arabia blockaded Qatar." Arabia > Qatar
- "The doctor restricted salt."

[coerce.censor] COERCE.censor 172
verb CENSOR obj!=book|chapter obj=NEWS_N|website|access|twitter|facebook|telegram|youtube|newspaper subj=actor : actors subj recipients obj
verb outlaw obj=* subj=actor : actors subj recipients obj|of
verb censor obj=* subj=actor : actors subj recipients obj
verb revoke|suspend|cancel|strip obj=licence|license|accreditation of=NEWS_N|actor|journalist : actors subj recipients of
+ "Pakistan blocked the website of the newspaper." Pakistan
- "The editor suspended the column."

[coerce.curfew] COERCE.curfew 1723
verb impose|declare|introduce|announce|order|extend|enforce|tighten obj=curfew subj=actor : actors subj recipients on|in
+ "Sri Lanka imposed a curfew on Saturday." Lanka
- "The curfew was mentioned in the novel."

[coerce.martial] COERCE.martial-law 1724
verb impose|declare|introduce|announce|proclaim|extend obj=martial_law|emergency|state_of_emergency subj=actor : actors subj recipients in
+ "The president of Myanmar declared martial law." president
- "He studied martial arts."

[coerce.deport] COERCE.deport 174
verb DEPORT obj=actor|CIVIL_N|CROWD|migrant|person subj=actor : actors subj recipients obj
noun deportation of=actor|CIVIL_N|migrant : actors by|poss|subj|mod recipients of
+ "Mexico deported hundreds of migrants." Mexico
- "She exiled sugar from the kitchen."

[coerce.withhold] COERCE.withhold 170
verb cut|cut_off|shut_off|withhold|switch_off|block obj=SERVICE_N to|in=* subj=actor : actors subj recipients to|in
verb deny|deprive obj=actor|CIVIL_N of=SERVICE_N|medicine|care : actors subj recipients obj
+ "Israel cut off electricity to Gaza." Israel
- "He cut off a slice."

[coerce.cyber] COERCE.cyber 176
verb hack|breach|infiltrate obj=* subj=actor obj!=path : actors subj recipients obj|poss|of
verb hack into=* subj=actor : actors subj recipients into
verb launch|conduct|carry_out|mount obj=cyberattack|cyber_attack|cyber-attack on|against=* : actors subj recipients on|against
noun cyberattack|cyber_attack on|against=actor : actors subj|poss|by|mod|from recipients on|against
+ "North Korean hackers breached the bank, and China hacked the ministry." China
- "They hacked a path through the jungle."

[coerce.misinformation] COERCE.misinformation 170
verb spread|disseminate|peddle|circulate obj=disinformation|misinformation|propaganda|fake_news subj=actor : actors subj recipients about|against|in
verb meddle|interfere in=election|affair|vote|politics subj=actor : actors subj recipients in|of|poss
+ "Moscow meddled in the election." Moscow
- "The farmer spread manure."

[coerce] COERCE 170 weak
verb force|compel|coerce obj=actor comp=* subj=actor : actors subj recipients obj
verb harass|intimidate|persecute|blackmail|bully|repress|oppress obj=actor|CIVIL_N subj=actor : actors subj recipients obj
+ "China coerced Lithuania to drop the plan." China > Lithuania
- "The wind forced the door open."

# ---- ASSAULT ----------------------------------------------------------------------------------------------------------

class ATTACK_V = attack assault raid ambush target hit storm strike invade besiege pound hammer
  torch gun blast ransack overrun bomb rocket mow_down
class KILL_V = kill slay murder massacre slaughter shoot_dead gun_down butcher
  exterminate liquidate eliminate wipe_out bludgeon strangle drown burn_alive cut_down take_out
class WOUND_V = wound injure maim hurt
  cripple disfigure
class BOMB_V = bomb shell bombard pound strafe
  mortar rocket napalm blitz carpet-bomb
class FIGHT_V = fight battle clash skirmish combat
  spar tangle grapple trade_fire exchange_fire
class ATTACK_N = attack assault raid ambush offensive strike incursion onslaught military_operation
  blitz counteroffensive counter-offensive counterattack sortie pogrom massacre sabotage ground_offensive
  ground_operation terror_attack terrorist_attack shooting
class BOMB_N = bombing bombardment shelling
  cannonade barrage mortar_fire
class ABDUCT_V = abduct kidnap hijack capture take_hostage snatch
  seize_hostage whisk_away

[assault.aerial] ASSAULT.aerial 195
noun airstrike|air_strike|air-strike|air_raid : actors subj|poss|mod|by|from recipients on|against|in
verb bomb|strafe subj=actor obj=* subj~warplane|plane|jet|aircraft|air_force|helicopter|bomber : actors subj recipients obj|of|in
verb launch|carry_out|conduct obj=airstrike|air_strike|air_raid : actors subj recipients on|against
+ "Israeli warplanes bombed Beirut." Israeli
+ "Turkey launched airstrikes against Kurdish fighters." Turkey > Kurdish
- "The plane struck turbulence."

[assault.drone] ASSAULT.drone 1952
noun drone_strike|drone_attack|drone_raid : actors subj|poss|mod|by|from recipients on|against|in
verb ATTACK_V obj=* with=drone subj=actor : actors subj recipients obj
verb ATTACK_V subj=drone obj=actor|PLACE_N : actors subj recipients obj
verb launch|fire|send obj=drone at|on|against=* : actors subj recipients at|on|against
+ "Yemen fired drones at Israel." Yemen > Israel
- "The drone filmed the parade."

[assault.heavy] ASSAULT.heavy-weapons 194
verb BOMB_V obj=actor|PLACE_N|place|CIVIL_N subj=actor : actors subj recipients obj|of|in
verb shell obj=* subj=actor : actors subj recipients obj|of|in
verb fire|launch|lob obj=rocket|missile|shell|mortar|artillery at|on|into|against|toward|towards=* subj=actor : actors subj recipients at|on|into|against|toward|towards
verb hit|strike|pound obj=* with=rocket|missile|artillery|shell subj=actor : actors subj recipients obj
noun BOMB_N of=* : actors subj|poss|mod|by recipients of
noun BOMB_N by=actor : actors by recipients of|on
noun missile_attack|missile_strike|rocket_attack|artillery_fire|rocket_fire|missile_barrage : actors subj|poss|mod|by|from recipients on|against|at
+ "Russian forces shelled the Ukrainian army near Kharkiv." Russian > Ukrainian
+ "Hamas fired rockets at Tel Aviv." Hamas
- "He shelled peas in the kitchen."

[assault.explosives] ASSAULT.explosives 183
noun car_bombing|car_bomb|roadside_bomb|bomb_attack|bomb_blast|bombing mod!=air : actors by|subj|poss|mod recipients on|against|of
verb detonate|plant|set_off|explode obj=bomb|device|explosive|mine|car_bomb subj=actor : actors subj recipients in|at|near
verb blow_up obj=* subj=actor : actors subj recipients obj|of
+ "The rebels blew up a pipeline, and Islamic State planted a bomb in Kabul." State
- "She blew up a balloon."

[assault.suicide] ASSAULT.suicide-attack 1831
noun suicide_bombing|suicide_attack|suicide_bomb : actors by|subj|poss|mod recipients on|against|in
verb ATTACK_V subj=suicide_bomber obj=* : actors subj recipients obj
verb kill subj=suicide_bomber obj=* : actors subj recipients obj
+ "The suicide bombing by the Taliban in Kabul shocked the city." Taliban
- "The novel deals with suicide."

[assault.firearms] ASSAULT.firearms 193
verb shoot|shoot_dead|gun_down obj=actor|CIVIL_N|CROWD|POLICE_N subj=actor : actors subj recipients obj
verb open obj=fire on|at=* subj=actor : actors subj recipients on|at
verb fire on|at=actor|CIVIL_N|CROWD subj=actor : actors subj recipients on|at
verb exchange obj=fire with=actor : actors subj with
verb exchange obj=fire subj=pair : actors subj
noun shooting of=actor by=actor : actors by recipients of
noun shooting of=actor : actors by|poss|subj recipients of
noun gunfire|firefight|shootout|gun_battle between=actor : actors between
+ "The police have shot two protesters in Nairobi." police
+ "Indian soldiers exchanged fire with Pakistani soldiers in Kashmir." Indian, Pakistani
- "The director shot the film in Rome."

[assault.crowd] ASSAULT.crowd-control 175
verb fire|use|deploy|launch obj=tear_gas|water_cannon|rubber_bullet|pepper_spray|stun_grenade subj=actor : actors subj recipients at|on|against
verb disperse obj=CROWD|crowd|PROTEST_N with=tear_gas|water_cannon|rubber_bullet : actors subj recipients obj
+ "Police fired tear gas at protesters in Belgrade." Police > protesters
- "The tear gas was stored safely."

[assault.targeted] ASSAULT.targeted 186
verb assassinate|execute|behead|hang|poison|lynch|massacre obj=* subj=actor obj!=order|plan|project|strategy|task : actors subj recipients obj
verb put to=death subj=actor obj=* : actors subj recipients obj
verb plot comp=assassinate|kill : actors subj recipients obj
noun assassination|execution|beheading|poisoning|massacre|murder of=* by=actor : actors by recipients of
noun assassination|execution|beheading|poisoning|massacre of=actor|CIVIL_N : actors subj|poss|mod recipients of
noun assassination poss=actor by=actor : actors by recipients poss
+ "Iran has executed Mohsen Shekari." Iran > Shekari
- "The team executed the plan well."

[assault.abduct] ASSAULT.abduct 181
verb ABDUCT_V obj=actor|CIVIL_N|TROOPS_N|PRISONER_N|LEADER_N|plane|bus|ship subj=actor : actors subj recipients obj
verb take obj=actor|CIVIL_N|TROOPS_N comp=hostage|prisoner|captive : actors subj recipients obj
verb take obj=hostage|prisoner subj=actor : actors subj recipients from
noun abduction|kidnapping|hijacking|capture of=actor|CIVIL_N by=actor : actors by recipients of
noun abduction|kidnapping|hijacking of=actor|CIVIL_N : actors subj|poss|mod recipients of
+ "Boko Haram abducted three aid workers in Borno." Haram
- "The photo captured the mood."

[assault.torture] ASSAULT.torture 1822
verb torture|mistreat|maltreat obj=* subj=actor : actors subj recipients obj
noun torture of=* by=actor : actors by recipients of
noun torture of=* poss|mod=actor : actors poss|mod recipients of
+ "Syrian guards tortured prisoners." guards
- "The wait was torture."

[assault.sexual] ASSAULT.sexual 1821
verb rape|molest|sexually_assault obj=* subj=actor : actors subj recipients obj
noun rape of=* by=actor : actors by recipients of
+ "Soldiers of the junta raped women in Kayah, and Russian soldiers raped women." soldiers
- "The field of rape was yellow."

[assault.beat] ASSAULT.beat 182
verb beat|punch|kick|beat_up|club|assault|rough_up|manhandle obj=CIVIL_N|CROWD|PRISONER_N|POLICE_N|person subj=actor obj!=team|record : actors subj recipients obj
noun beating of=* by=actor : actors by recipients of
+ "Belarusian police officers beat up three protesters on Sunday." officers > protesters
- "Arsenal beat Chelsea on Sunday, a record crowd said."

[assault.primitive] ASSAULT.primitive 182
verb stab|knife|stone|torch|hack_to_death obj=actor|CIVIL_N|POLICE_N|PLACE_N subj=actor : actors subj recipients obj
noun stabbing of=* by=actor : actors by recipients of
+ "The militants have stabbed two police officers in Paris." militants > officers
- "Pain stabbed his knee."

[assault.unconventional] ASSAULT.unconventional 2041
verb use|fire|employ|unleash obj=chemical_weapon|nerve_agent|poison_gas|sarin|chlorine|nuclear_weapon|chemical|gas on|against=* subj=actor : actors subj recipients on|against
verb gas obj=* subj=actor : actors subj recipients obj
noun chemical_attack|gas_attack|chemical_weapon_attack : actors subj|poss|mod|by recipients on|against
+ "The Syrian army has used chemical weapons against the rebels." army > rebels
- "The car used gas."

[assault.destroy] ASSAULT.destroy 1712
verb destroy|demolish|raze|burn_down|torch|sabotage|blow_up|sink|shoot_down|down obj=PLACE_N|WEAPON_N|PROPERTY_N|infrastructure|pipeline|place|village subj=actor subj!~NATURE_N : actors subj recipients of|poss|obj
noun destruction|sabotage|demolition of=PLACE_N|PROPERTY_N|infrastructure|pipeline by=actor : actors by recipients of
+ "The Israeli army has demolished several houses in Jenin." army
- "Fire destroyed the barn."

[assault.kill] ASSAULT 190
verb KILL_V obj=* obj!=himself|herself|themselves subj=actor subj!=VEHICLE_N subj!~NATURE_N gov!=ACCIDENT_V obj!=time|bill|deal|PLAN_N : actors subj recipients obj
verb WOUND_V obj=* subj=actor subj!=VEHICLE_N subj!~NATURE_N gov!=ACCIDENT_V : actors subj recipients obj
noun killing|murder of=* by=actor : actors by recipients of
noun killing|murder of=actor|CIVIL_N : actors subj|poss|mod recipients of
+ "The Taliban killed twelve soldiers in Helmand." Taliban
- "The delay killed the deal."

[assault.fight] ASSAULT 190
verb FIGHT_V with=actor|TROOPS_N|MILITIA_N subj=actor obj! : actors subj with
verb FIGHT_V subj=pair obj! : actors subj
verb fight|battle|engage obj=actor|TROOPS_N|MILITIA_N subj=actor : actors subj recipients obj
verb fight|battle against=actor|TROOPS_N|MILITIA_N subj=actor : actors subj recipients against
verb wage obj=war|campaign against|on=actor : actors subj recipients against|on
verb go to=war with|against=actor : actors subj recipients with|against
noun clash|fighting|battle|skirmish|combat|hostility between=actor : actors between
noun exchange of=fire between=actor : actors between
noun clash|fighting|battle|skirmish with=actor : actors subj|poss|mod recipients with
+ "Sudanese soldiers clashed with fighters of the Rapid Support Forces." soldiers
+ "The fighting between Armenia and Azerbaijan resumed." Armenia, Azerbaijan
- "The couple fought over money for years, the novel says."

[assault.ceasefire] ASSAULT 196
verb violate|breach|break obj~CEASEFIRE_N subj=actor obj=* : actors subj recipients with
noun violation|breach of=CEASEFIRE_N by=actor : actors by recipients with
noun ceasefire_violation|truce_violation : actors by|poss|mod|subj recipients with
+ "Azerbaijan violated the ceasefire." Azerbaijan
- "The chain broke."

[assault.war] ASSAULT 190 weak
noun invasion of=* : actors subj|poss|mod|by recipients of
noun war against|on=actor subj=actor : actors subj recipients against|on
+ "The invasion of Kuwait by Iraq shook the region." Iraq
- "The war on waste goes on."

[assault.attack] ASSAULT 190
verb ATTACK_V obj=actor|PLACE_N|place|CIVIL_N|TROOPS_N|WEAPON_N subj=actor subj!~NATURE_N obj!=PLAN_N|market|audience|goal|record|deal : actors subj recipients obj|of|in|poss
verb launch|carry_out|mount|conduct|stage|begin|unleash|open|wage|continue obj=ATTACK_N obj!=hunger_strike|general_strike on|against|in=* subj=actor : actors subj recipients on|against|in
verb launch|carry_out|mount|unleash obj=ATTACK_N obj!=hunger_strike|general_strike subj=actor : actors subj recipients on|against|in
verb capture|overrun|storm|recapture|retake obj=place|TERRITORY_N|PLACE_N subj=actor passive! obj!=PROPERTY_N : actors subj recipients from|poss|of|obj
verb seize|take_over|take|occupy|conquer obj=place|TERRITORY_N|PLACE_N subj=TROOPS_N|MILITIA_N : actors subj recipients from|poss|of
verb invade obj=* subj=actor : actors subj recipients obj
noun ATTACK_N by=actor by!=STAFF_N : actors by recipients on|against|of
noun ATTACK_N on|against=actor|PLACE_N|place|CIVIL_N mod!=verbal : actors subj|poss|mod|from recipients on|against
+ "Houthi rebels attacked a ship in the Red Sea." Houthi
+ "Russia invaded Ukraine in February." Russia > Ukraine
+ "The attack on the embassy by Hezbollah lasted an hour." Hezbollah
- "The minister attacked the plan in a speech."
