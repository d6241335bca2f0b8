# 31-material.pat -- material conflict: PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT.

# ---- PROTEST ----------------------------------------------------------------------------------------------------------


[protest.demo] PROTEST.demo 141
verb PROTEST_V subj=CIVIL_ACTOR|actor against|over|at|outside|in=* for! obj!=troop : actors subj recipients against
verb PROTEST_V subj=CIVIL_ACTOR obj! : actors subj recipients against
verb protest obj=* subj=CIVIL_ACTOR|STAFF_N|person obj!=innocence : actors subj recipients against|poss|by
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
verb rally|march|demonstrate in=support|solidarity|favour|favor obj! subj=actor|CIVIL_ACTOR : actors subj recipients with
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
verb refuse|reject obj=food subj=PRISONER_N|actor : actors subj recipients against
verb fast subj=actor|PRISONER_N against|until|in=* : actors subj recipients against
verb stage|begin|start|launch|join|continue|enter|end|suspend|stop|hold obj=hunger_strike|fast subj=actor|PRISONER_N|CIVIL_ACTOR : actors subj recipients against
verb be|remain|go on|in=hunger_strike subj=* : actors subj recipients against
noun hunger_strike in|over|against=* subj|poss|mod=actor : actors subj|poss|mod recipients against
finer 1421 clause~resign|resignation|ouster|impeachment|government
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
+ "The students boycotted the ceremony in Hong Kong." students

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
verb cut|cut_off|reduce|halt|stop|suspend|slow obj=delivery|shipment|export|import|supply|flow|purchase of=GOODS_N to|from=* subj=actor : actors subj recipients to|from
verb ban|bar obj=GOODS_N|product|airline|company|ship|flight|wine|beef|truck from=* subj=country|union|government|actor : actors subj recipients from|of|obj
verb raise|increase|double|hike|lift obj=tariff|duty|levy on|for|of=* subj=country|government|actor : actors subj recipients on|of|from
verb freeze|seize|block obj=asset|account|fund|reserve|property|yacht of|belonging=* subj=country|union|government|treasury|switzerland|actor : actors subj recipients of|poss
verb retaliate|respond with=tariff|SANCTION_N|duty|countermeasure subj=actor : actors subj recipients against|on
verb shut|close|cut_off|turn_off obj=border|airspace|pipeline|tap|market|port to|with=actor|plane|flight|goods|ship subj=country : actors subj recipients to|with
noun SANCTION_N against|on=actor from=actor : actors from recipients against|on
noun trade_war|boycott|blockade against|with=actor poss|mod|subj=actor : actors poss|mod|subj recipients against|with
verb target|hit|strike|slap|punish obj=* with=SANCTION_N|tariff|travel_ban subj=actor : actors subj recipients obj|poss|of
+ "The European Union imposed sanctions on Belarus." Union > Belarus
+ "Washington sanctioned Huawei." Washington > Huawei
- "The referee imposed order on the game."
+ "Canada added nine officials to its sanctions list." Canada
+ "Beijing banned the import of seafood from Japan." Beijing > Japan
+ "Brazil retaliated against the United States with tariffs." Brazil > States
- "The doctor imposed a diet on the singer."
+ "Tokyo hit Pyongyang with sanctions." Tokyo > Pyongyang

[sanction.aid] SANCTION.discontinue 162
verb CUT obj=AID_N|funding|supply|WEAPON_N to|for=actor : actors subj recipients to|for
verb CUT obj=AID_N|funding subj=actor : actors subj recipients to|for
noun suspension|freeze|cut of=AID_N subj=actor : actors subj recipients to|in
noun suspension|freeze|cut of=AID_N to=actor : actors subj|by|poss recipients to
verb CUT obj~AID_N|military_aid|economic_aid obj=delivery|shipment|payment|disbursement|programme|program|tranche|contribution|distribution to|for|in=* subj=actor : actors subj recipients to|for|in
verb CUT obj=AID_N|funding|food_supply|arms_delivery|weapons_delivery|military_assistance|budget_support in|of|through|from=actor|place subj=actor : actors subj recipients in|of|through|from
verb cut|reduce|slash|halve|trim obj=AID_N|contribution|funding|assistance|budget subj=country|government|congress|parliament|agency|union|actor to|for|of=* : actors subj recipients to|for|of
verb withhold|freeze|deny|stop|block|hold_back|halt|suspend obj=payment|tranche|loan|fund|money|contribution|AID_N from|to|for=actor subj=actor : actors subj recipients from|to|for
verb stop|halt|suspend|freeze|withhold obj=payment|disbursement|loan|lending|tranche|contribution subj=actor : actors subj recipients to|for
verb pull|cut|end obj=funding|support|backing from|for|to|of=actor subj=actor : actors subj recipients from|for|to|of
verb CUT prt=off obj=AID_N|funding|supply subj=actor : actors subj recipients to|for
noun suspension|freeze|cut|cutoff|withdrawal|halt|end of|in=AID_N|funding to|for|in=* subj|by|poss|mod=actor : actors subj|by|poss|mod recipients to|for|in
noun aid_cut|funding_cut|aid_freeze|aid_suspension to|for=actor : actors subj|by|poss|mod recipients to|for
verb suspend|halt|stop|freeze|end obj=SERVICE_N|AID_N|supply|delivery to|for|in=actor|place subj=actor : actors subj recipients to|for|in
finer 1622 clause~military|WEAPON_N|arms|MILITARY_AID_N|security_assistance
finer 1623 clause~humanitarian|food|relief|HUMANITARIAN_N|refugee|medicine
finer 1621 clause~economic|loan|budget|development|funding|fund|tranche|credit|budget_support|MONEY_N
+ "Australia suspended aid to Myanmar." Australia > Myanmar
- "The baker cut the bread."
+ "The World Bank halted its payments to Uganda." Bank > Uganda
+ "The United States has suspended military aid to Guinea." States > Guinea
+ "Canada has suspended food supplies to Rwanda." Canada > Rwanda

[sanction.relations] SANCTION.discontinue 161
verb CUT obj=RELATIONS_N with|to=actor : actors subj recipients with|to
verb CUT obj=RELATIONS_N subj=pair : actors subj
verb CUT obj=TREATY_N with=actor : actors subj recipients with
verb suspend obj=actor from=* subj=actor : actors subj recipients obj
verb suspend|revoke|strip obj=membership|status|license|licence|accreditation|citizenship subj=actor : actors subj recipients of|poss
verb recall obj=DIPLOMAT_N subj=actor : actors subj recipients from|to
verb close|shut|shut_down obj=embassy|consulate|border subj=actor : actors subj recipients in|with|to
verb tear_up|scrap|abrogate|renounce|annul|denounce obj=TREATY_N subj=actor : actors subj recipients with
noun severing|suspension|break|rupture of=RELATIONS_N with=actor : actors subj|by|poss recipients with
verb CUT obj=diplomatic_tie|diplomatic_relation|RELATIONS_N|contact|link|flight|tie|cooperation|partnership with|to|between=* subj=actor : actors subj recipients with|to
verb CUT obj=cooperation|military_cooperation|partnership|contact|dialogue|exchange subj=actor : actors subj recipients with|to
verb CUT obj=diplomatic_tie|diplomatic_relation|tie|relation subj=pair : actors subj
verb suspend|freeze|strip|remove|exclude obj=actor from=bloc|union|organisation|organization|council|league|alliance|commonwealth|membership subj=actor : actors subj recipients obj
verb suspend obj=visa|flight|service|operation subj=country|government|union : actors subj recipients with|to|for|from
verb suspend obj=membership|participation|TREATY_N|agreement|accord|deal|cooperation|compliance subj=actor : actors subj recipients of|with|poss|to|for
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
- "Bahrain closed the country's airspace."
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
verb pull_out_of|pull_out obj=country|party|itself|nation subj=actor obj!=TROOPS_N : actors subj recipients of|from
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
verb expel|throw_out|kick_out|oust|order_out obj~DIPLOMAT_N subj=actor : actors subj recipients obj|mod|of
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
verb expel|evict|throw_out|banish passive=* obj=DIPLOMAT_N|PEACEKEEPER_N|inspector|journalist|ngo from=country subj! : actors from recipients obj
finer 1661 clause~PEACEKEEPER_N obj!=observer|inspector|monitor
finer 1662 clause~observer|inspector|monitor|inspection
finer 1663 clause~aid_worker|aid_agency|ngo|charity|humanitarian_worker|relief_agency|humanitarian
finer 201 obj=CIVIL_N|people
+ "Bulgaria expelled two Russian diplomats." Bulgaria
- "The lungs expel air."
+ "Khartoum ordered the aid workers of the agency to leave." Khartoum
+ "The army of Niger overthrew President Mohamed Bazoum." army > Bazoum
+ "Norway gave the Russian attache a week to leave, and Oslo declared three diplomats persona non grata." Oslo
+ "Two diplomats of Iran were expelled from Albania." Albania

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
verb MOBILISE obj=TROOPS_N subj=actor to|near|in|along|at|on|into|around=* obj!=PEACEKEEPER_N|POLICE_N : actors subj recipients against
verb put|place|keep obj=TROOPS_N|army|military|air_force|navy on=alert|high_alert|standby|war_footing subj=actor : actors subj
verb raise|heighten|step_up obj=alert|alert_level|readiness|military_readiness|alertness|combat_readiness subj=actor : actors subj
verb mass|gather|amass|assemble|concentrate subj=TROOPS_N near|on|along|at|around=* : actors subj|mod
verb order|authorise|authorize|approve obj=deployment|mobilisation|mobilization|call-up|dispatch|troop_deployment|draft of|in|to=* subj=actor : actors subj recipients to|in|against
verb order|send|rush obj=TROOPS_N obj!=PEACEKEEPER_N to|into|onto=border|street|frontier|front|region|capital|province|place subj=actor : actors subj
verb call_up|conscript|draft|enlist|recruit subj!=MILITIA_N obj=reservist|TROOPS_N|man|soldier|youth|citizen subj=country|army|government|president|ministry|actor : actors subj recipients against
verb declare|announce|order|decree obj=general_mobilisation|general_mobilization|partial_mobilisation|partial_mobilization|mobilisation|mobilization|conscription subj=actor : actors subj recipients against
verb reinforce|strengthen|beef_up|bolster|boost|increase|expand|enlarge obj=garrison|military_presence|presence|TROOPS_N|army|position|border_defence|front_line|force subj=actor : actors subj recipients against
verb advance|move|march|head|roll to|toward|towards|into|on=place|border|capital|front|city subj=TROOPS_N : actors subj|mod recipients against
verb hold|conduct|stage|launch|begin|start|carry_out|rehearse obj=military_exercise|naval_exercise|war_game|live-fire_exercise|live-fire_drill|manoeuvre|maneuver|drill|military_parade with! subj=country|TROOPS_N|actor subj!=pair : actors subj recipients against
verb enter|go_on|be on=alert|high_alert|standby|war_footing subj=TROOPS_N|army|navy : actors subj
verb rotate|reposition|shift obj=TROOPS_N to|into|in=* subj=actor : actors subj
noun troop_movement|troop_concentration|military_exercise|naval_drill|military_parade|show_of_force by|of|near=* subj|poss|mod|by=actor : actors subj|poss|mod|by|of recipients against
noun deployment|mobilisation|mobilization|build-up|buildup|reinforcement of=TROOPS_N by|near|along|in|on=* : actors subj|poss|mod|by recipients against
verb deploy|mass|mobilise|mobilize|rush passive=* obj=TROOPS_N subj! obj!=PEACEKEEPER_N : actors obj recipients against
verb reinforce|strengthen|beef_up|bolster|boost|step_up|intensify obj=presence|troop_presence|force|patrol|deployment subj=TROOPS_N|country|army|actor in|along|at|near|on=* : actors subj recipients against
verb mobilise|mobilize|deploy|move obj=man subj=TROOPS_N|POLICE_N|army|commander to|in|along|around=* : actors subj recipients against
finer 152 clause~alert|standby|readiness|war_footing|alertness
finer 154
+ "Russia deployed troops near the border." Russia
+ "Taiwan held military drills in July." Taiwan
- "The firm deployed new software."
+ "Vladimir Putin ordered a partial mobilisation." Putin
+ "Ethiopian troops massed along the border." Ethiopian
- "The orchestra deployed a new conductor."
- "The drone missed American forces stationed in the country."
+ "Moldovan troops were deployed along the river." Moldovan
+ "The Polish army beefed up its presence along the border." army

