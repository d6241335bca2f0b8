# 20-material.pat -- material cooperation: COOPERATE, AID, RETREAT; and CONCEDE beside RETREAT, which it announces.

# ---- AID --------------------------------------------------------------------------------------------------------------

class GIVE = give provide send deliver donate supply grant allocate extend contribute disburse ship airlift transfer hand dispatch
  lend finance earmark release approve channel distribute offer hand_out pump inject
  give_away hand_over pledge_away funnel furnish award bestow fly airdrop truck transport accord render spend commit
  truck parachute dole_out
class HELP = help assist aid support
  bolster underwrite subsidise relieve succour
class FUND = fund finance subsidise subsidize bankroll sponsor bail_out
  underwrite co-finance
class HUMANITARIAN_N = humanitarian_aid humanitarian_assistance food medicine vaccine tent blanket relief relief_supply medical_supply
  generator water shelter grain wheat oxygen mask ventilator
  ration flour rice blood medical_team field_hospital rescuer rescue_team doctor humanitarian_relief tarpaulin cereal
  fuel test_kit protective_equipment dose
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
verb GIVE iobj=actor obj=WEAPON_N|MILITARY_AID_N : actors subj recipients iobj
verb GIVE obj=WEAPON_N|MILITARY_AID_N for=actor subj=actor : actors subj recipients for
verb lend|loan|donate|gift obj=WEAPON_N subj=actor : actors subj recipients to|iobj
verb train|drill|instruct|advise obj=TROOPS_N|POLICE_N|MILITIA_N|actor obj!=person subj=TROOPS_N|country|instructor|trainer|army : actors subj recipients obj|mod|of
verb send|dispatch|deploy obj=military_adviser|military_advisor|trainer|instructor to=actor|place subj=actor : actors subj recipients to
verb approve|clear|authorise|authorize obj=sale of=WEAPON_N to=actor : actors subj recipients to
noun arms_sale|weapons_sale|arms_delivery|arms_shipment|weapons_delivery to=actor : actors subj|poss|mod|by|from recipients to
noun military_aid|military_assistance|security_assistance from=actor subj=actor : actors from recipients subj
verb receive|get|obtain obj=WEAPON_N|MILITARY_AID_N from=actor subj=actor : actors from recipients subj
verb give|provide|lend|offer obj=air_cover|air_support|fire_support|logistical_support|military_support|covering_fire to|for=actor subj=actor : actors subj recipients to|for
verb train|drill|instruct obj=pilot|recruit|cadet|officer|soldier subj=TROOPS_N|military|army|instructor|country : actors subj recipients obj|mod
+ "The United States sent tanks to Ukraine." States > Ukraine
+ "Germany supplied Kyiv with air defence systems." Germany > Kyiv
- "The museum sent old weapons to the dump."
+ "Norway is lending old tanks to Lithuania." Norway > Lithuania
+ "The army of Chad received rifles from France." France > Chad
- "The film sends weapons to the museum of memory."
+ "The Italian army has trained Iraqi officers." army

[aid.humanitarian] AID 073
verb GIVE obj=HUMANITARIAN_N to=actor subj=actor : actors subj recipients to
verb GIVE obj=HUMANITARIAN_N iobj=actor : actors subj recipients iobj
verb provide|supply obj=actor with=HUMANITARIAN_N : actors subj recipients obj
verb GIVE obj~humanitarian to=actor : actors subj recipients to
verb evacuate|rescue|shelter|feed|treat obj=CIVIL_N|actor subj=actor : actors subj recipients obj
noun evacuation|rescue of=CIVIL_N|actor by=actor : actors by recipients of
noun HUMANITARIAN_N from=actor to=actor : actors from recipients to
verb GIVE obj=HUMANITARIAN_N for=actor|CIVIL_N subj=actor : actors subj recipients for|in
verb GIVE obj=HUMANITARIAN_N into|in=place|actor subj=actor : actors subj recipients into|in
verb distribute|airlift|fly_in|deliver|unload obj=HUMANITARIAN_N|aid|rescue_team subj=actor : actors subj recipients to|in|for
verb airlift|evacuate|fly_out|bring_home obj=actor|CIVIL_N from=* subj=actor : actors subj recipients obj
verb send|dispatch|deploy obj=rescue_team|rescuer|doctor|medic|field_hospital|medical_team|firefighter|nurse|search_team subj=actor : actors subj recipients to|in
verb receive|get obj=HUMANITARIAN_N from=actor subj=actor : actors from recipients subj
verb rescue|save|pick_up obj=CIVIL_N|migrant|actor from|off=* subj=actor : actors subj recipients obj
verb feed|vaccinate|treat|house|clothe obj=CIVIL_N|refugee|actor subj=actor : actors subj recipients obj
noun delivery|distribution|airlift|airdrop|shipment of=HUMANITARIAN_N|aid : actors by|from|poss|subj recipients to|in|into
noun aid_convoy|relief_convoy|relief_flight from=actor : actors from recipients to|in
noun HUMANITARIAN_N to=actor subj=actor obj! : actors subj recipients to
+ "Turkey has delivered food to Somalia." Turkey > Somalia
- "The shop delivered food to the office."
+ "Cuba dispatched doctors to Haiti." Cuba > Haiti
+ "The Italian navy rescued migrants off Libya." navy
- "The show fed the audience with jokes."

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
verb approve|clear|agree|sign obj=loan|credit|bailout|tranche|rescue_package|debt_relief to|for=actor subj=actor : actors subj recipients to|for
verb extend|roll_over|renew|reschedule obj=loan|credit|debt|credit_line to|for|of=actor subj=actor : actors subj recipients to|for|of|poss
verb receive|get|obtain|secure|win|draw obj=loan|grant|credit|AID_N|MONEY_N from=actor subj=actor : actors from recipients subj
verb give|donate|contribute|grant obj=MONEY_N iobj! subj=country|government|agency|union|foundation : actors subj recipients to|for|in
verb announce|approve obj=grant|loan|bailout|aid_package|donation of=MONEY_N subj=actor : actors subj recipients to|for
verb raise|collect obj=MONEY_N|money|fund for=actor|CIVIL_N subj=actor : actors subj recipients for
verb spend obj=MONEY_N on=actor|CIVIL_N|refugee|aid subj=actor : actors subj recipients on|to|in
verb award|grant|pay obj=MONEY_N|damages|compensation subj=actor iobj=actor : actors subj recipients iobj
verb pay|meet|cover|settle obj=debt|bill|salary|arrears of=actor subj=actor : actors subj recipients of
verb invest obj=MONEY_N in=actor|place subj=country|government : actors subj recipients in
verb rebuild|reconstruct|build obj=PLACE_N|ROAD_N|school|hospital for=actor subj=country|government|agency : actors subj recipients for
noun donor|creditor|lender of|to=actor subj=country : actors subj recipients of|to
noun contribution|donation|transfer of=MONEY_N to|for=actor : actors subj|by|from|poss recipients to|for
noun debt_relief|debt_cancellation|budget_support|bailout for=actor : actors subj|by|from recipients for
noun donation|contribution from=actor to=actor : actors from recipients to
verb GIVE obj=MONEY_N|AID_N in|as=AID_N|support subj=actor : actors subj recipients to|for|in
verb GIVE obj=support|funding|financing for|to=* subj=country|government|union|agency|ministry obj!~moral|political|public : actors subj recipients for|to|in
verb GIVE obj=MONEY_N inf=help|support|assist|aid|pay|promote|fund|finance|combat|tackle|rebuild subj=actor : actors subj recipients to|for|in
verb GIVE obj=worth to|for=actor subj=actor : actors subj recipients to|for
+ "The IMF approved a loan for Pakistan." IMF > Pakistan
+ "China gave Sri Lanka a loan." China > Lanka
- "The bank gave him a loan of a pen."
+ "Jordan received a loan of 300 million dollars from Japan." Japan > Jordan
+ "Paris cancelled the debt of Somalia." Paris > Somalia
- "She received a grant from the museum of art."
+ "Denmark provided 12 million euros in assistance to Zambia." Denmark > Zambia
+ "Belgium provides support for farmers in Burundi." Belgium

