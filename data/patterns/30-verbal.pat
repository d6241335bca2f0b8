# 30-verbal.pat -- verbal conflict: REQUEST, ACCUSE, REJECT, THREATEN.

# ---- REQUEST ----------------------------------------------------------------------------------------------------------

# what takes somebody and an infinitive: "urged Iran to release"
# what takes a thing: "demanded the release of"

[request.change] REQUEST.change 104
verb URGE inf=resign|step_down|step_aside|quit|reform|change|adopt|hold|amend|repeal|respect|reconsider|reverse|implement|introduce|dissolve|abolish|leave_office obj=actor subj=actor : actors subj recipients obj
verb URGE inf=resign|step_down|step_aside|quit|reform|change|adopt|amend|repeal|respect|reconsider|reverse|implement|introduce|dissolve|abolish on=actor : actors subj recipients on
verb demand|insist|want comp=<RETREAT.resign>|resign|step_down|step_aside|quit|go|reform|leave_office subj=actor : actors subj recipients compsubj|from
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
verb URGE inf=reduce|cut|curb|contain|prevent|avoid inf~violence|HOSTILITY_N|escalation|bloodshed|tension obj=actor subj=actor : actors subj recipients obj
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
+ "Berlin demanded the release of the journalist Deniz Yucel." Berlin
- "The song calls for a slower tempo."
+ "Brazil appealed to both sides for restraint." Brazil
+ "The Security Council ordered Iraq to release the hostages." Council > Iraq
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
verb ask|press|petition|beg obj=actor for=TALKS_N|MEETING_N|SUMMIT_N|mediation|audience|dialogue subj=actor : actors subj recipients obj
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
verb call|appeal|prevail on|to=actor inf=* obj! : actors subj recipients on|to
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
verb call|appeal|press|push for=* subj=actor for!=help|submission|entry|bid : actors subj recipients on|to|from
verb call_on|call_upon|urge|exhort|implore|beseech|entreat obj=* inf=* subj=actor : actors subj recipients obj
verb call|appeal on|upon=* inf=* subj=actor obj! : actors subj recipients on|upon
verb appeal to=* inf=* subj=actor : actors subj recipients to
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
  rail_against inveigh_against tear_into lament demonise demonize revile savage
  pour_scorn_on take_issue_with hit_out_at lash_out_at take_aim_at dress_down lecture shame
class CONDEMN_N = condemnation criticism rebuke denunciation complaint outrage censure reprimand
  fury backlash disapproval indignation protest reproach anger
class BAD = ignorant stupid disgrace disappointment disappointing shameful unacceptable illegal provocation provocative aggressive
  absurd mistake failure blasphemous unjust immoral unprecedented evil wicked cruel brutal blackmail betrayal treason farce outrageous unlawful
  criminal barbaric cowardly unjustified baseless irresponsible reckless dangerous hypocritical undemocratic
  fraudulent cynical naive weak appalling disastrous intolerable regrettable unfair biased racist hostile act_of_war
  ethnic_cleansing genocide aggression war_crime madness shambles sham lie humiliation scandal disgraceful deplorable
  inhumane illegitimate
class ALLEGE = accuse blame allege suspect charge indict sue implicate prosecute incriminate try
  finger arraign denounce
class INVESTIGATE = investigate probe inquire scrutinise scrutinize question interrogate look_into examine audit
  inspect search subpoena monitor summon_for_questioning
class COURT_ACT = file lodge bring press submit launch open lay level prefer initiate
  institute start mount prepare register

[accuse.disapprove] ACCUSE.disapprove 111
verb CONDEMN obj=actor subj=actor : actors subj recipients obj
verb CONDEMN obj=* subj=actor : actors subj recipients poss|by|of|mod|for|against|on
verb condemn|criticise|criticize|rebuke|chide|fault|slam|blast obj=actor for=* : actors subj recipients obj
verb dispute|challenge|refute|decry obj=* subj=actor : actors subj recipients poss|of|by|mod|obj
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
verb call|describe|brand|label|dub|slam|denounce|condemn obj=* as=BAD subj=actor : actors subj recipients obj|poss|of|by
verb call|describe|brand|label|dub obj=* comp~BAD subj=actor : actors subj recipients poss|of|by|obj
verb say comp=BAD subj=actor compsubj=actor : actors subj recipients compsubj
verb express|voice|convey|register|raise|state obj=regret|unease|frustration|reservation|misgiving|opposition|objection|worry|fear|criticism|disapproval|complaint|scepticism about|over|at|with|to=* subj=actor : actors subj recipients to|with|over|about|at
verb regret|lament|bemoan|deplore obj=* comp! subj=actor : actors subj recipients poss|of|by
verb launch|mount|deliver|level|unleash|make obj=attack|criticism|broadside|tirade|rebuke|diatribe on|against|at=actor mod~scathing|verbal|stinging|blistering|sharp|fierce|extraordinary|personal : actors subj recipients on|against|at
verb launch|lead|mount obj~scathing|verbal|stinging|blistering obj=attack|criticism on|against=* subj=actor : actors subj recipients on|against
verb issue|publish|release|put_out obj=report|statement obj~critical|condemning|scathing subj=actor : actors subj recipients of|on
verb take obj=issue|exception|umbrage with|to|at=* subj=actor : actors subj recipients with|to|at
verb register|lodge|file|issue|make|deliver|submit obj=formal_protest|diplomatic_protest|protest_note|note_verbale|demarche|formal_complaint|protest subj=actor : actors subj recipients with|to|against|at|over
verb recall obj=DIPLOMAT_N for=consultation subj=actor : actors subj recipients from|to
verb react|respond angrily=* subj=actor : actors subj recipients to
verb rebuke|upbraid|scold|admonish|reprimand|warn obj=actor for|over|about=* subj=actor obj!=driver : actors subj recipients obj
verb call|push|press|urge|campaign for=SANCTION_N|boycott|embargo against|on=* subj=actor : actors subj recipients against|on
verb protest obj=* subj=country|government|ministry|embassy : actors subj recipients poss|of|by
verb disagree|quarrel with=actor over|on|about=* subj=actor : actors subj recipients with
verb vote comp=condemn|censure subj=actor : actors subj recipients obj
noun criticism|condemnation|denunciation|rebuke of=* by|from=actor : actors by|from recipients of
noun complaint|protest to|with=actor subj=actor : actors subj recipients to|with
noun condemnation|criticism|rebuke from=actor subj! obj! : actors from
adj critical|sceptical|skeptical|wary|contemptuous|scornful|disappointed|angry|unhappy|furious|displeased|dissatisfied of|about|with|at|over|by=* : actors subj recipients of|about|with|at|over|by
finer 113 for=SANCTION_N|boycott|embargo
finer 113 obj~opposition|resistance against=*
finer 114 obj=protest|demarche|complaint|note|formal_protest|diplomatic_protest|protest_note|note_verbale|formal_complaint|DIPLOMAT_N
+ "France condemned the coup in Niger." France
+ "Beijing criticised Washington for the sale of arms." Beijing > Washington
+ "Albin Kurti complained that Serbia had refused to sign." Kurti > Serbia
- "The building was condemned as unsafe."
+ "Emmanuel Macron called the decision a betrayal." Macron
+ "The opposition is critical of President Yoweri Museveni." opposition > Museveni
- "The report lamented the weather of the season."

