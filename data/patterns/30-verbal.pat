# 30-verbal.pat -- verbal conflict: REQUEST, ACCUSE, REJECT, THREATEN.

# ---- REQUEST ----------------------------------------------------------------------------------------------------------

# what takes somebody and an infinitive: "urged Iran to release"
class URGE = urge ask press call_on call_upon implore beg plead tell order instruct exhort push lobby warn entreat appeal request
  beseech encourage pressure pressurise
  petition direct challenge counsel advise remind_to enjoin admonish want
# what takes a thing: "demanded the release of"
class DEMAND = demand request seek urge ask_for call_for push_for appeal_for press_for plead_for advocate insist_on want
class DEMAND_FOR = call ask appeal push press plead lobby petition beg
  plea campaign agitate clamour clamor
class DEMAND_N = call appeal request demand plea petition ultimatum bid
  urging

[request.change] REQUEST.change 104
verb URGE inf=resign|step_down|step_aside|quit|reform|change|adopt|hold|amend|repeal|respect|reconsider|reverse|implement|introduce|dissolve|abolish|leave_office obj=actor subj=actor : actors subj recipients obj
verb URGE inf=resign|step_down|step_aside|quit|reform|change|adopt|amend|repeal|respect|reconsider|reverse|implement|introduce|dissolve|abolish on=actor : actors subj recipients on
verb demand|insist|want comp=resign|step_down|step_aside|quit|go|reform|leave_office subj=actor : actors subj recipients compsubj|from
verb DEMAND obj=<RETREAT.resign>|REFORM_N|ouster|dismissal|removal|departure|recount|rights subj=actor : actors subj recipients of|from|poss
verb DEMAND_FOR for=<RETREAT.resign>|REFORM_N|ouster|dismissal|removal|departure|recount : actors subj recipients of|on
noun DEMAND_N for=<RETREAT.resign>|REFORM_N|ouster|dismissal|removal : actors subj|poss|mod|by|from recipients of|to
verb URGE inf=go|leave|hand_over|relinquish|cede|form|call|guarantee|ensure|protect|allow|accept|recognise|recognize|uphold|dismiss|sack|fire|appoint|restore|hold inf~election|power|democracy|right|vote|reform|constitution|government|office|minister|result|law|freedom obj=actor subj=actor : actors subj recipients obj
verb URGE inf=resign|step_down|step_aside|quit|reform|change|adopt|amend|repeal|respect|reconsider|reverse|implement|introduce|dissolve|abolish|hold to=actor : actors subj recipients to
verb demand|insist|want comp~resign|step_down|election|reform|referendum|vote|constitution|right|freedom|quit subj=actor : actors subj recipients compsubj|from
verb DEMAND obj=rights|freedom|equality|independence|autonomy|impeachment|sacking|overhaul|change|new_constitution|voting_right|fair_election|self-determination subj=actor : actors subj recipients of|from|poss
verb DEMAND_FOR for=rights|freedom|equality|independence|autonomy|impeachment|sacking|overhaul|change|boycott|sanction|reinstatement : actors subj recipients of|on|from|to
verb propose|initiate|launch|file|table obj=impeachment|no-confidence_motion|motion_of_no_confidence|no-confidence_vote|recall subj=actor : actors subj recipients against|of
noun DEMAND_N for=rights|independence|autonomy|sacking|change|new_election|impeachment : actors subj|poss|mod|by|from recipients of|to
finer 1041 clause~resign|resignation|step_down|quit|ouster|dismissal|removal|departure|sacking|impeachment|go|leave_office
finer 1043 clause~right|rights|freedom|equality
finer 1044 clause~constitution|independence|autonomy|election|vote|referendum|democracy|transition
finer 1042 clause~policy|law|reform|reconsider|reverse|repeal|amend
+ "The opposition lawmakers called for the resignation of President Cyril Ramaphosa." lawmakers
- "The coach changed the line-up."
+ "The African Union urged the junta to hold elections." Union > junta
+ "Unions called for the sacking of the finance minister." Unions