[mobilize.weapons] MOBILIZE.weapons 154
verb MOBILISE obj=WEAPON_N subj=actor to!=actor : actors subj recipients against
verb test|test-fire|test-launch|launch|fire|unveil|parade|display obj=missile|ballistic_missile|rocket|weapon|warhead subj=country|TROOPS_N|actor subj!=company|industry at! into! against! : actors subj
verb test obj=WEAPON_N subj=actor : actors subj
noun deployment of=WEAPON_N : actors subj|poss|mod|by recipients against
noun missile_test|nuclear_test|missile_launch : actors subj|poss|mod|by|of
verb MOBILISE obj=WEAPON_N subj=actor near|in|along|at|on|off|through|toward|towards=* : actors subj recipients against
verb test|test-fire|test-launch|fire|launch|flight-test obj=missile|ballistic_missile|cruise_missile|rocket|icbm|torpedo|hypersonic_missile|warhead|intercontinental_missile into|off|over|from|toward=* at! against! subj=country|TROOPS_N|actor : actors subj recipients over
verb conduct|carry_out|stage|perform|hold obj=missile_test|nuclear_test|test|launch|missile_launch|rocket_launch|weapons_test|test_launch of=* subj=country|actor : actors subj
verb conduct|carry_out|stage|perform|hold obj=missile_test|nuclear_test|missile_launch|rocket_launch|weapons_test|test_launch|underground_test subj=country|actor : actors subj
verb detonate|explode obj=nuclear_device|hydrogen_bomb|atomic_bomb|nuclear_bomb|atom_bomb in! at! subj=country|actor : actors subj
verb unveil|parade|display|show_off|showcase|commission obj=missile|WEAPON_N|warhead|submarine|tank subj=country|TROOPS_N|actor at! : actors subj
verb sail|patrol|cruise|steam|transit through|in|off|into|near|past=strait|sea|waters|place|gulf|channel subj=WEAPON_N|TROOPS_N|navy|warship : actors subj|mod recipients off
verb scramble obj=jet|fighter|warplane|WEAPON_N subj=actor : actors subj recipients against
verb enrich|stockpile|produce obj=uranium|plutonium|WEAPON_N|warhead|missile subj=country|actor in! : actors subj
verb resume|begin|step_up|accelerate|expand|restart obj=enrichment|uranium_enrichment|nuclear_programme|nuclear_program|missile_programme|weapons_programme subj=country|actor : actors subj
verb arm|equip obj=TROOPS_N|ship|plane|island with=WEAPON_N subj=country in! : actors subj
noun deployment|stationing|installation of=WEAPON_N by|in|near|on=* : actors subj|poss|mod|by recipients against
noun missile_test|nuclear_test|missile_launch|rocket_launch|weapons_test by=actor : actors by
finer 155 clause~cyber
finer 154
+ "North Korea tested a ballistic missile." Korea
- "The Israeli army intercepted a drone near Eilat."
- "The lab tested a drug."
+ "Pakistan carried out a nuclear test in 1998." Pakistan
+ "American warships sailed through the strait of Hormuz." American
+ "Iran resumed the enrichment of uranium." Iran
- "The band launched a rocket on stage for the show."

[mobilize.police] MOBILIZE.police 153
verb MOBILISE obj=POLICE_N subj=actor obj!=TROOPS_N : actors subj
verb put|place obj=POLICE_N on=alert : actors subj
verb step_up|increase|tighten|boost|beef_up|heighten obj=security|patrol subj=actor : actors subj
noun deployment of=POLICE_N : actors subj|poss|mod|by
verb MOBILISE obj=POLICE_N|security|riot_police|gendarmerie|agent subj=actor to|in|around|at|on|outside|across=* obj!=TROOPS_N : actors subj
verb put|place|keep obj=POLICE_N|security_force|police_force on=alert|high_alert|standby subj=actor : actors subj
verb step_up|increase|tighten|boost|beef_up|heighten|strengthen|raise|reinforce obj=security|patrol|border_control|border_security|police_presence|security_measure|surveillance|terror_alert|alert_level subj=actor : actors subj
verb patrol|guard|surround|cordon_off|flood obj=street|square|parliament|building|capital|place subj=POLICE_N|security_force : actors subj
verb take_up obj=position subj=POLICE_N|riot_police : actors subj
noun police_presence|security_operation|security_cordon in|at|around=* : actors subj|poss|mod|by
finer 151 clause~alert|standby|alert_level
finer 153
+ "Paris deployed police officers around the stadium." Paris
- "The police report was late."
+ "Belgium raised its terror alert and stepped up patrols." Belgium

[mobilize.militia] MOBILIZE.militia 154
verb MOBILISE obj=MILITIA_N subj=actor : actors subj recipients against
verb arm|recruit|rally obj=MILITIA_N subj=actor : actors subj recipients against
verb MOBILISE obj=MILITIA_N|tribal_fighter|volunteer subj=actor to|in|near|against|along=* : actors subj recipients against
verb recruit|train|arm|raise|enlist|form obj=MILITIA_N|army|child_soldier|volunteer subj=MILITIA_N|movement|group|actor for! : actors subj recipients against
verb mass|gather|amass|regroup|assemble subj=MILITIA_N|fighter near|on|along|at|in|around=* : actors subj recipients against
verb advance|move|march|head|close_in to|toward|towards|into|on=place|capital|city|town subj=MILITIA_N|fighter|rebel : actors subj recipients on|against
verb parade subj=MILITIA_N|fighter : actors subj
noun mobilisation|mobilization|recruitment|regrouping of=MILITIA_N by=* : actors by recipients against
+ "The warlord mobilised fighters in the north, and Hezbollah mobilised its fighters." Hezbollah
- "The charity recruited volunteers to read aloud."
+ "The rebels have advanced on the capital of Chad." rebels

# ---- COERCE -----------------------------------------------------------------------------------------------------------

class ARREST = arrest detain jail imprison apprehend incarcerate round_up lock_up take_into_custody remand nab
  take_prisoner pick_up take_in throw_in_jail put_behind_bars intern bust haul_in seize_at_home
class SEIZE = seize confiscate impound raid search ransack expropriate nationalise nationalize intercept commandeer take_over
  appropriate sequestrate garnish loot board forfeit repossess evict_from
class RESTRICT = ban restrict bar block prohibit outlaw limit curb forbid disperse cordon_off suppress crack_down prevent dissolve
  disqualify
  stifle gag muzzle criminalise criminalize cordon hinder hamper impede quash throttle shut disband delegitimise
class CENSOR = ban block censor shut_down close restrict suspend jam close_down shutter take_off
  pull_off gag silence muzzle unplug black_out throttle revoke_the_licence_of
class DEPORT = deport expel extradite banish exile evict
  expatriate repatriate_by_force send_back fly_out kick_out

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
verb ARREST obj=* for|on|in|after|over|under|without=* subj=POLICE_N|authority|security|government|agent|court|army|country|actor obj!~SPORT_N : actors subj recipients obj
verb take|hold|keep|place|put|remand obj=* into|in|under|behind=custody|arrest|detention|house_arrest|prison|jail|bar subj=actor : actors subj recipients obj
verb order|authorise|authorize|approve|extend|announce obj=arrest|detention|pre-trial_detention|imprisonment of=* subj=actor : actors subj recipients of
verb order obj=actor|person comp=arrest|detain|jail|hold|imprison subj=court|judge|actor : actors subj recipients obj
verb launch|carry_out|conduct|mount|begin|step_up obj=crackdown|purge|round-up|roundup|sweep|manhunt|dragnet|mass_arrest|raid|operation on|against|of=* comp! obj!=strike subj=government|POLICE_N|authority|regime|junta|country : actors subj recipients on|against|of
verb launch|carry_out|conduct|mount obj=raid|operation|sweep comp=detain|arrest|capture|round_up subj=actor : actors subj recipients obj
verb launch|carry_out|conduct|mount|stage obj=raid|sweep|search subj=police|prosecutor|gendarme|agency|authority|officer obj!=air_raid : actors subj recipients on|against|of
verb sentence|send obj=person|actor|CROWD to=jail|prison|labour_camp|gulag|re-education_camp subj=country|regime|authority : actors subj recipients obj
verb charge|book obj=person|CROWD with=* subj=police : actors subj recipients obj
verb bundle|throw|haul|lead|drag obj=person|CROWD|actor into|to|away=van|car|jail|prison|custody|court : actors subj recipients obj
verb intern|detain|hold|imprison obj=CIVIL_N|actor|migrant in=camp|centre|center|prison|detention_centre|jail|cell as! : actors subj recipients obj
verb serve obj=warrant on=person : actors subj recipients on
noun arrest|detention|imprisonment|jailing|incarceration|internment|round-up of=* in|by|on=* : actors by|subj|poss|mod recipients of
noun arrest|detention|imprisonment poss=person by=actor : actors by recipients poss
noun crackdown|clampdown|purge|repression on|against|of=* poss|by|mod|subj=actor : actors poss|by|mod|subj recipients on|against|of
noun mass_arrest|house_arrest of|for=* : actors by|subj|poss|mod recipients of|for
+ "The Brazilian police conducted raids across the country." police
+ "Turkish police arrested the journalist Nedim Sener." police > Sener
+ "The activist Maria Kolesnikova was detained by Belarusian police." police > Kolesnikova
- "His speech arrested the attention of all."
+ "The junta placed Aung San Suu Kyi under house arrest." junta > Suu
+ "Harare launched a crackdown on the opposition." Harare > opposition