[accuse.allege] ACCUSE.allege 112
verb accuse|blame|suspect obj=* subj=actor : actors subj recipients obj
verb blame obj=* on=actor subj=actor : actors subj recipients on
verb indict|prosecute|implicate obj=* subj=actor : actors subj recipients obj|of
verb charge obj=* with=* subj=actor : actors subj recipients obj|of
verb charge obj=actor|person subj=actor : actors subj recipients obj
verb allege|charge|claim comp=<ASSAULT>|<COERCE>|<MOBILIZE>|<128>|violate|breach|interfere|meddle|commit subj=actor compsubj=actor : actors subj recipients compsubj
verb allege comp=<ASSAULT>|<COERCE>|<MOBILIZE>|violate|breach|interfere|meddle|commit subj=actor : actors subj
verb level|make|trade|raise|repeat|bring obj=accusation|allegation against|at=actor : actors subj recipients against|at
verb trade obj=accusation|blame|barb subj=pair : actors subj
verb point obj=finger at=actor : actors subj recipients at
verb hold obj=actor comp=responsible|accountable : actors subj recipients obj
verb call|describe|brand|label|dub obj=* comp|as=BAD subj=actor : actors subj recipients obj|poss|of
verb call|brand|label|dub obj=actor comp=liar|criminal|terrorist|dictator|murderer|killer|traitor|fascist|butcher|thug|aggressor : actors subj recipients obj
noun accusation|allegation by=actor against=actor : actors by recipients against
noun accusation|allegation of=* against=actor : actors subj|poss|mod recipients against
verb accuse|blame|suspect|charge obj=* of|for|with=* subj=actor : actors subj recipients obj
verb claim|allege|say|charge comp=lie|sponsor|responsible|behind|orchestrate|plot|meddle|interfere|rig|violate|arm|harbour|harbor|fund subj=actor compsubj=actor : actors subj recipients compsubj
verb attribute|ascribe|trace obj=* to=actor subj=actor : actors subj recipients to
verb lay|pin|put obj=blame on|upon|at=actor subj=actor : actors subj recipients on|upon|at
verb hold obj=actor responsible|accountable=* subj=actor : actors subj recipients obj
verb link obj=actor to=<ASSAULT>|attack|plot|murder|killing|death subj=actor : actors subj recipients obj
verb expose|reveal|uncover|document obj=abuse|violation|war_crime|corruption|atrocity|crime|plot subj=actor : actors subj recipients by|of
verb put obj=person|actor on=trial subj=actor : actors subj recipients obj
verb try|prosecute|indict|arraign obj=person|actor|LEADER_N for|on=* subj=court|prosecutor|tribunal|judge|actor : actors subj recipients obj
verb go on=trial subj=person in=place : actors in recipients subj
verb seek obj=sentence|jail_term|death_penalty|conviction|jail_sentence for|of=* subj=prosecutor|prosecution : actors subj recipients for
verb bring|press|file|lay|unveil obj=charge against=actor subj=actor : actors subj recipients against
verb trade|exchange|swap obj=accusation|blame|barb|insult|recrimination with=actor subj=actor : actors subj recipients with
verb call|brand|label|declare obj=actor comp|as=terrorist_organisation|terrorist_organization|terrorist_group|enemy|traitor|spy|foreign_agent subj=actor : actors subj recipients obj
noun accusation|allegation|charge from=actor against=actor : actors from recipients against
noun accusation|allegation|claim by|from=actor comp=* : actors by|from recipients compsubj
noun trial of=person by|in=actor : actors by|in recipients of
noun indictment of=actor by=actor : actors by recipients of
finer 1124 clause~war_crime|genocide|crime_against_humanity|ethnic_cleansing|atrocity
finer 1125 clause~spy|espionage|treason|spying|traitor|coup|sedition
finer 1122 clause~torture|human_right|human_rights|abuse|rape|repression|oppression|persecution|discrimination
finer 1121 clause~corruption|fraud|bribery|bribe|embezzlement|theft|graft|laundering|smuggling|murder|rig|drug
finer 1123 clause~HOSTILITY_N|attack|shell|bomb|invade|violate|violation|arm|aggression|incursion|support|fund|shelling|terrorism|occupy|fire|kill|sabotage
+ "Kyiv accused Moscow of shelling the port." Kyiv > Moscow
+ "Prosecutors charged the former president Jacob Zuma with corruption." Prosecutors > Zuma
- "The phone was charged overnight."
+ "Rwanda blamed Congo for the death of its soldiers." Rwanda > Congo
+ "Prosecutors sought the death penalty for Sheikh Hasina." Prosecutors > Hasina
- "She blamed the rain."