[request.yield] REQUEST.yield 105
verb URGE inf=<RETREAT>|<CONCEDE> obj=actor subj=actor : actors subj recipients obj
verb URGE inf=<RETREAT>|<CONCEDE> on=actor : actors subj recipients on
verb URGE inf=end|stop|halt|cease|lift|release|free|withdraw|disarm|abandon|ease|spare|open|allow|refrain obj=actor subj=actor : actors subj recipients obj
verb URGE inf=end|stop|halt|cease|lift|release|free|withdraw|disarm|abandon|ease|spare|open|allow|refrain on=actor : actors subj recipients on
verb DEMAND obj=<RETREAT>|<CONCEDE>|CEASEFIRE_N|release|withdrawal|truce|cessation|end|halt|lifting subj=actor : actors subj recipients from|of|by
verb DEMAND_FOR for=<RETREAT>|<CONCEDE>|CEASEFIRE_N|release|withdrawal|truce|cessation|end|halt|lifting|calm|restraint|de-escalation : actors subj recipients on|from|to
verb demand|insist comp=<RETREAT>|<CONCEDE>|end|stop|halt|cease|lift|release|free|withdraw|leave|disarm subj=actor : actors subj recipients compsubj|from
noun DEMAND_N for=<RETREAT>|<CONCEDE>|CEASEFIRE_N|release|withdrawal|truce|cessation|end|halt|restraint : actors subj|poss|mod|by|from recipients to|on
verb URGE inf=pull_out|pull_back|return|give_up|hand_over|lay_down|drop|suspend|pardon|stand_down|leave|vacate|dismantle|respect|observe|exercise|show|de-escalate|evacuate|unblock|reopen|let|grant|permit|freeze|scrap|pause|concede inf~TROOPS_N|PRISONER_N|SANCTION_N|RESTRICTION_N|CEASEFIRE_N|HOSTILITY_N|WEAPON_N|TERRITORY_N|aid|restraint|calm|charge|case|access|crossing|border|inspector obj=actor subj=actor : actors subj recipients obj
verb URGE inf=end|stop|halt|cease|lift|release|free|withdraw|disarm|abandon|ease|spare|open|allow|refrain|pull_out|pull_back|lay_down|drop|suspend|exercise|show to=actor : actors subj recipients to
verb demand|insist|want comp~<RETREAT>|<CONCEDE>|withdraw|release|lift|disarm|leave|stop|end subj=actor : actors subj recipients compsubj|from
verb DEMAND obj=restraint|calm|de-escalation|access|safe_passage|pullout|pullback|return|amnesty|disarmament|end|concession|easing|waiver|apology|handover subj=actor : actors subj recipients from|of|by
verb DEMAND_FOR for=restraint|calm|access|return|amnesty|disarmament|de-escalation|evacuation|concession|apology|pause|handover : actors subj recipients on|from|to
verb appeal|plead|call for|to=restraint|calm|peace : actors subj recipients to|between
verb order|command|tell obj=actor comp=leave|withdraw|evacuate|release|stop|disperse|disarm|surrender subj=actor : actors subj recipients obj
verb set|impose obj=condition|deadline for=withdrawal|release|<RETREAT> subj=actor : actors subj recipients to|for
noun DEMAND_N for=<RETREAT.withdraw>|calm|access|apology|return|amnesty|evacuation|disarmament|concession : actors subj|poss|mod|by|from recipients to|on
noun DEMAND_N comp=<RETREAT>|<CONCEDE>|withdraw|release|stop|end|lift|leave|disarm|surrender : actors subj|poss|mod|by|from recipients to|on
finer 107 clause~CEASEFIRE_N|truce|cessation|restraint|calm|de-escalation|hostilities
finer 1053 clause~PRISONER_N|release|free|hostage|handover|remains
finer 1054 clause~SANCTION_N
finer 1055 clause~inspector|PEACEKEEPER_N|access|corridor|aid|convoy|inspection|crossing
finer 106 clause~withdraw|withdrawal|pullout|pullback|pull_out|pull_back|leave|vacate|TROOPS_N
finer 1051 clause~RESTRICTION_N|charge|case|law|ban
finer 1056 clause~HOSTILITY_N|WEAPON_N|disarm|disarmament
+ "Washington urged Israel to release the tax funds." Washington > Israel
+ "The UN called for a ceasefire in Sudan." UN
+ "Berlin demanded the release of the journalist Deniz Yucel." Berlin
- "The song calls for a slower tempo."
+ "Brazil appealed to both sides for restraint." Brazil
+ "The Security Council ordered Iraq to leave Kuwait." Council > Iraq
- "The doctor urged patients to stop smoking."