[coerce.seize] COERCE.seize 171
verb SEIZE obj=PROPERTY_N|PLACE_N|actor subj=actor obj!=opportunity|power|chance|area|wreckage : actors subj recipients poss|of|from|obj
verb seize|occupy|annex|take_over obj=TERRITORY_N|PLACE_N|place subj=actor : actors subj recipients from|poss|of
verb occupy|annex obj=place|country|TERRITORY_N subj=actor : actors subj recipients obj|of
verb take|gain|seize obj=control of=* subj=actor : actors subj recipients of
noun seizure|confiscation|capture|occupation|annexation of=* by=actor : actors by recipients of
noun seizure|confiscation|occupation|annexation|raid of|on=PROPERTY_N|PLACE_N|place|TERRITORY_N poss|mod=actor : actors poss|mod recipients of|on
verb SEIZE obj=PROPERTY_N|PLACE_N|farm|company|bank|newspaper|airline|mine|refinery|shipment|passport|cargo|yacht|villa|asset of|from|belonging|in|at=* subj=actor passive! : actors subj recipients of|from
verb raid|search|storm|ransack obj=office|home|house|headquarters|embassy|newsroom|building|church|mosque|village|camp|hospital subj=POLICE_N|TROOPS_N|authority|agent|security_force|prosecutor|actor : actors subj recipients of|poss|obj
verb nationalise|nationalize|expropriate|confiscate|impound|sequester obj=* subj=actor : actors subj recipients of|from|poss|obj
verb seize|occupy|annex|take_over obj=TERRITORY_N|PLACE_N|place|island|valley|strip|city|town subj=country|TROOPS_N|army|MILITIA_N|actor : actors subj recipients from|poss|of
verb take|gain|seize|regain|assume|wrest obj=control|power|possession of|over|in|from=* subj=actor : actors subj recipients of|from
verb seize|board|intercept|detain|impound obj=tanker|ship|vessel|trawler|boat|plane|freighter|yacht|cargo_ship subj=country|navy|coast_guard|TROOPS_N|marine|authority|actor : actors subj recipients poss|of|mod|from
verb seize obj=power subj=actor : actors subj
verb bulldoze|demolish|tear_down|flatten obj=home|house|village|settlement|school|building|slum|camp subj=authority|government|municipality|city|country : actors subj recipients of|poss
noun seizure|confiscation|impounding of=tanker|ship|vessel|asset|PROPERTY_N|power by=actor : actors by recipients of
noun annexation|occupation|seizure|capture of=TERRITORY_N|PLACE_N|place|country poss|mod|by|subj=actor : actors poss|mod|by|subj recipients of
noun raid on=office|home|headquarters|embassy|newsroom|house by|poss|mod|subj=actor : actors by|poss|mod|subj recipients on
finer 192 obj=TERRITORY_N|place|country|island|valley|strip|city|town|control subj~TROOPS_N|MILITIA_N|country|army|force|rebel
finer 192 of~TERRITORY_N|place|country self=occupation|annexation|capture
finer 1712 self=bulldoze|demolish|tear_down|flatten
finer 1711 obj=PROPERTY_N|asset|yacht|villa|farm|tanker|ship|vessel|trawler|boat|plane|freighter|cargo_ship|company|bank
finer 1711 of~PROPERTY_N|asset|tanker|ship|vessel
+ "Iran seized a South Korean tanker." Iran
- "He seized the chance to speak."
+ "Police searched the offices of the newspaper, and Turkish police raided the headquarters of the party." Turkish
+ "The Spanish coast guard seized a yacht." guard
- "The goalkeeper seized control of the ball."

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
verb RESTRICT obj=* from=* subj=government|court|authority|country|parliament|police|junta|regime|council|actor obj!=SPORT_N : actors subj recipients obj
verb ban|outlaw|dissolve|prohibit|criminalise|criminalize|forbid obj=party|movement|PARTY_N|PROTEST_N|rally|gathering|assembly|demonstration|union|strike|burqa|hijab|abortion|homosexuality|activity|practice subj=actor : actors subj recipients obj|of|by
verb impose|introduce|tighten|place|order|enforce|extend|reimpose|announce|declare obj=restriction|ban|lockdown|measure|limit|roadblock|quarantine|travel_ban on|in|against|over=* subj=government|authority|country|police|regime|actor obj!=SANCTION_N|curfew|martial_law|emergency|state_of_emergency : actors subj recipients on|in|against
verb restrict|limit|curtail|curb|suspend|abolish|strip|violate obj=freedom|right|liberty|movement|travel|access|speech|assembly|press_freedom|civil_liberty|due_process subj=actor : actors subj recipients of|to|for
verb block|prevent|stop|bar|prohibit|forbid obj=actor|CIVIL_ACTOR|opposition|journalist|voter from=* subj=POLICE_N|authority|government|court|actor : actors subj recipients obj
verb disqualify|bar|ban|exclude obj=person|candidate|politician|party|actor from=election|office|race|poll|ballot|standing|running|contesting subj=actor : actors subj recipients obj
verb dissolve|suspend|shut_down|close|disband obj=parliament|assembly|party|constitution|court|university|school|ngo|organisation subj=actor : actors subj recipients of
verb blockade|besiege|surround|encircle|cut_off|seal_off|cordon_off|isolate obj=place|PLACE_N|TERRITORY_N|port|coast|embassy|town|village|camp|headquarters subj=TROOPS_N|POLICE_N|MILITIA_N|country|navy|actor : actors subj recipients obj|of|poss
verb lay obj=siege to=* subj=actor : actors subj recipients to
verb close|seal|shut obj=crossing|border|road|checkpoint|port into|to|between|with|around=* subj=army|TROOPS_N|authority|country|actor : actors subj recipients into|to|with|of
verb disperse|break_up|evict|clear|push_back|drive_back obj=PROTEST_N|CIVIL_ACTOR|crowd|protest_camp|sit-in|demonstrator|square subj=POLICE_N|TROOPS_N|security_force|authority|actor with! : actors subj recipients obj
verb force|order obj=newspaper|broadcaster|party|ngo comp=close|shut|suspend|register : actors subj recipients obj
verb postpone|cancel|annul|delay|rig|suspend obj=election|vote|referendum|poll subj=government|junta|army|commission|court|authority|president|country : actors subj
noun ban|prohibition|clampdown on=PARTY_N|PROTEST_N|rally|opposition|travel|gathering|party by|poss|mod|subj=actor : actors by|poss|mod|subj recipients on|of
noun blockade|siege|encirclement of=* by|poss|mod|subj=actor : actors by|poss|mod|subj recipients of
noun dissolution|suspension|banning of=parliament|party|constitution|assembly by|subj|poss=actor : actors by|subj|poss recipients of
finer 191 clause~blockade|siege|besiege|encircle|surround|port|airspace obj!~party|PARTY_N subj~country|TROOPS_N|army|MILITIA_N|navy|force|coalition|government|rebel
finer 191 self=blockade|siege|encirclement|besiege|surround|encircle
finer 1722 clause~party|candidate|politician|election|office|race|poll|movement
finer 1721 clause~PROTEST_N|freedom|right|liberty|gathering|assembly|travel|movement|journalist|access|CIVIL_ACTOR
+ "The authorities in Cairo banned the protest." authorities
+ "Saudi Arabia blockaded Qatar." Arabia > Qatar
- "The doctor restricted salt."
+ "Belarusian authorities barred the candidate Viktor Babariko from the election." authorities
+ "Kais Saied suspended the parliament of Tunisia." Saied
- "The teacher restricted phones in class."

[coerce.censor] COERCE.censor 172
verb CENSOR obj!=book|chapter obj=NEWS_N|website|access|twitter|facebook|telegram|youtube|newspaper subj=actor : actors subj recipients obj
verb outlaw obj=* subj=actor : actors subj recipients obj|of
verb censor obj=* subj=actor : actors subj recipients obj
verb revoke|suspend|cancel|strip obj=licence|license|accreditation of=NEWS_N|actor|journalist : actors subj recipients of
verb CENSOR obj=NEWS_N|website|access|broadcast|signal|film|article|song|content|account|publication|internet_access|social_network subj=government|authority|court|regulator|ministry|police|regime|country|junta|actor : actors subj recipients obj|of|to|poss
verb order|force obj=NEWS_N|newspaper comp=close|shut|suspend|cease|stop|remove|delete|halt : actors subj recipients obj
verb ban|expel|bar|silence|muzzle|gag obj=journalist|reporter|correspondent|broadcaster|writer|blogger|media from=* subj=actor : actors subj recipients obj
verb ban|suspend|halt obj=publication|broadcast|broadcasting|reporting of=* subj=actor : actors subj recipients of
verb revoke|suspend|cancel|strip|refuse obj=licence|license|accreditation|broadcasting_licence|press_card of|from|for=* subj=actor : actors subj recipients of|from|for|poss
verb pull|take obj=channel|station|broadcaster off=air : actors subj recipients obj
verb burn|pulp|confiscate|seize obj=copy|book|edition|print_run of|by=* subj=authority|police|government|actor : actors subj recipients of
noun censorship of=* by|poss|mod|subj=actor : actors by|poss|mod|subj recipients of
noun closure|shutdown|suspension|banning|blocking of=NEWS_N|website by|subj|poss=actor : actors by|subj|poss recipients of
verb order|instruct|force|tell obj=* inf=suspend|stop|cease|halt|close inf~publication|publishing|broadcast|broadcasting|transmission|printing|website|channel subj=actor : actors subj recipients obj
finer 1721
+ "Pakistan blocked the website of the newspaper." Pakistan
- "The editor suspended the column."
+ "The authorities of Tanzania suspended the publication of a daily, and Kampala blocked access to Facebook."
+ "Russia revoked the licence of the radio station." Russia
+ "The military government ordered the newspaper El Sol to suspend publication." government

