# 15-codes.pat -- sections for kinds of event that have a CAMEO code and ways of telling of their own.

# ---- AGREE ------------------------------------------------------------------------------------------------------------

[agree.reform] AGREE 034
verb promise|pledge|vow|agree|undertake|offer|announce|plan obj=REFORM_N|new_election|free_election|early_election|constitutional_reform|political_reform|power-sharing obj!=resignation subj=country|government|regime|president|king|junta|ministry|parliament|party|LEADER_N|actor obj!=change : actors subj recipients to
verb promise|pledge|vow|agree|undertake subj!=company|firm|bank|club comp=hold|call|organise|organize|form|hand_over|step_down|reform|amend|introduce|respect|restore|change|draft comp~REFORM_N|election|civilian_rule|constitution|power|right|freedom|democracy|parliament|coalition|government subj=actor clause!~SPORT_N : actors subj recipients to|with
noun promise|pledge|offer of=REFORM_N|election|referendum|autonomy : actors subj|poss|by|from|mod recipients to
finer 0341 clause~resign|step_down|hand_over|power|successor
finer 0343 clause~right|rights|freedom|equality|amnesty
finer 0344 clause~constitution|election|referendum|autonomy|parliament|democracy|civilian_rule|independence
finer 0342 clause~policy|law|reform|tax|price
+ "The junta in Mali promised elections." junta
+ "Omar al-Bashir has pledged to hold a referendum in Darfur." Bashir
- "The director promised changes in the cast."

[agree.mediate] AGREE 039
verb offer|agree|volunteer|propose comp=<045>|mediate|broker|facilitate|arbitrate|intercede subj=actor : actors subj recipients between|with
verb offer obj=<045>|mediation|arbitration subj=actor : actors subj recipients to|between
adj ready|willing|prepared comp=<045>|mediate|broker|facilitate|arbitrate : actors subj recipients between
noun offer of=mediation|arbitration|good_office : actors subj|poss|by|from|mod recipients to|between
noun offer comp=mediate|broker : actors subj|poss|by|from|mod recipients between
+ "Oman offered to mediate between Iran and the United States." Oman
+ "Norway is ready to mediate between Colombia and the rebels." Norway
- "The manager offered to settle the bill."

[agree.mediated] AGREE 038
verb accept|welcome|agree_to obj=mediation|mediator|arbitration|good_office|mediation_offer subj=actor : actors subj recipients of|by|from
verb agree|consent to=mediation|arbitration subj=actor : actors subj recipients of|by|from|with
verb agree|accept comp~mediation|arbitration|mediator comp=submit|accept|refer|seek subj=actor : actors subj recipients of|by|to
+ "Chad accepted the mediation of Qatar." Chad > Qatar
+ "Eritrea agreed to arbitration by the court." Eritrea
- "She accepted the position of head cook."

# ---- REQUEST ----------------------------------------------------------------------------------------------------------

[request.inform] REQUEST 101
verb demand|request|seek|ask_for|call_for obj=explanation|clarification|answer|investigation|inquiry|probe|information|evidence|apology|report|transparency subj=actor obj!=asylum : actors subj recipients from|of|by
verb call|ask|press|appeal for=investigation|inquiry|probe|explanation|clarification|transparency|answer subj=actor : actors subj recipients from|on|into|of
verb ask|press|urge|demand|call_on obj=actor comp=explain|clarify|investigate|disclose|account|answer|reveal|publish|probe subj=actor : actors subj recipients obj
verb demand|insist comp=explain|clarify|disclose|account|investigate subj=actor : actors subj recipients compsubj|from
noun DEMAND_N for=explanation|investigation|inquiry|information|clarification : actors subj|poss|mod|by|from recipients to|from
finer 1014 obj=information|evidence from~intelligence|service|agency
+ "Ankara demanded an explanation from Riyadh." Ankara > Riyadh
+ "The United Nations called for an investigation into the killings." Nations
- "The puzzle demands an answer."