[request.meet] REQUEST.meet 108
verb URGE inf=<CONSULT>|meet|negotiate|talk|engage|mediate|return_to obj=actor subj=actor : actors subj recipients obj
verb URGE inf=<CONSULT>|meet|negotiate|talk|engage|mediate on=actor : actors subj recipients on
verb DEMAND obj=<CONSULT>|TALKS_N|MEETING_N|SUMMIT_N|mediation|dialogue : actors subj recipients with|from
verb DEMAND_FOR for=<CONSULT>|TALKS_N|MEETING_N|SUMMIT_N|mediation|dialogue : actors subj recipients on|with|between
noun DEMAND_N for=<CONSULT>|TALKS_N|MEETING_N|SUMMIT_N|mediation : actors subj|poss|mod|by|from recipients to|with
verb summon obj=DIPLOMAT_N subj=actor over! to! : actors subj recipients obj
verb URGE inf=resume|return|come|start|open|hold|sit|restart|continue|join|attend|enter|begin inf~TALKS_N|MEETING_N|SUMMIT_N|negotiating_table|dialogue|negotiation|table|conference obj=actor subj=actor : actors subj recipients obj
verb URGE inf=resume|return|come|start|sit|meet|hold|restart|continue|join inf~TALKS_N|MEETING_N|dialogue|negotiation|table to|on=actor : actors subj recipients to|on
verb demand|insist|want comp~<CONSULT>|meet|meeting|talks|negotiation|dialogue subj=actor : actors subj recipients compsubj|with|from
verb DEMAND obj=session|audience|emergency_session|emergency_meeting|consultation|negotiation|contact|arbitration|good_office subj=actor : actors subj recipients with|from|of
verb DEMAND_FOR for=session|emergency_session|emergency_meeting|negotiation|consultation|arbitration|conference : actors subj recipients on|with|between|from
verb request|ask|want|seek comp=meet|talk|negotiate|speak|visit subj=actor obj! : actors subj recipients with|to
verb convene|call obj=emergency_session|emergency_meeting|extraordinary_session subj=actor of! obj! : actors subj
noun DEMAND_N for=emergency_session|emergency_meeting|negotiation|mediation|conference|consultation : actors subj|poss|mod|by|from recipients to|with
noun DEMAND_N comp=meet|negotiate|talk|mediate|resume : actors subj|poss|mod|by|from recipients to|with
finer 105 clause~mediation|mediate|mediator|arbitration|good_office
+ "Kyiv requested talks with Moscow." Kyiv > Moscow
+ "The pope appealed for dialogue in Venezuela." pope
- "The recipe calls for two eggs."
+ "Paris pressed Kigali to return to the negotiating table." Paris > Kigali
+ "Albania requested an emergency session of the Council." Albania

[request.assist] REQUEST.assist 103
verb URGE inf=<AID>|<COOPERATE>|<SUPPORT>|give|send|provide|supply|deliver|donate|help|assist|support|back|approve|fund|increase|join obj=actor subj=actor : actors subj recipients obj
verb URGE inf=<AID>|<COOPERATE>|<SUPPORT>|give|send|provide|supply|deliver|donate|help|assist|support|back|approve|fund|increase|join on=actor : actors subj recipients on
verb DEMAND obj=AID_N|WEAPON_N|MONEY_N|ASYLUM_N|support|protection|compensation|INTEL_N|help|explanation|clarification|investigation|inquiry|answer|membership subj=actor obj!=information : actors subj recipients from|of
verb DEMAND_FOR for=AID_N|WEAPON_N|MONEY_N|ASYLUM_N|support|protection|compensation|help|explanation|investigation|inquiry|unity|solidarity : actors subj recipients from|on|to
verb ask obj=actor for=* subj=actor : actors subj recipients obj
noun DEMAND_N for=AID_N|WEAPON_N|MONEY_N|support|help|asylum|protection|investigation : actors subj|poss|mod|by|from recipients to|from
verb URGE inf=share|extradite|hand_over|arrest|cooperate|invest|buy|sell|trade|open|contribute|deploy|donate|lend|finance|pay|pledge|impose|isolate|condemn|speed_up|step_up|do|boost inf~AID_N|WEAPON_N|MONEY_N|support|help|SANCTION_N|suspect|INTEL_N|market|contribution|debt|force|TROOPS_N|pressure|more|delivery|effort obj=actor subj=actor : actors subj recipients obj
verb DEMAND obj=loan|bailout|protection|TROOPS_N|PEACEKEEPER_N|no-fly_zone|extradition|information|accession|security_guarantee|arms|relief|financing|reinforcement|visa|waiver|membership subj=actor : actors subj recipients from|of|by
verb DEMAND_FOR for=loan|bailout|TROOPS_N|PEACEKEEPER_N|no-fly_zone|extradition|arms|relief|financing|reinforcement|action|cooperation|assistance|intervention|membership|support : actors subj recipients from|on|to
verb apply for=membership|asylum|loan|visa|aid subj=actor subj!=student|candidate : actors subj recipients of|in|from|to
verb seek|request obj=asylum|refuge|extradition|assistance|intervention subj=actor : actors subj recipients in|from|of
verb ask|beg|petition obj=actor comp~AID_N|help|support|WEAPON_N|mediate|intervene|send|provide subj=actor : actors subj recipients obj
verb ask|request obj=AID_N|WEAPON_N|help|support subj=actor : actors subj recipients from|of
noun DEMAND_N for=loan|bailout|assistance|extradition|TROOPS_N|PEACEKEEPER_N|membership|action|WEAPON_N|intervention|compensation|reparation|information : actors subj|poss|mod|by|from recipients to|from
noun extradition_request|asylum_application|asylum_request|membership_application|aid_request : actors subj|poss|mod|by|from|of recipients to
finer 1033 clause~HUMANITARIAN_N|humanitarian|food|medicine|refugee
finer 1032 clause~WEAPON_N|MILITARY_AID_N|arms|military|ammunition
finer 1034 clause~PEACEKEEPER_N|peacekeeping|protection|no-fly_zone|security_guarantee|TROOPS_N
finer 1031 clause~loan|bailout|credit|MONEY_N|fund|funding|financing|debt|compensation
finer 1013 clause~extradition|extradite|suspect|arrest
finer 1014 clause~INTEL_N|information
finer 101 clause~investigation|inquiry|explanation|clarification|answer
finer 1011 clause~trade|market|invest|investment
finer 102 clause~support|back|membership|recognise|SANCTION_N
+ "Zelensky asked Germany for tanks." Zelensky > Germany
+ "Lebanon appealed for aid from donors." Lebanon
- "He asked for the bill."
+ "Haiti applied for a loan from the World Bank." Haiti
+ "Rome requested the extradition of the banker from Brazil." Rome