[coerce.curfew] COERCE.curfew 1723
verb impose|declare|introduce|announce|order|extend|enforce|tighten obj=curfew subj=actor : actors subj recipients on|in
verb impose|declare|introduce|announce|order|extend|enforce|tighten|reimpose|place|put|clamp obj=curfew|night-time_curfew|overnight_curfew on|in|across|over|for=* subj=actor : actors subj recipients on|in|across|over
verb put|place obj=* under=curfew subj=actor : actors subj recipients obj
noun curfew in|on=place|actor subj|by=actor : actors subj|by recipients in|on
noun imposition|extension of=curfew by=actor : actors by recipients in|on
+ "Sri Lanka imposed a curfew on Saturday." Lanka
- "The curfew was mentioned in the novel."
+ "The army put the town of Hama under curfew." army

[coerce.martial] COERCE.martial-law 1724
verb impose|declare|introduce|announce|proclaim|extend obj=martial_law|emergency|state_of_emergency subj=actor : actors subj recipients in
verb impose|declare|introduce|announce|proclaim|extend|decree|order|invoke|renew|prolong obj=martial_law|emergency|state_of_emergency|state_of_siege|emergency_rule|emergency_power|state_of_war|state_of_exception in|across|on|over|for=* subj=actor obj!=flood : actors subj recipients in|across|on|over
verb declare|impose|proclaim obj=state_of_siege|state_of_exception|emergency_rule|direct_rule|military_rule subj=actor : actors subj recipients in|on|over
verb put|place obj=* under=martial_law|military_rule|emergency_rule|direct_rule subj=actor : actors subj recipients obj
verb suspend obj=constitution|civil_liberty|constitutional_guarantee subj=actor : actors subj recipients of
noun imposition|declaration|proclamation|extension of=martial_law|state_of_emergency|emergency|state_of_siege by=actor : actors by recipients in
noun martial_law|state_of_emergency|state_of_siege in=place by=actor : actors by recipients in
+ "The president of Myanmar declared martial law." president
- "He studied martial arts."
+ "Poland's general Wojciech Jaruzelski proclaimed martial law in 1981." Jaruzelski
+ "Ecuador declared a state of exception in Guayaquil." Ecuador

[coerce.deport] COERCE.deport 174
verb DEPORT obj=actor|CIVIL_N|CROWD|migrant|person obj!~DIPLOMAT_N subj=actor : actors subj recipients obj
noun deportation of=actor|CIVIL_N|migrant : actors by|poss|subj|mod recipients of
verb DEPORT obj=* obj!~DIPLOMAT_N to|from|back=country|place subj=country|government|authority|police|actor obj!=DIPLOMAT_N : actors subj recipients obj
verb deport|banish|exile|expatriate obj=* subj=actor : actors subj recipients obj
verb send|fly|put|return obj=migrant|asylum_seeker|refugee|deportee|failed_asylum_seeker back|to=* prt=back subj=actor : actors subj recipients obj
verb force|drive|send obj=person|actor into=exile : actors subj recipients obj
verb order|begin|start|resume|carry_out|step_up obj=deportation|expulsion of=* subj=actor : actors subj recipients of
verb strip obj=person|CIVIL_N|actor of=citizenship|nationality|residency subj=actor : actors subj recipients obj
noun deportation|banishment|forced_return|repatriation of=* by|to=* : actors by|poss|subj|mod recipients of
noun mass_deportation|mass_expulsion of=* : actors by|poss|subj|mod recipients of
verb force|drive|throw|chase obj=person|LEADER_N out=country|place subj=actor : actors subj recipients obj
verb approve|order|authorise|authorize|allow|grant obj=extradition of=* subj=court|judge|government|minister|actor : actors subj recipients of
+ "Mexico deported hundreds of migrants." Mexico
- "She exiled sugar from the kitchen."
+ "Algeria sent the migrants back to Niger, and Tehran deported the Afghans." Tehran
+ "Managua stripped the bishop of his citizenship." Managua > bishop
+ "A court in Rome approved the extradition of the banker Luca Rossi." court > Rossi

[coerce.withhold] COERCE.withhold 170
verb cut|cut_off|shut_off|withhold|switch_off|block obj=SERVICE_N to|in=* subj=actor : actors subj recipients to|in
verb deny|deprive obj=actor|CIVIL_N of=SERVICE_N|medicine|care : actors subj recipients obj
verb cut|cut_off|shut_off|withhold|switch_off|block|shut_down|turn_off|restrict|disrupt|throttle obj=SERVICE_N|internet_access|supply|delivery to|in|for|across|of=* subj=government|authority|country|army|company|actor : actors subj recipients to|in|for|across|of
verb shut|cut|turn prt=off|down obj=internet|power|electricity|water|gas|network|phone subj=actor : actors subj recipients to|in|for
verb deny|deprive|starve obj=actor|CIVIL_N|detainee|prisoner of=food|water|medicine|care|electricity|fuel|medical_care|sleep subj=actor : actors subj recipients obj
verb deny obj=food|water|medicine|care|medical_care|treatment to=PRISONER_N|CIVIL_N|actor subj=* : actors subj recipients to
verb deny iobj=actor|CIVIL_N|PRISONER_N obj=food|water|medicine|care|medical_care|treatment subj=* : actors subj recipients iobj
verb block|stop|hold_up|obstruct|prevent|impede|loot obj=aid|humanitarian_aid|aid_convoy|relief|food|medicine|delivery|supply|convoy to|into|for|from|of=* subj=actor : actors subj recipients to|into|for
noun internet_shutdown|internet_blackout|power_cut|communications_blackout in|by=* : actors by|subj|poss|mod recipients in
noun cutoff|interruption of=SERVICE_N to=actor : actors by|subj|poss|mod recipients to
finer 170
+ "Israel cut off electricity to Gaza." Israel
- "He cut off a slice."
+ "Kinshasa shut down the internet in Goma." Kinshasa
+ "The guards denied food to the prisoners." guards > prisoners
- "The waiter cut off the supply of bread."

[coerce.cyber] COERCE.cyber 176
verb hack|breach|infiltrate obj=* subj=actor obj!=path : actors subj recipients obj|poss|of
verb hack into=* subj=actor : actors subj recipients into
verb launch|conduct|carry_out|mount obj=cyberattack|cyber_attack|cyber-attack on|against=* : actors subj recipients on|against
noun cyberattack|cyber_attack on|against=actor : actors subj|poss|by|mod|from recipients on|against
verb hack|breach|infiltrate|penetrate|compromise|deface|break_into obj=network|system|computer|website|server|database|email|account|infrastructure|grid|ministry|bank subj=hacker|actor|group|spy|intelligence : actors subj recipients obj|poss|of
verb launch|conduct|carry_out|mount|wage|stage obj=cyberattack|cyber_attack|cyber-attack|cyber_warfare|cyberwar|hacking_campaign|cyber_operation|denial-of-service_attack|ransomware_attack|cyber_espionage on|against=* subj=* : actors subj|mod recipients on|against
verb launch|wage|conduct obj=warfare|campaign|operation obj~cyber against|on=* : actors subj recipients against|on
verb steal obj=data|file|secret|email from=* subj=hacker|actor : actors subj recipients from
verb attack|target|hit|strike|infect|cripple|paralyse|disable obj=* subj=hacker|cyberattack|malware|ransomware|virus|worm : actors subj recipients obj|of|poss
verb hack into=* subj=hacker|actor : actors subj|mod recipients into
noun cyberattack|cyber_attack|cyber-attack|hacking|hack|data_breach on|against|of=* by|subj|poss|mod|from=actor : actors by|subj|poss|mod|from recipients on|against|of
+ "North Korean hackers breached the bank, and China hacked the ministry." China
- "They hacked a path through the jungle."
+ "Chinese hackers penetrated the network of the ministry." Chinese
+ "Estonia said hackers from Russia mounted a cyberattack against its banks, and Russia waged a cyberwar against Georgia." Russia > Georgia

[coerce.misinformation] COERCE.misinformation 170
verb spread|disseminate|peddle|circulate obj=disinformation|misinformation|propaganda|fake_news subj=actor : actors subj recipients about|against|in
verb meddle|interfere in=election|affair|vote|politics subj=actor : actors subj recipients in|of|poss
verb spread|disseminate|peddle|circulate|push|plant|broadcast|fabricate obj=disinformation|misinformation|propaganda|fake_news|rumour|falsehood|lie|hoax|conspiracy_theory|fake_propaganda about|against|on|in=* subj=actor : actors subj recipients about|against|in
verb run|launch|conduct|mount|wage|orchestrate obj=disinformation_campaign|influence_campaign|influence_operation|propaganda_campaign|troll_farm|smear_campaign|information_war subj=actor : actors subj recipients against|in|on
verb meddle|interfere in=election|affair|vote|politics|referendum|internal_affair|campaign|poll subj=actor : actors subj recipients in|of|poss|mod
verb doctor|falsify|fake|manipulate|rig|forge obj=video|image|result|election|vote|document|ballot subj=actor : actors subj recipients of|in
noun interference|meddling in=election|affair|vote|politics|referendum by|poss|mod|subj=actor : actors by|poss|mod|subj recipients of|in
noun disinformation_campaign|influence_operation|propaganda_campaign by|against=* : actors by|subj|poss|mod recipients against
+ "Moscow meddled in the election." Moscow
- "The farmer spread manure."
+ "Minsk ran a disinformation campaign against Vilnius." Minsk > Vilnius