[aid.help] AID 070 weak
verb HELP obj=actor obj!=person subj=actor subj!=person comp!=<ASSAULT>|<COERCE>|<SANCTION> : actors subj recipients obj
noun help|assistance|aid to=actor subj=actor : actors subj recipients to
noun help|assistance|aid for=actor subj=actor : actors subj recipients for
verb lend|give|offer|provide obj=hand|help|assistance|relief to=actor subj=actor : actors subj recipients to
verb come to=aid|rescue|help|assistance subj=actor : actors subj recipients of|poss
verb mentor|coach|advise obj=government|ministry|country subj=actor : actors subj recipients obj|of
noun relief|support|assistance for=actor from=actor : actors from recipients for
+ "Japan helped Vietnam to build the port." Japan > Vietnam
- "The weather helped the harvest."
+ "Kuwait lent a hand to Lebanon." Kuwait > Lebanon

[aid.protect] AID 074
verb send|deploy|dispatch|contribute obj=PEACEKEEPER_N to=actor|place : actors subj recipients to
verb send|deploy|dispatch|contribute obj=PEACEKEEPER_N subj=actor : actors subj recipients in|along
verb deploy|send obj=TROOPS_N as=PEACEKEEPER_N : actors subj recipients to|in|along
verb contribute|commit|send obj=TROOPS_N|PEACEKEEPER_N to=peacekeeping_force|peacekeeping_mission|peacekeeping_operation : actors subj recipients in
verb protect|guard|escort obj=actor|CIVIL_N subj=actor from! comp! obj!=TREATY_N : actors subj recipients obj
verb participate|serve|take_part in=peacekeeping_operation|peacekeeping_mission|peacekeeping_force|stabilisation_mission subj=actor|TROOPS_N : actors subj recipients in
verb send|deploy|contribute|commit|provide obj=TROOPS_N|POLICE_N|contingent to|for=PEACEKEEPER_N|mission|operation subj=actor : actors subj recipients in|to
verb patrol|monitor|supervise|police obj=border|ceasefire|truce|buffer_zone|demilitarised_zone|line subj=PEACEKEEPER_N|observer|mission|un : actors subj recipients between|in
verb deploy|arrive in|at|to=place|actor subj=PEACEKEEPER_N : actors subj|mod recipients in|at|to
verb escort|shield|safeguard|protect obj=ship|tanker|vessel|convoy|shipping|CIVIL_N subj=TROOPS_N|navy|warship|peacekeeper|PEACEKEEPER_N : actors subj recipients obj|of|from
noun peacekeeping_mission|peacekeeping_operation|peace_mission in=actor|place subj=actor obj! : actors subj recipients in
verb authorise|authorize|approve|extend|renew obj=mission|mandate|deployment|peacekeeping_mission of|in=PEACEKEEPER_N|place|actor subj=council|un|parliament|union|organisation : actors subj recipients in|of
noun deployment of=PEACEKEEPER_N : actors subj|poss|by|mod recipients in|to
verb serve|deploy|arrive|land in|at|along|to=* subj=TROOPS_N|contingent|soldier clause~peacekeeping|peacekeeper|peace_mission : actors subj|mod recipients in|at|along|to
verb deploy|station|send passive=* obj=TROOPS_N|PEACEKEEPER_N|soldier subj! clause~peacekeeping|peacekeeper|peace_mission : actors obj recipients in|at|along|to
verb send|deploy|dispatch obj=TROOPS_N|platoon|soldier to|in=* clause~peacekeeping|peacekeeper|peace_mission subj=actor : actors subj recipients to|in
noun deployment of=TROOPS_N|soldier clause~peacekeeping|peacekeeper|peace_mission : actors subj|poss|by|mod recipients to|in
+ "Rwanda sent peacekeepers to Mozambique." Rwanda > Mozambique
- "The law protects the environment."
+ "Soldiers of Fiji served in the peacekeeping mission in Lebanon." Fiji
+ "Kenyan peacekeepers arrived in Haiti." Kenyan
+ "Ghanaian soldiers arrived in Bamako on a peacekeeping mission." Ghanaian
+ "Bangladeshi troops were deployed in Darfur as part of a peacekeeping force." Bangladeshi

[aid.asylum] AID 075
verb grant|give|offer|provide iobj=actor obj=ASYLUM_N : actors subj recipients iobj
verb grant|give|offer|provide obj=ASYLUM_N to=actor : actors subj recipients to
verb grant obj=ASYLUM_N : actors subj recipients iobj|to
verb open|reopen obj=border|door to=refugee|migrant|CIVIL_N|actor subj=actor : actors subj recipients to
verb accept|host|take_in|welcome|receive|admit|resettle obj=refugee|asylum_seeker|migrant subj=actor : actors subj recipients obj
verb shelter|harbour|take_in obj=actor|CIVIL_N subj=actor : actors subj recipients obj
verb give|grant obj=shelter|protection|refuge|residence|citizenship to=CIVIL_N|refugee|migrant|actor subj=actor : actors subj recipients to
verb naturalise|naturalize|resettle obj=refugee|migrant|CIVIL_N|person subj=actor : actors subj recipients obj
verb let_in|take obj=refugee|asylum_seeker|migrant subj=country|actor : actors subj recipients obj
verb receive|obtain|win|get obj=ASYLUM_N in|from=actor|place subj=actor : actors in|from recipients subj
noun granting of=ASYLUM_N to=actor|CIVIL_N : actors by|subj|poss|mod recipients to
adj open to=refugee|migrant|asylum_seeker : actors subj recipients to
verb accept|take_in|welcome|admit|receive obj=people|person|family|child|boy|girl from|in=* clause~refugee|migrant|asylum subj=country|government|authority : actors subj recipients obj|from
+ "Ecuador has granted asylum to Julian Assange." Ecuador > Assange
- "They granted the request."
+ "Rwanda took in refugees from Burundi." Rwanda
+ "The colonel obtained asylum in Panama." Panama > colonel
+ "Portugal took in 40 families from refugee camps in Greece." Portugal