[request.policy] REQUEST 102
verb URGE inf!=<ASSAULT>|<COERCE>|<MOBILIZE> inf=* obj=actor subj=actor : actors subj recipients obj
verb call|appeal|prevail on|to=actor inf=* : actors subj recipients on|to
verb demand comp=* subj=actor : actors subj recipients from|compsubj
verb insist on=* subj=actor on!=point|fact : actors subj recipients from|of
verb demand obj=* subj=actor obj!=price|skill : actors subj recipients from|of
verb order|instruct obj=actor comp=* subj=actor : actors subj recipients obj
verb issue|give|make obj=demand subj=actor : actors subj recipients to
noun demand poss=actor to! : actors poss recipients to|on
verb want obj=actor inf=* inf!=<ASSAULT>|<COERCE>|know|be|believe subj=actor : actors subj recipients obj
verb press|pressure|lobby|push obj=actor for|over|on=* subj=actor : actors subj recipients obj
verb put|pile|step_up|increase|exert|apply obj=pressure on=actor subj=actor : actors subj recipients on
verb remind|exhort obj=actor of=obligation|commitment|promise|duty subj=actor : actors subj recipients obj
verb set|lay_down|impose|list obj=condition|demand|requirement for=* subj=actor : actors subj recipients for|to
verb present|submit|deliver|hand|put obj=demand|list_of_demand|petition to=actor subj=actor : actors subj recipients to
verb petition obj=actor subj=actor : actors subj recipients obj
verb require obj=actor comp=* subj=country|government|court|council|union|actor : actors subj recipients obj
noun demand|request|appeal by=actor to=actor : actors by recipients to
noun pressure from=actor on=actor : actors from recipients on
noun pressure on=actor subj=actor : actors subj recipients on
+ "The European Union urged Turkey to act." Union > Turkey
+ "Berlin demanded that Athens repay the loan." Berlin > Athens
+ "Nikol Pashinyan insisted on the old text of the treaty." Pashinyan
- "The job demands patience."
- "Keith Holloway told Fox News the inquiry could last two years."
- "Alberto Fernandez called Luiz Inacio Lula da Silva to congratulate him."
- "Kennedy summoned his advisers to consider the options."
+ "Washington stepped up pressure on Harare." Washington > Harare
+ "Farmers handed a petition to the minister." Farmers > minister
- "She put pressure on the wound."

[request.must] REQUEST 100 both
verb REPORT must=* subj=actor compsubj=actor : actors subj recipients compsubj
+ "Angela Merkel said Greece must repay the loan." Merkel > Greece
- "He said he must go home."

[request.must_yield] REQUEST.yield 105 both
verb REPORT must=<RETREAT>|<CONCEDE>|end|stop|halt|cease|lift|release|free|withdraw|leave|disarm subj=actor compsubj=actor : actors subj recipients compsubj
+ "Moscow said Israel must end its attacks on Syria." Moscow > Israel
- "She said the rain must stop."

# ---- ACCUSE -----------------------------------------------------------------------------------------------------------

class CONDEMN = condemn criticise criticize denounce deplore decry slam blast lambast lambaste berate rebuke reprimand chide fault
  deride ridicule mock insult castigate censure attack_verbally scold admonish assail excoriate disparage chastise bash
  disapprove reproach vilify slate heckle jeer boo pillory upbraid take_to_task
  rail_against inveigh_against tear_into blame lament demonise demonize revile savage
  pour_scorn_on take_issue_with hit_out_at lash_out_at take_aim_at dress_down lecture shame