[accuse.sue] ACCUSE.allege 115
verb sue obj=* subj=actor : actors subj recipients obj
verb COURT_ACT obj=CHARGE_N against=actor subj=actor : actors subj recipients against
verb take|haul|drag obj=actor to=court|tribunal|icj|wto|icc : actors subj recipients obj
verb appeal against=ruling|verdict|sentence subj=actor : actors subj
noun lawsuit|suit|case|complaint against=actor by=actor : actors by recipients against
verb COURT_ACT obj=lawsuit|suit|case|petition|motion|claim|application|dispute subj=actor obj!=election subj!=nobody against|at|in=* : actors subj recipients against
verb file|bring|lodge obj=CHARGE_N subj=actor : actors subj recipients against
verb sue subj=actor for|over=* : actors subj recipients obj
verb challenge|contest obj=law|ban|decision|ruling|election|result|order in|before|at=court|tribunal|wto : actors subj recipients of|poss
verb bring|refer|take obj=* to|before=court|tribunal|icj|icc|wto|arbitration subj=actor : actors subj recipients obj|against|of
noun legal_action|court_case|class_action against=actor subj|by=actor : actors subj|by recipients against
+ "Gambia filed a case against Myanmar at the court." Gambia > Myanmar
- "The shoes suit the dress."
+ "Mexico took the dispute to the court, and Ukraine brought a case against Russia in The Hague." Ukraine > Russia
+ "Farmers have filed a lawsuit against Poland." Farmers > Poland

[accuse.investigate] ACCUSE.investigate 090
verb INVESTIGATE obj=* subj=actor subj!=doctor|scientist|researcher|student|physician|nurse|artist|author obj!=constitutionality|legality|legitimacy|wisdom|value|motive|decision|need|sincerity|result|policy : actors subj recipients obj|poss|of
verb INVESTIGATE into=* subj=actor : actors subj recipients into|of
verb launch|open|begin|start|order|conduct|announce|initiate|reopen|join|hold|lead|head obj=INVESTIGATION_N subj=actor : actors subj recipients into|of|against|on
noun INVESTIGATION_N into=* : actors subj|poss|mod|by recipients into
noun INVESTIGATION_N of=actor : actors subj|poss|mod|by recipients of
noun INVESTIGATION_N against=actor : actors subj|poss|mod|by recipients against
verb subpoena|interrogate|question|grill|interview obj=actor|suspect|LEADER_N|witness subj=police|prosecutor|committee|parliament|fbi|investigator|judge|authority : actors subj recipients obj
verb search obj=home|house|office|residence|apartment subj=police|investigator|prosecutor|authority for=evidence|clue : actors subj recipients of|poss
verb look|delve|probe|dig into=* subj=police|prosecutor|committee|parliament|government|commission|fbi|authority|agency|court|investigator : actors subj recipients into|of
verb appoint|set_up|establish|form|create|name obj=commission|committee|panel|team|special_counsel|prosecutor|inquiry comp=investigate|probe|examine|look subj=actor : actors subj recipients into|obj
verb send|dispatch obj=investigator|inspector|fact-finding_mission subj=actor : actors subj recipients to
verb hold|convene|open obj=hearing|inquest|trial on|into|of=* subj=actor : actors subj recipients on|into|of
verb inspect|monitor obj=site|facility|plant|reactor|prison|election subj=inspector|iaea|observer|agency|un : actors subj recipients of|in
verb put|place obj=actor under=investigation|scrutiny|surveillance subj=* : actors subj recipients obj
verb order|demand|approve|authorise|authorize obj=investigation|inquiry|probe|retrial|review into|of|on=* subj=actor : actors subj recipients into|of|on
noun investigation|probe|inquiry by=actor into=* : actors by recipients into
verb send|dispatch obj=expert|team|official|detective inf=investigate|inspect|examine|probe subj=actor : actors subj recipients to
finer 094 clause~war_crime|genocide|crime_against_humanity|atrocity
finer 092 clause~human_right|human_rights|abuse|torture|disappearance|rape
finer 093 clause~military|airstrike|troop|raid|soldier|missile|weapon|nuclear
finer 091 clause~crime|corruption|fraud|murder|killing|bribery|laundering|embezzlement|theft|death|terrorism
+ "The FBI has opened an investigation into the Chinese government." FBI
+ "Prosecutors in Spain are investigating Carles Puigdemont." Prosecutors > Puigdemont
- "The cat investigated the box."
+ "Interpol questioned the former minister, and Spanish police questioned the banker Rodrigo Rato." Spanish > Rato
+ "Nairobi set up a commission to investigate the killings." Nairobi
+ "Japan sent a team of experts to Bangladesh to investigate the killing." Japan > Bangladesh

# ---- REJECT -----------------------------------------------------------------------------------------------------------


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
verb REFUSE comp=speak|sit|see|receive|host|return|join|come|travel|visit|engage|enter comp~<CONSULT>|TALKS_N|MEETING_N|SUMMIT_N|actor|table|conference|leader|delegation|dialogue subj=actor : actors subj recipients with|to
verb TURN_DOWN obj=invitation|offer|proposal|request|call for|of|to|from=<CONSULT>|TALKS_N|MEETING_N|SUMMIT_N|mediation|meeting|negotiation|dialogue subj=actor : actors subj recipients from|of|with|by
verb cancel|call_off|scrap|suspend|postpone|break_off|halt|boycott|snub|abort|shelve|put_off|delay|freeze|abandon|cut_short|pull_out_of|walk_out_of|drop|skip|quit|leave obj=<CONSULT>|TALKS_N|MEETING_N|SUMMIT_N|conference|session|peace_process|dialogue|consultation subj=actor : actors subj recipients with|to
verb withdraw|pull_out|walk_out|drop_out|walk_away|storm_out from|of=peace_talks|TALKS_N|negotiation|conference|peace_process|dialogue subj=actor : actors subj recipients with
verb rule_out|exclude|refuse obj=<CONSULT>|TALKS_N|MEETING_N|SUMMIT_N|negotiation|dialogue|contact subj=actor : actors subj recipients with
verb skip|miss|shun|avoid|boycott|snub subj!=CIVIL_ACTOR obj=SUMMIT_N|MEETING_N|conference|ceremony|session|inauguration|celebration subj=actor : actors subj recipients of|with
verb decline|refuse|spurn obj=invitation|mediation|offer subj=actor : actors subj recipients from|of|to|by
verb break_down|collapse|stall|fail|founder|end subj=TALKS_N|SUMMIT_N without=agreement|result|deal : actors between|of|with
verb end|break_up without=agreement|result|deal|breakthrough subj=TALKS_N|SUMMIT_N|MEETING_N : actors between|of|with
verb call|break prt=off obj=<CONSULT>|TALKS_N|VISIT_N subj=actor : actors subj recipients with|to
verb disinvite|uninvite obj=actor subj=actor : actors subj recipients obj
verb bar|exclude|ban obj=actor from=SUMMIT_N|TALKS_N|MEETING_N|conference subj=actor : actors subj recipients obj
noun refusal|rejection|boycott of=<CONSULT>|TALKS_N|SUMMIT_N|MEETING_N|mediation|invitation : actors subj|poss|by|from
noun postponement|suspension|collapse of=TALKS_N|VISIT_N|SUMMIT_N by|between=actor : actors by|between
finer 126 obj=mediation|mediator|mediation_offer
finer 126 comp=mediate
finer 165 obj=mediation_effort|mediation|peace_effort
finer 164 self=suspend|halt|break_off|freeze|end obj=TALKS_N|negotiation|dialogue|peace_process
+ "Putin refused to meet Volodymyr Zelensky." Putin > Zelensky
+ "Trump cancelled the summit with Kim Jong Un." Trump > Kim
- "The shop refused to accept cards."
+ "Burhan declined the invitation of the mediators." Burhan
+ "South Korea called off the talks with Japan." Korea > Japan
+ "Hungary has ruled out negotiations with the commission." Hungary