# ---- COOPERATE --------------------------------------------------------------------------------------------------------

class COOPERATE_V = cooperate collaborate partner work_together team_up join_forces coordinate co-operate liaise
  co-ordinate partner_up work_jointly join_hands interoperate
class TRADE_V = trade barter
class BUY = buy purchase import acquire procure order
  source take_delivery_of lease
class SELL = sell export supply
  ship deliver pipe lease license
class GOODS_N = oil gas grain wheat coal goods product steel food crude commodity electricity lng car rice corn fertiliser
  fertilizer uranium
  soybean cotton copper iron_ore timber textile beef pork wine vaccine component chip semiconductor machinery
  technology rare_earth petroleum diamond livestock banana sugar tea coffee seafood aluminium solar_panel

[cooperate.military] COOPERATE 062
verb hold|conduct|stage|carry_out|begin|start|launch|kick_off|complete obj=EXERCISE_N with=actor : actors subj recipients with
verb hold|conduct|stage|carry_out|begin|start|launch|kick_off|complete obj=EXERCISE_N subj=pair : actors subj
verb train|exercise|patrol|drill with=actor subj=actor : actors subj recipients with
noun EXERCISE_N with=actor : actors subj|poss|mod recipients with
noun EXERCISE_N between=actor : actors between
noun EXERCISE_N mod=joint subj=pair : actors subj
noun military_cooperation|defence_cooperation|defense_cooperation between=actor : actors between
noun military_cooperation|defence_cooperation|defense_cooperation with=actor : actors subj|poss|mod recipients with
verb drill|train|fly|sail|patrol|operate with=TROOPS_N|navy|air_force|actor subj=TROOPS_N|navy|air_force|warship : actors subj recipients with
verb join|attend|observe|participate|take_part in=EXERCISE_N subj=actor : actors subj recipients with|of|mod
verb hold|stage|begin|conduct|launch|carry_out|wrap_up|complete obj=joint_exercise|joint_drill|joint_patrol|joint_manoeuvre|joint_maneuver subj=actor : actors subj recipients with
verb fight|operate|serve alongside=actor|TROOPS_N subj=actor|TROOPS_N : actors subj recipients alongside
verb open|lease|offer obj=base|airspace|port to=TROOPS_N|navy|warship|air_force subj=country : actors subj recipients to
noun joint_exercise|joint_drill|joint_patrol|war_game with=actor : actors subj|poss|mod|by recipients with
noun joint_exercise|joint_drill|joint_patrol|naval_exercise|military_exercise between|of=pair : actors between|of
noun military_cooperation|defence_cooperation|defense_cooperation|military_tie subj=pair : actors subj
verb perform|undertake|run obj=EXERCISE_N|joint_exercise|joint_drill subj=pair : actors subj
+ "Russia held naval exercises with China in the Pacific." Russia > China
- "The choir held rehearsals with the orchestra."
+ "Serbian soldiers trained with Hungarian troops near Subotica." Serbian > Hungarian
+ "Brazil and Argentina completed a joint patrol of the river." Brazil, Argentina

[cooperate.economic] COOPERATE 061
verb TRADE_V with=actor subj=actor : actors subj recipients with
verb BUY obj=GOODS_N|WEAPON_N from=actor subj=actor : actors subj recipients from
verb SELL obj=GOODS_N|WEAPON_N to=actor subj=actor : actors subj recipients to
verb sell iobj=actor obj=GOODS_N|WEAPON_N : actors subj recipients iobj
verb invest in=actor subj=actor : actors subj recipients in
verb resume|restart|open|expand|increase|boost|launch obj=trade|export|import|flight|transit|route with|to=actor : actors subj recipients with|to|between
noun export|sale of=GOODS_N|WEAPON_N to=actor poss|mod=actor : actors poss|mod|by recipients to
verb trade|do_business|barter subj=pair : actors subj
verb BUY obj=GOODS_N|WEAPON_N|stake|share|bond of|from=actor subj=country|government : actors subj recipients from|of
verb SELL obj=GOODS_N|stake|gold|bond to=actor subj=actor : actors subj recipients to
verb resume|restart|reopen|launch|open|begin obj=trade|flight|rail_service|bus_service|ferry_service|train_service|border_trade|export|import subj=pair : actors subj
verb connect|link obj=grid|railway|pipeline|network with|to=actor subj=country : actors subj recipients with|to
verb build|construct|lay|inaugurate|open obj=pipeline|railway|bridge|dam|power_plant|corridor with=actor subj=actor : actors subj recipients with
verb swap|exchange obj=currency|GOODS_N with|for=actor subj=actor : actors subj recipients with
verb increase|boost|double|raise|resume obj=import|export|purchase|delivery of=GOODS_N from|to=actor subj=actor : actors subj recipients from|to
noun purchase|import of=GOODS_N|WEAPON_N from=actor : actors subj|poss|mod|by recipients from
noun joint_venture|currency_swap|trade_mission between|with=actor : actors subj|between|poss recipients with
+ "India bought oil from Russia." India > Russia
+ "Norway has sold gas to Germany for years." Norway > Germany
- "He bought bread from the shop."
+ "Ethiopia and Eritrea reopened flights between their capitals." Ethiopia, Eritrea
+ "Turkey increased its imports of gas from Azerbaijan." Turkey > Azerbaijan
- "He traded his bicycle for a radio."

[cooperate.judicial] COOPERATE 063
verb extradite|hand_over|surrender|transfer obj=person to=actor subj=actor : actors subj recipients to
verb cooperate with=actor in=investigation|probe|inquiry|extradition : actors subj recipients with
noun extradition to=actor of=person : actors subj|poss|by|from recipients to
noun extradition to=actor from=actor : actors from recipients to
verb extradite|hand_over|surrender|transfer|send_back obj=suspect|fugitive|criminal|militant|businessman|LEADER_N|general|banker|drug_lord to=actor subj=actor : actors subj recipients to
verb approve|order|grant|authorise|authorize|allow obj=extradition of=* to=actor : actors subj recipients to
verb assist|help obj=investigator|prosecutor|police|inquiry of|from=actor subj=actor : actors subj recipients of|from
verb execute|honour|honor|act_on obj=warrant|red_notice|extradition_request of|from=actor subj=actor : actors subj recipients of|from
verb cooperate with=court|tribunal|icc|prosecutor|investigator subj=actor : actors subj recipients with
noun handover|transfer|surrender of=suspect|fugitive|person to=actor by=actor : actors by recipients to
noun extradition of=person by=actor : actors by recipients of
+ "Spain extradited the banker Pedro Alvarez to Colombia in May." Spain > Colombia
- "He handed over the keys to the owner."
+ "Belgrade handed over the general to The Hague." Belgrade
+ "Colombia approved the extradition of the trafficker to the United States." Colombia > States