[coerce] COERCE 170 weak
verb force|compel|coerce obj=actor comp=* subj=actor : actors subj recipients obj
verb harass|intimidate|persecute|blackmail|bully|repress|oppress obj=actor|CIVIL_N subj=actor : actors subj recipients obj
verb force|compel|coerce|pressure obj=actor|CIVIL_N comp|into=* subj=actor subj!~NATURE_N : actors subj recipients obj
verb force obj=plane|aircraft|airliner|ship|flight comp=land|divert|return|stop subj=actor subj!~NATURE_N : actors subj recipients obj|of|mod
verb harass|intimidate|persecute|blackmail|bully|repress|oppress|terrorise|terrorize|stalk|extort|subjugate|enslave obj=* subj=actor : actors subj recipients obj|of
verb use|apply obj=coercion|pressure against|on=actor|CIVIL_N|CIVIL_ACTOR subj=actor : actors subj recipients against|on
verb discriminate against=actor|CIVIL_N|minority subj=actor : actors subj recipients against
verb suppress|repress|crush|put_down|quell|stamp_out obj=dissent|protest|PROTEST_N|revolt|rebellion|uprising|opposition|strike|riot|mutiny subj=actor : actors subj recipients of|by|obj
noun persecution|oppression|harassment|intimidation|repression of=* by|poss|mod|subj=actor : actors by|poss|mod|subj recipients of
noun violent_repression|bloody_crackdown of|on=* : actors by|poss|mod|subj recipients of|on
verb force|order|compel obj=VEHICLE_N|ship|plane|jet|vessel|boat|tanker inf=land|turn_back|stop|return|dock subj=actor : actors subj recipients obj|mod
finer 175 clause~violent|bloody|force|crush|put_down
+ "China coerced Lithuania to drop the plan." China > Lithuania
- "The wind forced the door open."
+ "The Indian air force forced a Pakistani plane to land, and Myanmar persecuted the Rohingya." Myanmar > Rohingya
+ "The regime of Syria suppressed the uprising." regime
+ "Turkish fighter jets forced a Syrian airliner to land in Ankara." Turkish > Syrian

# ---- ASSAULT ----------------------------------------------------------------------------------------------------------

class ATTACK_V = attack assault raid ambush target hit storm strike invade besiege pound hammer
  torch ransack overrun mow_down
class KILL_V = kill slay murder massacre slaughter shoot_dead gun_down butcher
  liquidate wipe_out bludgeon burn_alive
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
class ABDUCT_V = abduct kidnap hijack take_hostage snatch
  seize_hostage whisk_away

[assault.aerial] ASSAULT.aerial 195
noun airstrike|air_strike|air-strike|air_raid : actors subj|poss|mod|by|from recipients on|against|in
verb bomb|strafe subj=actor obj=* subj~warplane|plane|jet|aircraft|air_force|helicopter|bomber : actors subj recipients obj|of|in
verb launch|carry_out|conduct obj=airstrike|air_strike|air_raid : actors subj recipients on|against
verb launch|carry_out|conduct|stage|mount|order|step_up|resume obj=airstrike|air_strike|air-strike|air_raid|bombing_raid|bombing_run|air_campaign|air_attack|sortie on|against|in|near=* subj=actor : actors subj recipients on|against|in
verb bomb|strafe|strike|hit|pound|attack|target|raid|destroy|bombard obj=* subj=warplane|plane|jet|aircraft|air_force|helicopter|bomber|fighter_jet|gunship : actors subj recipients obj|of|in
verb drop obj=bomb|barrel_bomb|cluster_bomb|napalm|munition|incendiary on|over|in=* subj=actor : actors subj recipients on|over|in
verb hit|strike|destroy|pound|attack|target obj=* in|with|by=airstrike|air_strike|air_raid|bomb|precision-guided_bomb|warplane|helicopter subj=actor : actors subj recipients obj|of
verb kill|wound|injure obj=* subj=airstrike|air_strike|air_raid|warplane|jet|helicopter : actors by|subj recipients obj
noun airstrike|air_strike|air_raid|bombing_raid|air_attack|air_campaign by=actor : actors by recipients on|against|in
finer 1951 clause~precision-guided|guided|cruise_missile|smart_bomb|laser-guided
finer 1952.drone clause~drone|unmanned|uav
finer 195
+ "Israeli warplanes bombed Beirut." Israeli
+ "Turkey launched airstrikes against Kurdish fighters." Turkey > Kurdish
- "The plane struck turbulence."
+ "Saudi jets pounded Sanaa." Saudi
+ "The Ethiopian air force carried out an air raid on Mekelle." Ethiopian

[assault.drone] ASSAULT.drone 1952
noun drone_strike|drone_attack|drone_raid : actors subj|poss|mod|by|from recipients on|against|in
verb ATTACK_V obj=* with=drone subj=actor : actors subj recipients obj
verb ATTACK_V subj=drone obj=actor|PLACE_N : actors subj recipients obj
verb launch|fire|send obj=drone at|on|against=* : actors subj recipients at|on|against
verb ATTACK_V obj=* with|by|using=drone|uav|unmanned_aircraft|kamikaze_drone subj=actor : actors subj recipients obj|of|in
verb ATTACK_V|kill|destroy|damage subj=drone obj=* : actors by|subj recipients obj|of|in
verb launch|fire|send|fly|crash obj=drone|kamikaze_drone|attack_drone|swarm at|on|against|into|towards=* subj=actor : actors subj recipients at|on|against|into|towards
verb carry_out|launch|conduct|mount|stage obj=drone_strike|drone_attack|drone_raid on|against|in|near=* subj=actor : actors subj recipients on|against|in
noun drone_strike|drone_attack|drone_raid by=actor : actors by recipients on|against|in
+ "Yemen fired drones at Israel." Yemen > Israel
- "The drone filmed the parade."
+ "Ukraine struck the refinery with drones." Ukraine
+ "The Houthi rebels carried out a drone attack on Abu Dhabi." rebels

[assault.heavy] ASSAULT.heavy-weapons 194
verb BOMB_V obj=actor|PLACE_N|place|CIVIL_N subj=actor : actors subj recipients obj|of|in
verb shell obj=* subj=actor : actors subj recipients obj|of|in
verb fire|launch|lob obj=rocket|missile|shell|mortar|artillery at|on|into|against|toward|towards=* subj=actor : actors subj recipients at|on|into|against|toward|towards
verb hit|strike|pound obj=* with=rocket|missile|artillery|shell subj=actor : actors subj recipients obj
noun BOMB_N of=* : actors subj|poss|mod|by recipients of
noun BOMB_N by=actor : actors by recipients of|on
noun missile_attack|missile_strike|rocket_attack|artillery_fire|rocket_fire|missile_barrage : actors subj|poss|mod|by|from recipients on|against|at
verb BOMB_V obj=* subj=TROOPS_N|artillery|tank|warship|gunboat|army subj!~plane|warplane|jet : actors subj recipients obj|of|in
verb fire|launch|lob|rain|shoot|unleash|aim obj=rocket|missile|shell|mortar|artillery|mortar_shell|ballistic_missile|cruise_missile|round|grad_rocket at|on|into|against|toward|towards|across|over=* subj=actor : actors subj recipients at|on|into|against|toward|towards
verb hit|strike|pound|attack|target|destroy|bombard obj=* with|by=rocket|missile|artillery|shell|mortar|tank|howitzer|grad|cruise_missile subj=actor : actors subj recipients obj|of|in
verb launch|carry_out|mount|unleash|stage obj=missile_attack|missile_strike|rocket_attack|artillery_barrage|barrage|bombardment|rocket_barrage|mortar_attack on|against|at=* subj=actor : actors subj recipients on|against|at
verb trade|exchange obj=artillery_fire|rocket_fire|shelling|artillery|rocket subj=pair : actors subj
verb trade|exchange obj=artillery_fire|rocket_fire|shelling|artillery with=actor subj=actor : actors subj with
noun shelling|bombardment of=* poss|mod|subj|by|from=actor : actors poss|mod|subj|by|from recipients of
noun missile_attack|missile_strike|rocket_attack|artillery_fire|rocket_fire|mortar_fire|tank_fire|artillery_duel between=actor : actors between
noun missile_attack|missile_strike|rocket_attack|artillery_attack|tank_attack on|against=* by=actor : actors by recipients on|against
+ "Russian forces shelled the Ukrainian army near Kharkiv." Russian > Ukrainian
+ "Hamas fired rockets at Tel Aviv." Hamas
- "He shelled peas in the kitchen."
+ "Thai and Cambodian troops exchanged artillery fire." Thai, Cambodian
+ "Islamic Jihad launched a rocket attack on Sderot." Jihad

[assault.explosives] ASSAULT.explosives 183
noun car_bombing|car_bomb|roadside_bomb|bomb_attack|bomb_blast|bombing mod!=air : actors by|subj|poss|mod recipients on|against|of
verb detonate|plant|set_off|explode obj=bomb|device|explosive|mine|car_bomb subj=actor : actors subj recipients in|at|near
verb blow_up obj=* subj=actor : actors subj recipients obj|of
verb detonate|plant|set_off|explode|lay|hide|trigger obj=bomb|device|explosive|mine|car_bomb|landmine|roadside_bomb|ied|booby_trap|grenade|parcel_bomb in|at|near|on|under|outside=* subj=actor : actors subj recipients in|at|near|outside
verb blow_up|dynamite|bomb|blast obj=PLACE_N|place|actor|CIVIL_N|train|bus|plane subj=MILITIA_N|militant|rebel|insurgent|separatist|terrorist|extremist|movement subj!~warplane|plane|jet|air_force|TROOPS_N : actors subj recipients obj|of
verb kill|wound|injure|hit|strike subj=car_bomb|roadside_bomb|mine|landmine|bomb|ied|grenade obj=* : actors by|of recipients obj
verb hurl|throw|toss|lob obj=grenade|bomb|explosive at|into|on=* subj=actor : actors subj recipients at|into|on
verb carry_out|claim|plan|stage obj=bombing|car_bombing|bomb_attack of|in|at|on|against=* subj=actor : actors subj recipients of|in|at|on|against
verb send|mail obj=letter_bomb|parcel_bomb to=* subj=actor : actors subj recipients to
noun car_bombing|bombing|roadside_bombing|bomb_attack|grenade_attack|mine_attack by=actor : actors by recipients on|against|of|in
noun bombing of=PLACE_N|plane|airliner|building|train|embassy|hotel by|subj|poss|mod=actor : actors by|subj|poss|mod recipients of
finer 1832 clause~car_bomb|car_bombing|truck_bomb|car
finer 1833 clause~roadside_bomb|mine|landmine|ied|roadside
finer 1834 clause~hotel|building|embassy|mosque|church|station|market|headquarters
+ "The rebels blew up a pipeline, and Islamic State planted a bomb in Kabul." State
- "She blew up a balloon."
+ "Basque separatists bombed the hotel in Alicante." separatists
+ "ETA planted a car bomb in Madrid." ETA