[reject.yield] REJECT.yield 124
verb REFUSE comp=<RETREAT>|<CONCEDE>|back_down|yield|surrender|withdraw|leave|release|lift|halt|stop|end|cede|disarm|resign|step_down|apologise|apologize subj=actor : actors subj recipients to|from
verb TURN_DOWN obj=<RETREAT>|<CONCEDE>|CEASEFIRE_N|demand|ultimatum|concession subj=actor : actors subj recipients from|of|by
verb TURN_DOWN obj=call|appeal|request|proposal for=<RETREAT>|<CONCEDE>|CEASEFIRE_N|withdrawal|release|end : actors subj recipients from|of|by
verb ignore|defy obj=call|appeal|ultimatum|order|demand|warning subj=actor : actors subj recipients of|from|by
noun refusal comp=<RETREAT>|<CONCEDE>|withdraw|leave|release|yield : actors subj|poss|of|by
verb REFUSE comp=negotiate|compromise|concede|budge|relent|bow|cave|accept|abandon|give_up|renounce|recognise|hand_over|allow|let|permit|ease|suspend|free|pardon|open|dismantle|freeze|vacate|comply|pull_out|retreat|relinquish comp~<RETREAT>|<CONCEDE>|demand|pressure|ultimatum|TROOPS_N|PRISONER_N|SANCTION_N|RESTRICTION_N|CEASEFIRE_N|WEAPON_N|TERRITORY_N|aid|inspector|PEACEKEEPER_N|office|power|post|programme|program|claim subj=actor : actors subj recipients to|from|of
verb rule_out|exclude|reject|refuse obj=withdrawal|release|amnesty|truce|CEASEFIRE_N|concession|compromise|lifting|easing|surrender|disarmament|resignation|apology subj=actor : actors subj recipients from|of|by|to
verb resist|withstand|defy obj=pressure|call|demand subj=actor : actors subj recipients of|from|by
verb brush_aside|shrug_off|dismiss|reject obj=threat|warning|ultimatum|pressure|criticism|concern subj=actor : actors subj recipients of|from|by
verb maintain|keep|retain|uphold|extend|renew obj=SANCTION_N|blockade|embargo|occupation|siege|ban subj=actor in! : actors subj recipients on|against|of
verb hold|stand|remain obj=ground|firm subj=actor : actors subj
noun refusal comp=compromise|resign|step_down|cede|free|lift|disarm|surrender|apologise|apologize poss|of|by|subj=actor : actors poss|of|by|subj
finer 1243 clause~PRISONER_N|release|free|hostage|hand_over|extradite
finer 1244 clause~SANCTION_N|boycott
finer 1245 clause~PEACEKEEPER_N|inspector|aid|access|inspection|observer
finer 1246 clause~CEASEFIRE_N|withdraw|withdrawal|TROOPS_N|WEAPON_N|disarm|surrender|HOSTILITY_N|retreat|dismantle
finer 1231 clause~resign|resignation|step_down|quit|power
finer 1241 clause~RESTRICTION_N|LAW_N
+ "Hamas refused to release the hostages." Hamas
+ "Moscow rejected a ceasefire." Moscow
- "The knee refused to heal."
+ "Caracas refused to bow to the demands of Washington." Caracas > Washington
+ "The junta shrugged off the warnings of the United Nations." junta > Nations

[reject.assist] REJECT.assist 121
verb REFUSE comp=<AID>|<COOPERATE>|<SUPPORT>|help|assist|cooperate|support|back|sign|ratify|approve|recognise|recognize|extradite|join|provide|supply|send|pay|accept|take subj=actor : actors subj recipients to|with
verb TURN_DOWN obj=AID_N|ASYLUM_N|extradition|membership|application|cooperation|support|entry|visa|access|request subj=actor : actors subj recipients to|from|of|iobj|by
verb deny|refuse iobj=actor obj=entry|visa|access|asylum|aid|permission : actors subj recipients iobj
verb refuse obj=actor : actors subj recipients obj
verb bar|ban|turn_away obj=actor|CIVIL_N from=* comp=enter : actors subj recipients obj
verb bar|block obj=actor from=entry|entering|enter : actors subj recipients obj
verb REFUSE comp=give|share|allow|let|admit|grant|open|fund|finance|lend|sell|buy|trade|work|participate|deploy|contribute|enforce|implement|adopt|hand_over|issue|import|arm|guarantee|pledge|condemn|endorse|ally|intervene comp~AID_N|WEAPON_N|MONEY_N|INTEL_N|TROOPS_N|SANCTION_N|entry|visa|GOODS_N|TREATY_N|asylum|refugee|migrant|membership|access|suspect|country|actor|action subj=actor : actors subj recipients to|with|iobj|from
verb TURN_DOWN obj=loan|bailout|offer_of_help|arms|assistance|accession|extradition_request|asylum_application|asylum_claim|visa_application|bid|candidacy|licence|permit|appeal subj=actor : actors subj recipients to|from|of|iobj|by
verb TURN_DOWN obj=request|plea|appeal|bid|application|petition for|to|of|from|by=* subj=actor : actors subj recipients from|of|by
verb deny|refuse iobj=actor obj=visa|permission|landing|passage|access|entry|licence|consent|bail|citizenship : actors subj recipients iobj
verb deny|refuse|withhold obj=visa|permission|access|entry|passage|asylum|consent|approval|recognition to|for=actor subj=actor : actors subj recipients to|for
verb deny|refuse obj=visa|permission|access|entry|asylum|bail|recognition subj=actor : actors subj recipients to|for|poss|of
verb bar|block|ban|prevent|stop|turn_away|turn_back|refuse obj=actor|CIVIL_N|ship|plane|flight|boat|delegation|team from=entering|enter|landing|docking|attending|visiting|boarding subj=actor : actors subj recipients obj
verb turn_back|turn_away|push_back obj=CIVIL_N|migrant|refugee|boat|ship|plane subj=country|authority|navy|coast_guard|police|government : actors subj recipients obj|of
verb block|oppose|veto|obstruct obj=membership|accession|bid|candidacy|entry subj=actor : actors subj recipients of|by|poss
noun refusal|denial of=visa|entry|asylum|aid|access by|subj|poss=actor : actors by|subj|poss recipients to
noun refusal comp=help|assist|cooperate|support|recognise|recognize|extradite|sign|ratify|join|pay|sell poss|of|by|subj=actor : actors poss|of|by|subj recipients with|to
finer 1213 clause~extradite|extradition|suspect|investigation|court|tribunal
finer 1214 clause~INTEL_N
finer 1212 clause~TROOPS_N|military|airspace|base|EXERCISE_N
finer 1222 clause~WEAPON_N|arms|MILITARY_AID_N
finer 1223 clause~HUMANITARIAN_N|refugee|migrant|asylum|CIVIL_N|humanitarian
finer 1221 clause~loan|bailout|MONEY_N|credit|debt|fund|funding|aid
finer 1224 clause~PEACEKEEPER_N|protection|intervene
finer 1211 clause~trade|GOODS_N|buy|sell|invest|market
+ "Hungary refused to support the sanctions." Hungary
- "He refused to pay the fare."
+ "Sweden denied the diplomat a visa, and Cairo denied visas to the inspectors." Cairo
+ "Rome turned back the boat of the migrants." Rome