[request.withdraw] REQUEST.yield 106
verb URGE inf=withdraw|pull_out|pull_back|leave|vacate|retreat|evacuate inf~TROOPS_N|place|TERRITORY_N|border|base|occupied_territory obj=actor subj=actor : actors subj recipients obj
verb URGE inf=withdraw|pull_out|pull_back|leave|vacate|retreat inf~TROOPS_N|place|TERRITORY_N|border|base on|to=actor : actors subj recipients on|to
verb DEMAND obj=<RETREAT.withdraw>|withdrawal|pullout|pullback|evacuation subj=actor : actors subj recipients of|from|by
verb DEMAND_FOR for=<RETREAT.withdraw>|withdrawal|pullout|pullback|evacuation subj=actor : actors subj recipients of|from|by|on
verb demand|insist comp=withdraw|pull_out|leave|vacate|retreat subj=actor compsubj=actor : actors subj recipients compsubj
+ "The United Nations demanded the withdrawal of Morocco from the zone." Nations > Morocco
+ "Ottawa urged Eritrea to withdraw its troops from Ethiopia." Ottawa > Eritrea
- "The bank asked him to withdraw money."

[request.ceasefire] REQUEST.yield 107
verb URGE inf=observe|respect|agree|declare|accept|sign|honour|honor|implement|stop|cease|halt|end inf~CEASEFIRE_N|fire|fighting|HOSTILITY_N|war obj=actor subj=actor : actors subj recipients obj
verb DEMAND obj=<RETREAT.ceasefire>|CEASEFIRE_N subj=actor : actors subj recipients from|between|of|in
verb DEMAND_FOR for=<RETREAT.ceasefire>|CEASEFIRE_N subj=actor : actors subj recipients on|from|between|in
noun DEMAND_N for=CEASEFIRE_N : actors subj|poss|mod|by|from recipients to|on|between
+ "Pope Francis called for a truce in Ukraine." Francis
+ "The UN called for a ceasefire in Sudan." UN
+ "Egypt urged Hamas to accept the ceasefire." Egypt > Hamas
- "The teacher called for silence."

# ---- ACCUSE -----------------------------------------------------------------------------------------------------------

[accuse.complain] ACCUSE.disapprove 114
verb lodge|file|register|issue|deliver|send|hand|submit|make|present obj=protest|complaint|demarche|note_of_protest|protest_note|note_verbale|diplomatic_protest|formal_protest|formal_complaint subj=country|government|ministry|embassy|ambassador|actor obj!=lawsuit : actors subj recipients with|to|against|at
verb protest|complain to|with=actor|council|ambassador|embassy subj=country|government|ministry|actor obj! : actors subj recipients to|with
verb summon|call_in obj=DIPLOMAT_N subj=actor comp=protest|complain|object|express|condemn|explain|inform : actors subj recipients obj
verb summon|call_in obj=DIPLOMAT_N over|about|in=* subj=actor : actors subj recipients obj
verb hand iobj=DIPLOMAT_N obj=protest_note|note|protest|complaint : actors subj recipients iobj
noun diplomatic_protest|formal_protest|official_complaint to|with|against=actor subj|by|from|poss=actor : actors subj|by|from|poss recipients to|with|against
+ "Manila lodged a diplomatic protest with Beijing." Manila > Beijing
+ "Oslo called in the Chinese ambassador over the arrest." Oslo
- "The tenants handed in a note."

[accuse.rally] ACCUSE.disapprove 113
verb rally|mobilise|mobilize|drum_up|stir_up|organise|organize obj=opposition|resistance|opinion|pressure|front against|to=* subj=actor : actors subj recipients against|to
verb rally obj=actor against=* subj=actor : actors subj recipients against
verb campaign|lobby|agitate|crusade against=PLAN_N|actor|TREATY_N|membership|war subj=actor : actors subj recipients against|of
verb lead|launch|wage|mount obj=campaign|boycott_campaign|crusade against=actor|PLAN_N subj=actor obj~political|diplomatic|media|international : actors subj recipients against
verb call|push|press|appeal|lobby for=SANCTION_N|boycott|embargo for~actor subj=actor : actors subj recipients for
+ "Caracas rallied opposition against the sanctions of Washington." Caracas
+ "Mexico lobbied against the bill of the American Congress." Mexico
- "The union campaigned for cleaner parks."
+ "Canadian senators have called for sanctions against Eritrea." senators > Eritrea

[accuse.complaint] ACCUSE.disapprove 110 weak
verb voice|express|show|signal|make_known obj=displeasure|disapproval|discontent|unhappiness|annoyance|irritation|misgiving|unease subj=actor : actors subj recipients with|to|at|over|about
verb frown upon|on=* subj=actor : actors subj recipients upon|on
verb distance obj=itself|himself|herself|themselves from=* subj=actor : actors subj recipients from
verb take obj=dim_view of=* subj=actor : actors subj recipients of
+ "Brussels signalled its displeasure with Warsaw." Brussels > Warsaw
- "The cat showed its displeasure with the dog food."