class CONDEMN_N = condemnation criticism rebuke denunciation complaint outrage censure reprimand
  fury backlash disapproval indignation protest reproach anger
class BAD = ignorant stupid disgrace disappointment disappointing shameful unacceptable illegal provocation provocative aggressive
  absurd mistake failure blackmail betrayal treason farce outrageous unlawful
  criminal barbaric cowardly unjustified baseless irresponsible reckless dangerous hypocritical undemocratic
  fraudulent cynical naive weak appalling disastrous intolerable regrettable unfair biased racist hostile act_of_war
  ethnic_cleansing genocide aggression war_crime madness shambles sham lie humiliation scandal disgraceful deplorable
  inhumane illegitimate
class ALLEGE = accuse blame allege suspect charge indict sue implicate prosecute incriminate try
  finger arraign denounce
class INVESTIGATE = investigate probe inquire scrutinise scrutinize question interrogate look_into examine audit
  inspect search subpoena monitor summon_for_questioning
class INVESTIGATION_N = investigation probe inquiry enquiry audit inquest hearing
  investigation_commission commission_of_inquiry fact-finding_mission criminal_investigation preliminary_examination
  inspection review
class COURT_ACT = file lodge bring press submit launch open lay level prefer initiate
  institute start mount prepare register

[accuse.disapprove] ACCUSE.disapprove 111
verb CONDEMN obj=actor subj=actor : actors subj recipients obj
verb CONDEMN obj=* subj=actor : actors subj recipients poss|by|of|mod|for|against|on
verb condemn|criticise|criticize|rebuke|chide|fault|slam|blast obj=actor for=* : actors subj recipients obj
verb dispute|challenge|refute|decry|protest obj=* subj=actor : actors subj recipients poss|of|by|mod|obj
verb launch|begin|open|take|start obj=legal_action|infringement_procedure|proceeding against=* subj=actor : actors subj recipients against
verb lash_out|hit_out|rail|fulminate|rage against|at=actor : actors subj recipients against|at
verb hit_back at=actor subj=actor : actors subj recipients at
verb complain about|of|over=* subj=actor : actors subj recipients to|about
verb complain comp=* inf! subj=actor : actors subj recipients compsubj|to
verb express|voice|convey|register|raise obj=concern|outrage|dismay|anger|alarm|disappointment|displeasure|dissatisfaction|condemnation|indignation subj=actor : actors subj recipients to|with|over|about|at
verb draw|face|provoke|attract|spark|earn|trigger obj=CONDEMN_N from=actor : actors from recipients subj
verb summon obj=DIPLOMAT_N over=* subj=actor : actors subj recipients obj
verb summon obj=DIPLOMAT_N comp=protest|complain|object|express|demand subj=actor : actors subj recipients obj
verb lodge|file|deliver|send|hand|submit|make obj=protest|demarche|complaint|note subj=actor : actors subj recipients with|to|against
verb object|protest to|against|over=* subj=actor subj!=CROWD : actors subj recipients to|against|with
verb offer|voice|level|direct|express obj=CONDEMN_N of|at|against=* subj=actor : actors subj recipients of|at|against
noun CONDEMN_N of=actor subj=actor : actors subj|by|from|poss recipients of
noun CONDEMN_N from=actor of=actor : actors from recipients of
adj concerned|outraged|alarmed|dismayed|appalled about|by|over|at=* : actors subj
+ "France condemned the coup in Niger." France
+ "Beijing criticised Washington for the sale of arms." Beijing > Washington
+ "Sweden summoned the Russian ambassador over the incident." Sweden
+ "Albin Kurti complained that Serbia had refused to sign." Kurti > Serbia
- "The building was condemned as unsafe."

[accuse.allege] ACCUSE.allege 112
verb accuse|blame|suspect obj=* subj=actor : actors subj recipients obj
verb blame obj=* on=actor subj=actor : actors subj recipients on
verb indict|prosecute|implicate obj=* subj=actor : actors subj recipients obj|of
verb charge obj=* with=* subj=actor : actors subj recipients obj|of
verb charge obj=actor|person subj=actor : actors subj recipients obj
verb allege comp=<ASSAULT>|<COERCE>|<MOBILIZE>|violate|breach|interfere|meddle|commit : actors subj
verb level|make|trade|raise|repeat|bring obj=accusation|allegation against|at=actor : actors subj recipients against|at
verb trade obj=accusation|blame|barb subj=pair : actors subj
verb point obj=finger at=actor : actors subj recipients at
verb hold obj=actor comp=responsible|accountable : actors subj recipients obj
verb call|describe|brand|label|dub obj=* comp|as=BAD subj=actor : actors subj recipients obj|poss|of
verb call|brand|label|dub obj=actor comp=liar|criminal|terrorist|dictator|murderer|killer|traitor|fascist|butcher|thug|aggressor : actors subj recipients obj
noun accusation|allegation by=actor against=actor : actors by recipients against
noun accusation|allegation of=* against=actor : actors subj|poss|mod recipients against
+ "Kyiv accused Moscow of shelling the port." Kyiv > Moscow
+ "Prosecutors charged the former president Jacob Zuma with corruption." Prosecutors > Zuma
- "The phone was charged overnight."