[cooperate.intelligence] COOPERATE 064
verb share|exchange|swap obj=INTEL_N with=actor : actors subj recipients with
verb share|exchange|swap obj=INTEL_N subj=pair : actors subj
verb provide|give|pass obj=INTEL_N to=actor subj=actor : actors subj recipients to
noun sharing|exchange of=INTEL_N with=actor : actors subj|poss|mod recipients with
noun intelligence_sharing with=actor : actors subj|poss|mod recipients with
verb tip_off|brief|alert|inform obj=actor about=plot|threat|attack|cell subj=intelligence|agency|spy_agency|security_service : actors subj recipients obj
verb pass|hand|supply|forward|relay|give obj=INTEL_N|tip|file|dossier|satellite_image iobj|to=actor subj=actor : actors subj recipients iobj|to
verb pool|combine obj=INTEL_N subj=pair : actors subj
verb share|exchange obj=INTEL_N|tip|satellite_image|account_information|tax_data|passenger_data with|to=actor subj=actor : actors subj recipients with|to
noun intelligence_cooperation|intelligence_exchange|information_exchange|exchange_of_information between|with=actor : actors between|subj|poss recipients with
noun intelligence from=actor subj=actor obj! : actors from recipients subj
+ "Washington shared intelligence with Kyiv." Washington > Kyiv
- "The article shares data with readers."
+ "The Netherlands passed information to Belgium about the cell." Netherlands > Belgium
+ "France and Spain pooled intelligence on the group." France, Spain

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
verb work jointly=* with=actor subj=actor : actors subj recipients with
verb launch|start|begin|establish|set_up|create|form obj=project|programme|program|task_force|partnership|commission|fund|alliance with=actor subj=actor : actors subj recipients with
verb launch|start|begin|establish|set_up|create|form obj=joint_project|joint_programme|joint_fund|joint_commission|joint_task_force|working_group subj=pair : actors subj
verb swap|exchange|trade obj=PRISONER_N|prisoner|captive subj=pair : actors subj
verb coordinate|align|harmonise|harmonize obj=policy|position|effort|action|response with=actor subj=actor : actors subj recipients with
verb join|participate_in obj=coalition|mission|operation|initiative led|of=actor subj=actor : actors subj recipients of
noun coordination|collaboration|cooperation subj=pair : actors subj
noun prisoner_swap|prisoner_exchange of=pair : actors of
+ "Finland cooperated with Sweden on the inquiry." Finland > Sweden
- "The weather did not cooperate."
+ "Uganda launched a joint programme with Tanzania on malaria." Uganda > Tanzania

# ---- RETREAT ----------------------------------------------------------------------------------------------------------

class WITHDRAW = withdraw pull_out pull pull_back retreat remove draw_down redeploy
  evacuate extract thin_out bring_home scale_back wind_down
class FREE_V = free release liberate
  parole let_go turn_loose let_out set_free discharge unlock repatriate
class LET_IN = allow let admit permit
  authorise authorize clear invite_in allow_in readmit

[retreat.withdraw] RETREAT.withdraw 087
verb WITHDRAW obj=TROOPS_N|WEAPON_N|MILITIA_N subj=actor : actors subj recipients from
verb retreat|withdraw|pull_out|pull_back from=place|TERRITORY_N subj=actor subj!=person from!=TREATY_N|TALKS_N|VOTE_N|election|race : actors subj recipients from
verb withdraw|retreat|pull_back subj=TROOPS_N|MILITIA_N : actors subj recipients from
verb leave|vacate|abandon obj=TERRITORY_N|PLACE_N subj=TROOPS_N|MILITIA_N : actors subj
verb cede|hand_over|return|surrender obj=TERRITORY_N|base to=actor : actors subj recipients to
noun withdrawal|pullout|pullback|retreat|drawdown of=TROOPS_N|WEAPON_N|MILITIA_N : actors subj|poss|mod|by|of recipients from
noun withdrawal|pullout|pullback|retreat from=place|TERRITORY_N from!=TREATY_N : actors subj|poss|mod|of|by recipients from
noun withdrawal|pullout mod=TROOPS_N poss=actor : actors poss|by recipients from
verb pull_back|withdraw|retreat subj=TROOPS_N|MILITIA_N|WEAPON_N to|behind|from=* : actors subj recipients from
verb bring obj=TROOPS_N prt=home subj=actor : actors subj recipients from
verb complete|begin|start|finish|continue|carry_out obj=withdrawal|pullout|pull-out|pullback|drawdown|retreat|disengagement subj=actor : actors subj recipients from
verb dismantle|close|vacate|abandon|evacuate|hand_over obj=base|outpost|checkpoint|settlement|position|garrison subj=actor|TROOPS_N : actors subj recipients in|to
verb lift|end|break_off|abandon|ease|relax obj=siege|blockade|encirclement|naval_blockade of|on|around=* subj=actor : actors subj recipients of|on|around
verb redeploy|reposition obj=TROOPS_N away|out=* subj=actor : actors subj
verb reduce|cut|halve|shrink|draw_down|thin_out obj=TROOPS_N|garrison|presence|troop_level subj=country|actor|TROOPS_N : actors subj recipients in
verb end obj=occupation|military_presence|deployment subj=actor : actors subj recipients of|in
verb relinquish|give_up|cede|yield obj=control|TERRITORY_N|claim of|to|over=* subj=actor : actors subj recipients to
verb capitulate|surrender subj=TROOPS_N|MILITIA_N|garrison obj! : actors subj recipients to
noun evacuation of=TROOPS_N|base : actors subj|poss|by|mod|of recipients from
noun handover|return|cession of=TERRITORY_N|base to=actor by=actor : actors by recipients to
noun surrender of=TROOPS_N|MILITIA_N|garrison|city : actors of recipients to
verb leave|quit|exit obj=country|place subj=TROOPS_N|MILITIA_N : actors subj recipients obj
finer 0872 obj=siege|blockade|encirclement|naval_blockade
finer 0874
+ "Russia withdrew its troops from Kherson." Russia
+ "Armenian forces retreated from the town." Armenian
- "She withdrew money from the bank."
- "Iran withdrew from the treaty."
+ "Eritrean troops pulled back from the border town." Eritrean
+ "The coalition has lifted its blockade of the port." coalition
- "The publisher withdrew the book."
+ "Ethiopian troops have begun leaving Somalia." Ethiopian > Somalia

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
verb FREE_V obj=PRISONER_N|CIVIL_N|CROWD|LEADER_N|suspect from=captivity|prison|jail|custody|detention|house_arrest subj=* : actors subj recipients obj
verb FREE_V obj=CROWD|LEADER_N|suspect subj=actor : actors subj recipients obj
verb order|announce|approve|authorise|authorize|secure|grant|ensure obj=release of=* subj=actor : actors subj recipients of
verb order|announce obj=release obj~PRISONER_N subj=actor : actors subj recipients poss|mod
verb free|release|hand_over obj=prisoner|hostage|captive in=exchange|swap subj=actor : actors subj recipients obj|to
verb grant obj=bail|parole to=person|actor subj=court|judge|actor : actors subj recipients to
verb grant iobj=person|actor obj=bail|parole subj=* : actors subj recipients iobj
verb repatriate|send_home|send_back obj=PRISONER_N|remains|body|CIVIL_N subj=actor to=country : actors subj recipients to
verb return obj=remains|body|prisoner|captive|hostage to=actor subj=actor : actors subj recipients to
noun release by=actor of=* : actors by recipients of
noun release poss=person|PRISONER_N : actors by|subj recipients poss
noun liberation of=PRISONER_N by=actor : actors by recipients of
verb let obj=PRISONER_N|CIVIL_N|CROWD|LEADER_N|actor|member obj~free subj=actor : actors subj recipients obj
verb order|announce|approve|authorise|authorize obj=release subj=actor poss=* : actors subj recipients poss
finer 0842 obj=ship|tanker|vessel|boat|trawler|freighter|aircraft|fund|asset|money
finer 0841
+ "Hamas released two hostages on Friday." Hamas
+ "Belarus freed the journalist Raman Pratasevich." Belarus > Pratasevich
- "The band released a new album."
- "The ministry released a statement."
+ "A court in Ankara ordered the release of the pastor Andrew Brunson." court > Brunson
+ "Eritrea released the tanker of a Greek company." Eritrea
- "The studio freed the actor from his contract to sing."
+ "Bahrain let free two activists." Bahrain
+ "A court in Tunis ordered the blogger's release." court