# ---- REJECT -----------------------------------------------------------------------------------------------------------

[reject.mediation] REJECT.meet 126
verb TURN_DOWN obj=<045>|mediation|mediator|arbitration|mediation_offer|mediation_effort subj=actor : actors subj recipients of|by|from
verb TURN_DOWN obj=offer|proposal comp=mediate|broker|arbitrate subj=actor : actors subj recipients of|by|from
verb REFUSE comp~mediation|mediator|arbitration comp=accept|allow|agree|submit|receive|recognise subj=actor : actors subj recipients of|by|from
noun rejection of=mediation|arbitration|mediator by|poss|subj=actor : actors by|poss|subj recipients of
+ "Ethiopia rejected the mediation of Egypt." Ethiopia > Egypt
+ "Delhi has ruled out mediation by third parties." Delhi
- "The referee refused to mediate."

# ---- THREATEN ---------------------------------------------------------------------------------------------------------

[threaten.ultimatum] THREATEN 139
verb give|hand|set|issue|deliver|present|send obj=ultimatum to|iobj|for|with=actor subj=actor : actors subj recipients to|iobj|for
verb give|set iobj=actor obj=deadline|ultimatum subj=actor : actors subj recipients iobj
verb give iobj=actor obj=day|hour|week|month|until comp=leave|withdraw|comply|respond|surrender|answer|release|quit subj=actor : actors subj recipients iobj
verb set|impose|give obj=deadline for=actor subj=actor comp=* : actors subj recipients for
noun ultimatum to=actor by|from|subj|poss=actor : actors by|from|subj|poss recipients to
noun ultimatum by|from=actor : actors by|from recipients to
+ "Vienna gave Belgrade an ultimatum." Vienna > Belgrade
+ "ECOWAS has set a deadline for the junta to restore the constitution." ECOWAS > junta
- "The editor set a deadline for the column."

[threaten.protest] THREATEN.restrict 133
verb threaten|warn|vow|promise|plan self=threaten|warn|vow|promise|plan comp=<PROTEST>|strike|protest|march|demonstrate|rally|walk_out|blockade|stage comp!=back subj=CIVIL_ACTOR|STAFF_N|union|opposition|party clause!~SPORT_N : actors subj recipients against
verb threaten self=threaten obj=<PROTEST>|strike|general_strike|mass_protest|demonstration|walkout|march|hunger_strike|protest subj=CIVIL_ACTOR|actor : actors subj recipients against
noun threat of=strike|protest|walkout|demonstration|general_strike by|from|poss|subj=actor|STAFF_N : actors by|from|poss|subj recipients against
+ "Railway workers threatened to strike in Italy." workers
+ "Nurses threatened a general strike in Ghana." Nurses
- "The actors planned to march across the stage."

# ---- PROTEST ----------------------------------------------------------------------------------------------------------

[protest.vandalize] PROTEST.vandalize 145
verb deface|daub|topple|spray-paint|smear|vandalise|vandalize|spray|paint|pull_down|tear_down|splash obj=statue|monument|memorial|wall|embassy|painting|building|gate|flag|portrait|grave subj=CIVIL_ACTOR|demonstrator|protester|activist|crowd|student : actors subj recipients of|poss|with|mod
verb burn|set_fire_to|trample|tear|rip obj=flag|effigy|portrait|koran|quran|bible|poster subj=CIVIL_ACTOR|demonstrator|protester|activist|crowd|actor : actors subj recipients of|poss|mod
verb throw|hurl|splash|pour obj=paint|ink|soup|egg|tomato|blood on|at|over|against=* subj=CIVIL_ACTOR|demonstrator|protester|activist|actor : actors subj recipients on|at|over|against
noun toppling|defacing|desecration of=statue|monument|memorial|flag by=* : actors by recipients of
+ "Activists in Warsaw burned the flag of Belarus." Activists
+ "Demonstrators toppled the statue of Edward Colston." Demonstrators
- "The painter sprayed the wall of the museum with water."

# ---- MOBILIZE ---------------------------------------------------------------------------------------------------------