[reject.veto] REJECT 129
verb veto obj=* subj=actor : actors subj recipients of|by
verb use|exercise|cast|wield obj=veto subj=actor : actors subj
verb block obj=VOTE_N|PLAN_N|LAW_N|TREATY_N|bid subj=actor : actors subj recipients of|by|poss
verb vote against=* subj=actor : actors subj
noun veto of=* subj|poss|by=actor : actors subj|poss|by
verb block|blackball|obstruct|thwart|scuttle|torpedo|sink|derail|stymie|hold_up obj=VOTE_N|PLAN_N|LAW_N|TREATY_N|bid|reform|adoption|passage|statement|extension|appointment subj=actor : actors subj recipients of|by|poss
verb vote_against|vote_down obj=VOTE_N|PLAN_N|LAW_N|TREATY_N subj=actor : actors subj recipients of|by
verb vote against=PLAN_N|VOTE_N|LAW_N|TREATY_N|resolution subj=actor : actors subj recipients of|by
noun veto by=actor : actors by recipients of|against
noun veto of|on|over=VOTE_N|PLAN_N|resolution poss|mod=actor : actors poss|mod recipients of
+ "Russia vetoed a resolution on Syria." Russia
- "The blocked drain was cleared."
+ "China and Russia voted against the motion of Japan." China, Russia > Japan

[reject.proposal] REJECT.change 127
verb TURN_DOWN obj=PLAN_N|VOTE_N|TREATY_N|REFORM_N|call|idea subj=actor obj!=accusation|allegation|claim : actors subj recipients of|by|from|poss
verb TURN_DOWN obj=PLAN_N|VOTE_N|TREATY_N|REFORM_N|call by|from|of=actor : actors subj recipients by|from|of
verb TURN_DOWN obj=result|outcome|victory|election|verdict|ruling|finding|claim|accusation|allegation|report subj=actor : actors subj recipients poss|of|by
verb oppose obj=* subj=actor : actors subj recipients poss|of|by|obj
verb disagree with=actor subj=actor : actors subj recipients with
verb stand|speak_out against=PLAN_N|actor : actors subj recipients against
noun rejection of=PLAN_N|VOTE_N|TREATY_N by=actor : actors by
noun opposition to=PLAN_N|VOTE_N|TREATY_N poss|mod=actor : actors poss|mod recipients to
verb TURN_DOWN obj=term|conclusion|recommendation|interference|attempt|involvement|condition|ruling|verdict|border|sovereignty|statement|comparison|policy subj=actor : actors subj recipients poss|of|by|in
verb deny|refute|dispute obj=report|claim|accusation|allegation|charge|involvement|responsibility subj=actor : actors subj recipients poss|of|by|from
verb REFUSE comp=<AGREE>|accept|consider|recognise|recognize|acknowledge|endorse|agree|hear|adopt|ratify|sign|honour|honor|implement|discuss subj=actor : actors subj recipients of|from|by|with
verb renege|backtrack|go_back on=TREATY_N|promise|pledge|commitment|deal subj=actor : actors subj recipients with
verb deny|reject obj=* as=baseless|false|unfounded|groundless|absurd|fabrication|nonsense subj=actor : actors subj recipients poss|of|by
verb reject|dismiss obj=* as=* subj=actor : actors subj recipients poss|of|by
verb overturn|quash|strike_down|annul|invalidate|dismiss|throw_out|reject obj=ruling|verdict|conviction|decision|order|appeal|petition|law|decree|bid|suit|lawsuit|protest|motion subj=court|judge|tribunal|parliament : actors subj recipients of|by|from|against
verb campaign|lobby|argue|rail|speak|come_out against=PLAN_N|TREATY_N|VOTE_N|LAW_N|actor subj=actor : actors subj recipients against|of
verb criticise|oppose obj=PLAN_N|TREATY_N|VOTE_N|LAW_N|deployment|membership|intervention|interference subj=actor obj!=report : actors subj recipients of|by|poss
noun opposition to=* subj|poss|mod|of=actor : actors subj|poss|mod|of recipients to
noun rejection of=* by|poss|subj=actor : actors by|poss|subj recipients of
noun denial by|from=actor : actors by|from
noun PLAN_N|TREATY_N|VOTE_N|LAW_N|war|intervention|membership|sanction|deployment case=against subj=actor : actors subj recipients of|with|between
adj opposed to=* : actors subj recipients to|of|by
verb oppose to=* obj=actor subj! : actors obj recipients to|of
adj unacceptable subj=PLAN_N|VOTE_N|TREATY_N|REFORM_N|offer|term to|for=actor : actors to|for
finer 1231 clause~resign|resignation|ouster|step_down
finer 1234 clause~constitution|independence|autonomy|election|referendum
finer 1232 obj=REFORM_N|LAW_N
finer 127 obj=peace_plan|peace_deal|roadmap|settlement|TREATY_N|PLAN_N
finer 120
+ "Serbia rejected the proposal of the mediators." Serbia
- "The machine rejects damaged coins."
+ "The court threw out the appeal of Imran Khan." court > Khan
+ "Ottawa refused to consider the proposal of Denmark." Ottawa > Denmark
+ "Lusaka is opposed to the plan of the company." Lusaka