[retreat.return] RETREAT 084
verb return|give_back|restore|hand_back obj=PROPERTY_N|asset|artefact|body|remains|treasure to=actor subj=actor : actors subj recipients to
verb return|give_back|hand_back obj=* to=country|actor subj=actor obj!=PRISONER_N|TERRITORY_N|visit|call : actors subj recipients to
verb lift|ease|remove|waive|suspend|relax|end|drop|scrap obj=SANCTION_N on|against|from=actor|GOODS_N : actors subj recipients on|against|from
verb lift|ease|remove|waive|relax|end|drop|scrap obj=SANCTION_N subj=actor : actors subj recipients on|against|from
verb reduce|cut|lower|slash obj=tariff|duty subj=actor : actors subj recipients on|of|poss
noun lifting|easing|removal|waiver of=SANCTION_N : actors subj|by|poss recipients on|against
verb unfreeze|release|unblock|restitute obj=asset|fund|account|money|gold subj=actor : actors subj recipients of|to|poss
verb lift|end|ease|remove|scrap|drop obj=boycott|embargo|blockade|travel_warning|trade_ban|import_ban|flight_ban against|on|of=actor subj=actor : actors subj recipients against|on|of
verb delist|de-list|unblock obj=actor|company subj=actor : actors subj recipients obj
verb roll_back|suspend|waive|postpone obj=SANCTION_N subj=actor against|on=* : actors subj recipients against|on
verb exempt obj=actor from=SANCTION_N subj=actor : actors subj recipients obj
verb reopen|resume obj=airspace|flight|import|border to|from|with=actor subj=country : actors subj recipients to|from|with
verb return|hand_back|give_back obj=artefact|artifact|bronze|treasure|painting|skull|land|plane|aircraft|drone to=actor : actors subj recipients to
noun easing|lifting|removal|suspension|end of|to=SANCTION_N by=actor : actors by recipients on|against
noun return|restitution of=artefact|artifact|bronze|land|asset to=actor : actors by|subj|poss|mod recipients to
finer 085 obj~SANCTION_N
finer 085 of~SANCTION_N
finer 085 obj=boycott|embargo|blockade|tariff|duty|trade_ban|import_ban|airspace|flight|border|actor|company
finer 0842
+ "France returned looted artefacts to Benin." France > Benin
+ "Washington lifted sanctions on Sudan." Washington > Sudan
- "He returned the book to the library."
+ "Switzerland has released the accounts of the former minister." Switzerland
+ "Berlin returned the bronzes to Nigeria." Berlin > Nigeria

[retreat.disarm] RETREAT.disarm 087
verb disarm|demobilise|demobilize|disband subj=actor obj!=bomb|mine : actors subj recipients obj
verb lay_down|surrender|hand_over|give_up|turn_in|destroy|dismantle|decommission obj=WEAPON_N|arsenal|stockpile poss=actor : actors subj recipients to
verb lay_down|surrender|hand_over|give_up|turn_in obj=WEAPON_N|arsenal : actors subj recipients to
verb surrender to=actor subj=actor obj! : actors subj recipients to
noun disarmament of=actor : actors of recipients by
noun surrender of=actor : actors of recipients to
verb surrender|yield obj=arm|WEAPON_N|stockpile|arsenal subj=MILITIA_N|actor : actors subj recipients to
verb scrap|give_up|abandon|dismantle|destroy obj=nuclear_weapon|chemical_weapon|nuclear_programme|nuclear_program|warhead|mine|missile|uranium subj=country|actor : actors subj
verb demobilise|demobilize|disband|discharge|stand_down obj=TROOPS_N|MILITIA_N|unit|reservist|force subj=actor : actors subj
verb begin|complete|start|continue obj=disarmament|demobilisation|demobilization|decommissioning subj=actor : actors subj
verb lay|put obj=arms|weapon|gun prt=down subj=* : actors subj
noun demobilisation|demobilization|disbandment|disarmament|decommissioning of=TROOPS_N|MILITIA_N|WEAPON_N by=actor : actors by
noun decommissioning|destruction of=arsenal|stockpile|WEAPON_N|chemical_weapon by=actor : actors by
finer 0873 obj=TROOPS_N|MILITIA_N|unit|force|reservist
finer 0874 self=surrender
finer 0873
+ "Rebels laid down their weapons in Mindanao." Rebels
- "The officer disarmed the bomb."
+ "Syria destroyed its chemical weapons under the eyes of inspectors." Syria
+ "The guerrillas have begun their disarmament." guerrillas