[assault.suicide] ASSAULT.suicide-attack 1831
noun suicide_bombing|suicide_attack|suicide_bomb : actors by|subj|poss|mod recipients on|against|in
verb ATTACK_V subj=suicide_bomber obj=* : actors subj recipients obj
verb kill subj=suicide_bomber obj=* : actors subj recipients obj
verb blow_up|blow obj=himself|herself|themselves|itself subj=* : actors subj recipients in|at|near|outside
verb detonate obj=vest|belt|suicide_vest|explosive_vest subj=* : actors subj recipients in|at|near
verb carry_out|stage|mount|launch|claim obj=suicide_bombing|suicide_attack|suicide_car_bombing in|at|on|against=* subj=actor : actors subj recipients in|at|on|against
verb ram|drive obj=truck|car|lorry|vehicle into=* subj=suicide_bomber|militant|attacker|bomber|actor : actors subj recipients into
verb attack|hit|strike|target obj=* subj=suicide_bomber|suicide_squad : actors subj|of recipients obj
noun suicide_bombing|suicide_attack|suicide_car_bombing by|of=actor : actors by|of recipients on|against|in
+ "The suicide bombing by the Taliban in Kabul shocked the city." Taliban
- "The novel deals with suicide."
+ "Al-Shabaab carried out a suicide attack on the hotel in Mogadishu." Shabaab
+ "Two Chechen women blew themselves up in Moscow, and Hamas staged a suicide bombing in Tel Aviv." Hamas

[assault.firearms] ASSAULT.firearms 193
verb shoot|shoot_dead|gun_down obj=actor|CIVIL_N|CROWD|POLICE_N subj=actor : actors subj recipients obj
verb open obj=fire on|at=* subj=actor : actors subj recipients on|at
verb fire on|at=actor|CIVIL_N|CROWD subj=actor : actors subj recipients on|at
verb exchange obj=fire with=actor : actors subj with
verb exchange obj=fire subj=pair : actors subj
noun shooting of=actor by=actor : actors by recipients of
noun shooting of=actor : actors by|poss|subj recipients of
noun gunfire|firefight|shootout|gun_battle between=actor : actors between
verb shoot|gun_down|shoot_dead|machine-gun|mow_down|snipe obj=* subj=POLICE_N|TROOPS_N|MILITIA_N|gunman|guard|sniper|officer|actor obj!=film|video|scene|photo|picture|goal|basket|arrow|SPORT_N : actors subj recipients obj|at
verb open|return obj=fire on|at|against|with=* subj=actor : actors subj recipients on|at|against
verb open obj=fire subj=POLICE_N|TROOPS_N|MILITIA_N|gunman|actor : actors subj recipients on|at
verb fire|shoot on|at|into|toward=CIVIL_ACTOR|crowd|protester|actor|CIVIL_N|POLICE_N|TROOPS_N|convoy|car|boat|ship subj=actor obj!=rocket|missile|shell|mortar|tear_gas|bullet : actors subj recipients on|at|into
verb fire obj=shot|bullet|live_round|live_ammunition|round at|on|into=* subj=actor : actors subj recipients at|on|into
verb exchange|trade obj=fire|gunfire|shot|small-arms_fire subj=pair : actors subj
verb exchange|trade obj=gunfire|shot|fire with=actor|TROOPS_N|POLICE_N subj=actor : actors subj with
verb use|fire obj=live_ammunition|live_round|live_fire against|at|on=* subj=actor : actors subj recipients against|at|on
noun shooting|shooting_attack by=actor : actors by recipients of|at|on|in
noun gunfire|firefight|shootout|gunfight|gun_battle|exchange_of_fire with=actor subj|poss|mod=actor : actors subj|poss|mod with
+ "The police have shot two protesters in Nairobi." police
+ "Indian soldiers exchanged fire with Pakistani soldiers in Kashmir." Indian, Pakistani
- "The director shot the film in Rome."
+ "Kazakh police used live ammunition against the protesters." police > protesters
+ "Kyrgyzstan and Tajikistan traded fire at the border." Kyrgyzstan, Tajikistan

[assault.crowd] ASSAULT.crowd-control 175
verb fire|use|deploy|launch obj=tear_gas|water_cannon|rubber_bullet|pepper_spray|stun_grenade subj=actor : actors subj recipients at|on|against
verb disperse obj=CROWD|crowd|PROTEST_N with=tear_gas|water_cannon|rubber_bullet : actors subj recipients obj
verb fire|use|deploy|launch|shoot|unleash|spray|throw obj=tear_gas|water_cannon|rubber_bullet|pepper_spray|stun_grenade|baton|baton_round|warning_shot|teargas|plastic_bullet at|on|against|into|over|comp=* subj=POLICE_N|TROOPS_N|actor : actors subj recipients at|on|against|into
verb disperse|push_back|break_up|drive_back|scatter obj=* with|using=tear_gas|water_cannon|rubber_bullet|baton|pepper_spray|teargas|truncheon subj=actor : actors subj recipients obj
verb teargas|tear-gas obj=* subj=actor : actors subj recipients obj
verb fire obj=warning_shot subj=actor : actors subj recipients at
verb baton-charge|charge obj=CIVIL_ACTOR|crowd|protester subj=POLICE_N with! : actors subj recipients obj
noun use of=tear_gas|water_cannon|rubber_bullet by=actor : actors by recipients against|on
finer 175
+ "Police fired tear gas at protesters in Belgrade." Police > protesters
- "The tear gas was stored safely."
+ "The police in Paris dispersed the crowd with water cannon." police
+ "Riot police tear-gassed the students, and Kenyan police fired rubber bullets at the marchers." Kenyan

[assault.targeted] ASSAULT.targeted 186
verb assassinate|execute|behead|hang|poison|lynch|massacre obj=* subj=actor obj!=order|plan|project|strategy|task : actors subj recipients obj
verb put to=death subj=actor obj=* : actors subj recipients obj
verb plot comp=assassinate|kill : actors subj recipients obj
noun assassination|execution|beheading|poisoning|massacre|murder of=* by=actor : actors by recipients of
noun assassination|execution|beheading|poisoning|massacre of=actor|CIVIL_N : actors subj|poss|mod recipients of
noun assassination poss=actor by=actor : actors by recipients poss
verb assassinate|execute|behead|hang|poison|lynch|massacre|slaughter|murder obj=CIVIL_N|person|LEADER_N|actor|villager|prisoner|journalist subj=actor : actors subj recipients obj
verb attempt|try|plot|conspire|plan|fail comp=assassinate|kill|poison|murder subj=actor comp!=bill : actors subj recipients obj
verb survive|escape|foil obj=assassination_attempt|attempt|assassination by=actor subj=person : actors by recipients subj
verb carry_out|order|plan|plot|commit obj=assassination|murder|killing|massacre|execution|assassination_attempt|mass_killing of|on|against=* subj=actor : actors subj recipients of|on|against
verb put obj=person|actor to=death subj=actor : actors subj recipients obj
verb stone|flog_to_death obj=person to=death subj=actor : actors subj recipients obj
verb kill obj=civilian|villager|woman|child|prisoner|worshipper in=massacre|pogrom|reprisal|raid subj=actor : actors subj recipients obj
noun assassination|murder|execution|beheading|poisoning|lynching|killing of=person|LEADER_N|journalist by|poss|mod|subj=actor : actors by|poss|mod|subj recipients of
noun massacre|mass_killing|mass_execution|slaughter|genocide of=* by|poss|mod|subj=actor : actors by|poss|mod|subj recipients of
noun assassination_attempt|attempt on|against=person|life by=actor : actors by recipients on|against
noun ethnic_cleansing of=* by|poss|mod|subj=actor : actors by|poss|mod|subj recipients of
finer 185 clause~attempt|try|plot|survive|foil|fail|assassination_attempt
finer 203 self~ethnic_cleansing
finer 203 clause~ethnic_cleansing
finer 202 self=massacre|genocide|slaughter|mass_killing|mass_execution
finer 202 obj=massacre|genocide|mass_killing
finer 186
+ "Iran has executed Mohsen Shekari." Iran > Shekari
- "The team executed the plan well."
+ "Libyan agents plotted to assassinate the crown prince." Libyan

[assault.abduct] ASSAULT.abduct 181
verb ABDUCT_V obj=actor|CIVIL_N|TROOPS_N|PRISONER_N|LEADER_N|plane|bus|ship subj=actor : actors subj recipients obj
verb take obj=actor|CIVIL_N|TROOPS_N comp=hostage|prisoner|captive : actors subj recipients obj
verb take obj=hostage|prisoner subj=actor : actors subj recipients from
noun abduction|kidnapping|hijacking|capture of=actor|CIVIL_N by=actor : actors by recipients of
noun abduction|kidnapping|hijacking of=actor|CIVIL_N : actors subj|poss|mod recipients of
verb ABDUCT_V obj=* from|in|near|at=* subj=MILITIA_N|gunman|militant|rebel|pirate|agent|kidnapper|group|actor obj!=place|city|town|heart|imagination|TERRITORY_N : actors subj recipients obj|from
verb take|hold|keep|seize obj=* comp|as=hostage|captive|prisoner subj=actor : actors subj recipients obj
verb hold|use|take obj=CIVIL_N|actor|people as=human_shield|hostage|bargaining_chip subj=actor : actors subj recipients obj
verb capture obj=person|TROOPS_N|MILITIA_N|LEADER_N|suspect subj=actor : actors subj recipients obj
verb hijack|commandeer|seize obj=plane|airliner|bus|ship|ferry|cargo_ship subj=MILITIA_N|gunman|militant|pirate|hijacker|rebel : actors subj recipients obj|of
verb capture obj=TROOPS_N|MILITIA_N|soldier|pilot|fighter|commander|LEADER_N subj=actor : actors subj recipients obj
noun abduction|kidnapping|hijacking|hostage-taking|capture of=* by=actor : actors by recipients of
noun hostage-taking|kidnapping in|at=place by=actor : actors by recipients in|at
finer 184 clause~human_shield
finer 181
+ "Boko Haram abducted three aid workers in Borno." Haram
- "The photo captured the mood."
+ "Somali pirates hijacked a cargo ship off Yemen." Somali
+ "Islamic State in Raqqa held civilians as human shields, and Hamas held the Israelis as hostages." Hamas