[accuse.sue] ACCUSE.allege 115
verb sue obj=* subj=actor : actors subj recipients obj
verb COURT_ACT obj=CHARGE_N against=actor subj=actor : actors subj recipients against
verb take|haul|drag obj=actor to=court|tribunal|icj|wto|icc : actors subj recipients obj
verb appeal against=ruling|verdict|sentence subj=actor : actors subj
noun lawsuit|suit|case|complaint against=actor by=actor : actors by recipients against
+ "Gambia filed a case against Myanmar at the court." Gambia > Myanmar
- "The shoes suit the dress."

[accuse.investigate] ACCUSE.investigate 090
verb INVESTIGATE obj=* subj=actor subj!=doctor|scientist|researcher|student|physician|nurse|artist|author : actors subj recipients obj|poss|of
verb INVESTIGATE into=* subj=actor : actors subj recipients into|of
verb launch|open|begin|start|order|conduct|announce|initiate|reopen|join|hold|lead|head obj=INVESTIGATION_N subj=actor : actors subj recipients into|of|against|on
noun INVESTIGATION_N into=* : actors subj|poss|mod|by recipients into
noun INVESTIGATION_N of=actor : actors subj|poss|mod|by recipients of
noun INVESTIGATION_N against=actor : actors subj|poss|mod|by recipients against
+ "The FBI has opened an investigation into the Chinese government." FBI
+ "Prosecutors in Spain are investigating Carles Puigdemont." Prosecutors > Puigdemont
- "The cat investigated the box."

# ---- REJECT -----------------------------------------------------------------------------------------------------------

class REFUSE = refuse decline reject rule_out oppose resist balk refuse_to dismiss
  balk_at stop_short_of hesitate fail deny
class TURN_DOWN = reject refuse decline turn_down rebuff dismiss rule_out oppose spurn deny shoot_down brush_off
  brush_aside resist rule_against vote_down throw_out
  repudiate scorn discard disregard deride overrule knock_back pour_cold_water_on give_short_shrift_to repulse
  disown override strike_down nix disavow pooh-pooh rubbish

[reject.meet] REJECT.meet 125
verb REFUSE comp=<CONSULT>|<AGREE>|meet|negotiate|talk|attend|participate|mediate subj=actor : actors subj recipients with
verb TURN_DOWN obj=<CONSULT>|TALKS_N|MEETING_N|SUMMIT_N|invitation|mediation|dialogue subj=actor : actors subj recipients with|from|to
verb cancel|call_off|scrap|suspend|postpone|break_off|halt|boycott|snub|abort|shelve obj=<CONSULT>|TALKS_N|MEETING_N|SUMMIT_N|VISIT_N|TRIP_N|invitation subj=actor : actors subj recipients with|to
verb withdraw|walk_out|pull_out|walk_away|storm_out from|of=<CONSULT>|TALKS_N|MEETING_N|SUMMIT_N subj=actor : actors subj recipients with
verb end|halt|suspend|abandon|stop obj=mediation_effort|mediation|peace_effort subj=actor : actors subj recipients between|with
verb snub|boycott obj=actor|SUMMIT_N subj=actor : actors subj recipients obj
verb walk_out|storm_out subj=actor obj! : actors subj recipients on
verb stay_away from=<CONSULT>|TALKS_N|MEETING_N|SUMMIT_N|session subj=actor : actors subj
verb withdraw|rescind|revoke obj=invitation subj=actor : actors subj recipients to|of
noun refusal comp=<CONSULT>|meet|negotiate|talk : actors subj|poss|of|by recipients with
noun cancellation of=<CONSULT>|TALKS_N|MEETING_N|SUMMIT_N|VISIT_N : actors by|subj|poss
+ "Putin refused to meet Volodymyr Zelensky." Putin > Zelensky
+ "Trump cancelled the summit with Kim Jong Un." Trump > Kim
- "The shop refused to accept cards."