[retreat.ceasefire] RETREAT.ceasefire 087
verb observe|implement|respect|honour|honor|begin|start|maintain|enforce obj=CEASEFIRE_N subj=actor : actors subj recipients with
verb stop|halt|cease|end|suspend|pause obj=HOSTILITY_N subj=actor obj!=war|campaign : actors subj recipients against|on
noun CEASEFIRE_N between=actor subj! : actors between
verb hold obj=fire subj=actor : actors subj
verb hold subj=CEASEFIRE_N : actors between|in
verb uphold|keep|abide_by|comply_with|adhere_to|stick_to obj=CEASEFIRE_N subj=actor : actors subj recipients with
verb abide|stick|adhere to|by=CEASEFIRE_N subj=actor : actors subj recipients with
verb stop|cease|halt|suspend|pause|end obj=bombing|shelling|raid|operation|attack|firing|missile_test|offensive subj=actor : actors subj recipients against|on|of
verb cease|stop obj=fire subj=actor : actors subj
verb enter|come|go into=force|effect subj=CEASEFIRE_N : actors between|of|mod|poss
verb take obj=effect subj=CEASEFIRE_N : actors between|of|mod|poss
noun CEASEFIRE_N with=actor subj=actor case! : actors subj recipients with
+ "Israel and Hezbollah observed the ceasefire." Israel, Hezbollah
- "The clock stopped at noon."
+ "Ethiopia and Eritrea abided by the truce." Ethiopia, Eritrea
+ "Ethiopia has halted its offensive against the rebels of Tigray." Ethiopia > rebels

[retreat.access] RETREAT.access 086
verb LET_IN obj=PEACEKEEPER_N|aid|inspector|convoy|observer subj=actor : actors subj recipients obj|to
verb LET_IN comp=enter|visit|inspect|pass|cross|operate obj=actor|PEACEKEEPER_N|convoy subj=actor : actors subj recipients obj
verb admit|accept obj=PEACEKEEPER_N : actors subj recipients obj
verb open|reopen obj=crossing|corridor|airspace to|with=actor|CIVIL_N|aid : actors subj recipients to|with
verb open|reopen obj=border|crossing|corridor subj=country|actor : actors subj recipients to|with
verb LET_IN obj=journalist|diplomat|monitor|PEACEKEEPER_N|aid_worker|ship|flight|lorry|truck into|through|across|to=* subj=actor : actors subj recipients obj
verb LET_IN comp=enter|visit|inspect|pass|cross|operate|deliver|leave|land|dock obj=aid|truck|lorry|aid_worker|agency|ship|monitor|inspector|journalist|CIVIL_N subj=actor : actors subj recipients obj
verb grant|give iobj=actor|PEACEKEEPER_N|inspector obj=access|entry|passage subj=* : actors subj recipients iobj
verb grant|give|allow obj=access|entry|safe_passage|passage to=actor|PEACEKEEPER_N|inspector|aid|CIVIL_N subj=* : actors subj recipients to
verb accept|agree_to|welcome|receive|host obj=PEACEKEEPER_N|deployment|inspection|monitoring subj=country|government|actor obj!=state_visit : actors subj recipients obj|of|by
verb open|reopen|unblock|unseal obj=corridor|crossing|humanitarian_corridor|air_corridor|road for=aid|CIVIL_N|convoy|actor subj=actor : actors subj recipients for|to
verb let obj=aid|convoy|inspector|observer|journalist prt=in|through subj=actor : actors subj recipients obj
noun humanitarian_access|safe_passage for|to=actor|CIVIL_N subj=actor : actors subj recipients for|to
verb LET_IN|grant|give|open obj=access|entry|passage of|to|for=* subj=actor obj!~market|data|information|file : actors subj recipients of|to|for
finer 0863 obj~aid|convoy|truck|lorry|corridor|aid_worker|flight|crossing|HUMANITARIAN_N
finer 0863 to~aid|convoy|CIVIL_N
finer 0862 clause~inspector|inspection|monitor|observer|iaea
finer 0861 clause~peacekeeper|peacekeeping_force|mission|PEACEKEEPER_N
+ "Ethiopia allowed the inspectors to enter Tigray." Ethiopia
- "The museum allowed visitors to enter free of charge."
+ "Damascus let inspectors into the site." Damascus
+ "Israel opened a corridor for civilians in the north." Israel
+ "Ethiopia allowed the access of UN agencies to the camps." Ethiopia

[retreat.resign] RETREAT.resign 084
verb resign|step_down|quit|step_aside|stand_down subj=person obj! self!~himself|herself|themselves from!=bus|train|plane|stage : actors subj
verb resign|step_down subj=person obj!=himself obj=day|week|month|morning|evening|night : actors subj
verb quit|leave|resign obj=post|job|office|position|cabinet|government subj=person : actors subj
verb tender|submit|hand_in|announce obj=resignation subj=person : actors subj
noun resignation of=person : actors of
noun resignation poss=person : actors poss
verb relinquish|give_up|vacate|abdicate|lay_down|resign_from obj=post|office|power|throne|presidency|position|premiership|seat|chairmanship subj=person : actors subj
verb abdicate subj=person : actors subj
verb step prt=down|aside subj=person from!=bus|train|plane|stage : actors subj
verb bow_out|stand_aside subj=person obj! : actors subj
verb resign as|from=LEADER_N|post|office|head|chief|position|cabinet|government|leadership subj=person : actors subj
verb step_down|stand_down|quit as=* subj=person : actors subj
verb hand obj=resignation to|in=* subj=person : actors subj recipients to
verb hand_over|transfer|cede obj=power to=* subj=person|actor : actors subj recipients to
verb resign subj=government|cabinet|minister : actors subj
noun abdication of|poss=person : actors of|poss
noun resignation by=person : actors by
noun resignation mod=person : actors mod
finer 0831
+ "Prime Minister Liz Truss resigned on Thursday." Truss
- "The farmer resigned himself to the loss."
+ "King Juan Carlos abdicated in favour of his son." Carlos
+ "Boris Johnson stepped down as prime minister." Johnson
- "The nurse stepped down from the bus."

# ---- CONCEDE ----------------------------------------------------------------------------------------------------------

class EASE = lift ease relax loosen end remove repeal revoke scrap abolish rescind reverse overturn
  soften waive roll_back dismantle terminate scale_back liberalise liberalize annul halt quash waive