[mobilize.alert] MOBILIZE.troops 152
verb put|place|keep obj=TROOPS_N|army|military|air_force|navy|fleet|air_defence|missile_force on=alert|high_alert|standby|war_footing|combat_readiness subj=actor : actors subj recipients against
verb go|be|remain|stay|enter on=alert|high_alert|standby|war_footing subj=TROOPS_N|army|navy|military : actors subj recipients against
verb raise|heighten|increase|step_up|declare obj=alert_level|military_alert|combat_readiness|readiness|military_readiness|state_of_alert subj=country|army|military|government|actor : actors subj recipients against
noun military_alert|state_of_alert in|along|near=* by|subj|poss=actor : actors by|subj|poss
+ "Seoul put its army on high alert." Seoul
- "The nurse was put on alert for the night."

[mobilize.police_alert] MOBILIZE.police 151
verb put|place|keep obj=POLICE_N|police_force|security_force|security_service on=alert|high_alert|standby subj=actor : actors subj
verb raise|heighten|increase|lift obj=terror_alert|threat_level|terror_threat_level|security_level|security_alert subj=country|government|police|authority|actor : actors subj
verb go|be|remain on=alert|high_alert|standby subj=POLICE_N|security_force|security_service : actors subj|mod
+ "Madrid put its police on high alert." Madrid
- "The alarm was raised by the neighbours."

[mobilize.show] MOBILIZE 150 weak
verb stage|make|put_on|hold obj=show_of_force|show_of_strength|military_parade|display_of_force subj=country|army|military|government|navy : actors subj recipients against|to
verb flex obj=muscle subj=country|army|military|actor : actors subj recipients against|at
verb rattle obj=sabre|saber subj=actor at! : actors subj
noun show_of_force|show_of_strength|military_posturing by|subj|poss=actor : actors by|subj|poss recipients against|to
+ "Pyongyang staged a military parade." Pyongyang
- "The weightlifters put on a show of strength at the fair in Ghent, critics said."

# ---- SANCTION ---------------------------------------------------------------------------------------------------------

[sanction.halt_mediation] REJECT.meet 165
verb end|halt|suspend|abandon|stop|give_up|terminate|quit|withdraw|drop obj=<045>|mediation|mediation_effort|mediation_role|peace_effort|peace_mission|shuttle_diplomacy subj=actor : actors subj recipients between|with|in
verb withdraw|pull_out|step_down|resign from|as|of=mediation|mediator|mediation_role|peace_envoy subj=actor : actors subj recipients between|in
noun end|suspension|withdrawal of=mediation|mediation_effort|peace_effort by|subj|poss=actor : actors by|subj|poss recipients between
finer 165
+ "Qatar suspended its mediation between Israel and Hamas." Qatar
- "The clerk gave up his effort to find the file."

# ---- COERCE, ASSAULT --------------------------------------------------------------------------------------------------

[coerce.blockade] COERCE.restrict 191
verb blockade|besiege|encircle|surround|starve_out|cut_off obj=place|PLACE_N|TERRITORY_N|port|city|town|coast|strip|enclave|country subj=country|TROOPS_N|MILITIA_N|navy|army|coalition|actor obj!=electricity : actors subj recipients obj|of|poss
verb impose|maintain|tighten|enforce|set_up|declare|mount obj=blockade|siege|naval_blockade|air_blockade|sea_blockade|cordon on|of|around|against=* subj=country|TROOPS_N|MILITIA_N|navy|army|coalition|government|actor : actors subj recipients on|of|around|against
verb lay obj=siege to=* subj=actor : actors subj recipients to
noun blockade|siege|encirclement|naval_blockade of|on|against=* by|poss|mod|subj=country|TROOPS_N|MILITIA_N|actor : actors by|poss|mod|subj recipients of|on|against
+ "Ethiopia imposed a blockade on Tigray." Ethiopia
+ "Serb forces laid siege to Sarajevo in 1992." Serb
+ "Syrian troops have laid siege to Daraya." Syrian
- "The snow cut off the village."

[coerce.occupy] COERCE.seize 192
verb occupy|annex|overrun obj=TERRITORY_N|place|country|island|region|peninsula|strip|valley|province subj=country|TROOPS_N|army|MILITIA_N|actor obj!=building|square|office|campus|post|seat : actors subj recipients from|of|poss|obj
verb take|seize|gain|assume|wrest|regain|retake obj=control of|over=place|TERRITORY_N|city|town|airport|border|region|province|island|base|village subj=TROOPS_N|MILITIA_N|country|army|rebel|force|actor obj!=company : actors subj recipients of|over|from
noun occupation|annexation of=place|TERRITORY_N|country|island|region by|poss|mod|subj=country|actor : actors by|poss|mod|subj recipients of
noun land_grab|occupation in=place by|poss|mod=country|actor : actors by|poss|mod recipients in
+ "Rwandan troops occupied the province of Kivu in 1998." Rwandan
+ "Russia annexed Crimea in 2014." Russia
+ "The rebels took control of the airport." rebels
- "The chair occupied the middle of the room."