[reject.yield] REJECT.yield 124
verb REFUSE comp=<RETREAT>|<CONCEDE>|back_down|yield|surrender|withdraw|leave|release|lift|halt|stop|end|cede|disarm|resign|step_down|apologise|apologize subj=actor : actors subj recipients to|from
verb TURN_DOWN obj=<RETREAT>|<CONCEDE>|CEASEFIRE_N|demand|ultimatum|concession subj=actor : actors subj recipients from|of|by
verb TURN_DOWN obj=call|appeal|request|proposal for=<RETREAT>|<CONCEDE>|CEASEFIRE_N|withdrawal|release|end : actors subj recipients from|of|by
verb ignore|defy obj=call|appeal|ultimatum|order|demand|warning subj=actor : actors subj recipients of|from|by
noun refusal comp=<RETREAT>|<CONCEDE>|withdraw|leave|release|yield : actors subj|poss|of|by
+ "Hamas refused to release the hostages." Hamas
+ "Moscow rejected a ceasefire." Moscow
- "The knee refused to heal."

[reject.assist] REJECT.assist 121
verb REFUSE comp=<AID>|<COOPERATE>|<SUPPORT>|help|assist|cooperate|support|back|sign|ratify|approve|recognise|recognize|extradite|join|provide|supply|send|pay|accept|take subj=actor : actors subj recipients to|with
verb TURN_DOWN obj=AID_N|ASYLUM_N|extradition|membership|application|cooperation|support|entry|visa|access|request subj=actor : actors subj recipients to|from|of|iobj|by
verb deny|refuse iobj=actor obj=entry|visa|access|asylum|aid|permission : actors subj recipients iobj
verb deny|refuse obj=actor : actors subj recipients obj
verb bar|ban|turn_away obj=actor|CIVIL_N from=* comp=enter : actors subj recipients obj
verb bar|block obj=actor from=entry|entering|enter : actors subj recipients obj
+ "Hungary refused to support the sanctions." Hungary
- "He refused to pay the fare."

[reject.veto] REJECT 129
verb veto obj=* subj=actor : actors subj recipients of|by
verb use|exercise|cast|wield obj=veto subj=actor : actors subj
verb block obj=VOTE_N|PLAN_N|LAW_N|TREATY_N|bid subj=actor : actors subj recipients of|by|poss
verb vote against=* subj=actor : actors subj
noun veto of=* subj|poss|by=actor : actors subj|poss|by
+ "Russia vetoed a resolution on Syria." Russia
- "The blocked drain was cleared."

[reject.proposal] REJECT.change 127
verb TURN_DOWN obj=PLAN_N|VOTE_N|TREATY_N|REFORM_N|call|idea subj=actor obj!=accusation|allegation|claim : actors subj recipients of|by|from|poss
verb TURN_DOWN obj=PLAN_N|VOTE_N|TREATY_N|REFORM_N|call by|from|of=actor : actors subj recipients by|from|of
verb TURN_DOWN obj=result|outcome|victory|election|verdict|ruling|finding|claim|accusation|allegation|report subj=actor : actors subj recipients poss|of|by
verb oppose obj=* subj=actor : actors subj recipients poss|of|by|obj
verb disagree with=actor subj=actor : actors subj recipients with
verb stand|speak_out against=PLAN_N|actor : actors subj recipients against
noun rejection of=PLAN_N|VOTE_N|TREATY_N by=actor : actors by
noun opposition to=PLAN_N|VOTE_N|TREATY_N poss|mod=actor : actors poss|mod recipients to
+ "Serbia rejected the proposal of the mediators." Serbia
- "The machine rejects damaged coins."

[reject.defy] REJECT 128
verb violate|breach|flout|break|defy|contravene|disregard|infringe obj=TREATY_N|LAW_N|sovereignty|airspace|law|sanction|resolution|order|ruling|curfew|norm|ban subj=actor obj!=CEASEFIRE_N : actors subj recipients poss|of|with
noun violation|breach of=TREATY_N|LAW_N|sovereignty|airspace by=actor : actors by recipients of
+ "Turkey violated Greek airspace." Turkey
- "The noise violated the rules of the hotel."

[reject.deny] REJECT 120 weak
verb REFUSE comp=* subj=actor comp!=comment|give|say|answer|name|specify|elaborate|disclose|confirm|discuss|be|speculate|identify|provide|reveal|die|believe : actors subj recipients with
noun refusal comp=* poss|subj=actor : actors poss|subj
+ "Minsk refused to change course." Minsk
- "The engine refused to start."

# ---- THREATEN ---------------------------------------------------------------------------------------------------------

class THREAT_V = threaten warn vow promise swear pledge consider
class THREAT_ONLY = threaten vow swear