[concede.ease] CONCEDE 081
verb EASE obj=RESTRICTION_N|LAW_N subj=actor : actors subj recipients on|against|in
verb drop|withdraw|dismiss|quash obj=CHARGE_N|VOTE_N subj=actor obj!=bomb : actors subj recipients against
noun lifting|easing|end of=RESTRICTION_N : actors subj|by|poss recipients on
verb EASE obj=RESTRICTION_N|LAW_N|order|decree|requirement|warning|emergency_rule|state_of_siege on|against|in|for|of=* subj=actor : actors subj recipients on|against|in|for|of
verb allow|permit|let obj=PROTEST_N|gathering|worship|travel|party|newspaper|journalist|opposition subj=actor : actors subj recipients obj
verb legalise|legalize|decriminalise|decriminalize|unban|reinstate|restore|unblock obj=party|group|movement|website|service|right|licence|internet|newspaper subj=actor : actors subj recipients of|obj|to
verb reopen obj=school|mosque|church|border|airport|shop|university|parliament subj=country|government|authority : actors subj
verb cut|reduce|shorten obj=curfew|sentence subj=actor in! : actors subj recipients of|in
verb drop|withdraw|dismiss|quash|abandon|throw_out|close|suspend obj=CHARGE_N|INVESTIGATION_N|extradition_request|arrest_warrant|warrant against|into|of|for=* subj=actor : actors subj recipients against|into|of|for|poss
verb halt|stop|suspend|end|cancel|revoke|reverse|lift obj=<COERCE>|<SANCTION> obj!=siege|blockade|encirclement|SANCTION_N subj=actor : actors subj recipients of|against|on|for
verb revoke|rescind|reverse|overturn|annul|repeal|scrap|withdraw|cancel obj=decision|order|ban|detention|expulsion|law|tax|decree|designation subj=actor : actors subj recipients of|on|against|for
verb grant|issue|restore obj=visa|passport|licence|citizenship|accreditation to=actor|CIVIL_N subj=actor : actors subj recipients to
verb simplify|relax|ease|waive obj=visa_requirement|visa_rule|visa|entry_rule|procedure for=* subj=actor : actors subj recipients for
noun relaxation|easing|lifting|removal|repeal of=RESTRICTION_N|LAW_N by=actor : actors by recipients on|against
verb decide comp=<CONCEDE>|<RETREAT> subj=actor : actors subj recipients on|against|from
verb decide comp=lift|ease|relax|remove|waive|repeal|release|free|reopen|loosen comp~SANCTION_N|RESTRICTION_N|PRISONER_N|<CONCEDE>|<RETREAT> subj=actor : actors subj recipients on|against|from
finer 0813 obj=curfew
finer 0814 obj=state_of_emergency|emergency|martial_law|emergency_rule|state_of_siege
finer 0812 obj=party|movement|group
finer 0812 obj~party|opposition|politician
finer 0811 clause~protest|press|newspaper|assembly|travel|PROTEST_N|website|journalist
+ "Spain lifted its state of emergency." Spain
+ "Prosecutors dropped charges against Navalny." Prosecutors > Navalny
- "The crane lifted the container."
+ "Dhaka unbanned the party of the former premier." Dhaka
+ "Sri Lanka ended the state of emergency." Lanka
- "The studio reversed the tape."
+ "Norway has decided to lift its ban on flights from Iceland." Norway

[concede.pardon] CONCEDE 056
verb pardon|amnesty|forgive|acquit|exonerate|absolve|clear obj=person|PRISONER_N subj=actor : actors subj recipients obj
verb grant|issue|announce|declare obj=pardon|amnesty|clemency to=actor|PRISONER_N : actors subj recipients to
verb commute|reduce obj=sentence : actors subj recipients of|poss
noun pardon|amnesty|acquittal of=person|PRISONER_N : actors subj|by|poss recipients of
noun pardon|amnesty for=person|PRISONER_N : actors subj|by|poss recipients for
verb grant|give iobj=person|PRISONER_N|actor obj=pardon|amnesty|clemency|immunity|reprieve subj=* : actors subj recipients iobj
verb commute|reduce|cut|shorten obj=sentence|prison_term|death_sentence of=* subj=actor : actors subj recipients of|poss
verb rehabilitate|reprieve|spare obj=person|PRISONER_N subj=actor : actors subj recipients obj
verb acquit|clear|exonerate obj=actor|LEADER_N of=* subj=court|judge|tribunal|jury|actor : actors subj recipients obj
verb sign|pass|approve|adopt obj=amnesty_law|amnesty|pardon|amnesty_bill subj=actor : actors subj recipients for|of
noun pardon|clemency|amnesty for=person|PRISONER_N|actor by|subj|poss=actor : actors by|subj|poss recipients for
noun presidential_pardon|royal_pardon to|for=actor : actors by|subj|from recipients to|for
+ "President Putin pardoned Mikhail Khodorkovsky." Putin > Khodorkovsky
- "Pardon the interruption, he said."
+ "The emir granted clemency to the prisoners." emir > prisoners
+ "A court in Accra has acquitted the former minister Samia Nkrumah of fraud." court > Nkrumah

[concede.apologise] CONCEDE 055
verb apologise|apologize to=actor : actors subj recipients to
verb apologise|apologize subj=actor : actors subj recipients to
verb regret obj=* subj=actor : actors subj
verb express|voice|offer|convey obj=regret|apology|remorse to=actor subj=actor : actors subj recipients to
verb express obj=regret for|over=* subj=actor : actors subj recipients to
verb issue|make|offer obj=apology : actors subj recipients to
noun apology to=actor : actors subj|poss|from|by recipients to
verb apologise|apologize for|over=* subj=actor : actors subj recipients to
verb apologise|apologize comp=* subj=actor : actors subj recipients to
verb ask|beg obj=forgiveness|pardon of|from=actor subj=actor : actors subj recipients of|from
verb acknowledge|admit|accept obj=responsibility|guilt|mistake|wrongdoing|blame|genocide|crime for|in|of=* subj=actor : actors subj recipients to
verb express|voice|offer|convey obj=regret|apology|remorse|contrition for|over|about=* subj=actor : actors subj recipients to
verb kneel|bow before|at=memorial|monument|grave subj=person : actors subj
noun apology from=actor to=actor : actors from recipients to
noun apology for=* subj|poss|mod|from|by=actor : actors subj|poss|mod|from|by recipients to
+ "Denmark apologised to Greenland." Denmark > Greenland
- "I regret nothing, sang the choir."
+ "Belgium admitted its responsibility for the murder of Patrice Lumumba." Belgium
+ "Mark Rutte has offered an apology for slavery to Suriname." Rutte > Suriname
- "He apologised for the noise of the film."