[reject.defy] REJECT 128
verb violate|breach|flout|break|defy|contravene|disregard|infringe obj=TREATY_N|LAW_N|sovereignty|airspace|law|sanction|resolution|order|ruling|curfew|norm|ban subj=actor obj!=CEASEFIRE_N : actors subj recipients poss|of|with
noun violation|breach of=TREATY_N|LAW_N|sovereignty|airspace by=actor : actors by recipients of
verb violate|breach|flout|break|defy|contravene|disregard|ignore|infringe obj=TREATY_N|LAW_N|sanction|embargo|resolution|airspace|border|territorial_water|waters|constitution|ceasefire_line|deadline|court_order|human_right subj=actor obj!=CEASEFIRE_N : actors subj recipients poss|of|with|mod
verb enter|cross|intrude_into|penetrate obj=airspace|territorial_water|border subj=warplane|TROOPS_N|ship|jet|vessel|aircraft|helicopter|drone : actors subj recipients poss|of|mod
verb intrude|stray|sail|fly into|in=airspace|waters|territorial_water subj=warplane|TROOPS_N|ship|jet|vessel|aircraft|helicopter|drone|WEAPON_N : actors subj|mod recipients poss|of|mod
verb exceed|surpass obj=limit|quota|enrichment_limit subj=country|actor in! : actors subj
verb fail|refuse comp=comply|abide|adhere subj=actor : actors subj recipients with
verb run|bust|evade|circumvent obj=sanction|blockade|embargo subj=actor : actors subj recipients of|on|poss
noun incursion|intrusion into=airspace|waters|territorial_water by=actor : actors by recipients into|of
+ "Turkey violated Greek airspace." Turkey
- "The noise violated the rules of the hotel."
+ "Russian warplanes have entered the airspace of Estonia." Russian
- "The bird entered the airspace of the garden."

[reject.deny] REJECT 120 weak
verb REFUSE comp=* subj=actor self!=fail comp!=comment|give|say|answer|name|specify|elaborate|disclose|confirm|discuss|be|speculate|identify|provide|reveal|die|believe : actors subj recipients with
noun refusal comp=* poss|subj=actor : actors poss|subj
verb reject|refuse obj=* subj=actor obj!=comment|award|prize|himself|themselves : actors subj recipients poss|of|by|from
verb fail comp=agree|reach|resolve|settle|narrow|bridge|find subj=actor : actors subj recipients with
+ "Minsk refused to change course." Minsk
- "The engine refused to start."
- "Henry Kissinger failed to persuade the Syrians to come."

# ---- THREATEN ---------------------------------------------------------------------------------------------------------

class THREAT_V = threaten warn vow promise swear pledge consider
class THREAT_ONLY = threaten vow swear

[threaten.violence] THREATEN.violence 138
verb THREAT_V comp=<ASSAULT> subj=actor comp!=<ASSAULT.abduct> : actors subj recipients obj
verb threaten obj=actor with=<ASSAULT>|war|force|attack|strike|retaliation|annihilation|destruction|invasion|violence : actors subj recipients obj
verb threaten comp=attack|strike|bomb|invade|destroy|annihilate|kill|retaliate|respond|use|fire|launch|wipe_out|obliterate : actors subj recipients against
verb vow|swear|promise|pledge comp=retaliate|avenge|punish|destroy|crush|annihilate|revenge|strike_back|hit_back|eliminate|defeat clause!~SPORT_N subj=actor : actors subj recipients against
verb vow|swear|threaten comp=continue|resume|step_up|intensify|escalate comp~HOSTILITY_N|<ASSAULT>|resistance|struggle|strike subj=actor : actors subj recipients against
verb vow|swear|promise|threaten|pledge obj=revenge|retaliation|vengeance|response|war|strike|attack subj=actor : actors subj recipients against|on
noun threat of=<ASSAULT>|war|attack|force|invasion|retaliation subj|poss|mod|by|from=actor : actors subj|poss|mod|by|from recipients against|to
noun threat comp=<ASSAULT>|attack|invade|strike|bomb|destroy|use : actors subj|poss|mod|by recipients against
verb rattle obj=sabre|saber : actors subj recipients at
verb THREAT_V comp=attack|strike|bomb|invade|destroy|shell|retaliate|avenge|shoot|shoot_down|sink|fire|wage|launch|kill|crush|eliminate|wipe|hunt|annihilate|punish|flatten clause!~SPORT_N subj=actor comp!=protest subj!~NATURE_N : actors subj recipients obj|against|on
verb warn|caution comp~war|act_of_war|retaliation|consequence|bloodshed|tolerate|accept|response|disaster subj=actor subj!=analyst|expert|scientist|economist : actors subj recipients obj|to
verb warn|caution|threaten comp=war|retaliation|bloodshed|consequence|response subj=actor : actors subj recipients obj|to
verb warn|threaten of=war|retaliation|attack|strike|bloodshed|response|consequence|escalation|invasion|annihilation|revenge subj=actor : actors subj recipients obj
verb brandish|wave|display obj=WEAPON_N at=actor subj=actor : actors subj recipients at
verb swear|vow|promise comp=fight|resist|die|defend comp~death|end|back|last|blood subj=actor : actors subj recipients against
verb aim|point|train obj=WEAPON_N at|on=actor|place subj=actor : actors subj recipients at|on
verb issue|make|send obj=threat|death_threat|bomb_threat|fatwa against|to=actor subj=actor : actors subj recipients against|to
verb intimidate obj=actor with=WEAPON_N|threat|violence subj=actor : actors subj recipients obj
noun threat|warning of=retaliation|war|attack|strike|invasion|response from|by=actor : actors from|by recipients to|against
noun vow|pledge comp=avenge|retaliate|destroy|fight|crush|punish poss|by|subj=actor : actors poss|by|subj recipients against
finer 1385 clause~nuclear|nuclear_weapon|chemical|atomic
finer 1382 clause~occupy|annex|invade|seize
finer 1381 clause~blockade|siege
finer 1383 clause~abduct|kidnap|assassinate|hostage|kill|behead|execute
finer 1384 clause~attack|strike|bomb|shell|rocket|missile|fire|shoot|destroy|war|HOSTILITY_N|retaliate
+ "Pyongyang threatened to attack the South." Pyongyang
+ "Iran vowed revenge against Israel." Iran > Israel
+ "Hamas vowed to continue its attacks." Hamas
- "The storm threatened to destroy the crop."
+ "Hezbollah warned of war with Israel." Hezbollah
+ "The general vowed to avenge the killing of his soldiers." general
- "The coach vowed to avenge the defeat in the final."