[assault.torture] ASSAULT.torture 1822
verb torture|mistreat|maltreat obj=* subj=actor : actors subj recipients obj
noun torture of=* by=actor : actors by recipients of
noun torture of=* poss|mod=actor : actors poss|mod recipients of
verb torture|mistreat|maltreat|waterboard|electrocute|ill-treat obj=PRISONER_N|CIVIL_N|person|CROWD|actor|suspect subj=POLICE_N|TROOPS_N|guard|interrogator|agent|actor : actors subj recipients obj
verb subject obj=* to=torture|beating|abuse|ill-treatment|electric_shock subj=actor : actors subj recipients obj
verb use|practise|practice|inflict obj=torture on|against=* subj=actor : actors subj recipients on|against
noun torture|mistreatment|maltreatment|ill-treatment|abuse of=PRISONER_N|person|actor|detainee by|poss|mod|subj|in=actor : actors by|poss|mod|subj|in recipients of
+ "Syrian guards tortured prisoners." guards
- "The wait was torture."
+ "Eritrean guards subjected the recruits to torture." guards
+ "The secret police of Chad practised torture on its prisoners, and Egyptian police tortured the activist." Egyptian

[assault.sexual] ASSAULT.sexual 1821
verb rape|molest|sexually_assault obj=* subj=actor : actors subj recipients obj
noun rape of=* by=actor : actors by recipients of
verb rape|molest|sexually_assault|gang-rape|sexually_abuse|violate_sexually obj=* subj=TROOPS_N|MILITIA_N|POLICE_N|actor : actors subj recipients obj
verb commit obj=rape|sexual_violence|sexual_assault against|on=* subj=actor : actors subj recipients against|on
verb sell|take|hold obj=woman|girl into|as=sexual_slavery|sex_slave subj=actor : actors subj recipients obj
verb enslave obj=woman|girl subj=actor : actors subj recipients obj
noun rape|sexual_abuse|gang_rape of=* by=TROOPS_N|actor : actors by recipients of
noun sexual_violence against|by=* : actors by|poss|mod recipients against
+ "The Russian soldiers have raped several women." soldiers
- "The field of rape was yellow."
+ "Rebel fighters committed sexual violence against women in Bunia, and Bosnian soldiers raped the villagers." soldiers

[assault.beat] ASSAULT.beat 182
verb beat|punch|kick|beat_up|club|assault|rough_up|manhandle obj=CIVIL_N|CROWD|PRISONER_N|POLICE_N|person subj=POLICE_N|TROOPS_N|CIVIL_ACTOR|guard|officer|MILITIA_N|person|agent obj!=team|record : actors subj recipients obj
noun beating of=* by=actor : actors by recipients of
verb beat|punch|kick|beat_up|club|rough_up|manhandle|slap|trample|thrash|pummel|whip|flog|truncheon obj=* subj=POLICE_N|TROOPS_N|CIVIL_ACTOR|guard|officer|MILITIA_N obj!=team|record|expectation|rival|deadline|retreat|drum|opponent|champion|odds|forecast|SPORT_N subj!~SPORT_N : actors subj recipients obj
verb assault obj=CIVIL_N|CROWD|person|journalist|officer|POLICE_N|actor subj=actor : actors subj recipients obj
verb beat|club|kick obj=* to=death subj=actor : actors subj recipients obj
verb brawl|scuffle|grapple|come_to_blow with=actor subj=actor : actors subj recipients with
verb scuffle|brawl subj=pair : actors subj
noun beating|flogging|lynching|assault of=CIVIL_N|CROWD|person|journalist by|poss|mod|subj=actor : actors by|poss|mod|subj recipients of
finer 1823 clause~death|kill|die|dead
finer 182
+ "Belarusian police officers beat up three protesters on Sunday." officers > protesters
- "Brazil beat Chile on Sunday, and Peru beat the record."
+ "Kenyan police officers have beaten up the journalists." officers > journalists
+ "The prison guards kicked the detainees, and Ugandan soldiers flogged the supporters of Bobi Wine." Ugandan

[assault.primitive] ASSAULT.primitive 182
verb stab|knife|stone|torch|hack_to_death obj=actor|CIVIL_N|POLICE_N|PLACE_N subj=actor : actors subj recipients obj
noun stabbing of=* by=actor : actors by recipients of
verb stab|knife|stone|torch|hack|slash|spear|machete|burn|axe obj=actor|CIVIL_N|POLICE_N|PLACE_N|village|hut|home|person|farmer|TROOPS_N to|with|in=* subj=actor subj!~NATURE_N : actors subj recipients obj|of
verb attack|kill|wound|assault obj=* with=knife|machete|axe|stone|spear|club|arrow|sword|bow|petrol_bomb|firebomb|arson subj=actor : actors subj recipients obj|of
verb set_fire_to|set_ablaze|firebomb|set_alight obj=* subj=actor subj!~CIVIL_ACTOR|protester : actors subj recipients obj|of
noun stabbing|knife_attack|machete_attack|arson_attack|acid_attack of|on|by|in=* : actors by|subj|poss|mod recipients of|on
+ "The militants have stabbed two police officers in Paris." militants > officers
- "Pain stabbed his knee."
+ "Hutu rebels attacked the village with machetes." rebels
+ "Janjaweed fighters torched the huts of the village, and Islamist militants stabbed two policemen." militants

[assault.unconventional] ASSAULT.unconventional 2041
verb use|fire|employ|unleash obj=chemical_weapon|nerve_agent|poison_gas|sarin|chlorine|nuclear_weapon|chemical|gas on|against=* subj=actor : actors subj recipients on|against
verb gas obj=* subj=actor : actors subj recipients obj
noun chemical_attack|gas_attack|chemical_weapon_attack : actors subj|poss|mod|by recipients on|against
verb use|fire|employ|unleash|drop|deploy|release obj=chemical_weapon|nerve_agent|poison_gas|sarin|chlorine|nuclear_weapon|mustard_gas|nerve_gas|chlorine_gas|novichok|anthrax|atomic_bomb|nuclear_bomb|phosphorus|white_phosphorus|chemical_agent|biological_weapon on|against|in|over=* subj=actor : actors subj recipients on|against|in|over
verb poison obj=* with=novichok|polonium|nerve_agent|sarin subj=actor : actors subj recipients obj
verb gas obj=actor|CIVIL_N|villager subj=actor : actors subj recipients obj
noun use of=chemical_weapon|poison_gas|nerve_agent|sarin|chlorine|mustard_gas by=actor : actors by recipients against|on|in
noun chemical_attack|gas_attack|sarin_attack|nerve_gas_attack on|in|against=* by|subj|poss|mod=actor : actors by|subj|poss|mod recipients on|in|against
noun atomic_bombing|nuclear_attack of|on=* : actors by|subj|poss|mod recipients of|on
finer 2042 clause~nuclear|atomic|nuclear_weapon|atomic_bomb|nuclear_bomb
finer 2041
+ "The Syrian army has used chemical weapons against the rebels." army > rebels
- "The car used gas."
+ "Iraqi aircraft dropped mustard gas on Halabja." Iraqi
+ "Iraq used nerve gas against Iranian troops." Iraq > Iranian

[assault.destroy] ASSAULT.destroy 1712
verb destroy|demolish|raze|burn_down|torch|sabotage|blow_up|sink|shoot_down|down obj=PLACE_N|WEAPON_N|PROPERTY_N|infrastructure|pipeline|place|village subj=actor subj!~NATURE_N : actors subj recipients of|poss|obj
noun destruction|sabotage|demolition of=PLACE_N|PROPERTY_N|infrastructure|pipeline by=actor : actors by recipients of
verb destroy|demolish|raze|burn_down|torch|sabotage|blow_up|sink|shoot_down|down|wreck|scuttle|level|vandalise|desecrate obj=* of|in|near|over|belonging=* subj=TROOPS_N|MILITIA_N|country|actor subj!~NATURE_N obj!=career|life|evidence|reputation|market|SPORT_N|bill|hope : actors subj recipients of|poss|obj
verb shoot_down|down obj=plane|aircraft|helicopter|drone|jet|airliner|warplane|balloon|missile subj=actor : actors subj recipients of|poss|mod|obj
verb sink|ram|torpedo|scuttle obj=ship|boat|vessel|ferry|tanker|warship|frigate|submarine|cruiser subj=actor : actors subj recipients of|poss|mod|obj
verb sabotage|blow_up|damage|cut obj=pipeline|cable|railway|power_line|bridge|grid|dam subj=actor : actors subj recipients of|poss|between
noun destruction|sabotage|demolition|sinking|downing|shooting_down of=* by|poss|mod|subj=actor : actors by|poss|mod|subj recipients of
noun sabotage|arson against|on|at=* by|poss|mod|subj=actor : actors by|poss|mod|subj recipients against|on|at
finer 195 clause~plane|warplane|jet|aircraft|airstrike subj~warplane|air_force|jet
finer 1712
+ "The Israeli army has demolished several houses in Jenin." army
- "Fire destroyed the barn."
+ "Soviet fighters shot down a Korean airliner." Soviet
+ "The Taliban destroyed the statues of Bamiyan." Taliban