[concede.ceasefire] CONCEDE 0871
verb declare|announce|proclaim|order|accept|extend obj=CEASEFIRE_N subj=actor : actors subj recipients with
verb declare|announce|order obj=<RETREAT.withdraw>|<RETREAT.ceasefire> subj=actor : actors subj recipients from|with
verb announce|declare comp=<RETREAT.withdraw>|<RETREAT.disarm> subj=actor : actors subj
verb declare|announce|proclaim|order|extend|renew|prolong obj=CEASEFIRE_N|truce|moratorium|halt|pause to|in|with|on=* subj=actor : actors subj recipients with|to|in
verb call|declare obj=truce|ceasefire|halt subj=actor : actors subj recipients with
verb announce|declare|order obj=withdrawal|pullout|pullback|disengagement|drawdown|demobilisation|end subj=actor of=TROOPS_N|MILITIA_N|WEAPON_N|HOSTILITY_N|occupation|actor : actors subj recipients from|against
verb announce|declare comp=withdraw|pull_out|pull_back|disarm|cease|suspend|halt|stop comp~TROOPS_N|WEAPON_N|MILITIA_N|HOSTILITY_N|PRISONER_N|arm comp~will|would subj=actor : actors subj recipients from|against
verb renounce|abandon|give_up obj=violence|armed_struggle|jihad|terrorism subj=actor : actors subj
verb suspend|end|abandon obj=insurgency|campaign|armed_campaign|rebellion|uprising subj=actor : actors subj recipients against
noun declaration|announcement of=CEASEFIRE_N by=actor : actors by recipients with
finer 0874 clause~withdrawal|withdraw|pullout|pull_out|pullback|pull_back|drawdown
finer 0873 clause~demobilisation|lay_down|disarm|arm
finer 0871
+ "The Taliban declared a ceasefire for Eid." Taliban
- "The judge declared the contest open."
+ "The Basque movement ETA renounced violence." ETA
+ "Joe Biden announced the withdrawal of all troops from Afghanistan." Biden

[concede.permit] CONCEDE 080
verb grant|give iobj=actor obj=permission|approval|authorisation|authorization|licence|license|consent|mandate|clearance|exemption|waiver|extension|concession|reprieve|autonomy|independence : actors subj recipients iobj
verb grant|give obj=permission|approval|authorisation|authorization|consent|clearance|exemption|waiver|extension|concession|reprieve|autonomy|independence to=actor : actors subj recipients to
verb grant obj=permission|approval|authorisation|authorization|consent|clearance|exemption|waiver|extension|concession|reprieve|autonomy|independence|bail|injunction subj=actor : actors subj recipients to
verb grant obj=actor comp=* subj=actor : actors subj recipients obj
verb give|grant obj=permission|approval|mandate|licence|license|green_light comp=* subj=actor : actors subj recipients to|iobj|for
verb give|grant obj=approval|permission for=* comp=* subj=actor : actors subj recipients for
verb authorise|authorize|allow|permit obj=actor comp=use|build|operate|fly|buy|sell|return|run|stand|work|stay|land|dock|cross|enter|export|import|keep|detain|deploy subj=actor : actors subj recipients obj
verb approve|authorise|authorize|grant obj=request|application|permit|licence|use|flight|transit of|from|by|for=actor subj=actor : actors subj recipients of|from|by|for
verb approve|grant obj=request|application|permit subj=actor : actors subj recipients of|from|by|for
verb extend|renew|reauthorise obj=waiver|mandate|licence|permit|visa|exemption for|of=* subj=actor : actors subj recipients for|of|in
verb reinstate|reappoint|re-appoint|restore obj=person|LEADER_N|minister|judge|official as|to=* subj=actor : actors subj recipients obj
verb reinstate|reappoint obj=actor|LEADER_N subj=actor : actors subj recipients obj
verb grant iobj=actor obj=injunction|restraining_order|stay|delay|access subj=* : actors subj recipients iobj
verb grant obj=restraining_order|stay|delay|request|appeal|licence|permit|visa by|of|for|to=* subj=court|judge|actor : actors subj recipients by|of|for|to
finer 0834 clause~autonomy|independence|self-rule
+ "Oman granted British warships permission to use the port of Duqm." Oman
+ "Paris gave autonomy to New Caledonia." Paris
- "The licence was printed on blue paper."
+ "India allowed Bhutan to use the port of Kolkata." India > Bhutan
+ "The governor reinstated the judges." governor

[concede.yield] CONCEDE 080 weak
verb bow|yield|give_in|cave|cave_in|capitulate|back_down|relent subj=actor : actors subj recipients to
verb concede|accede|agree|submit to=demand|condition|ultimatum subj=actor : actors subj recipients of|from|by
verb drop|withdraw|lift|waive obj=objection|opposition|veto|resistance|condition subj=actor : actors subj recipients to
verb accept|meet|grant|satisfy|heed|fulfil obj=demand|condition|ultimatum subj=actor : actors subj recipients of
verb call_off|suspend|end obj=<PROTEST>|strike|boycott|blockade subj=actor : actors subj recipients against
verb bow|yield|give_in|cave_in|give_way|submit|accede|surrender to=pressure|demand|protest|threat|ultimatum|condition|request subj=actor : actors subj recipients of|from|by
verb back_down|climb_down|relent|back_off|retreat|row_back|backpedal from|on|over=* subj=actor : actors subj recipients of|with
verb make|offer|grant|announce obj=concession|gesture to=actor|* subj=actor : actors subj recipients to
verb dismiss|sack|fire|replace|remove|drop obj=LEADER_N|minister|cabinet|government subj=LEADER_N|actor clause~pressure|protest|demonstration|demand|outcry : actors subj recipients obj
verb meet|satisfy|grant|accept|accede_to|fulfil|fulfill obj=demand|condition|request of|by|from=actor subj=actor : actors subj recipients of|by|from
verb call_off|cancel|suspend|end|lift|halt|postpone obj=PROTEST_N|strike|walkout|general_strike|hunger_strike|sit-in|boycott|blockade|roadblock|march subj=actor|CIVIL_ACTOR|union : actors subj recipients against
verb share|hand_over|cede|devolve obj=power with|to=actor subj=actor : actors subj recipients with|to
verb call|schedule|announce obj=election|referendum|snap_election|early_election subj=actor clause~pressure|protest|demand|crisis : actors subj
verb soften|moderate|drop|abandon|relax obj=stance|demand|condition|position|claim|insistence on|over|for=* subj=actor : actors subj recipients to|of
verb shelve|scrap|withdraw|suspend|drop obj=LAW_N|PLAN_N|tax|reform|bill clause~protest|pressure|outcry|demonstration|strike subj=actor : actors subj
noun concession to=actor by|from|subj|poss=actor : actors by|from|subj|poss recipients to
finer 082 obj=PROTEST_N|strike|walkout|general_strike|hunger_strike|sit-in|boycott|blockade|roadblock|march
finer 0831 obj=LEADER_N|minister|cabinet|government
finer 0834 obj=election|referendum|power
finer 0832 obj=LAW_N|PLAN_N|tax|reform|bill
finer 0833 clause~right
finer 083 clause~demand
+ "The government bowed to the demands of farmers." government
+ "India dropped its objections to the text." India
- "The rope yielded under the weight."
+ "The unions suspended their strike in Lagos." unions
+ "Emmanuel Macron made concessions to the farmers." Macron > farmers