[threaten.violence] THREATEN.violence 138
verb THREAT_V comp=<ASSAULT> subj=actor comp!=<ASSAULT.abduct> : actors subj recipients obj
verb threaten obj=actor with=<ASSAULT>|war|force|attack|strike|retaliation|annihilation|destruction|invasion|violence : actors subj recipients obj
verb threaten comp=attack|strike|bomb|invade|destroy|annihilate|kill|retaliate|respond|use|fire|launch|wipe_out|obliterate : actors subj recipients against
verb vow|swear|promise|pledge comp=retaliate|avenge|punish|destroy|crush|annihilate|revenge|strike_back|hit_back|eliminate|defeat subj=actor : actors subj recipients against
verb vow|swear|threaten comp=continue|resume|step_up|intensify|escalate comp~HOSTILITY_N|<ASSAULT>|resistance|struggle|strike subj=actor : actors subj recipients against
verb vow|swear|promise|threaten|pledge obj=revenge|retaliation|vengeance|response|war|strike|attack subj=actor : actors subj recipients against|on
noun threat of=<ASSAULT>|war|attack|force|invasion|retaliation subj|poss|mod|by|from=actor : actors subj|poss|mod|by|from recipients against|to
noun threat comp=<ASSAULT>|attack|invade|strike|bomb|destroy|use : actors subj|poss|mod|by recipients against
verb rattle obj=sabre|saber : actors subj recipients at
+ "Pyongyang threatened to attack the South." Pyongyang
+ "Iran vowed revenge against Israel." Iran > Israel
+ "Hamas vowed to continue its attacks." Hamas
- "The storm threatened to destroy the crop."

[threaten.relations] THREATEN.relations 134
verb THREAT_ONLY|warn subj=actor comp=<REJECT.meet>|<SANCTION.withdraw>|suspend|sever|cut|withdraw|quit|leave|pull_out|walk_out|halt|break subj=actor : actors subj recipients with|to
verb give|set obj=ultimatum|deadline iobj=actor subj=actor : actors subj recipients iobj
verb give|issue|deliver obj=ultimatum subj=actor : actors subj recipients to|iobj
noun ultimatum to=actor subj|poss|mod|by|from=actor : actors subj|poss|mod|by|from recipients to
+ "Tehran threatened to withdraw from the treaty." Tehran
- "The tooth threatened to break."


[threaten.expel] THREATEN.expel 136
verb THREAT_ONLY|warn subj=actor comp=<SANCTION.expel>|<COERCE.deport>|expel|deport|evict : actors subj recipients obj
+ "Caracas threatened to expel the ambassador." Caracas
- "The school threatened to close."


[threaten.arrest] THREATEN.arrest 132
verb THREAT_ONLY|warn subj=actor comp=<COERCE.arrest>|arrest|jail|prosecute|detain|imprison : actors subj recipients obj
verb issue obj=arrest_warrant|warrant subj=actor : actors subj recipients for|against
noun arrest_warrant|warrant for=actor : actors subj|by|poss|mod recipients for
noun arrest_warrant|warrant against=actor : actors subj|by|poss|mod recipients against
+ "The International Criminal Court issued an arrest warrant for Vladimir Putin." Court > Putin
- "The results warrant caution."


[threaten.sanction] THREATEN.restrict 132
verb THREAT_ONLY|warn|consider comp=<SANCTION>|<COERCE.restrict>|<COERCE.censor>|<PROTEST>|impose|ban|boycott|restrict|block subj=actor : actors subj recipients on|against|obj
verb threaten|warn obj=actor with|of=<SANCTION>|SANCTION_N|consequence|punishment|measure : actors subj recipients obj
verb threaten obj=SANCTION_N|boycott|strike|blockade|ban|action subj=actor : actors subj recipients against|on
noun threat of=SANCTION_N|<SANCTION>|boycott|strike subj|poss|mod|by|from=actor : actors subj|poss|mod|by|from recipients against|on
noun threat comp=<SANCTION>|impose|ban|boycott : actors subj|poss|mod|by recipients against|on
+ "Washington threatened to impose sanctions on Turkey." Washington > Turkey
- "Rain threatened the harvest."

[threaten.territory] THREATEN.territory 138
verb THREAT_ONLY comp=annex|occupy|seize|invade|take_over|capture : actors subj recipients obj
+ "Caracas threatened to annex the Essequibo." Caracas
- "Weeds threatened to take over the garden."

[threaten] THREATEN 130 weak
verb threaten comp=* subj=actor : actors subj
verb warn comp=face|suffer|regret|pay|respond|retaliate|act subj=actor : actors subj recipients obj|compsubj
verb threaten obj=actor subj=actor : actors subj recipients obj
verb warn obj=actor against=* subj=actor : actors subj recipients obj
verb warn obj=actor comp!=<CONSULT> subj=actor of! : actors subj recipients obj
verb issue|sound|deliver obj=warning to=actor : actors subj recipients to
noun threat against=actor subj|poss|mod|by|from=actor : actors subj|poss|mod|by|from recipients against
+ "China warned Taiwan against independence." China > Taiwan
- "The label warns users of the heat."