[assault.kill] ASSAULT 190
verb KILL_V obj=* obj!=himself|herself|themselves subj=actor subj!=VEHICLE_N subj!~NATURE_N gov!=ACCIDENT_V obj!=time|bill|deal|PLAN_N : actors subj recipients obj
verb WOUND_V obj=* subj=actor subj!=VEHICLE_N subj!~NATURE_N gov!=ACCIDENT_V : actors subj recipients obj
noun killing|murder of=* by=actor : actors by recipients of
noun killing|murder of=actor|CIVIL_N : actors subj|poss|mod recipients of
verb KILL_V|WOUND_V obj=TROOPS_N|MILITIA_N|CIVIL_N|POLICE_N|CIVIL_ACTOR|person|actor|LEADER_N in|near|with|during|at|on=* subj=TROOPS_N|MILITIA_N|POLICE_N|gunman|actor subj!=VEHICLE_N subj!~NATURE_N gov!=ACCIDENT_V : actors subj recipients obj
verb inflict|cause obj=casualty|loss|death on|among=* subj=actor subj!~NATURE_N : actors subj recipients on|among
verb die|perish at|in=hand|attack|raid|custody of=actor subj=person : actors of recipients subj
verb claim|take obj=life of=actor|CIVIL_N subj=attack|raid|bombing : actors by|subj recipients of
noun killing|shooting|murder of=* in=* poss|mod|by|subj=actor : actors poss|mod|by|subj recipients of
+ "The Taliban killed twelve soldiers in Helmand." Taliban
- "The delay killed the deal."
+ "Burmese soldiers have killed four villagers in Kayah." soldiers

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
verb FIGHT_V with|against=actor|TROOPS_N|MILITIA_N|POLICE_N|government_force subj=TROOPS_N|MILITIA_N|actor obj! : actors subj with|against
verb fight|battle|engage|confront|repel|rout|defeat|ambush obj=TROOPS_N|MILITIA_N|actor|insurgency|rebellion|army|militia in|near|at|around|for|over=* subj=TROOPS_N|MILITIA_N|actor obj!=SPORT_N subj!~SPORT_N subj!=person clause!~SPORT_N : actors subj recipients obj
verb break_out|erupt|rage|flare|resume|intensify|continue subj=clash|fighting|battle|hostility|combat|war between=actor : actors between
verb repel|repulse|beat_back|fend_off obj=ATTACK_N|offensive|assault|incursion by|of|from=actor subj=actor : actors subj recipients by|of|from
verb fight obj=war against|with=actor subj=actor : actors subj recipients against|with
verb fight obj=war subj=pair : actors subj
verb wage|launch|declare|start|fight obj=war|jihad|holy_war|insurgency|guerrilla_war against|on|with=* subj=actor : actors subj recipients against|on|with
verb declare obj=war subj=actor : actors subj recipients on|against
verb come to=blow subj=pair : actors subj
noun clash|fighting|battle|skirmish|combat|hostility|border_clash|war between=actor|TROOPS_N|MILITIA_N : actors between
noun clash|fighting|battle|skirmish with=actor|TROOPS_N|MILITIA_N subj|poss|mod=actor : actors subj|poss|mod recipients with
noun war with=actor subj|poss|mod=actor : actors subj|poss|mod recipients with
finer 193 clause~small_arms|gun|rifle|gunfire|fire
finer 194 clause~artillery|tank|rocket|shell
finer 195 clause~warplane|airstrike|jet
+ "Sudanese soldiers clashed with fighters of the Rapid Support Forces." soldiers
+ "The fighting between Armenia and Azerbaijan resumed." Armenia, Azerbaijan
- "The couple fought over money for years, the novel says."
+ "Houthi fighters battled the army of Yemen near Marib." Houthi
+ "Chadian troops repelled an attack by Boko Haram." Chadian > Haram

[assault.ceasefire] ASSAULT 196
verb violate|breach|break obj~CEASEFIRE_N subj=actor obj=* : actors subj recipients with
noun violation|breach of=CEASEFIRE_N by=actor : actors by recipients with
noun ceasefire_violation|truce_violation : actors by|poss|mod|subj recipients with
verb violate|breach|break|flout|ignore|shatter obj=CEASEFIRE_N|armistice|truce|ceasefire_agreement|ceasefire_line subj=actor : actors subj recipients with|in|poss
verb commit obj=violation of=CEASEFIRE_N subj=actor : actors subj recipients against
verb end|break_off|call_off|abandon obj=CEASEFIRE_N|truce|ceasefire subj=MILITIA_N|actor : actors subj recipients with
verb resume|restart|renew obj=HOSTILITY_N|fighting|hostility|attack|bombing|offensive|shelling subj=actor against|on|in=* : actors subj recipients against|on|in
noun violation|breach of=CEASEFIRE_N|truce|armistice poss|mod|subj|by=actor : actors poss|mod|subj|by recipients with
+ "Azerbaijan violated the ceasefire." Azerbaijan
- "The chain broke."
+ "The rebels of Darfur called off the truce." rebels
+ "Israel violated the truce with Syria." Israel

[assault.war] ASSAULT 190 weak
noun invasion of=* : actors subj|poss|mod|by recipients of
noun war against|on=actor subj=actor : actors subj recipients against|on
verb go to=war with|against|over=* subj=actor : actors subj recipients with|against
noun invasion|aggression|war of|against|on|in=country|place poss|mod|by|subj=actor : actors poss|mod|by|subj recipients of|against|on|in
noun war|invasion by=actor against|on|of=* : actors by recipients against|on|of
noun full-scale_invasion|military_intervention of|in=* poss|mod|by|subj=actor : actors poss|mod|by|subj recipients of|in
+ "The invasion of Kuwait by Iraq shook the region." Iraq
- "The war on waste goes on."
+ "Idi Amin's army invaded Tanzania, and Uganda went to war with Tanzania." Uganda

[assault.attack] ASSAULT 190
verb ATTACK_V obj=actor|PLACE_N|place|CIVIL_N|TROOPS_N|WEAPON_N subj=actor subj!~NATURE_N|SPORT_N obj!=PLAN_N|market|audience|goal|record|deal : actors subj recipients obj|of|in|poss
verb launch|carry_out|mount|conduct|stage|begin|unleash|open|wage|continue obj=ATTACK_N obj!~verbal|scathing|personal|advertising|legal obj!=hunger_strike|general_strike on|against|in=* subj=actor : actors subj recipients on|against|in
verb launch|carry_out|mount|unleash obj=ATTACK_N obj!=hunger_strike|general_strike subj=actor : actors subj recipients on|against|in
verb capture|recapture|retake|overrun obj=* subj=TROOPS_N|MILITIA_N|army|force|rebel obj!=person|attention|imagination|title|moment|image : actors subj recipients from|poss|of
verb capture|overrun|storm|recapture|retake obj=place|TERRITORY_N|PLACE_N subj=actor passive! obj!=PROPERTY_N : actors subj recipients from|poss|of|obj
verb seize|take_over|take|occupy|conquer obj=place|TERRITORY_N|PLACE_N subj=TROOPS_N|MILITIA_N : actors subj recipients from|poss|of
verb invade obj=* subj=actor : actors subj recipients obj
noun ATTACK_N by=actor by!=STAFF_N : actors by recipients on|against|of
noun ATTACK_N on|against=actor|PLACE_N|place|CIVIL_N mod!=verbal : actors subj|poss|mod|from recipients on|against
verb ATTACK_V obj=* in|near|at|on|overnight|with=* subj=TROOPS_N|MILITIA_N|gunman|militant|rebel|army|country|actor subj!~NATURE_N|SPORT_N obj!=PLAN_N|market|audience|goal|record|deal|decision|policy|speech|SPORT_N|balance|note|chord|agreement : actors subj recipients obj|of|poss
verb launch|carry_out|mount|conduct|stage|begin|unleash|wage|continue|lead|start|resume|step_up obj=ATTACK_N|HOSTILITY_N|cross-border_raid|offensive|assault|incursion|military_operation|ground_operation|bombing_campaign|military_campaign obj!=campaign|vaccination_campaign|election_campaign|hunger_strike|general_strike|election_campaign obj!~verbal|scathing|STAFF_N|search|rescue on|against|in|into|across|near=* subj=TROOPS_N|MILITIA_N|country|army|rebel|actor subj!=police|prosecutor|gendarme : actors subj recipients on|against|in|into
verb capture|overrun|storm|recapture|retake|seize|conquer|liberate|take|sweep_into obj=place|TERRITORY_N|PLACE_N|city|town|village|base|airport|stronghold subj=TROOPS_N|MILITIA_N|rebel|army|insurgent|fighter|force : actors subj recipients from|poss|of|in
verb push|advance|sweep|pour|cross|march|roll|storm into|across=country|place|border|capital|TERRITORY_N subj=TROOPS_N|MILITIA_N|army|tank : actors subj|mod recipients into
verb come under=attack|fire from|by=actor subj=actor : actors from|by recipients subj
verb claim obj=responsibility for=<ASSAULT>|attack|bombing|killing|shooting|blast subj=actor : actors subj recipients on|against|of
verb fire|shoot obj=weapon on|at=* subj=actor : actors subj recipients on|at
noun ATTACK_N on|against|in|into|of=* by|poss|mod|from|subj=actor by!=STAFF_N mod!=verbal|scathing|heart|panic : actors by|poss|mod|from|subj recipients on|against|of|into|in
noun offensive|assault|incursion|ground_offensive|counteroffensive|military_operation|ground_invasion in|into|against|on|near=place|actor poss|mod|subj|by=actor : actors poss|mod|subj|by recipients in|into|against|on
verb push|drive|force obj=TROOPS_N|MILITIA_N|actor out=city|town|village|place|TERRITORY_N|PLACE_N subj=TROOPS_N|MILITIA_N|army : actors subj recipients obj
verb storm obj=PLACE_N|building|headquarters|police_station|compound|mosque subj=MILITIA_N|gunman|attacker|fighter|rebel|TROOPS_N subj!=POLICE_N : actors subj recipients obj|of|in
finer 195.aerial clause~airstrike|air_strike|air_raid|warplane|jet|aircraft|helicopter|bomber
finer 1952.drone clause~drone
finer 194.heavy-weapons clause~missile|rocket|artillery|tank|mortar|shell|howitzer
finer 1831.suicide-attack clause~suicide_bomber|suicide
finer 183.explosives clause~bomb|explosive|mine|grenade
finer 193.firearms clause~gunman|gun|rifle|gunfire|machine_gun
finer .primitive clause~knife|machete|stone|axe|arson
finer 192 self=capture|overrun|recapture|retake|seize|conquer|take obj=place|TERRITORY_N|city|town|village
+ "Houthi rebels attacked a ship in the Red Sea." Houthi
+ "Russia invaded Ukraine in February." Russia > Ukraine
+ "The attack on the embassy by Hezbollah lasted an hour." Hezbollah
- "The police conducted raids across the country."
- "The minister attacked the plan in a speech."
+ "Gunmen from the LRA attacked a village near Gulu, and Burkinabe soldiers came under fire from jihadists." jihadists > soldiers
+ "Azerbaijan launched an offensive in Nagorno-Karabakh." Azerbaijan
+ "M23 rebels captured the town of Rutshuru." rebels
- "The striker attacked down the left in the second half."
+ "Somali troops drove the militants out of the port of Barawe." Somali