[assault.shield] ASSAULT.abduct 184
verb use|hold|keep|take|employ obj=CIVIL_N|actor|people|hostage|child|population as=human_shield|shield subj=actor : actors subj recipients obj
noun use of=human_shield|civilian by=actor : actors by recipients of
noun human_shield by|of=actor : actors by|of
+ "Islamic State used the villagers as human shields." State > villagers
- "She used the book as a shield from the sun."

[assault.attempt] ASSAULT.targeted 185
verb try|attempt|plot|conspire|plan|fail comp=assassinate|kill|murder|poison subj=actor comp!=bill|time|deal|proposal : actors subj recipients obj
verb survive|escape obj=assassination_attempt|assassination|attempt_on_his_life|attempt|bomb_attack by=actor subj=person : actors by recipients subj
verb make obj=attempt on=life subj=actor : actors subj recipients of|poss
noun assassination_attempt|assassination_plot|attempt on|against=person|actor|life by|subj|poss|mod=actor : actors by|subj|poss|mod recipients on|against
noun plot comp=assassinate|kill|murder by|poss|mod|subj=actor : actors by|poss|mod|subj recipients obj
+ "North Korean agents tried to assassinate Park Chung-hee." Korean > Park
- "The rain tried to kill the flowers."

[assault.mass] ASSAULT.targeted 202
verb massacre|slaughter|butcher|exterminate|gas obj=CIVIL_N|actor|people|villager|prisoner|population|worshipper subj=TROOPS_N|MILITIA_N|army|regime|militia|country|actor obj!=pig|cattle|sheep|lamb|opponent subj!~SPORT_N : actors subj recipients obj
verb commit|perpetrate|carry_out obj=massacre|genocide|mass_killing|mass_murder|atrocity of|against|in|on=* subj=actor : actors subj recipients of|against|in|on
noun massacre|genocide|mass_killing|mass_murder|extermination of|against=CIVIL_N|actor|people by|poss|mod|subj=actor : actors by|poss|mod|subj recipients of|against
finer 204 clause~gas|chemical
+ "The Hutu militia committed a massacre of Tutsi villagers." militia
+ "Bosnian Serb soldiers massacred the men of Srebrenica." soldiers
- "The farmers slaughtered the sheep."

[assault.cleanse] ASSAULT 203
verb commit|carry_out|conduct|pursue|practise|practice obj=ethnic_cleansing against|of|in=* subj=actor : actors subj recipients against|of|in
verb cleanse obj=place|TERRITORY_N|village|region of=actor|CIVIL_N|people subj=actor : actors subj recipients of
noun ethnic_cleansing of|against=* by|poss|mod|subj=actor : actors by|poss|mod|subj recipients of|against
noun ethnic_cleansing by=actor : actors by recipients of|in
+ "The militia carried out ethnic cleansing against the Masalit." militia
- "The lotion cleansed the skin of oil."

[assault.violence] ASSAULT 180
verb use|resort_to|employ obj=violence|brute_force|lethal_force|excessive_force|deadly_force against|on|toward=* subj=actor : actors subj recipients against|on|toward
verb attack|assault|injure|harm obj=CIVIL_N|CIVIL_ACTOR|person|minority subj=mob|crowd|settler|gang|extremist|youth : actors subj recipients obj
noun violence against=actor|CIVIL_N|minority|protester by=actor|CIVIL_ACTOR|POLICE_N : actors by recipients against
+ "The police used excessive force against the students." police > students
- "The storm used all its force against the pier."

[assault.wmd] ASSAULT.unconventional 200
verb use|employ|unleash|detonate|drop obj=weapon_of_mass_destruction|dirty_bomb|radiological_weapon|biological_agent|nuclear_device|atom_bomb|atomic_bomb|hydrogen_bomb on|against|over=* subj=actor : actors subj recipients on|against|over
noun use of=weapon_of_mass_destruction|atomic_bomb by=actor : actors by recipients against|on
finer 2042 obj=nuclear_device|atom_bomb|atomic_bomb|hydrogen_bomb
finer 2041 obj=dirty_bomb|radiological_weapon|biological_agent
finer 204
+ "The United States dropped the atomic bomb on Japan." States > Japan
- "The paper used the word bomb."