[threaten.relations] THREATEN.relations 134
verb THREAT_ONLY|warn subj=actor comp=<REJECT.meet>|<SANCTION.withdraw>|suspend|sever|cut|withdraw|quit|leave|pull_out|walk_out|halt|break subj=actor : actors subj recipients with|to
verb give|set obj=ultimatum|deadline iobj=actor subj=actor : actors subj recipients iobj
verb give|issue|deliver obj=ultimatum subj=actor : actors subj recipients to|iobj
noun ultimatum to=actor subj|poss|mod|by|from=actor : actors subj|poss|mod|by|from recipients to
verb THREAT_ONLY|warn|consider comp~<REJECT.meet>|<SANCTION.withdraw>|RELATIONS_N|TREATY_N|TALKS_N comp=suspend|sever|cut|withdraw|quit|leave|pull_out|walk_out|halt|break|scrap|review|cancel|end|abandon|reconsider|tear_up|boycott|recall|freeze|downgrade|walk_away subj=actor : actors subj recipients with|to|from|of
verb threaten obj=walkout|withdrawal|pullout|exit|veto subj=actor : actors subj recipients from|of
verb threaten comp=veto|block|boycott|secede|split|resign|quit|walk_out subj=actor : actors subj recipients of|from
verb set|impose|give|issue obj=deadline|ultimatum for|to=actor|* subj=actor comp=* : actors subj recipients for|to
verb set|impose|issue obj=ultimatum subj=actor : actors subj recipients for|to
noun threat comp=quit|withdraw|leave|suspend|sever|cut|walk_out|pull_out|secede|veto|resign subj|poss|mod|by|of=actor : actors subj|poss|mod|by|of recipients with|from
noun threat of=withdrawal|walkout|secession|veto|break|suspension subj|poss|mod|by|from=actor : actors subj|poss|mod|by|from recipients with|from
finer 134 clause~TALKS_N|negotiation|MEETING_N|SUMMIT_N|dialogue|conference
finer 135 clause~mediation|mediator
finer 1311 clause~AID_N|funding|aid
finer 1313 clause~RELATIONS_N|TREATY_N|DIPLOMAT_N|membership|bloc|union
+ "Tehran threatened to withdraw from the treaty." Tehran
- "The tooth threatened to break."
+ "The rebels have threatened to walk out of the negotiations." rebels
- "The mountaineer threatened to quit the ridge of snow."


[threaten.expel] THREATEN.expel 136
verb THREAT_ONLY|warn subj=actor comp=<SANCTION.expel>|<COERCE.deport>|expel|deport|evict : actors subj recipients obj
verb THREAT_ONLY|warn comp=expel|deport|evict|oust|throw_out|kick_out comp~DIPLOMAT_N|PEACEKEEPER_N|ngo|migrant|refugee|actor subj=actor comp!=be : actors subj recipients obj
verb threaten obj=actor with=expulsion|eviction|deportation|suspension : actors subj recipients obj
verb threaten obj=expulsion|eviction|deportation subj=actor : actors subj recipients of
noun threat of=expulsion|deportation|eviction subj|poss|mod|by|from=actor : actors subj|poss|mod|by|from recipients of|against
noun threat comp=expel|deport|evict subj|poss|mod|by|of=actor : actors subj|poss|mod|by|of recipients obj
+ "Caracas threatened to expel the ambassador." Caracas
- "The school threatened to close."
+ "Islamabad threatened the refugees with deportation." Islamabad > refugees
+ "Chad has threatened to expel the ambassador of France." Chad


# A warrant is an arrest on paper by CAMEO, a threat of one in PLOVER.
[threaten.warrant] THREATEN.arrest 173
verb issue obj=arrest_warrant|warrant subj=actor : actors subj recipients for|against
noun arrest_warrant|warrant for=actor : actors subj|by|poss|mod recipients for
noun arrest_warrant|warrant against=actor : actors subj|by|poss|mod recipients against
verb issue|announce|renew|seek|request|obtain|approve obj=arrest_warrant|warrant|international_arrest_warrant|red_notice for|against=* subj=actor : actors subj recipients for|against
verb put|place obj=person|actor on=wanted_list|red_notice subj=actor : actors subj recipients obj
+ "The International Criminal Court issued an arrest warrant for Vladimir Putin." Court > Putin
- "The results warrant caution."
+ "The court issued a warrant against Omar al-Bashir." court > Bashir
- "The shop issued a warranty for the radio."

[threaten.arrest] THREATEN.arrest 132
verb THREAT_ONLY|warn subj=actor comp=<COERCE.arrest>|arrest|jail|prosecute|detain|imprison : actors subj recipients obj
verb threaten obj=actor with=arrest|jail|prison|prosecution|imprisonment|detention|legal_action|lawsuit : actors subj recipients obj
verb threaten obj=arrest|prosecution|legal_action|lawsuit subj=actor : actors subj recipients of|against
verb order|seek obj=arrest of=* subj=court|prosecutor|icc|tribunal in=absentia : actors subj recipients of
verb put|place obj=bounty|reward|price on|for=actor subj=actor : actors subj recipients on|for
verb declare|put obj=person comp=wanted subj=actor : actors subj recipients obj
noun threat of=arrest|prosecution|jail subj|poss|mod|by|from=actor : actors subj|poss|mod|by|from recipients against
+ "Manila threatened the bishops with arrest." Manila > bishops
- "The lawyer sought the arrest of the decline."
+ "Kinshasa threatened to jail the editor." Kinshasa


[threaten.sanction] THREATEN.restrict 132
verb THREAT_ONLY|warn|consider comp=<SANCTION>|<COERCE.restrict>|<COERCE.censor>|<PROTEST>|impose|ban|boycott|restrict|block subj=actor : actors subj recipients on|against|obj
verb threaten|warn obj=actor with|of=<SANCTION>|SANCTION_N|consequence|punishment|measure : actors subj recipients obj
verb threaten obj=SANCTION_N|boycott|strike|blockade|ban|action subj=actor : actors subj recipients against|on
noun threat of=SANCTION_N|<SANCTION>|boycott|strike subj|poss|mod|by|from=actor : actors subj|poss|mod|by|from recipients against|on
noun threat comp=<SANCTION>|impose|ban|boycott : actors subj|poss|mod|by recipients against|on
verb THREAT_ONLY|warn|consider|mull|weigh comp~SANCTION_N|SERVICE_N|AID_N|RESTRICTION_N|strike|boycott|PROTEST_N|website|party comp=impose|ban|boycott|restrict|block|shut|close|strike|protest|freeze|cut|cut_off|stop|halt|slap|levy|raise|extend|suspend|withhold|demonstrate|march|expand|tighten|ration|pull subj=actor : actors subj recipients on|against|to|with|of
verb threaten obj=actor with=tariff|embargo|boycott|blockade|ban|curfew|strike|SANCTION_N|RESTRICTION_N subj=actor : actors subj recipients obj
verb threaten obj=tariff|embargo|penalty|retaliation|countermeasure|curfew|shutdown|crackdown|measure subj=actor : actors subj recipients against|on
verb introduce|table|draft|propose|prepare|pass obj=bill|draft|legislation|resolution comp=sanction|punish|penalise|ban|restrict subj=actor : actors subj recipients obj
verb propose|prepare|draft|consider|weigh|mull|demand|urge|seek obj=SANCTION_N|asset_freeze|embargo|tariff against|on=* subj=actor : actors subj recipients against|on
noun threat|warning of=tariff|sanction|boycott|strike|embargo|ban|blockade|countermeasure from|by|poss|mod|subj=actor : actors from|by|poss|mod|subj recipients against|on
noun ultimatum by|from=actor : actors by|from recipients to
finer 1312 clause~SANCTION_N|boycott|embargo|tariff
finer 133 clause~strike|PROTEST_N|general_strike|demonstrate|march|protest
finer 1323 clause~curfew
finer 1324 clause~martial_law|state_of_emergency|emergency
finer 1322 clause~party|PARTY_N
finer 1321 clause~protest|assembly|newspaper|website|travel
finer 1311 clause~AID_N|funding|aid|subsidy
+ "Washington threatened to impose sanctions on Turkey." Washington > Turkey
- "Rain threatened the harvest."
+ "Brussels threatened tariffs against Vietnam." Brussels > Vietnam

[threaten.territory] THREATEN.territory 138
verb THREAT_ONLY comp=annex|occupy|seize|invade|take_over|capture : actors subj recipients obj
verb THREAT_ONLY|warn|vow comp=annex|occupy|seize|invade|take_over|capture|retake|conquer|overrun|reclaim|enter comp~TERRITORY_N|place|country|actor subj=actor comp!=hostage subj!~NATURE_N : actors subj recipients obj
verb plant|raise|hoist obj=flag on|over|at|in=TERRITORY_N|island|islet|embassy|place|reef subj=actor|activist : actors subj recipients on|over
verb lay|renew|assert|stake obj=claim to|on=TERRITORY_N|place|sea|water subj=country : actors subj recipients to
noun threat of=annexation|invasion|occupation subj|poss|mod|by|from=actor : actors subj|poss|mod|by|from recipients of|against
noun threat comp=annex|occupy|seize|invade subj|poss|mod|by|of=actor : actors subj|poss|mod|by|of recipients obj
finer 1382
+ "Caracas threatened to annex the Essequibo." Caracas
- "Weeds threatened to take over the garden."
+ "Baghdad threatened to invade Kuwait." Baghdad
+ "Activists planted a flag on the disputed islet." Activists

# what is threatened by how things go
class VITAL_N = ability chance security stability interest peace future existence unity survival hold position prospect capacity livelihood
  supply health economy growth progress deal talks effort

[threaten] THREATEN 130 weak
verb threaten comp=* subj=actor obj!=VITAL_N : actors subj
verb warn comp=face|suffer|regret|pay|respond|retaliate|act subj=actor : actors subj recipients obj|compsubj
verb threaten obj=actor subj=actor obj!=VITAL_N : actors subj recipients obj
verb warn obj=actor against=* subj=actor : actors subj recipients obj
verb warn obj=actor comp!=<CONSULT> subj=actor of! : actors subj recipients obj
verb issue|sound|deliver obj=warning to=actor : actors subj recipients to
noun threat against=actor subj|poss|mod|by|from=actor : actors subj|poss|mod|by|from recipients against
verb warn|caution|admonish obj=actor about|over|of|against|not=* subj=actor obj!=CIVIL_N|citizen|resident|public|investor|traveller|people : actors subj recipients obj
verb deliver|issue|send|sound|give obj=warning|stern_warning|threat|ultimatum|message to=actor obj!=love|greeting subj=actor obj!=message : actors subj recipients to
verb warn comp=consequence|price|face|suffer|regret|pay|escalate|strike|hit|destroy|act|reap obj=actor subj=actor : actors subj recipients obj|iobj
verb threaten iobj=actor : actors subj recipients iobj
noun warning to=actor subj|poss|mod|by|from=actor : actors subj|poss|mod|by|from recipients to
noun threat to=actor by|from=actor : actors by|from recipients to
finer 137 clause~repression|crackdown|force
+ "China warned Taiwan against independence." China > Taiwan
- "The label warns users of the heat."
- "Egypt put up new radars, threatening the ability of Sudan to watch the river."
+ "Beijing issued a stern warning to Taipei." Beijing > Taipei
+ "Aleksandar Vucic threatened Kosovo." Vucic > Kosovo
